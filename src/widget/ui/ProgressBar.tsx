"use client"
import { Progress } from "radix-ui"
import { useElements } from "../styles/elements.js"

interface ProgressBarProps {
  /** How many parts are reached, from 0 to `max`. */
  value: number
  /** How many parts there are. */
  max: number
  /** The name that screen readers read, for example “Step 1 of 3”. */
  label: string
}

/** A thin bar that fills from the start of the line. */
export function ProgressBar({ value, max, label }: ProgressBarProps) {
  const element = useElements()
  return (
    <Progress.Root
      value={value}
      max={max}
      aria-label={label}
      data-pc-part="progress"
      {...element("progress")}
    >
      {/* React sets this `style` through the CSSOM, which a strict CSP allows. No step is rendered on a server. */}
      <Progress.Indicator
        className="pc:h-full pc:bg-accent pc:transition-[width] pc:duration-[calc(200ms*var(--pc-t-motion))]"
        style={{ width: `${(100 * value) / max}%` }}
      />
    </Progress.Root>
  )
}
