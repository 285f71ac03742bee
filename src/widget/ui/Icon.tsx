"use client"

/** Each icon is drawn on a grid of 16 by 16, with lines 1.5 wide in the colour of the text. A dot is a line without length. */
const paths = {
  "arrow-left": "M13 8H3M7 4L3 8l4 4",
  "arrow-right": "M3 8h10M9 4l4 4-4 4",
  check: "M3.25 8.5l3.25 3.25 6.25-7",
  chevron: "M4 6.25l4 4 4-4",
  close: "M4 4l8 8M12 4l-8 8",
  copy: "M6.5 5.5h5a1.25 1.25 0 0 1 1.25 1.25v5.5a1.25 1.25 0 0 1-1.25 1.25h-5a1.25 1.25 0 0 1-1.25-1.25v-5.5A1.25 1.25 0 0 1 6.5 5.5ZM3.25 10V4A1.5 1.5 0 0 1 4.75 2.5H9.5",
  external:
    "M9.5 2.75h3.75V6.5M13 3L7.5 8.5M6.5 3.5H4A1.25 1.25 0 0 0 2.75 4.75V12A1.25 1.25 0 0 0 4 13.25h7.25A1.25 1.25 0 0 0 12.5 12V9.5",
  info: "M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0ZM8 7.5V11M8 5.1v.01",
  lock: "M4.5 7h7a1.25 1.25 0 0 1 1.25 1.25v4a1.25 1.25 0 0 1-1.25 1.25h-7a1.25 1.25 0 0 1-1.25-1.25v-4A1.25 1.25 0 0 1 4.5 7ZM5.25 7V5.25a2.75 2.75 0 0 1 5.5 0V7",
  minus: "M3.5 8h9",
  question:
    "M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0ZM6.4 6.4a1.65 1.65 0 1 1 2.5 1.4c-.6.35-.9.7-.9 1.3M8 11.1v.01",
  spinner: "M8 2a6 6 0 0 1 6 6",
  warning:
    "M7.05 2.8a1.1 1.1 0 0 1 1.9 0l5.2 9.05a1.1 1.1 0 0 1-.95 1.65H2.8a1.1 1.1 0 0 1-.95-1.65ZM8 6.25V9M8 11.25v.01",
} as const

/** The name of an icon. */
export type IconName = keyof typeof paths

/**
 * A picture of what the text beside it says. Screen readers skip it. Use one for a state or an action only.
 */
export function Icon({
  name,
  draws = false,
  className = "pc:size-4",
}: {
  /** Which icon it is. */
  readonly name: IconName
  /** Whether the line is drawn as a motion when the icon appears. Default: false. */
  readonly draws?: boolean
  /** Classes for size and colour. Default: 16 px in the colour of the text. */
  readonly className?: string
}) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      // The size while the style sheet is not there.
      width={16}
      height={16}
      viewBox="0 0 16 16"
      data-pc-part="icon"
      data-name={name}
      className={className}
    >
      <g strokeLinecap="round" strokeLinejoin="round">
        {name === "spinner" && <circle cx={8} cy={8} r={6} strokeOpacity={0.25} />}
        {draws ? <path d={paths[name]} pathLength={1} strokeDasharray="1 1" /> : <path d={paths[name]} />}
      </g>
    </svg>
  )
}
