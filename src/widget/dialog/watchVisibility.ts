/**
 * Calls `onHidden` when `dialog` is shown but something hides one of its ancestors. A modal dialog that nobody can see
 * still makes the whole page inert.
 */
export function watchVisibility(dialog: HTMLDialogElement, onHidden: () => void, signal: AbortSignal): void {
  // jsdom has no IntersectionObserver.
  if (typeof IntersectionObserver !== "function") return
  const observer = new IntersectionObserver(() => {
    const isVisible = dialog.checkVisibility?.() ?? true
    if (dialog.open && !isVisible) onHidden()
  })
  observer.observe(dialog)
  signal.addEventListener("abort", () => observer.disconnect())
}
