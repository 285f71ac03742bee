"use client"
import type { ReactNode } from "react"
import { nameWidth, shortName } from "./textWidth.js"

/**
 * What all drawings are made of: two greys for what is merely there, the accent for what is meant. The sheet has the
 * colours: a host's `rect { fill: … }` would win over an attribute. What names neither a fill nor a line has none.
 */

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

type Fill = "bar" | "strong" | "accent" | "surface" | "raised" | "quiet"
type Line = "hairline" | "strong" | "accent"

/** Turns text back in a drawing that is mirrored from right to left. */
const unmirrored = "pc:[transform-box:fill-box] pc:origin-center pc:[&:dir(rtl)]:[scale:-1_1]"

/** Stands for words that do not matter here. */
export function Bar({
  height = 5,
  fill = "bar",
  ...box
}: Omit<Box, "height"> & { height?: number; fill?: Fill }) {
  return <rect {...box} height={height} rx={height / 2} data-fill={fill} />
}

/** A plane without a border; `tint` is the light accent behind something that is meant. */
export function Plane({ fill = "surface", ...box }: Box & { fill?: Fill | "tint" }) {
  return fill === "tint" ? (
    <rect {...box} fillOpacity={0.12} data-fill="accent" />
  ) : (
    <rect {...box} data-fill={fill} />
  )
}

/** A field, a button or a card that is not meant. */
export function Outline({
  radius = 5,
  fill = "surface",
  line = "hairline",
  dashed = false,
  ...box
}: Box & { radius?: number; fill?: Fill; line?: Line; dashed?: boolean }) {
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

/** Where to click or paste. `children` is what stands inside it. */
export function Target({
  letter,
  radius = 5,
  halo = 5,
  children,
  ...box
}: Box & { letter: string; radius?: number; halo?: number; children?: ReactNode }) {
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
      <Disc x={box.x} y={box.y} letter={letter} />
    </g>
  )
}

/** The letter that a caption repeats; grey beside what is to be left alone. */
export function Disc({ x, y, letter, quiet = false }: Point & { letter: string; quiet?: boolean }) {
  return (
    <g>
      <circle cx={x} cy={y} r={9.5} data-fill="surface" />
      <circle cx={x} cy={y} r={8} data-fill={quiet ? "quiet" : "accent"} />
      <text
        x={x}
        y={y + 3.3}
        textAnchor="middle"
        className={`pc:text-[10px] pc:font-semibold pc:fill-surface ${quiet ? "" : "pc:forced:fill-[HighlightText]"} ${unmirrored}`}
      >
        {letter}
      </text>
    </g>
  )
}

/** The credential name as it will stand in Personio, cut where the room ends. */
export function Name({ x, y, room, name }: Point & { room: number; name: string }) {
  const shown = shortName(name, room)
  return (
    <text
      x={x}
      y={y}
      textLength={nameWidth(shown)}
      lengthAdjust="spacingAndGlyphs"
      className={`pc:font-mono pc:text-[10px] pc:fill-ink ${unmirrored}`}
    >
      {shown}
    </text>
  )
}

/** A part of an address, set to a known width. */
export function AddressPart({
  x,
  y,
  width,
  meant = false,
  children,
}: Point & { width: number; meant?: boolean; children: string }) {
  return (
    <text
      x={x}
      y={y}
      textLength={width}
      lengthAdjust="spacingAndGlyphs"
      className={`pc:text-[10px] ${meant ? "pc:font-semibold pc:fill-accent-ink pc:forced:fill-[CanvasText]" : "pc:fill-muted"}`}
    >
      {children}
    </text>
  )
}

/** A number that is known, beside the thing it counts. */
export function Count({ x, y, children }: Point & { children: number }) {
  return (
    <text
      x={x}
      y={y}
      textAnchor="end"
      className={`pc:text-[10px] pc:font-semibold pc:fill-accent-ink pc:forced:fill-[CanvasText] ${unmirrored}`}
    >
      {children}
    </text>
  )
}

/** One of Personio's own tick boxes: small, so that nobody takes it for one of ours. */
export function TickBox({ x, y, ticked }: Point & { ticked: boolean }) {
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

/** Thin lines: rules, chevrons, dots, a gear. */
export function Stroke({ d, line = "strong" }: { d: string; line?: Line }) {
  return <path d={d} strokeLinecap="round" strokeLinejoin="round" data-line={line} />
}
