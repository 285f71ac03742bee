"use client"
import { useEffect, useRef, useState } from "react"

export interface Copying {
  /** `copied` only once the clipboard's promise resolved; it falls back to `idle` after two seconds. */
  state: "idle" | "copied" | "failed"
  /** How often the clipboard refused: each time is shown anew. */
  refusals: number
  copy(text: string): Promise<boolean>
}

/** By the clipboard of `view`: only the window that has the focus may write to it. */
export function useCopy(view: Window): Copying {
  const [state, setState] = useState<Copying["state"]>("idle")
  const [refusals, setRefusals] = useState(0)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const copy = async (text: string) => {
    clearTimeout(timer.current)
    try {
      await view.navigator.clipboard.writeText(text)
    } catch {
      setState("failed")
      setRefusals((before) => before + 1)
      return false
    }
    setState("copied")
    timer.current = setTimeout(() => setState("idle"), 2_000)
    return true
  }
  return { state, refusals, copy }
}

/** The keys for copy or paste on this machine, as its menus write them. */
export function shortcut(letter: "C" | "V", locale: string): string {
  if (/mac|iphone|ipad/i.test(navigator.platform)) return `⌘${letter}`
  return locale.startsWith("de") ? `Strg+${letter}` : `Ctrl+${letter}`
}
