import { findPrimary } from "../ui/primaryButton.js"
import { focusedBeside } from "./focus.js"

interface KeepFocusOptions {
  dialog: HTMLDialogElement
  /** The node that the steps are in. It may be in another window. */
  content: HTMLElement
  /** Returns what to focus in a step without a main action. */
  heading: () => HTMLElement | null
  /** Ends it when aborted. */
  signal: AbortSignal
}

/**
 * Keeps the focus inside `content` when a change of state removes the element that has it: then the main action of the
 * step receives the focus. The page behind the dialog is inert, so keys and pastes would do nothing there.
 *
 * @returns a function that returns the element in `content` that had the focus last; null when none had it yet
 */
export function keepFocus({ dialog, content, heading, signal }: KeepFocusOptions): () => HTMLElement | null {
  let lastFocused: HTMLElement | null = null
  const removals = new MutationObserver(() => {
    if (!dialog.open || !lastFocused || lastFocused.isConnected || focusedBeside(content)) return
    const next = findPrimary(content) ?? heading()
    next?.focus({ preventScroll: true })
  })
  content.addEventListener(
    "focusin",
    (event) => {
      lastFocused = event.target as HTMLElement
    },
    // In the capture phase, because our own React handlers stop the event later.
    { capture: true, signal },
  )
  removals.observe(content, { childList: true, subtree: true })
  signal.addEventListener("abort", () => removals.disconnect())
  return () => lastFocused
}
