"use client"
import { type ReactNode, useEffect, useState } from "react"
import type { Verdict } from "../../contract/verdict.js"
import { CredentialTray } from "../credentials/CredentialTray.js"
import { Guide } from "../guide/Guide.js"
import { useWords } from "../i18n/words.js"
import { type FlowValue, useFlow } from "../state/useFlow.js"
import { Button, LinkButton, useSettling } from "../ui/Button.js"
import { Disclosure } from "../ui/Disclosure.js"
import { Icon } from "../ui/Icon.js"
import { shortcut } from "../ui/useCopy.js"
import { Rejected } from "../verdicts/Rejected.js"
import { Repair, repairItems } from "../verdicts/Repair.js"
import { Unavailable, unavailableTexts } from "../verdicts/Unavailable.js"
import { StepLayout } from "./StepLayout.js"

/** Do it in Personio, bring back two values, check, repair: one screen, so the list and the slots stay in sight. */
export function ConnectStep() {
  const flow = useFlow()
  const { verdict } = flow.wizard
  const { title, lead, body } = useScreen(verdict)
  return (
    <StepLayout
      title={title}
      lead={lead}
      tray={<CredentialTray />}
      back={<BackOrCancel />}
      actions={<Actions />}
    >
      {body}
      {flow.checking ? <SlowLine /> : null}
    </StepLayout>
  )
}

interface Screen {
  title: ReactNode
  lead?: ReactNode
  body: ReactNode
}

function useScreen(verdict: Verdict | null): Screen {
  const flow = useFlow()
  const { text, rich, quote } = useWords()
  const { props, wizard, credentialName, plan } = flow
  if (verdict?.status === "incomplete" || verdict?.status === "inconclusive") {
    const { open, unconfirmed } = repairItems(plan, verdict)
    const missing = verdict.status === "incomplete"
    return {
      title: missing
        ? text("incomplete.title", { n: open.length })
        : text("inconclusive.title", { n: unconfirmed.length }),
      lead: text(missing ? "incomplete.lead" : "inconclusive.lead"),
      body: <Repair verdict={verdict} />,
    }
  }
  if (verdict?.status === "rejected") {
    return wizard.repairing
      ? {
          title: text("rejected.afterRepairTitle"),
          lead: rich("rejected.afterRepairLead", { name: quote(credentialName) }),
          body: <Rejected />,
        }
      : { title: text("rejected.title"), lead: text("rejected.lead"), body: <Rejected /> }
  }
  if (verdict?.status === "unavailable") {
    const texts = unavailableTexts(verdict.code)
    return { title: text(texts.title), lead: text(texts.lead), body: <Unavailable verdict={verdict} /> }
  }
  const { connection } = props
  if (connection && wizard.edition === 1)
    return {
      title: text("reconnect.title"),
      lead: text(`reconnect.${connection.problem}`),
      body: (
        <Disclosure
          label={text("reconnect.guide")}
          open={wizard.guideOpen}
          onOpenChange={() => flow.send({ type: "toggle_guide" })}
        >
          <div className="pc:pt-4">
            <Guide />
          </div>
        </Disclosure>
      ),
    }
  return { title: text("connect.title"), body: <Guide /> }
}

function BackOrCancel() {
  const { checking, cancelCheck, send, props, heading, companion } = useFlow()
  const { text } = useWords()
  const settling = useSettling(checking ? "cancel" : "back")
  if (checking) {
    const cancel = () => {
      cancelCheck()
      heading.current?.focus()
    }
    return (
      <Button key="cancel" busy={settling} onClick={cancel}>
        {text("cancel")}
      </Button>
    )
  }
  // There is no room for it in the companion, and nothing to decide while Personio is open beside it.
  if (props.connection || companion.shown) return null
  return (
    <Button key="back" busy={settling} onClick={() => send({ type: "back" })}>
      <Icon name="arrow-left" />
      <span>{text("back")}</span>
    </Button>
  )
}

/** What the filled button does now; it changes its meaning, so it has a name. */
type Primary = "open" | "copy" | "submit" | "again" | "retry"

