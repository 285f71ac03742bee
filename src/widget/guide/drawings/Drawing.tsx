"use client"
import type { ReactNode } from "react"

/** What a target is called in a drawing and in its caption. Letters, because Personio numbers its own steps. */
export type Letter = "a" | "b" | "c" | "d" | "e" | "f"

export interface DrawingProps {
  /** One for each target, in the order of the drawing. Long words wrap; the caller marks a foreign language with `lang`. */
  readonly captions: readonly ReactNode[]
  /** Letter of the first target, so that drawings side by side count on. */
  readonly first?: Letter | undefined
}

interface FrameProps extends DrawingProps {
  readonly first: Letter
  /** Height of the canvas in its own units; it is always 280 wide. */
  readonly height?: number
  /** The end that stays in sight where a low window crops the canvas to 96 px. Without it nothing is cropped. */
  readonly keep?: "top" | "bottom"
  /** Which caption, counted from 0, names something to leave alone. Its letter is grey. */
  readonly quiet?: number
  /** An address is written from left to right in every language. */
  readonly mirrored?: boolean
  readonly children: ReactNode
}

/** `letterAfter("b", 1)` is `"c"`. */
export const letterAfter = (first: Letter, steps: number): string =>
  String.fromCharCode(first.charCodeAt(0) + steps)

/**
 * A picture of a place in Personio: shapes in an SVG that assistive technology skips, words in HTML beside it, so that
 * they wrap, scale and carry a language. It fills its column, up to 300 px; at 260 px its text is still readable.
 */
export function Drawing({
  captions,
  first,
  height = 150,
  keep,
  quiet,
  mirrored = true,
  children,
}: FrameProps) {
  return (
    <figure data-pc-part="drawing">
      <div dir={mirrored ? undefined : "ltr"}>
        <svg
          aria-hidden="true"
          focusable="false"
          viewBox={`0 0 280 ${height}`}
          preserveAspectRatio={keep === "top" ? "xMidYMin slice" : "xMidYMax slice"}
          data-cropped={keep ? "" : undefined}
        >
          {children}
        </svg>
      </div>
      <ul className="pc:flex pc:flex-col pc:gap-1">
        {captions.map((caption, at) => {
          const letter = letterAfter(first, at)
          return (
            <li key={letter} className="pc:flex pc:items-start pc:gap-2 pc:text-12 pc:text-muted">
              <span aria-hidden="true" data-disc={at === quiet ? "quiet" : "accent"}>
                {letter}
              </span>
              <span className="pc:min-w-0 pc:[overflow-wrap:anywhere]">{caption}</span>
            </li>
          )
        })}
      </ul>
    </figure>
  )
}
