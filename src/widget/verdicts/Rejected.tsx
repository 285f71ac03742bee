"use client"
import { type ComponentType, useEffect } from "react"
import { useWatch } from "react-hook-form"
import type { FlowState } from "../../flow/flowState.js"
import { countFilled } from "../../flow/formValues.js"
import { CredentialsDrawing } from "../guide/CredentialsDrawing.js"
import { RecreateButton } from "../guide/RecreateButton.js"
import { useWords } from "../i18n/words.js"
import { useFlow } from "../screen/useFlow.js"
import { useScreen } from "../screen/useScreen.js"
import { Disclosure } from "../ui/Disclosure.js"
import { NewSecret } from "./NewSecret.js"
import { type RejectedCause, rejectedTexts } from "./rejectedTexts.js"

type RejectedState = Extract<FlowState, { status: "rejected" }>

/** Says that Personio refuses the pair, and that a new value makes another check worth while. */
export function RejectedTitle({ state }: { state: RejectedState }) {
  const { announce } = useScreen()
  const { text } = useWords()
  const isReady = useIsReady()
  const ready = text("rejected.ready")
  useEffect(() => {
    if (isReady) announce(ready)
  }, [isReady, announce, ready])
  const refused = state.afterRepair ? "rejected.afterRepairTitle" : rejectedTexts[state.verdict.code].title
  return <span key={String(isReady)}>{isReady ? ready : text(refused)}</span>
}

/** Says what to do first, until it is done. */
export function RejectedLead({ state }: { state: RejectedState }) {
  const { credentialName } = useFlow().guide
  const { text, rich, quote } = useWords()
  if (useIsReady()) return null
  return state.afterRepair ? (
    rich("rejected.afterRepairLead", { name: quote(credentialName) })
  ) : (
    <span>{text(rejectedTexts[state.verdict.code].lead)}</span>
  )
}

/** Whether both fields hold a value, and one of them is new. */
function useIsReady(): boolean {
  const [clientId, secretLength, fresh] = useWatch({
    control: useFlow().form.control,
    name: ["clientId", "secretLength", "fresh"],
  })
  return fresh.length > 0 && countFilled({ clientId, secretLength }) === 2
}

/** Lists the likely causes of a rejected pair, the most likely one first; for an integration of old, the way to a new secret. */
export function Rejected({ state }: { state: RejectedState }) {
  const { guide, options } = useFlow()
  const { text } = useWords()
  // Personio's screen with the two values is closed by now.
  if (state.afterRepair || guide.credentialName === options.connection?.credentialName)
    return (
      <>
        <NewSecret />
        <RecreateButton label={text("rejected.recreate")} />
      </>
    )
  return (
    <ul data-pc-part="causes" className="pc:flex pc:list-none pc:flex-col pc:gap-4">
      {rejectedTexts[state.verdict.code].causes.map((cause) => {
        const Cause = causes[cause]
        return (
          <li key={cause} className="pc:flex pc:gap-3">
            <span
              aria-hidden="true"
              className="pc:mt-2 pc:size-1.5 pc:shrink-0 pc:rounded-full pc:bg-line-strong"
            />
            <Cause />
          </li>
        )
      })}
    </ul>
  )
}

const causes: Readonly<Record<RejectedCause, ComponentType>> = {
  wrongValue: WrongValue,
  otherIntegration: OtherIntegration,
  secretNotCopied: SecretNotCopied,
}

function WrongValue() {
  const { rich } = useWords()
  return (
    <div className="pc:grid pc:min-w-0 pc:flex-1 pc:grid-cols-1 pc:gap-4 pc:text-14 pc:wide:grid-cols-2">
      <p>{rich("rejected.copyBoth")}</p>
      <CredentialsDrawing />
    </div>
  )
}

function OtherIntegration() {
  const { credentialName } = useFlow().guide
  const { rich, quote } = useWords()
  const name = quote(<span className="pc:font-mono pc:[overflow-wrap:anywhere]">{credentialName}</span>)
  return (
    <Disclosure label={rich("rejected.belong", { name })}>
      <p className="pc:text-14 pc:text-muted">{rich("rejected.belongHelp", { name })}</p>
    </Disclosure>
  )
}

function SecretNotCopied() {
  const { text, rich } = useWords()
  return (
    <Disclosure label={rich("rejected.finished")}>
      <p className="pc:text-14 pc:text-muted">{text("rejected.finishedHelp")}</p>
      <RecreateButton label={text("rejected.recreate")} />
    </Disclosure>
  )
}
