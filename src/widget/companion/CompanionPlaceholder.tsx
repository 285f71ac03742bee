"use client"
import { useEffect, useRef } from "react"
import { useWords } from "../i18n/words.js"
import { Button } from "../ui/Button.js"

interface AwayProps {
  id: string
  bringBack: () => void
}

/** In the dialog's place while the steps are in the companion: where they are, and the way back. */
export function CompanionPlaceholder({ id, bringBack }: AwayProps) {
  const { text } = useWords()
  const button = useRef<HTMLButtonElement>(null)
  // The page behind is inert: without this its keys would go nowhere.
  useEffect(() => button.current?.focus({ preventScroll: true }), [])
  return (
    <div data-pc-part="companion-placeholder">
      <p id={id} className="pc:text-15 pc:text-muted">
        {text("companion.away")}
      </p>
      <Button ref={button} look="outlined" onClick={bringBack}>
        {text("companion.bringBack")}
      </Button>
    </div>
  )
}
