"use client"
import { Collapsible } from "radix-ui"
import { useState } from "react"
import { useWords } from "../i18n/words.js"
import { useFlow } from "../screen/useFlow.js"
import { useScreen } from "../screen/useScreen.js"
import { useDecisions } from "../state/useDecisions.js"
import { Button } from "../ui/Button.js"
import { CopyRow } from "../ui/CopyRow.js"
import { DisclosureContent } from "../ui/Disclosure.js"
import { Icon } from "../ui/Icon.js"
import { shortcut, useCopy } from "../ui/useCopy.js"
import { useView } from "../ui/viewContext.js"
import { checklist } from "./checklist.js"

type Sent = { url: string; expiresAt: string } | "waiting" | "failed" | null

/** For whoever is not an administrator: the host's link where it makes one, and always the checklist as plain text. */
export function SendSetup() {
  const { closing } = useFlow()
  const { props, announce } = useScreen()
  const view = useView()
  const { text, tag } = useWords()
  const [sent, setSent] = useState<Sent>(null)
  const [open, setOpen] = useState(false)
  const linkCopying = useCopy(view)
  const { handoff } = props

  const press = async () => {
    setOpen(true)
    if (!handoff || sent === "waiting") return
    setSent("waiting")
    try {
      setSent(await handoff())
      closing.handedOff()
    } catch {
      setSent("failed")
      announce(text("send.failed"))
    }
  }
  return (
    // It stays open: a second press asks the host for a new link.
    <Collapsible.Root open={open} onOpenChange={() => void press()} className="pc:contents">
      <Collapsible.Trigger asChild>
        <Button busy={sent === "waiting"}>{text("send.button")}</Button>
      </Collapsible.Trigger>
      <DisclosureContent>
        <div
          data-pc-part="send-setup"
          className="pc:mt-2 pc:flex pc:flex-col pc:gap-2 pc:rounded-inner pc:border pc:border-line pc:bg-surface pc:p-3"
        >
          {sent === "failed" ? <p className="pc:text-danger">{text("send.failed")}</p> : null}
          {sent && typeof sent === "object" ? (
            <>
              <p>{text("send.lead")}</p>
              <CopyRow label={text("send.link")} value={sent.url} copying={linkCopying} announce={announce} />
              <p>{text("send.expires", { time: timeIn(tag, sent.expiresAt) })}</p>
            </>
          ) : null}
          <Checklist />
        </div>
      </DisclosureContent>
    </Collapsible.Root>
  )
}

/** The guide as plain text to copy. It follows what is decided only while it is on the page. */
function Checklist() {
  const flow = useFlow()
  const { announce } = useScreen()
  const view = useView()
  const words = useWords()
  const { text, tag } = words
  const { plan, personioUrl } = useDecisions(flow)
  const { state, copy } = useCopy(view)
  const list = checklist({ plan, words, credentialName: flow.guide.credentialName, personioUrl })
  const keys = text("copyFailed", { keys: shortcut("C", tag) })
  const copyList = async () => announce((await copy(list)) ? text("copied") : keys)
  return (
    <>
      <div className="pc:flex pc:flex-wrap pc:items-center pc:gap-x-3 pc:gap-y-1">
        <span className="pc:flex-1 pc:basis-56">{text("send.checklistLead")}</span>
        <Button onClick={() => void copyList()}>
          <Icon name={state === "copied" ? "check" : "copy"} />
          <span>{text("send.checklist")}</span>
        </Button>
      </div>
      {state === "failed" ? (
        <>
          <p>{keys}</p>
          <pre className="pc:whitespace-pre-wrap pc:text-12 pc:select-all">{list}</pre>
        </>
      ) : null}
    </>
  )
}

function timeIn(tag: string, iso: string): string {
  const time = new Date(iso)
  if (Number.isNaN(time.getTime())) return iso
  return new Intl.DateTimeFormat(tag, { dateStyle: "medium", timeStyle: "short" }).format(time)
}
