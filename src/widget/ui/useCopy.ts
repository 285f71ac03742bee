"use client"
import { useEffect, useRef, useState } from "react"
import { copyAtOnce } from "./copyAtOnce.js"

/** One way into the clipboard, and what became of the last attempt. */
export interface Copying {
  /** Becomes `copied` only after the clipboard has accepted the text, and `idle` again two seconds later. */
  state: "idle" | "copied" | "failed"
  /** How often the clipboard refused. The count lets a part react to each refusal. */
  refusals: number
  /** Copies `text`: true when that is done at once, else a promise of whether it worked, which never rejects. */
  copy(text: string): true | Promise<boolean>
}

/** Copies to the clipboard of `view`, because a browser lets only the window with the focus write to it. */
export function useCopy(view: Window): Copying {
  const [state, setState] = useState<Copying["state"]>("idle")
  const [refusals, setRefusals] = useState(0)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const succeed = () => {
    setState("copied")
    timer.current = setTimeout(() => setState("idle"), 2_000)
    return true as const
  }
  const write = async (text: string) => {
    try {
      await view.navigator.clipboard.writeText(text)
    } catch {
      setState("failed")
      setRefusals((before) => before + 1)
      return false
    }
    return succeed()
  }
  const copy = (text: string) => {
    clearTimeout(timer.current)
    return copyAtOnce(view, text) ? succeed() : write(text)
  }
  return { state, refusals, copy }
}

/** The keys for copy (C) or paste (V), as the menus of this machine write them; `locale` is a BCP 47 tag. */
export function shortcut(letter: "C" | "V", locale: string): string {
  if (/mac|iphone|ipad/i.test(navigator.platform)) return `⌘${letter}`
  return locale.startsWith("de") ? `Strg+${letter}` : `Ctrl+${letter}`
}
