"use client"
import type { ReactNode } from "react"
import { Bar, type Box, Outline, Plane, Stroke } from "./shapes.js"

interface DrawerProps {
  /** The step that is current. */
  step: 1 | 2 | 3
  children: ReactNode
}

/** The drawer “Create a custom integration” over the dimmed page, at one of its three steps. */
export function Drawer({ step, children }: DrawerProps) {
  return (
    <g>
      <Plane x={0} y={0} width={280} height={150} fill="raised" />
      <g opacity={0.5}>
        <Bar x={14} y={16} width={52} height={8} />
        {[44, 72, 94, 116].map((y) => (
          <Bar key={y} x={14} y={y} width={76} />
        ))}
      </g>
      <Plane x={104} y={0} width={176} height={150} />
      <Stroke d="M104 0L104 150" line="hairline" />
      <Bar x={118} y={14} width={84} height={8} fill="strong" />
      <Stroke d="M123 39L261 39" line="hairline" />
      {[1, 2, 3].map((at) => (
        <Bar
          key={at}
          x={118 + (at - 1) * 69}
          y={34}
          width={10}
          height={10}
          fill={at === step ? "strong" : "bar"}
        />
      ))}
      {children}
    </g>
  )
}

/** A button to leave alone, with a bar for its word. */
export function QuietButton({ x, y, width, height }: Box) {
  return (
    <g>
      <Outline x={x} y={y} width={width} height={height} />
      <Bar x={x + 9} y={y + height / 2 - 2.5} width={width - 18} />
    </g>
  )
}
