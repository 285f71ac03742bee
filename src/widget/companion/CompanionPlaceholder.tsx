"use client"
import { useEffect, useRef } from "react"
import { useWords } from "../i18n/words.js"
import { Button } from "../ui/Button.js"

interface CompanionPlaceholderProps {
  /** The `id` of its sentence, which names the dialog meanwhile. */
  id: string
  /** Called when the person wants the steps back in the page. */
  bringBack: () => void
}

/** Fills the dialog while the steps are in the companion. It says where they are and offers to bring them back. */
export function CompanionPlaceholder({ id, bringBack }: CompanionPlaceholderProps) {
  const { text } = useWords()
  const button = useRef<HTMLButtonElement>(null)
  // The page behind the dialog is inert. Without this focus, keys would do nothing.
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
