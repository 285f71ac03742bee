"use client"
import type { ComponentType } from "react"
import type { RejectedCode } from "../../contract/verdict.js"
import { CredentialsDrawing } from "../guide/CredentialsDrawing.js"
import { RecreateButton } from "../guide/RecreateButton.js"
import { useWords } from "../i18n/words.js"
import { useFlow } from "../screen/useFlow.js"
import { Disclosure } from "../ui/Disclosure.js"
import { type RejectedCause, rejectedTexts } from "./rejectedTexts.js"

/** Lists the likely causes of a rejected pair, the most likely one first. */
export function Rejected({ code }: { code: RejectedCode }) {
  return (
    <ol data-pc-part="causes" className="pc:flex pc:list-none pc:flex-col pc:gap-4">
      {rejectedTexts[code].causes.map((cause, index) => {
        const Cause = causes[cause]
        return (
          <li key={cause} className="pc:flex pc:gap-3">
            <Marker n={index + 1} />
            <Cause />
          </li>
        )
      })}
    </ol>
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
    <div className="pc:grid pc:min-w-0 pc:flex-1 pc:grid-cols-1 pc:gap-4 pc:text-14 pc:wide:grid-cols-2 pc:narrow:[&_svg]:hidden">
      <p>{rich("rejected.copyBoth")}</p>
      <CredentialsDrawing />
    </div>
  )
}

function OtherIntegration() {
  const { credentialName } = useFlow().guide
  const { rich, quote } = useWords()
  const name = quote(<span className="pc:font-mono pc:break-all">{credentialName}</span>)
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

/** The number of a cause. */
function Marker({ n }: { n: number }) {
  return (
    <span
      aria-hidden="true"
      className="pc:flex pc:size-6 pc:shrink-0 pc:items-center pc:justify-center pc:rounded-full pc:border pc:border-line-strong pc:text-12 pc:font-semibold pc:text-muted"
    >
      {n}
    </span>
  )
}
