import type { Appearance } from "./appearance.js"

/** Sets the `--pc-*` variables of `element` to exactly those of `variables`. Others fall back to the sheet. */
export function applyVariables(element: HTMLElement, variables: Appearance["variables"]): void {
  element.style.cssText = ""
  for (const [name, value = ""] of Object.entries(variables ?? {}))
    element.style.setProperty(`--pc-${name}`, value)
}
