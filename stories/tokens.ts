import { type AppearanceVariable, appearanceVariables } from "../src/widget/styles/appearance.js"
import source from "../src/widget/styles/appearance.js?raw"

/** One thing that a host may restyle. */
export interface Token {
  readonly name: AppearanceVariable
  /** What its value is: a colour, a radius … */
  readonly kind: (typeof appearanceVariables)[AppearanceVariable]
  /** What it changes, from its docstring. */
  readonly meaning: string
  /** What it is when nothing is said, from its docstring; null where only the style sheet knows. */
  readonly fallback: string | null
}

const docstrings = new Map(
  [...source.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*"?([\w-]+)"?: "/g)].map(
    ([, comment = "", name = ""]) => [
      name,
      comment
        .replace(/^\s*\* ?/gm, "")
        .replace(/\s+/g, " ")
        .trim(),
    ],
  ),
)

export const tokens: readonly Token[] = Object.entries(appearanceVariables).map(([name, kind]) => {
  const [meaning = "", fallback] = (docstrings.get(name) ?? "").split(/\s*Default: /)
  return { name: name as AppearanceVariable, kind, meaning, fallback: fallback?.replace(/\.$/, "") ?? null }
})

/** What a token is at `root`, which has the class `pc-root`: the value without any variable in it. */
export const valueAt = (root: Element, name: AppearanceVariable): string =>
  getComputedStyle(root).getPropertyValue(`--pc-t-${name}`).trim()
