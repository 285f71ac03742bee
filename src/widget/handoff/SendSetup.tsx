"use client"
import { Collapsible } from "radix-ui"
import { useState } from "react"
import { chosenScopes, hostnameOf } from "../../flow/decisions.js"
import { useWords } from "../i18n/words.js"
import type { HandoffSetup } from "../props.js"
import { useFlow } from "../screen/useFlow.js"
import { useScreen } from "../screen/useScreen.js"
import type { ConnectFlow } from "../state/connectFlow.js"
import { useElements } from "../styles/elements.js"
import { Button } from "../ui/Button.js"
import { CopyRow } from "../ui/CopyRow.js"
import { DisclosureContent } from "../ui/Disclosure.js"
import { useCopy } from "../ui/useCopy.js"
import { useView } from "../ui/viewContext.js"
import { CopyChecklist } from "./CopyChecklist.js"

/** A link of the host with which somebody else can continue. `expiresAt` is an ISO 8601 time. */
interface SetupLink {
  url: string
  expiresAt: string
}

/**
 * Helps people who are not administrators to hand the setup over. It shows the host's link where the host makes one, and
 * always the checklist as plain text.
 */
export function SendSetup() {
  const flow = useFlow()
  const { props, announce } = useScreen()
  const { text } = useWords()
  const element = useElements()
  const [link, setLink] = useState<SetupLink | "waiting" | "failed" | null>(null)
  const [open, setOpen] = useState(false)
  const { handoff } = props

  const press = async () => {
    setOpen(true)
    if (!handoff || link === "waiting") return
    setLink("waiting")
    try {
      setLink(await handoff(setupOf(flow)))
      flow.closing.handedOff()
    } catch {
      setLink("failed")
      announce(text("send.failed"))
    }
  }
  return (
    // A second press does not close it. It asks the host for a new link.
    <Collapsible.Root open={open} onOpenChange={() => void press()} className="pc:contents">
      <Collapsible.Trigger asChild>
        <Button busy={link === "waiting"}>{text("send.button")}</Button>
      </Collapsible.Trigger>
      <DisclosureContent>
        <div data-pc-part="send-setup" {...element("card")}>
          {link === "failed" ? <p className="pc:text-danger">{text("send.failed")}</p> : null}
          {link && typeof link === "object" ? <CopyLink link={link} /> : null}
          <CopyChecklist link={link && typeof link === "object" ? link.url : null} />
        </div>
      </DisclosureContent>
    </Collapsible.Root>
  )
}

/** What has been decided so far, also on a first step that was not left yet. */
function setupOf({ form, options, guide }: ConnectFlow): HandoffSetup {
  const { address, optional } = form.getValues()
  return {
    scopes: chosenScopes(options.scopes, optional),
    hostname: hostnameOf(address),
    credentialName: guide.credentialName,
    connectionId: options.connection?.id,
  }
}

function CopyLink({ link }: { link: SetupLink }) {
  const { announce } = useScreen()
  const { text, dateTime } = useWords()
  const copying = useCopy(useView())
  const expiry = new Date(link.expiresAt)
  // What is not a time stays as the host wrote it.
  const time = Number.isNaN(expiry.getTime()) ? link.expiresAt : dateTime(expiry)
  return (
    <>
      <p>
        <span>{text("send.lead")}</span> <span>{text("send.never")}</span>
      </p>
      <CopyRow label={text("send.link")} value={link.url} oneLine copying={copying} announce={announce} />
      <p>{text("send.expires", { time })}</p>
    </>
  )
}
