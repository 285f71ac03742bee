/** What a shown dialog needs from the DOM, without React. Elements may live in another document or a shadow tree. */

/** The element that has the focus in the tree where `element` stands; null when that is the page itself. */
export function focusedBeside(element: Element): HTMLElement | null {
  const { activeElement } = element.getRootNode() as Document | ShadowRoot
  return activeElement === element.ownerDocument.body ? null : (activeElement as HTMLElement | null)
}

/** Focuses the first candidate that is in the document and takes it, unless something outside `dialog` has the focus. */
export function giveFocusBack(dialog: Element, candidates: Iterable<HTMLElement | null | undefined>): void {
  const focused = focusedBeside(dialog)
  if (focused && !dialog.contains(focused)) return
  for (const candidate of candidates) {
    if (!candidate?.isConnected) continue
    candidate.focus({ preventScroll: true })
    if (focusedBeside(candidate) === candidate) return
  }
}

const focusable = "a[href],button,input,select,textarea,summary,[tabindex]"

/**
 * Where a Tab press inside a modal dialog has to be sent, null where the browser does it. Without this, Tab after the
 * last control walks through the browser's own bars first.
 */
export function wrapTab(dialog: Element, event: KeyboardEvent): HTMLElement | null {
  if (event.key !== "Tab" || event.altKey || event.ctrlKey || event.metaKey) return null
  const stops = [...dialog.querySelectorAll<HTMLElement>(focusable)].filter(
    (element) =>
      element.tabIndex >= 0 &&
      !element.matches(":disabled") &&
      (element.checkVisibility?.({ visibilityProperty: true }) ?? true),
  )
  const focused = focusedBeside(dialog)
  const ahead = event.shiftKey ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING
  const isAhead = (stop: Element) => {
    const position = focused?.compareDocumentPosition(stop) ?? 0
    return (position & ahead) !== 0
  }
  if (stops.some(isAhead)) return null
  return (event.shiftKey ? stops.at(-1) : stops[0]) ?? null
}

/** Calls `done` when every transition inside `element` has ended, 400 ms from now at the latest. Returns how to cancel. */
export function afterTransitions(element: Element, done: () => void): () => void {
  let wanted = true
  const running = element.getAnimations?.({ subtree: true }).map(({ finished }) => finished) ?? []
  const limit = new Promise((resolve) => setTimeout(resolve, 400))
  Promise.race([Promise.allSettled(running), limit]).then(() => {
    if (wanted) done()
  })
  return () => {
    wanted = false
  }
}
