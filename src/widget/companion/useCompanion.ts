"use client"
import { type RefObject, useEffect, useRef, useState } from "react"
import { copySheets, makePlace } from "./moveIntoWindow.js"
import { pictureInPicture } from "./pictureInPicture.js"

/** As asked for; the browser may know better, and the person can stretch it. */
const size = { width: 360, height: 560 }

interface CompanionOptions {
  /** Whether the flow is open: with it the companion goes. */
  open: boolean
  /** Whether there is a node that can move. */
  offered: boolean
  /** Of the step: the node that moves is found by it, and it has the focus after every move. */
  heading: RefObject<HTMLElement | null>
  headingId: string
  /** A paste with nothing focused, which no element of ours can hear. */
  onPaste: (event: ClipboardEvent) => void
}

export interface Companion {
  /**
   * Where the steps are: the page's window or the companion's. Clipboard, timers and animation frames have to be this
   * one's: with Personio in front the page is a hidden tab, whose timers rest and whose clipboard is refused.
   */
  view: Window & typeof globalThis
  shown: boolean
  /** Moves the steps into a window that stays on top, by a press; null where the browser has none. */
  show: (() => void) | null
  /** Moves them back, and the page to the front. */
  bringBack: () => void
}

/**
 * With two tabs the list is out of sight while ticking in Personio. The companion keeps it on top: the one node the
 * steps live in moves into a small window and back, so nothing of what was entered is lost on the way.
 */
export function useCompanion({ open, offered, heading, headingId, onPaste }: CompanionOptions): Companion {
  const [view, setView] = useState<Companion["view"]>(window)
  const api = offered ? pictureInPicture() : null
  const goBack = useRef<(() => void) | null>(null)
  const latest = useRef({ open, onPaste })
  latest.current = { open, onPaste }

  const show = async () => {
    const content = heading.current?.closest("[data-pc-part=frame]")?.parentElement
    const home = content?.parentElement
    const root = content?.closest<HTMLElement>(".pc-root")
    const opened = await api?.requestWindow(size).catch(() => null)
    if (!content || !home || !root || !opened) return
    await copySheets(window, opened)
    if (opened.closed) return

    const back = () => {
      goBack.current = null
      home.append(content)
      setView(window)
      if (latest.current.open) heading.current?.focus({ preventScroll: true })
    }
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.isComposing || event.defaultPrevented) return
      event.preventDefault()
      goBack.current?.()
    }
    makePlace(root, opened, headingId).append(content)
    opened.addEventListener("pagehide", back, { once: true })
    // On the way down: on the way up our own React handlers stop it.
    opened.addEventListener("keydown", onKeyDown, true)
    opened.addEventListener("paste", (event) => {
      if (!content.contains(event.target as Node)) latest.current.onPaste(event)
    })
    goBack.current = () => {
      opened.removeEventListener("pagehide", back)
      back()
      // The browser allows it after a press in there only.
      window.focus()
      opened.close()
    }
    setView(opened)
    heading.current?.focus({ preventScroll: true })
  }
  const bringBack = () => goBack.current?.()

  useEffect(() => {
    if (!open) goBack.current?.()
  }, [open])
  useEffect(() => () => goBack.current?.(), [])

  return { view, shown: view !== window, show: api && (() => void show()), bringBack }
}
