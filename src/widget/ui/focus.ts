"use client"
import { type RefObject, useLayoutEffect, useRef } from "react"
import type { CredentialFieldName } from "../../flow/sortPaste.js"

/** The filled button of the frame that `inside` belongs to; a page may hold more than one frame. */
export function findPrimary(inside: Element | null): HTMLElement | null {
  const frame = inside?.closest("[data-pc-part=frame], [data-pc-part=inline]")
  return frame?.querySelector<HTMLElement>("[data-pc-primary]") ?? null
}

/** After a paste: the slot that is still empty, else the button. */
export function focusNext(
  inputs: Record<CredentialFieldName, HTMLInputElement | null>,
  heading: Element | null,
): void {
  const next = inputs.clientId ?? inputs.secret ?? findPrimary(heading)
  next?.focus()
}

/** Focuses `target` whenever `key` is another one, and not on mount. */
export function useFocusOnChange(target: RefObject<HTMLElement | null>, key: string): void {
  const last = useRef(key)
  useLayoutEffect(() => {
    if (last.current === key) return
    last.current = key
    target.current?.focus()
  }, [target, key])
}
