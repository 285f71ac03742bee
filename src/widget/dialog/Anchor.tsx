"use client"
import type { RefObject } from "react"

interface AnchorProps {
  /** Receives the element. */
  point: RefObject<HTMLSpanElement | null>
}

/**
 * An element without size that can take the focus, where the widget stands. It receives the focus on close when the
 * opener is gone. It is part of the page from the start, on a server too; the dialog comes and goes beside it.
 */
export function Anchor({ point }: AnchorProps) {
  return (
    <span className="pc-root">
      <span ref={point} tabIndex={-1} data-pc-part="anchor" />
    </span>
  )
}
