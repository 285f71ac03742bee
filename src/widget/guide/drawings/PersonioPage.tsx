"use client"
import type { ReactNode } from "react"
import { Bar, Plane, Stroke } from "./shapes.js"

/** Personio's page with its sidebar. `children` are drawn on the page. */
export function PersonioPage({ children }: { children?: ReactNode }) {
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

/** The gear at the lower end of the sidebar. `x` and `y` are its centre. */
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
