"use client"
import { useEffect, useState } from "react"
import type { Unavailable as UnavailableVerdict } from "../../contract/verdict.js"
import { isAboutStoredPair } from "../../flow/flowState.js"
import { SendSetup } from "../handoff/SendSetup.js"
import { useWords } from "../i18n/words.js"
import { useFlow } from "../screen/useFlow.js"
import { useScreen } from "../screen/useScreen.js"
import { useView } from "../ui/viewContext.js"

/**
 * Says that nobody could check the credentials, in neutral colours, because it is never their fault. The check is
 * repeated only when the person asks for it.
 */
export function Unavailable({ verdict }: { verdict: UnavailableVerdict }) {
  const { state, check } = useFlow()
  const { answeredAt } = check
  const { text } = useWords()
  return (
    <div
      data-pc-part="unavailable"
      data-code={verdict.code}
      className="pc:flex pc:flex-col pc:gap-3 pc:text-14"
    >
      {verdict.retryAfterSeconds ? <Countdown key={answeredAt} seconds={verdict.retryAfterSeconds} /> : null}
      {isAboutStoredPair(state) ? null : <p className="pc:text-muted">{text("unavailable.keep")}</p>}
      {verdict.code === "not_allowed" ? (
        <div className="pc:text-13">
          <SendSetup />
        </div>
      ) : null}
      {verdict.reference ? (
        <p className="pc:text-13 pc:text-muted pc:break-all pc:select-text">
          {text("unavailable.reference", { reference: verdict.reference })}
        </p>
      ) : null}
    </div>
  )
}

/** Counts down in words. A screen reader says them at most every ten seconds. */
function Countdown({ seconds }: { seconds: number }) {
  const { announce } = useScreen()
  const view = useView()
  const { text } = useWords()
  const [left, setLeft] = useState(Math.ceil(seconds))
  const [end] = useState(() => Date.now() + seconds * 1_000)
  useEffect(() => {
    const timer = view.setInterval(() => {
      const now = Math.max(0, Math.ceil((end - Date.now()) / 1_000))
      setLeft(now)
      if (now === 0) view.clearInterval(timer)
    }, 1_000)
    return () => view.clearInterval(timer)
  }, [view, end])
  const line = left > 0 ? text("unavailable.wait", { n: left }) : text("unavailable.now")
  const spoken = left % 10 === 0 ? line : null
  useEffect(() => {
    if (spoken) announce(spoken)
  }, [announce, spoken])
  return <p className="pc:tabular-nums">{line}</p>
}
