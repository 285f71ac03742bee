"use client"
import { useEffect, useState } from "react"
import { useWords } from "../i18n/words.js"
import { Button } from "../ui/Button.js"
import { Icon } from "../ui/Icon.js"

interface CompanionHintProps {
  /** The companion's window. */
  view: Window
}

/**
 * Says that the companion can be moved, until the first press inside it. A page cannot choose where its window opens,
 * and the window may cover Personio's buttons, which are at the lower right.
 */
export function CompanionHint({ view }: CompanionHintProps) {
  const { text } = useWords()
  const [shown, setShown] = useState(true)
  useEffect(() => {
    const listening = new AbortController()
    view.addEventListener("click", () => setShown(false), {
      // Our own React handlers stop the event after the capture phase.
      capture: true,
      once: true,
      signal: listening.signal,
    })
    return () => listening.abort()
  }, [view])
  if (!shown) return null
  return (
    <p data-pc-part="companion-hint">
      <Icon name="info" />
      <span className="pc:flex-1">{text("companion.move")}</span>
      <Button aria-label={text("close")}>
        <Icon name="close" />
      </Button>
    </p>
  )
}
