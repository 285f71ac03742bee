"use client"
import { type RefObject, useLayoutEffect, useRef } from "react"

/**
 * The button of the main action in the dialog or inline frame around `inside`, because a page may hold more than one
 * frame; null where there is none.
 */
export function findPrimary(inside: Element | null): HTMLElement | null {
  const frame = inside?.closest("[data-pc-part=frame], [data-pc-part=inline]")
  return frame?.querySelector<HTMLElement>("[data-pc-primary]") ?? null
}

/** After a paste: focuses the field that is still empty. When both are filled, it focuses the main action. */
export function focusNext(
  inputs: { readonly clientId: HTMLInputElement | null; readonly secret: HTMLInputElement | null },
  heading: Element | null,
): void {
  const next = inputs.clientId ?? inputs.secret ?? findPrimary(heading)
  next?.focus()
}

/** Focuses `target` whenever `key` changes. It leaves the focus alone on mount. */
export function useFocusOnChange(target: RefObject<HTMLElement | null>, key: string): void {
  const last = useRef(key)
  useLayoutEffect(() => {
    if (last.current === key) return
    last.current = key
    target.current?.focus()
  }, [target, key])
}
