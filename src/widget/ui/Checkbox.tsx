"use client"
import { Label, Checkbox as RadixCheckbox } from "radix-ui"
import { type ReactNode, useId } from "react"
import { useElements } from "../styles/elements.js"
import { Icon } from "./Icon.js"

interface CheckboxProps {
  /** Whether it is ticked; `indeterminate` when it stands for several of which only some are. The parent holds the state. */
  checked: boolean | "indeterminate"
  /** Called with the new state when the person presses the box or its label. */
  onCheckedChange: (checked: boolean) => void
  /** The name of the checkbox. Pressing it ticks the box. */
  label: ReactNode
  /** A remark behind the label, which screen readers read after the label. Default: none. */
  note?: ReactNode
}

/** A checkbox with its label. It never belongs to a form of the host's page. */
export function Checkbox({ checked, onCheckedChange, label, note }: CheckboxProps) {
  const noteId = useId()
  const element = useElements()
  return (
    <div data-pc-part="checkbox" {...element("checkbox")}>
      <Label.Root className="pc:flex pc:not-last:max-w-3/5 pc:shrink-0 pc:last:flex-1 pc:gap-3 pc:text-14 pc:cursor-pointer">
        {/*
         * Inside a host's form Radix adds a hidden input, to which it passes `form` on. The button needs its own, or
         * it would be an element of that form and a reset of the form would untick it.
         */}
        <RadixCheckbox.Root
          asChild
          form=""
          checked={checked}
          onCheckedChange={(next) => onCheckedChange(next === true)}
          aria-describedby={note ? noteId : undefined}
        >
          <button type="button" form="">
            <RadixCheckbox.Indicator>
              <Icon name={checked === true ? "check" : "minus"} className="pc:size-4 pc:text-on-accent" />
            </RadixCheckbox.Indicator>
          </button>
        </RadixCheckbox.Root>
        <span>{label}</span>
      </Label.Root>
      {note ? (
        <span id={noteId} className="pc:min-w-0 pc:text-13 pc:leading-6 pc:text-muted">
          {note}
        </span>
      ) : null}
    </div>
  )
}
