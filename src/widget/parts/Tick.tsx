"use client"
import { Checkbox, Label } from "radix-ui"
import { type ReactNode, useId } from "react"
import { Icon } from "./Icon.js"

interface TickProps {
  checked: boolean
  onChange: (checked: boolean) => void
  label: ReactNode
  /** Stands at the end of the row, read together with the label. */
  note?: ReactNode
}

export function Tick({ checked, onChange, label, note }: TickProps) {
  const id = useId()
  return (
    <div
      data-pc-part="tick"
      className="pc:flex pc:items-start pc:gap-3 pc:py-1.5 pc:min-h-9 pc:coarse:min-h-11"
    >
      <Checkbox.Root
        id={id}
        form=""
        checked={checked}
        onCheckedChange={(next) => onChange(next === true)}
        aria-describedby={note ? `${id}note` : undefined}
        className="pc:relative pc:mt-0.5 pc:flex pc:size-5 pc:shrink-0 pc:items-center pc:justify-center pc:rounded-[5px] pc:border pc:border-line-strong pc:bg-surface pc:text-on-accent pc:data-[state=checked]:border-accent pc:data-[state=checked]:bg-accent pc:cursor-pointer pc:after:absolute pc:after:-inset-1 pc:after:content-['']"
      >
        <Checkbox.Indicator>
          <Icon name="check" />
        </Checkbox.Indicator>
      </Checkbox.Root>
      <Label.Root htmlFor={id} className="pc:flex-1 pc:text-14 pc:cursor-pointer">
        {label}
      </Label.Root>
      {note ? (
        <span id={`${id}note`} className="pc:text-13 pc:text-muted pc:text-end">
          {note}
        </span>
      ) : null}
    </div>
  )
}
