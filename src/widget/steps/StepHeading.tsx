"use client"
import type { ReactNode } from "react"
import { useScreen } from "../screen/useScreen.js"
import { useElements } from "../styles/elements.js"

/** Names what is on the screen. It receives the focus on every new screen, so that it is read first. */
export function StepHeading({ children }: { children: ReactNode }) {
  const { headingId, heading } = useScreen()
  const element = useElements()
  return (
    <h2 id={headingId} ref={heading} tabIndex={-1} data-pc-part="heading" {...element("heading")}>
      {children}
    </h2>
  )
}
