"use client"
import { useEffect, useRef, useState } from "react"

export interface Copying {
  /** `copied` only once the clipboard's promise resolved; it falls back to `idle` after two seconds. */
  state: "idle" | "copied" | "failed"
  copy(text: string): Promise<boolean>
}

export function useCopy(): Copying {
  const [state, setState] = useState<Copying["state"]>("idle")
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const copy = async (text: string) => {
    clearTimeout(timer.current)
    setState("idle")
    try {
      await navigator.clipboard.writeText(text)
    } catch {
      setState("failed")
      return false
    }
    setState("copied")
    timer.current = setTimeout(() => setState("idle"), 2_000)
    return true
  }
  return { state, copy }
}

/** The keys for copy or paste on this machine, as its menus write them. */
export function shortcut(letter: "C" | "V", locale: string): string {
  if (/mac|iphone|ipad/i.test(navigator.platform)) return `⌘${letter}`
  return locale.startsWith("de") ? `Strg+${letter}` : `Ctrl+${letter}`
}
