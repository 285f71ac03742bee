"use client"
import { useState } from "react"
import { useWatch } from "react-hook-form"
import type { Unavailable as UnavailableVerdict } from "../../contract/verdict.js"
import { isAboutStoredPair } from "../../flow/flowState.js"
import { useWords } from "../i18n/words.js"
import { useFlow } from "../screen/useFlow.js"
import { ContactSupport } from "../support/ContactSupport.js"
import { Icon } from "../ui/Icon.js"
import { Cure } from "./Cure.js"
import { unavailableTexts } from "./unavailableTexts.js"

/**
 * Says that nobody could check the credentials, in neutral colours, because it is never their fault. The check is
 * repeated only when the person asks for it.
 */
export function Unavailable({ verdict }: { verdict: UnavailableVerdict }) {
  const { form, state } = useFlow()
  const { text } = useWords()
  const hasSecret = useWatch({ control: form.control, name: "secretLength" }) > 0
  const { code, reference } = verdict
  // No word about values that nobody pasted.
  const innocent = isAboutStoredPair(state) ? "unavailable.stored" : "unavailable.values"
  return (
    <div data-pc-part="unavailable" data-code={code} className="pc:flex pc:flex-col pc:gap-4 pc:text-14">
      <section className="pc:flex pc:gap-3 pc:rounded-inner pc:border pc:border-line pc:bg-raised pc:px-4 pc:py-3">
        <Icon name="info" className="pc:mt-0.5 pc:size-5 pc:text-muted" />
        <div className="pc:flex pc:min-w-0 pc:flex-1 pc:flex-col pc:items-start pc:gap-1">
          <p>
            <span>{text(unavailableTexts(code).lead)}</span> <span>{text(innocent)}</span>
          </p>
          <LastTry />
          <Cure code={code} />
        </div>
      </section>
      {hasSecret ? <p className="pc:text-13 pc:text-muted">{text("unavailable.keep")}</p> : null}
      {/* Support cannot mend the administrator's own connection. */}
      {code === "network" ? null : <ContactSupport reference={reference} />}
    </div>
  )
}

/** When the check was last tried and how often in a row, so that nobody believes that a repeated one did not run. */
function LastTry() {
  const { answeredAt } = useFlow().check
  const { text, tag } = useWords()
  const [tries, setTries] = useState({ at: answeredAt, count: 1 })
  if (answeredAt === null) return null
  if (tries.at !== answeredAt) setTries({ at: answeredAt, count: tries.count + 1 })
  const time = new Intl.DateTimeFormat(tag, { timeStyle: "short" }).format(answeredAt)
  const line = [
    text("unavailable.lastTried", { time }),
    ...(tries.count > 1 ? [text("unavailable.attempt", { n: tries.count })] : []),
  ].join(text("listSeparator"))
  return (
    <p key={line} className="pc:text-13 pc:text-muted">
      {line}
    </p>
  )
}
