"use client"
import { useEffect, useState } from "react"
import { useWords } from "../i18n/words.js"
import { useFlow } from "../screen/useFlow.js"
import { useScreen } from "../screen/useScreen.js"
import { useView } from "../ui/viewContext.js"

/**
 * The words of the button that tries again. They count down where the answer said when another attempt makes sense; the
 * button can be pressed all the same.
 */
export function RetryLabel() {
  const { state, check } = useFlow()
  const { text } = useWords()
  const seconds = state.status === "unavailable" ? state.verdict.retryAfterSeconds : undefined
  return seconds ? (
    <Countdown key={check.answeredAt} seconds={seconds} />
  ) : (
    <span>{text("unavailable.tryAgain")}</span>
  )
}

/** A screen reader says how long it still takes at most every ten seconds. */
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
  const label =
    left > 0 ? text("unavailable.tryAgainIn", { time: short(left) }) : text("unavailable.tryAgain")
  return (
    <span key={label} className="pc:tabular">
      {label}
    </span>
  )
}

/** `40 s`, or `2 min` from a hundred seconds on. These symbols are the same in every language. */
const short = (seconds: number): string =>
  seconds < 100 ? `${seconds}\u00a0s` : `${Math.ceil(seconds / 60)}\u00a0min`
