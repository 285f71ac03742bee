"use client"
import type { ReactNode } from "react"

interface PanelHeadingProps {
  /** Is shown at the end of the line. */
  aside: ReactNode
  children: ReactNode
}

/** Says where on Personio's screen the ticks below it are. */
export function PanelHeading({ aside, children }: PanelHeadingProps) {
  return (
    <div className="pc:flex pc:flex-wrap pc:items-baseline pc:justify-between pc:gap-x-4 pc:text-12 pc:text-muted">
      <h4 className="pc:text-12 pc:font-medium">{children}</h4>
      {aside}
    </div>
  )
}
