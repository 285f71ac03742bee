"use client"
import type { RefObject } from "react"

/**
 * A focusable point without size that stays where the widget stands: the last resort when the opener is gone.
 * The host page renders it at once (server included), the dialog comes and goes beside it.
 */
export function Anchor({ point }: { point: RefObject<HTMLSpanElement | null> }) {
  return (
    <span className="pc-root">
      <span ref={point} tabIndex={-1} data-pc-part="anchor" />
    </span>
  )
}
