"use client"
import { Slot } from "radix-ui"
import { type ComponentProps, forwardRef, type MouseEvent, type ReactNode, useEffect, useState } from "react"
import { useWords } from "../i18n/words.js"
import { Icon } from "./Icon.js"
import { useView } from "./viewContext.js"

type Look = "filled" | "outlined" | "plain"

export interface ButtonProps extends Omit<ComponentProps<"button">, "form" | "name" | "type"> {
  look?: Look
  /** Still there and focused, but a press does nothing. */
  busy?: boolean
  /** The one child is the element, in a button's look. */
  asChild?: boolean
}

export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { look = "plain", busy = false, asChild = false, onClick, ...rest },
  ref,
) {
  const shared = {
    "data-pc-part": "button",
    ...rest,
    ref,
    "aria-disabled": busy || undefined,
    "aria-busy": busy || undefined,
    "data-look": look,
    onClick: (event: MouseEvent<HTMLButtonElement>) => {
      if (busy) event.preventDefault()
      else onClick?.(event)
    },
  }
  return asChild ? <Slot.Root {...shared} /> : <button {...shared} type="button" form="" />
})

interface LinkButtonProps extends Pick<ButtonProps, "look" | "busy" | "onClick"> {
  href: string
  /** The step's filled action: where the focus goes once both slots are filled. */
  primary?: boolean
  children: ReactNode
}

/** A link that looks like a button; always another tab, with the opener cut, and it says so. */
export function LinkButton({ href, primary, children, ...button }: LinkButtonProps) {
  const { text } = useWords()
  return (
    <Button {...button} asChild data-pc-part="link" data-pc-primary={primary ? "" : undefined}>
      <a href={href} target="_blank" rel="noopener noreferrer">
        <span>{children}</span>
        <Icon name="external" />
        <span className="pc:sr-only">{`(${text("newTab")})`}</span>
      </a>
    </Button>
  )
}

/** For this long a button that came to mean something else ignores presses. */
const settleMs = 500

/**
 * True while `meaning` is so new that a press was probably meant for what stood here before. A step that has just
 * appeared is new as well: its button stands where the one of the step before stood.
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
