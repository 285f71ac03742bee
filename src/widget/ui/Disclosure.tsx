"use client"
import { Collapsible } from "radix-ui"
import { type ReactNode, useEffect, useState } from "react"
import { Icon } from "./Icon.js"

interface DisclosureProps extends Pick<Collapsible.CollapsibleProps, "open" | "onOpenChange" | "className"> {
  /** The text of the button that shows and hides the content. */
  label: ReactNode
  /** Is rendered only while it is shown. */
  children: ReactNode
}

/**
 * A button that shows and hides the content beneath it. It starts closed and keeps its own state, unless the parent
 * passes `open` and changes it in `onOpenChange`.
 */
export function Disclosure({ label, children, ...root }: DisclosureProps) {
  return (
    <Collapsible.Root {...root} data-pc-part="disclosure">
      <DisclosureButton>{label}</DisclosureButton>
      <DisclosureContent>{children}</DisclosureContent>
    </Collapsible.Root>
  )
}

/** The button of a `Collapsible.Root`, with an arrow that turns when the content is shown. */
export function DisclosureButton({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <Collapsible.Trigger form="" data-pc-part="disclosure-button" className={className}>
      <span>{children}</span>
      <Icon name="chevron" />
    </Collapsible.Trigger>
  )
}

/**
 * The content of a `Collapsible.Root`. Its height is animated, see styles.css. It has the width of what it stands in, because
 * among buttons in a line a long text would push its own buttons out of sight.
 */
export function DisclosureContent({ children }: { children: ReactNode }) {
  // Radix computes the style of the content as soon as it is there, before the dialog around it has been shown.
  const [isEarly, setEarly] = useState(true)
  useEffect(() => setEarly(false), [])
  return isEarly ? null : (
    <Collapsible.Content data-pc-part="disclosure-content" className="pc:w-full">
      {children}
    </Collapsible.Content>
  )
}
