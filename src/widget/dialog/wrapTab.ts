import { focusedBeside } from "./focus.js"

const focusable = "a[href],button,input,select,textarea,summary,[tabindex]"

/**
 * The element inside a modal dialog that a Tab press has to focus; null where the browser does it right. Without this,
 * Tab goes from the last control through the browser's own bars before it comes back.
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
