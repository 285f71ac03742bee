"use client"
import { nameWidth, shortName } from "./textWidth.js"

/* The shapes with text in a drawing. Lengths are canvas units. */

export interface Point {
  readonly x: number
  readonly y: number
}

/** Of a disc without its rim. */
export const discRadius = 8

interface DiscProps extends Point {
  letter: string
  /** Whether it marks something to leave alone. Then it is grey. Default: false. */
  quiet?: boolean
}

/** The letter of a target, which its caption repeats. */
export function Disc({ x, y, letter, quiet = false }: DiscProps) {
  return (
    <g>
      <circle cx={x} cy={y} r={9.5} data-fill="surface" />
      <circle cx={x} cy={y} r={discRadius} data-fill={quiet ? "quiet" : "accent"} />
      <text
        x={x}
        y={y + 3.3}
        textAnchor="middle"
        className={`pc:text-[10px] pc:font-semibold pc:fill-surface ${quiet ? "" : "pc:forced:fill-[HighlightText]"}`}
      >
        {letter}
      </text>
    </g>
  )
}

interface NameProps extends Point {
  /** The greatest width. */
  room: number
  name: string
}

/** The credential name as Personio will show it, cut to the room that it has. */
export function Name({ x, y, room, name }: NameProps) {
  const shown = shortName(name, room)
  return (
    <text
      x={x}
      y={y}
      textLength={nameWidth(shown)}
      lengthAdjust="spacingAndGlyphs"
      className="pc:font-mono pc:text-[10px] pc:fill-ink"
    >
      {shown}
    </text>
  )
}

interface AddressPartProps extends Point {
  width: number
  /** Whether this part is the one that is asked for. Default: false. */
  meant?: boolean
  children: string
}

/** A part of an address, set to a known width. */
export function AddressPart({ x, y, width, meant = false, children }: AddressPartProps) {
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

interface CountProps extends Point {
  children: number
}

/** A number beside what it counts. It ends at `x`. */
export function Count({ x, y, children }: CountProps) {
  return (
    <text
      x={x}
      y={y}
      textAnchor="end"
      className="pc:text-[10px] pc:font-semibold pc:fill-accent-ink pc:forced:fill-[CanvasText]"
    >
      {children}
    </text>
  )
}
