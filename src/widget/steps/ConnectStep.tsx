"use client"
import { type ReactNode, useEffect, useState } from "react"
import { isAboutStoredPair } from "../../flow/flowState.js"
import { CredentialTray } from "../credentials/CredentialTray.js"
import { Guide } from "../guide/Guide.js"
import { useWords } from "../i18n/words.js"
import { useFlow } from "../screen/useFlow.js"
import { useScreen } from "../screen/useScreen.js"
import { Button, useSettling } from "../ui/Button.js"
import { Icon } from "../ui/Icon.js"
import { useView } from "../ui/viewContext.js"
import { Obstacle } from "../verdicts/Obstacle.js"
import { Rejected, RejectedLead, RejectedTitle } from "../verdicts/Rejected.js"
import { Repair, RepairTitle } from "../verdicts/Repair.js"
import { Unavailable } from "../verdicts/Unavailable.js"
import { unavailableTexts } from "../verdicts/unavailableTexts.js"
import { ConnectActions } from "./ConnectActions.js"
import { ReconnectWays } from "./ReconnectWays.js"
import { StepLayout } from "./StepLayout.js"

/**
 * The second step: the administrator creates the credential in Personio, brings back two values, checks and repairs. It is
 * one screen, so that the list and the fields stay in sight.
 */
export function ConnectStep() {
  const { check, state, options } = useFlow()
  const { title, lead, body } = useConnectScreen()
  const isStored = isAboutStoredPair(state)
  return (
    <StepLayout
      title={title}
      lead={lead}
      tray={isStored ? null : <CredentialTray />}
      back={<BackOrCancel />}
      actions={<ConnectActions />}
    >
      <div className="pc:flex pc:flex-col pc:gap-4">
        {options.connection && state.status !== "unavailable" ? <Obstacle /> : null}
        {state.status === "reconnecting" ? null : <Earlier />}
        {body}
        {isStored && options.connection ? <OtherWays /> : null}
      </div>
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
  const { state } = useFlow()
  const { text } = useWords()
  const isStored = isAboutStoredPair(state)
  switch (state.status) {
    case "incomplete":
    case "inconclusive":
      return {
        title: <RepairTitle state={state} />,
        lead: text(
          state.status === "inconclusive"
            ? "inconclusive.lead"
            : isStored
              ? "reconnect.missing"
              : "incomplete.lead",
        ),
        body: <Repair state={state} />,
      }
    case "rejected":
      return {
        title: <RejectedTitle state={state} />,
        lead: <RejectedLead state={state} />,
        body: <Rejected state={state} />,
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
        body: state.way === "stored" ? <Checking /> : <ReconnectWays way={state.way} />,
      }
    default:
      return { title: text("connect.title"), body: <Guide /> }
  }
}

/** Says what happens while the stored pair is checked for the first time. */
function Checking() {
  const { check } = useFlow()
  const { text } = useWords()
  return check.pending ? (
    <p className="pc:flex pc:items-center pc:gap-2 pc:text-14">
      <Icon name="spinner" />
      <span>{text("connect.checking")}</span>
    </p>
  ) : null
}

/** The way back to the values that creating the integration again has set aside. */
function Earlier() {
  const { credentials, check } = useFlow()
  const { text, rich, quote } = useWords()
  const { earlier } = credentials
  if (!earlier) return null
  return (
    <p className="pc:text-13 pc:text-muted">
      <span>{rich("earlier.kept", { name: quote(earlier.credentialName) })}</span>{" "}
      <Button busy={check.pending} onClick={earlier.use}>
        {text("earlier.use")}
      </Button>
    </p>
  )
}

/** The way to another pair, for whoever cannot change the ticks of the stored one. */
function OtherWays() {
  const { navigation, check } = useFlow()
  const { text } = useWords()
  return (
    <p className="pc:text-13">
      <Button busy={check.pending} onClick={() => navigation.chooseWay("new_secret")}>
        {text("reconnect.otherWays")}
      </Button>
    </p>
  )
}

function BackOrCancel() {
  const { check, navigation } = useFlow()
  const { heading, companion } = useScreen()
  const { text } = useWords()
  const settling = useSettling(check.pending ? "cancel" : "back")
  if (check.pending) {
    const cancel = () => {
      check.cancel()
      heading.current?.focus()
    }
    return (
      <Button key="cancel" settling={settling} onClick={cancel}>
        {text("cancel")}
      </Button>
    )
  }
  // The companion has no room for “Back”, and nothing is decided while Personio is open beside it.
  if (!navigation.canGoBack || companion.shown) return null
  return (
    <Button key="back" settling={settling} onClick={() => navigation.back()}>
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
