"use client"
import { type RefObject, useEffect, useRef, useState } from "react"
import { useStableCallback } from "../ui/useStableCallback.js"
import { copySheets } from "./copySheets.js"
import { makePlace } from "./makePlace.js"
import { pictureInPicture } from "./pictureInPicture.js"

/** The size that we ask for, in CSS pixels. The browser may choose another one, and the person can change it. */
const size = { width: 360, height: 560 }

interface CompanionOptions {
  /** Whether the flow is open. The companion closes with it. */
  open: boolean
  /** Whether the steps are in a dialog, whose content can move. */
  offered: boolean
  /** The node that the steps are in, see `Dialog`. */
  content: RefObject<HTMLElement | null>
  /** The heading of the step. It receives the focus after every move. */
  heading: RefObject<HTMLElement | null>
  /** The `id` of the heading, which names the companion. */
  headingId: string
  /** Called for a paste while nothing has the focus, which no element of ours receives. */
  onPaste: (event: ClipboardEvent) => void
}

/** The small window on top of Personio that the steps can move into. */
export interface Companion {
  /**
   * The window that the steps are in: the page's or the companion's. Clipboard, timers and animation frames have to be
   * this window's. While Personio is in front the page is a hidden tab, where the browser slows timers down and refuses
   * the clipboard.
   */
  view: Window & typeof globalThis
  /** Whether the steps are in the companion. */
  shown: boolean
  /** Moves the steps into the companion. It has to be called in a press. Null where the browser has no such windows. */
  show: (() => void) | null
  /** Moves the steps back and brings the page to the front. */
  bringBack: () => void
}

/**
 * Keeps the list of ticks in sight while the administrator works in Personio's tab. The one node that the steps are in
 * moves into a small window and back, so nothing of what was entered is lost.
 */
export function useCompanion(options: CompanionOptions): Companion {
  const { open, offered, content, heading, headingId } = options
  const [view, setView] = useState<Companion["view"]>(window)
  const api = offered ? pictureInPicture() : null
  /** Null while the steps are in the page. */
  const goBack = useRef<(() => void) | null>(null)
  const onPaste = useStableCallback(options.onPaste)
  const focusHeading = () => heading.current?.focus({ preventScroll: true })
  const focusHeadingIfOpen = useStableCallback(() => {
    if (open) focusHeading()
  })

  const show = async () => {
    const node = content.current
    const home = node?.parentElement
    const root = node?.closest<HTMLElement>(".pc-root")
    const opened = await api?.requestWindow(size).catch(() => null)
    if (!node || !home || !root || !opened) return
    await copySheets(window, opened)
    if (opened.closed) return

    const away = new AbortController()
    const back = () => {
      away.abort()
      goBack.current = null
      home.append(node)
      setView(window)
      focusHeadingIfOpen()
    }
    const bringToPage = () => {
      back()
      // The browser allows this only after a press inside the companion.
      window.focus()
      opened.close()
    }
    makePlace(root, opened, headingId).append(node)
    listenInCompanion(opened, node, { onClosed: back, onEscape: bringToPage, onPaste }, away.signal)
    goBack.current = bringToPage
    setView(opened)
    focusHeading()
  }
  const bringBack = () => goBack.current?.()

  useEffect(() => {
    if (!open) goBack.current?.()
  }, [open])
  useEffect(() => () => goBack.current?.(), [])

  return { view, shown: view !== window, show: api && (() => void show()), bringBack }
}

interface CompanionListeners {
  /** Called when the window is closed by the person or the browser. */
  onClosed: () => void
  onEscape: () => void
  onPaste: (event: ClipboardEvent) => void
}

function listenInCompanion(
  view: Window,
  content: HTMLElement,
  { onClosed, onEscape, onPaste }: CompanionListeners,
  signal: AbortSignal,
): void {
  view.addEventListener("pagehide", onClosed, { signal })
  view.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape" || event.isComposing || event.defaultPrevented) return
      event.preventDefault()
      onEscape()
    },
    // In the capture phase, because our own React handlers stop the event later.
    { capture: true, signal },
  )
  view.addEventListener(
    "paste",
    (event) => {
      if (!content.contains(event.target as Node)) onPaste(event)
    },
    { signal },
  )
}
