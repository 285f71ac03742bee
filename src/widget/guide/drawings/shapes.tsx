"use client"
import type { ReactNode } from "react"
import { nameWidth, shortName } from "./textWidth.js"

/**
 * What all drawings are made of: two greys for what is merely there, the accent for what is meant. Colours are
 * utilities, not attributes: a host's `rect { fill: … }` would win over an attribute. Forced
 * colours do not reach into an SVG: what must differ from the theme's colours there names its system colour.
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

const fills = {
  bar: "pc:fill-line-strong/45 pc:forced:fill-[GrayText]",
  strong: "pc:fill-line-strong pc:forced:fill-[CanvasText]",
  accent: "pc:fill-accent-ink pc:forced:fill-[Highlight]",
  surface: "pc:fill-surface",
  raised: "pc:fill-raised",
} as const
type Fill = keyof typeof fills

const lines = {
  hairline: "pc:stroke-line pc:stroke-1",
  strong: "pc:stroke-line-strong pc:stroke-1 pc:forced:stroke-[GrayText]",
  accent: "pc:stroke-accent-ink pc:stroke-[1.5] pc:forced:stroke-[Highlight] pc:forced:stroke-2",
} as const
type Line = keyof typeof lines

/** Said everywhere, because a host's `rect { stroke: … }` reaches in here. */
const noLine = "pc:stroke-none"

/** Turns text back in a drawing that is mirrored from right to left. */
const unmirrored = "pc:[transform-box:fill-box] pc:origin-center pc:[&:dir(rtl)]:[scale:-1_1]"

/** Stands for words that do not matter here. */
export function Bar({
  height = 5,
  fill = "bar",
  ...box
}: Omit<Box, "height"> & { height?: number; fill?: Fill }) {
  return <rect {...box} height={height} rx={height / 2} className={`${fills[fill]} ${noLine}`} />
}

/** A plane without a border; `tint` is the light accent behind something that is meant. */
export function Plane({ fill = "surface", ...box }: Box & { fill?: Fill | "tint" }) {
  return fill === "tint" ? (
    <rect {...box} fillOpacity={0.12} className={`${fills.accent} ${noLine}`} />
  ) : (
    <rect {...box} className={`${fills[fill]} ${noLine}`} />
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
      className={`${fills[fill]} ${lines[line]}`}
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
        className={`pc:fill-none ${lines.accent}`}
      />
      <rect {...box} rx={radius} className={`${fills.surface} ${noLine}`} />
      <rect {...box} rx={radius} fillOpacity={0.12} className={`${fills.accent} ${lines.accent}`} />
      {children}
      <Disc x={box.x} y={box.y} letter={letter} />
    </g>
  )
}

/** The letter that a caption repeats; grey beside what is to be left alone. */
export function Disc({ x, y, letter, quiet = false }: Point & { letter: string; quiet?: boolean }) {
  return (
    <g>
      <circle cx={x} cy={y} r={9.5} className={`${fills.surface} ${noLine}`} />
      <circle cx={x} cy={y} r={8} className={`${quiet ? "pc:fill-muted" : fills.accent} ${noLine}`} />
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
      className={ticked ? `${fills.accent} ${lines.accent}` : `${fills.surface} ${lines.strong}`}
    />
  )
}

/** Thin lines: rules, chevrons, dots, a gear. */
export function Stroke({ d, line = "strong" }: { d: string; line?: Line }) {
  return <path d={d} strokeLinecap="round" strokeLinejoin="round" className={`pc:fill-none ${lines[line]}`} />
}
