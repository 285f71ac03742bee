"use client"
import { type RefObject, useLayoutEffect, useRef } from "react"

/** Focuses `target` whenever `key` changes. It leaves the focus alone on mount. */
export function useFocusOnChange(target: RefObject<HTMLElement | null>, key: string): void {
  const last = useRef(key)
  useLayoutEffect(() => {
    if (last.current === key) return
    last.current = key
    target.current?.focus()
  }, [target, key])
}
