"use client"
import { type ReactNode, useId } from "react"
import { Icon } from "./Icon.js"

interface TickProps {
  checked: boolean
  onChange: (checked: boolean) => void
  label: ReactNode
  /** Stands at the end of the row, read together with the label. */
  note?: ReactNode
}

export function Checkbox({ checked, onChange, label, note }: TickProps) {
  const id = useId()
  return (
    <div data-pc-part="tick">
      <label className="pc:flex pc:flex-1 pc:gap-3 pc:text-14 pc:cursor-pointer">
        <span className="pc:relative pc:mt-0.5 pc:size-5 pc:shrink-0">
          <input
            type="checkbox"
            form=""
            checked={checked}
            onChange={(event) => onChange(event.target.checked)}
            aria-describedby={note ? id : undefined}
          />
          {checked ? (
            <Icon name="check" className="pc:absolute pc:inset-0.5 pc:size-4 pc:text-on-accent" />
          ) : null}
        </span>
        <span>{label}</span>
      </label>
      {note ? (
        <span id={id} className="pc:text-13 pc:leading-6 pc:text-muted pc:text-end">
          {note}
        </span>
      ) : null}
    </div>
  )
}
