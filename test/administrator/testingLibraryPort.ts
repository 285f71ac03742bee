import type { Port, Target } from "./createAdministrator.js"

/** What of Testing Library an environment brings along, and how it makes events. */
interface Environment {
  /** Everything that the widget shows. Throws while there is no widget. */
  widget(): HTMLElement
  page(): HTMLElement
  within(scope: HTMLElement): Queries
  waitFor<T>(check: () => T, options: { timeout: number }): Promise<T>
  press(element: HTMLElement): Promise<void> | void
  fill(element: HTMLElement, text: string): Promise<void> | void
  paste(element: HTMLElement, text: string): Promise<void> | void
  /** How long something may take, in milliseconds. */
  timeout: number
}

interface Queries {
  queryAllByRole(role: string, options?: { name?: string | RegExp; level?: number }): HTMLElement[]
  queryAllByLabelText(label: string | RegExp): HTMLElement[]
}

/** The elements in `scope` that `target` describes. */
export function queryAll(
  within: Environment["within"],
  scope: HTMLElement,
  target: Target,
): readonly HTMLElement[] {
  if ("label" in target) return within(scope).queryAllByLabelText(target.label)
  const { role, name, group } = target
  const scopes = group === undefined ? [scope] : within(scope).queryAllByRole("group", { name: group })
  const options = { ...(name === undefined ? {} : { name }), ...(role === "heading" ? { level: 2 } : {}) }
  return scopes.flatMap((inner) => [role].flat().flatMap((one) => within(inner).queryAllByRole(one, options)))
}

/** The one element that `target` describes. */
export function get(within: Environment["within"], scope: HTMLElement, target: Target): HTMLElement {
  const elements = queryAll(within, scope, target)
  const isLast = "last" in target && target.last
  const [element, second] = isLast ? [elements.toSorted(inOrder).at(-1)] : elements
  if (!element || second) throw new Error(`${second ? "More than one" : "No"} element is ${shown(target)}.`)
  return element
}

const inOrder = (a: Node, b: Node) =>
  a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1

const shown = (target: Target) =>
  Object.entries(target)
    .map(([key, value]) => `${key} ${value}`)
    .join(", ")

export function createTestingLibraryPort(environment: Environment): Port {
  const { widget, page, within, waitFor, timeout } = environment
  const find = (target: Target) => waitFor(() => get(within, widget(), target), { timeout })
  const findReady = (target: Target) =>
    waitFor(
      () => {
        const element = get(within, widget(), target)
        if (element.hasAttribute("data-resting")) throw new Error(`It still rests: ${shown(target)}.`)
        return element
      },
      { timeout },
    )
  return {
    pressOnPage: async (target) => environment.press(get(within, page(), target)),
    press: async (target) => environment.press(await findReady(target)),
    fill: async (target, text) => environment.fill(await find(target), text),
    paste: async (text, target = { role: "heading" }) => environment.paste(await find(target), text),
    see: async (target) => void (await find(target)),
    seeReady: async (target) => void (await findReady(target)),
    readHeading: async () => (await find({ role: "heading" })).textContent ?? "",
  }
}
