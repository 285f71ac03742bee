"use client"
import type { ReactNode } from "react"

/** The name of a target in a drawing and in its caption. It is a letter, because Personio numbers its own steps. */
export type Letter = "a" | "b" | "c" | "d" | "e" | "f"

export interface DrawingProps {
  /** One for each target, in the order of the drawing. The caller marks a foreign language with `lang`. */
  readonly captions: readonly ReactNode[]
  /** The letter of the first target. Drawings side by side share one sequence of letters. */
  readonly first?: Letter | undefined
}

interface DrawingCanvasProps extends DrawingProps {
  readonly first: Letter
  /** The height of the canvas in its own units. Its width is always 280. Default: 150. */
  readonly height?: 72 | 120 | 150
  /** The index of the caption that names something to leave alone. Its letter is grey. Default: none. */
  readonly quiet?: number
  readonly children: ReactNode
}

const beforeA = "a".charCodeAt(0) - 1

/** Returns the letter that comes `steps` after `first`: `letterAfter("b", 1)` is `"c"`. */
export const letterAfter = (first: Letter, steps: number): string =>
  String.fromCharCode(first.charCodeAt(0) + steps)

/**
 * A picture of a place in Personio. The shapes are in an SVG that assistive technology skips. The words are in HTML below
 * it, so that they wrap, scale and have a language. It fills its column, up to 300 px. Its text is readable from 260 px.
 * It is never mirrored, because Personio speaks no language that is written from right to left.
 */
export function Drawing({ captions, first, height = 150, quiet, children }: DrawingCanvasProps) {
  return (
    <figure data-pc-part="drawing">
      <svg aria-hidden="true" focusable="false" viewBox={`0 0 280 ${height}`}>
        {children}
      </svg>
      <ul className="pc:flex pc:flex-col pc:gap-1">
        {captions.map((caption, at) => {
          const letter = letterAfter(first, at)
          return (
            <li key={letter} className="pc:flex pc:items-start pc:gap-2 pc:text-12 pc:text-muted">
              <span
                aria-hidden="true"
                data-disc={at === quiet ? "quiet" : "accent"}
                data-number={letter.charCodeAt(0) - beforeA}
              >
                {letter}
              </span>
              <span className="pc:min-w-0 pc:wrap-anywhere">{caption}</span>
            </li>
          )
        })}
      </ul>
    </figure>
  )
}
