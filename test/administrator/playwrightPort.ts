import type { Locator, Page } from "playwright"
import type { Port, Target } from "./createAdministrator.js"

/** Where in a browser the widget is. Both may change while it is used. */
interface Place {
  /** The window that the widget is in. */
  page(): Page
  /** Everything that the widget shows. */
  widget(): Locator
}

/** What `target` describes, in `scope`. */
function locate(scope: Page | Locator, target: Target): Locator {
  if ("label" in target) return scope.getByLabel(target.label, { exact: true })
  const { role, name, group } = target
  const inner = group === undefined ? scope : scope.getByRole("group", { name: group, exact: true })
  const options = {
    ...(name === undefined ? {} : { name, exact: true }),
    ...(role === "heading" ? { level: 2 } : {}),
  }
  const found = [role]
    .flat()
    .map((one) => inner.getByRole(one, options))
    .reduce((any, other) => any.or(other))
  return target.last ? found.last() : found
}

export function createPlaywrightPort({ page, widget }: Place): Port {
  const find = (target: Target) => locate(widget(), target)
  // Playwright itself waits until a button is there and takes presses.
  return {
    pressOnPage: (target) => locate(page(), target).click(),
    press: (target) => find(target).click(),
    fill: (target, text) => find(target).fill(text),
    paste: (text, target = { role: "heading" }) => find(target).evaluate(pasteHere, text),
    see: (target) => find(target).waitFor(),
    seeReady: (target) => find(target).click({ trial: true }),
    readHeading: () => find({ role: "heading" }).innerText(),
  }
}

/** Runs in the page. No browser lets a page read the clipboard without asking, so the event is made here. */
function pasteHere(element: Element, text: string): void {
  const clipboardData = new DataTransfer()
  clipboardData.setData("text/plain", text)
  element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }))
}
