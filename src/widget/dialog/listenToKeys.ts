import type { RefObject } from "react"
import { wrapTab } from "./wrapTab.js"

/** What hears every key of the window before the dialog is there, and so before most listeners of the host. */
export type EarlyKeys = RefObject<((event: KeyboardEvent) => void) | null>

/**
 * Keeps Tab inside a shown modal dialog, and calls `onEscape` for an Escape press that is meant for it. Nobody who listens
 * later hears of that press: a dialog of the host around ours would close with both values in it.
 */
export function listenToKeys(
  dialog: HTMLDialogElement,
  onEscape: () => void,
  early: EarlyKeys | undefined,
  signal: AbortSignal,
): void {
  const { defaultView, body } = dialog.ownerDocument
  const onKeyDown = (event: KeyboardEvent) => {
    // Hidden by an ancestor it is open, but nobody sees it.
    const isShown = dialog.open && (dialog.checkVisibility?.() ?? true)
    if (event.defaultPrevented || event.isComposing || !isShown) return
    const isElsewhere = !event.composedPath().includes(dialog) && event.target !== body
    if (isElsewhere) return
    const stop = wrapTab(dialog, event)
    if (stop) {
      event.preventDefault()
      stop.focus()
    } else if (event.key === "Escape" && !dialog.querySelector(":popover-open")) {
      // The browser would turn the press into a `cancel` event, which it lets us refuse only once.
      event.preventDefault()
      event.stopImmediatePropagation()
      onEscape()
    }
  }
  if (early) {
    early.current = onKeyDown
    signal.addEventListener("abort", () => {
      early.current = null
    })
  }
  // In the capture phase of the window, for a dialog alone and for one in another window than `early` hears.
  defaultView?.addEventListener("keydown", onKeyDown, { capture: true, signal })
}