function Actions() {
  const flow = useFlow()
  const { text, tag } = useWords()
  const { wizard, personioUrl, credentialName, checking } = flow
  const { state, copy } = flow.nameCopying
  const primary = primaryOf(flow)
  const settling = useSettling(primary)
  const keepOnTop = useKeepOnTop(flow, settling, () => void copyName())

  const copyName = async () => {
    if (await copy(credentialName)) {
      flow.announce(text("connect.nameCopied", { name: credentialName }))
      flow.send({ type: "name_copied" })
      return true
    }
    flow.announce(text("copyFailed", { keys: shortcut("C", tag) }))
    return false
  }
  if (primary === "open" && personioUrl)
    return (
      <>
        {keepOnTop}
        <LinkButton
          look="filled"
          href={personioUrl}
          busy={settling}
          onClick={() => void copyName().then((copied) => copied && flow.send({ type: "personio_opened" }))}
          primary
        >
          {text("connect.copyAndOpen")}
        </LinkButton>
      </>
    )
  if (primary === "copy")
    return (
      <>
        {keepOnTop}
        <Button look="filled" busy={settling} onClick={() => void copyName()} data-pc-primary="">
          <Icon name={state === "copied" ? "check" : "copy"} />
          <span>{text("connect.copyName")}</span>
        </Button>
      </>
    )
  const label = {
    open: "connect.submit",
    submit: "connect.submit",
    again: "incomplete.again",
    retry: "unavailable.tryAgain",
  } as const
  const repairing = wizard.verdict?.status === "incomplete" || wizard.verdict?.status === "inconclusive"
  return (
    <>
      {keepOnTop}
      {repairing && personioUrl ? (
        <LinkButton look="outlined" href={personioUrl}>
          {text("connect.openPersonio")}
        </LinkButton>
      ) : null}
      <Button
        look="filled"
        busy={settling || checking}
        aria-busy={checking || undefined}
        onClick={flow.check}
        data-pc-primary=""
      >
        {/* Both stand in the same cell, so that the button keeps its width; beside the offer there is no check yet. */}
        <span className="pc:grid pc:items-center pc:justify-items-center pc:*:col-start-1 pc:*:row-start-1">
          <span className={checking ? "pc:invisible" : undefined}>{text(label[primary])}</span>
          {keepOnTop ? null : (
            <span className={`pc:flex pc:items-center pc:gap-2 ${checking ? "" : "pc:invisible"}`}>
              <Icon name="spinner" />
              <span>{text("connect.checking")}</span>
            </span>
          )}
        </span>
      </Button>
    </>
  )
}

/** Up to this many ticks are remembered in one look. */
const remembered = 4

/** The outlined button while the guide shows and nothing has been brought back yet. */
function useKeepOnTop(
  { companion, wizard, slots, plan, props }: FlowValue,
  settling: boolean,
  copyName: () => void,
) {
  const { text } = useWords()
  const { show, shown } = companion
  const guided = wizard.verdict === null && wizard.guideOpen && props.guide !== "marketplace"
  if (!show || shown || !guided || slots.filledCount > 0 || plan.count <= remembered) return null
  // One press can copy and open a window; a tab as well would be refused, so Personio is opened from in there.
  const press = () => {
    copyName()
    show()
  }
  return (
    <Button look="outlined" busy={settling} onClick={press}>
      {text("companion.offer")}
    </Button>
  )
}

function primaryOf({ wizard, slots, personioUrl, props }: FlowValue): Primary {
  const status = wizard.verdict?.status
  if (status === "unavailable") return "retry"
  if (status) return "again"
  if (slots.filledCount > 0 || wizard.block !== 1 || !wizard.guideOpen) return "submit"
  if (personioUrl) return "open"
  return wizard.nameCopied || props.guide === "marketplace" ? "submit" : "copy"
}

/** After this long the person is told that it is still going on (a check takes up to 20 s). */
const slowAfterMs = 5_000

function SlowLine() {
  const { announce, companion } = useFlow()
  const { view } = companion
  const { text } = useWords()
  const [slow, setSlow] = useState(false)
  const line = text("connect.slow")
  useEffect(() => {
    const timer = view.setTimeout(() => {
      setSlow(true)
      announce(line)
    }, slowAfterMs)
    return () => view.clearTimeout(timer)
  }, [view, announce, line])
  return slow ? <p className="pc:pt-4 pc:text-13 pc:text-muted">{line}</p> : null
}
