"use client"
import type { ReactNode } from "react"

export interface PanelHeadingProps {
  /** Is shown at the end of the line. */
  aside: ReactNode
  /** Whether the panel is beside another one: then both have their remark on a line of its own. */
  isPair: boolean
  children: ReactNode
}

/** Says where on Personio's screen the ticks below it are. */
export function PanelHeading({ aside, isPair, children }: PanelHeadingProps) {
  return (
    <div
      className={`pc:flex pc:text-12 pc:text-muted ${isPair ? "pc:flex-col pc:items-start pc:gap-1 pc:*:last:leading-6" : "pc:flex-wrap pc:items-center pc:justify-between pc:gap-x-4"}`}
    >
      <h4 className="pc:text-12 pc:font-medium">{children}</h4>
      {aside}
    </div>
  )
}
