"use client"
import type { ReactNode } from "react"
import { Disc, discRadius, type Point } from "./textShapes.js"

/*
 * The shapes that all drawings are made of. Lengths are canvas units. Two greys are for what is merely there, the accent
 * is for what is meant. The style sheet holds the colours, because a host's `rect { fill: … }` would win over an
 * attribute. A shape without a fill or a line in its data has none.
 */

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

type Fill = "bar" | "strong" | "accent" | "surface" | "raised" | "quiet"
type Line = "hairline" | "strong" | "accent"

interface BarProps extends Omit<Box, "height"> {
  /** Default: 5. */
  height?: number
  /** Default: `bar`. */
  fill?: Fill
}

/** Represents words that do not matter here. */
export function Bar({ height = 5, fill = "bar", ...box }: BarProps) {
  return <rect {...box} height={height} rx={height / 2} data-fill={fill} />
}

interface PlaneProps extends Box {
  /** `tint` is the light accent behind something that is meant. Default: `surface`. */
  fill?: Fill | "tint"
}

/** A plane without a border. */
export function Plane({ fill = "surface", ...box }: PlaneProps) {
  return fill === "tint" ? (
    <rect {...box} fillOpacity={0.12} data-fill="accent" />
  ) : (
    <rect {...box} data-fill={fill} />
  )
}

interface OutlineProps extends Box {
  /** The radius of the corners. Default: 5. */
  radius?: number
  /** Default: `surface`. */
  fill?: Fill
  /** Default: `hairline`. */
  line?: Line
  /** Default: false. */
  dashed?: boolean
}

/** A field, a button or a card that is not meant. */
export function Outline({
  radius = 5,
  fill = "surface",
  line = "hairline",
  dashed = false,
  ...box
}: OutlineProps) {
  return (
    <rect
      {...box}
      rx={radius}
      strokeDasharray={dashed ? "3 3" : undefined}
      data-fill={fill}
      data-line={line}
    />
  )
}

interface TargetProps extends Box {
  /** The letter that its caption repeats. */
  letter: string
  /** The radius of the corners. Default: 5. */
  radius?: number
  /** How far the ring around it is away. Default: 5. */
  halo?: number
  /** What is inside it. */
  children?: ReactNode
}

/** Marks where to click or paste. Its disc is outside of its upper start corner, so that it covers nothing. */
export function Target({ letter, radius = 5, halo = 5, children, ...box }: TargetProps) {
  return (
    <g>
      <rect
        x={box.x - halo}
        y={box.y - halo}
        width={box.width + 2 * halo}
        height={box.height + 2 * halo}
        rx={radius + halo}
        strokeOpacity={0.35}
        data-line="accent"
      />
      <rect {...box} rx={radius} data-fill="surface" />
      <rect {...box} rx={radius} fillOpacity={0.12} data-fill="accent" data-line="accent" />
      {children}
      <Disc x={box.x - discRadius} y={box.y - discRadius} letter={letter} />
    </g>
  )
}

interface TickBoxProps extends Point {
  ticked: boolean
}

/** One of Personio's own checkboxes. It is so small that nobody takes it for one of ours. */
export function TickBox({ x, y, ticked }: TickBoxProps) {
  return (
    <rect
      data-ticked={ticked}
      x={x}
      y={y}
      width={4}
      height={4}
      rx={1}
      data-fill={ticked ? "accent" : "surface"}
      data-line={ticked ? "accent" : "strong"}
    />
  )
}

interface StrokeProps {
  /** The path, as in SVG. */
  d: string
  /** Default: `strong`. */
  line?: Line
}

/** A thin line, for rules, chevrons, dots and the gear. */
export function Stroke({ d, line = "strong" }: StrokeProps) {
  return <path d={d} strokeLinecap="round" strokeLinejoin="round" data-line={line} />
}
