"use client"
import { Slot, VisuallyHidden } from "radix-ui"
import { type ComponentProps, forwardRef, type MouseEvent, type ReactNode, useEffect, useState } from "react"
import { useWords } from "../i18n/words.js"
import { type ElementName, useElements } from "../styles/elements.js"
import { Icon } from "./Icon.js"
import { primaryAttribute } from "./primaryButton.js"
import { safeHref } from "./safeHref.js"
import { useView } from "./viewContext.js"

/** `filled` is for the one main action of a step, `outlined` for the second, `plain` looks like a link. */
type Look = "filled" | "outlined" | "plain"

export interface ButtonProps extends Omit<ComponentProps<"button">, "form" | "name" | "type"> {
  /** How it looks. Default: `plain`. */
  look?: Look
  /** What a host calls it. Default: by its look. */
  element?: ElementName
  /** While true the button keeps its place and the focus, a press does nothing, and screen readers say that it is busy. Default: false. */
  busy?: boolean
  /** While true a press does nothing. It lasts so short a time that nobody is told. Default: false. */
  settling?: boolean
  /** Marks it as the main action of the step, which receives the focus once both values are there. Default: false. */
  primary?: boolean
  /** Gives its only child the look and the behaviour of the button instead of rendering one. Default: false. */
  asChild?: boolean
}

const elementOf = { filled: "primary-button", outlined: "secondary-button", plain: "link" } as const

/** A button that never belongs to a form of the host's page. It forwards its ref to the element. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  {
    look = "plain",
    element,
    busy = false,
    settling = false,
    primary = false,
    asChild = false,
    onClick,
    className,
    ...rest
  },
  ref,
) {
  const elements = useElements()
  const rests = busy || settling
  const shared = {
    ...elements(element ?? elementOf[look], className),
    "data-pc-part": "button" as const,
    [primaryAttribute]: primary ? "" : undefined,
    ...rest,
    ref,
    // Never `aria-disabled`: the button that has the focus must not be called unavailable.
    "aria-busy": busy || undefined,
    "data-resting": rests ? "" : undefined,
    "data-look": look,
    onClick: (event: MouseEvent<HTMLButtonElement>) => {
      if (rests) event.preventDefault()
      else onClick?.(event)
    },
  }
  return asChild ? <Slot.Root {...shared} /> : <button {...shared} type="button" form="" />
})

interface LinkButtonProps extends Pick<ButtonProps, "look" | "settling" | "primary" | "onClick"> {
  /** Where the link leads. Nothing is rendered for an address that `safeHref` refuses. */
  href: string
  /** The name of the link. */
  children: ReactNode
}

/**
 * A link that looks like a button. It always opens a new tab, tells screen readers so, and gives the new page no access
 * to this one.
 */
export function LinkButton({ href, children, ...button }: LinkButtonProps) {
  const { text } = useWords()
  const checked = safeHref(href)
  if (!checked) return null
  return (
    <Button {...button} asChild data-pc-part="link">
      <a href={checked} target="_blank" rel="noopener noreferrer">
        <span>{children}</span>
        <Icon name="external" />
        <VisuallyHidden.Root>{`(${text("newTab")})`}</VisuallyHidden.Root>
      </a>
    </Button>
  )
}

/** How long a button with a new meaning ignores presses, in milliseconds. */
const settleMs = 500

/**
 * Whether `meaning` is so new that a press was probably meant for the button that stood here before. This also holds
 * for a step that has just appeared: its button stands where the button of the step before stood.
 */
export function useSettling(meaning: string): boolean {
  const view = useView()
  const [settled, setSettled] = useState<string | null>(null)
  useEffect(() => {
    const timer = view.setTimeout(() => setSettled(meaning), settleMs)
    return () => view.clearTimeout(timer)
  }, [view, meaning])
  return settled !== meaning
}
