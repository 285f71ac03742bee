"use client"

import { forwardRef } from "react"

/**
 * A focusable point without size that stays where the widget stands: the last resort when the opener is gone.
 * The host page renders it at once (server included), the dialog comes and goes beside it.
 */
export const Anchor = forwardRef<HTMLSpanElement>(function Anchor(_, ref) {
  return (
    <span className="pc-root">
      <span ref={ref} tabIndex={-1} data-pc-part="anchor" />
    </span>
  )
})
