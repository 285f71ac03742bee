"use client"
import type { ReactNode } from "react"
import { Gear, PersonioPage } from "./PersonioPage.js"
import { Bar, Plane, Stroke } from "./shapes.js"

/** The page “Connected integrations”: it is a second tab with a table of the integrations. */
export function IntegrationsTable({ children }: { children?: ReactNode }) {
  return (
    <PersonioPage>
      <Gear x={16} y={136} />
      <Bar x={60} y={16} width={76} height={8} fill="strong" />
      <Bar x={60} y={44} width={40} />
      <Bar x={112} y={44} width={58} fill="strong" />
      <Stroke d="M60 56L268 56" line="hairline" />
      <Plane x={112} y={55} width={58} height={2} fill="strong" />
      {children}
    </PersonioPage>
  )
}

/** The upper edges of the table's rows, in canvas units. Each row is 16 high. */
export const rowTops = [72, 94, 116] as const

interface TableRowProps {
  /** The upper edge. */
  y: number
  /** Where the words of its cells are. */
  bars: readonly (readonly [x: number, width: number])[]
}

/** A row of the table: the name of the integration, its author and whether it works. */
export function TableRow({ y, bars }: TableRowProps) {
  return (
    <g>
      {bars.map(([x, width]) => (
        <Bar key={x} x={x} y={y + 5.5} width={width} />
      ))}
      <Stroke d={`M60 ${y + 19}H268`} line="hairline" />
    </g>
  )
}
