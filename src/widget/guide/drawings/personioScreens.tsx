"use client"
import type { ReactNode } from "react"
import { Bar, Outline, Plane, Stroke } from "./shapes.js"

/** Personio's page with its sidebar. */
export function Page({ children }: { children?: ReactNode }) {
  return (
    <g>
      <Plane x={0} y={0} width={280} height={150} />
      <Plane x={0} y={0} width={46} height={150} fill="raised" />
      <Stroke d="M46 0L46 150" line="hairline" />
      {[26, 20, 24, 18, 22].map((width, at) => (
        <Bar key={width} x={10} y={18 + at * 16} width={width} />
      ))}
      {children}
    </g>
  )
}

/** The gear at the lower end of the sidebar, around a point. */
export function Gear({ x, y, accent = false }: { x: number; y: number; accent?: boolean }) {
  const teeth = [0, 1, 2, 3, 4, 5, 6, 7].map((eighth) => {
    const angle = (eighth * Math.PI) / 4
    const at = (radius: number) =>
      `${(x + radius * Math.cos(angle)).toFixed(2)} ${(y + radius * Math.sin(angle)).toFixed(2)}`
    return `M${at(4)}L${at(5.6)}`
  })
  const ring = `M${x + 3.6} ${y}a3.6 3.6 0 1 1-7.2 0a3.6 3.6 0 1 1 7.2 0`
  return <Stroke d={ring + teeth.join("")} line={accent ? "accent" : "strong"} />
}

/** “Connected integrations”: a second tab with a table of what is connected. */
export function IntegrationsTable({ children }: { children?: ReactNode }) {
  return (
    <Page>
      <Gear x={16} y={136} />
      <Bar x={60} y={16} width={76} height={8} fill="strong" />
      <Bar x={60} y={44} width={40} />
      <Bar x={112} y={44} width={58} fill="strong" />
      <Stroke d="M60 56L268 56" line="hairline" />
      <Plane x={112} y={55} width={58} height={2} fill="strong" />
      {children}
    </Page>
  )
}

/** Upper edges of the table's rows, each 16 high. */
export const rowTops = [72, 94, 116] as const

/** A row of the table: what, by whom, whether it works. */
export function Row({ y, bars }: { y: number; bars: readonly (readonly [x: number, width: number])[] }) {
  return (
    <g>
      {bars.map(([x, width]) => (
        <Bar key={x} x={x} y={y + 5.5} width={width} />
      ))}
      <Stroke d={`M60 ${y + 19}H268`} line="hairline" />
    </g>
  )
}

/** The drawer “Create a custom integration” over the dimmed page, at one of its three steps. */
export function Drawer({ step, children }: { step: 1 | 2 | 3; children: ReactNode }) {
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

/** A button that is not meant, with a bar for its word. */
export function QuietButton({
  x,
  y,
  width,
  height,
}: {
  x: number
  y: number
  width: number
  height: number
}) {
  return (
    <g>
      <Outline x={x} y={y} width={width} height={height} line="strong" />
      <Bar x={x + 9} y={y + height / 2 - 2.5} width={width - 18} />
    </g>
  )
}
