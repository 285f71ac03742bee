"use client"
import { type ReactNode, useState } from "react"
import { Icon } from "./Icon.js"
import { useDisclosure } from "./useDisclosure.js"

interface DisclosureProps {
  label: ReactNode
  children: ReactNode
  open?: boolean
  onOpenChange?: (open: boolean) => void
  className?: string
}

/** One line that unfolds what belongs to it. */
export function Disclosure({ label, children, open, onOpenChange, className }: DisclosureProps) {
  const [own, setOwn] = useState(false)
  const unfolded = open ?? own
  const { button, content } = useDisclosure(unfolded, () => {
    setOwn(!unfolded)
    onOpenChange?.(!unfolded)
  })
  return (
    <div data-pc-part="disclosure" data-state={unfolded ? "open" : "closed"} className={className}>
      <button {...button} data-pc-part="disclosure-button">
        <span>{label}</span>
        <Chevron up={unfolded} />
      </button>
      <div {...content}>{unfolded ? children : null}</div>
    </div>
  )
}

/** Turns when what it stands for unfolds. */
export function Chevron({ up }: { up: boolean }) {
  return <Icon name="chevron" className={`pc:size-4 pc:transition-transform ${up ? "pc:rotate-180" : ""}`} />
}
