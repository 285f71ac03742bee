import { wrapTab } from "./wrapTab.js"

/** Keeps Tab inside a shown modal dialog, and calls `onEscape` for an Escape press that is meant for it. */
export function listenToKeys(dialog: HTMLDialogElement, onEscape: () => void, signal: AbortSignal): void {
  const { defaultView, body } = dialog.ownerDocument
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || !dialog.open) return
    const isElsewhere = !event.composedPath().includes(dialog) && event.target !== body
    if (isElsewhere) return
    const stop = wrapTab(dialog, event)
    if (stop) {
      event.preventDefault()
      stop.focus()
    } else if (event.key === "Escape" && !dialog.querySelector(":popover-open")) {
      // The browser would turn the press into a `cancel` event, which it lets us refuse only once.
      event.preventDefault()
      event.stopPropagation()
      onEscape()
    }
  }
  // On the window and in the capture phase, because a dialog of the host around ours listens on the document.
  defaultView?.addEventListener("keydown", onKeyDown, { capture: true, signal })
}
