"use client"
import { useEffect, useRef, useState } from "react"

export type CopyState = "idle" | "copied" | "failed"

/** `copied` only once the clipboard's promise resolved; it falls back to `idle` after two seconds. */
export function useCopy(): { state: CopyState; copy(text: string): Promise<boolean> } {
  const [state, setState] = useState<CopyState>("idle")
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const copy = async (text: string) => {
    clearTimeout(timer.current)
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
