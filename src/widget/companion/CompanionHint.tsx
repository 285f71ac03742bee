"use client"
import { useEffect, useState } from "react"
import { useWords } from "../i18n/words.js"
import { Button } from "../ui/Button.js"
import { Icon } from "../ui/Icon.js"

/** A page cannot choose where its window opens, and Personio's buttons are at the lower right. Until the first press. */
export function CompanionHint({ view }: { view: Window }) {
  const { text } = useWords()
  const [shown, setShown] = useState(true)
  useEffect(() => {
    const hide = () => setShown(false)
    // On the way down: our own React handlers stop it on the way up.
    view.addEventListener("click", hide, { capture: true, once: true })
    return () => view.removeEventListener("click", hide, true)
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
