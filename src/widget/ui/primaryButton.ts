/** The attribute that marks the button or link of a step's main action. `Button` renders it. */
export const primaryAttribute = "data-pc-primary"

/** The button of the main action inside `container`; null where there is none. */
export function findPrimary(container: Element): HTMLElement | null {
  return container.querySelector<HTMLElement>(`[${primaryAttribute}]`)
}
