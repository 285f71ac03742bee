"use client"
import { Collapsible } from "radix-ui"
import type { ReactNode } from "react"
import { Icon } from "./Icon.js"

interface DisclosureProps {
  label: ReactNode
  children: ReactNode
  open?: boolean
  onOpenChange?: (open: boolean) => void
  className?: string
}

/** One line that unfolds what belongs to it. */
export function Disclosure({ label, children, open, onOpenChange, className = "" }: DisclosureProps) {
  const controlled = open === undefined ? {} : { open }
  return (
    <Collapsible.Root
      {...controlled}
      {...(onOpenChange ? { onOpenChange } : {})}
      data-pc-part="disclosure"
      className={className}
    >
      <Collapsible.Trigger
        form=""
        className="pc:group pc:inline-flex pc:items-center pc:gap-1 pc:min-h-6 pc:coarse:min-h-11 pc:text-13 pc:font-medium pc:text-ink pc:cursor-pointer pc:text-start pc:hover:underline pc:underline-offset-3"
      >
        <span>{label}</span>
        <Icon
          name="chevron"
          className="pc:size-4 pc:transition-transform pc:motion-reduce:transition-none pc:group-data-[state=open]:rotate-180"
        />
      </Collapsible.Trigger>
      <Collapsible.Content>{children}</Collapsible.Content>
    </Collapsible.Root>
  )
}
