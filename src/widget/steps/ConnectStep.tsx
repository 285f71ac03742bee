"use client"
import { type ReactNode, useEffect, useState } from "react"
import { CredentialTray } from "../credentials/CredentialTray.js"
import { Guide } from "../guide/Guide.js"
import { useWords } from "../i18n/words.js"
import { useFlow } from "../screen/useFlow.js"
import { useScreen } from "../screen/useScreen.js"
import { Button, useSettling } from "../ui/Button.js"
import { Disclosure } from "../ui/Disclosure.js"
import { Icon } from "../ui/Icon.js"
import { useView } from "../ui/viewContext.js"
import { Rejected } from "../verdicts/Rejected.js"
import { Repair } from "../verdicts/Repair.js"
import { rejectedTexts } from "../verdicts/rejectedTexts.js"
import { Unavailable } from "../verdicts/Unavailable.js"
import { unavailableTexts } from "../verdicts/unavailableTexts.js"
import { ConnectActions } from "./ConnectActions.js"
import { StepLayout } from "./StepLayout.js"

/**
 * The second step: the administrator creates the credential in Personio, brings back two values, checks and repairs. It is
 * one screen, so that the list and the fields stay in sight.
 */
export function ConnectStep() {
  const { check } = useFlow()
  const { title, lead, body } = useConnectScreen()
  return (
    <StepLayout
      title={title}
      lead={lead}
      tray={<CredentialTray />}
      back={<BackOrCancel />}
      actions={<ConnectActions />}
    >
      {body}
      {check.pending ? <SlowLine /> : null}
    </StepLayout>
  )
}

interface ConnectScreen {
  title: ReactNode
  lead?: ReactNode
  body: ReactNode
}

function useConnectScreen(): ConnectScreen {
  const { state, guide } = useFlow()
  const { text, rich, quote } = useWords()
  switch (state.status) {
    case "incomplete":
      return {
        title: text("incomplete.title", { n: state.repair.missing.length }),
        lead: text("incomplete.lead"),
        body: <Repair status="incomplete" repair={state.repair} />,
      }
    case "inconclusive":
      return {
        title: text("inconclusive.title", { n: state.repair.unconfirmed.length }),
        lead: text("inconclusive.lead"),
        body: <Repair status="inconclusive" repair={state.repair} />,
      }
    case "rejected": {
      const { code } = state.verdict
      const texts = rejectedTexts[code]
      return state.afterRepair
        ? {
            title: text("rejected.afterRepairTitle"),
            lead: rich("rejected.afterRepairLead", { name: quote(guide.credentialName) }),
            body: <Rejected code={code} />,
          }
        : { title: text(texts.title), lead: text(texts.lead), body: <Rejected code={code} /> }
    }
    case "unavailable":
      return {
        title: text(unavailableTexts(state.verdict.code).title),
        body: <Unavailable verdict={state.verdict} />,
      }
    case "reconnecting":
      return {
        title: text("reconnect.title"),
        lead: text(`reconnect.${state.problem}`),
        body: (
          <Disclosure label={text("reconnect.guide")} open={guide.isOpen} onOpenChange={guide.toggle}>
            <div className="pc:pt-4">
              <Guide />
            </div>
          </Disclosure>
        ),
      }
    default:
      return { title: text("connect.title"), body: <Guide /> }
  }
}

function BackOrCancel() {
  const { check, navigation, options } = useFlow()
  const { heading, companion } = useScreen()
  const { text } = useWords()
  const settling = useSettling(check.pending ? "cancel" : "back")
  if (check.pending) {
    const cancel = () => {
      check.cancel()
      heading.current?.focus()
    }
    return (
      <Button key="cancel" busy={settling} onClick={cancel}>
        {text("cancel")}
      </Button>
    )
  }
  // The companion has no room for “Back”, and nothing is decided while Personio is open beside it.
  if (options.connection || companion.shown) return null
  return (
    <Button key="back" busy={settling} onClick={() => navigation.back()}>
      <Icon name="arrow-left" />
      <span>{text("back")}</span>
    </Button>
  )
}

/** After this many milliseconds the screen says that the check is still running. A check takes up to 20 s. */
const slowAfterMs = 5_000

function SlowLine() {
  const { announce } = useScreen()
  const view = useView()
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
