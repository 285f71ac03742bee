/** The element that has the focus in the document or shadow tree of `element`; null when it is the page itself. */
export function focusedBeside(element: Element): HTMLElement | null {
  const { activeElement } = element.getRootNode() as Document | ShadowRoot
  return activeElement === element.ownerDocument.body ? null : (activeElement as HTMLElement | null)
}

/**
 * Focuses the first candidate that is in the document and accepts the focus. It does nothing when something outside
 * `dialog` has the focus.
 */
export function giveFocusBack(dialog: Element, candidates: Iterable<HTMLElement | null | undefined>): void {
  const focused = focusedBeside(dialog)
  if (focused && !dialog.contains(focused)) return
  for (const candidate of candidates) {
    if (!candidate?.isConnected) continue
    candidate.focus({ preventScroll: true })
    if (focusedBeside(candidate) === candidate) return
  }
}
