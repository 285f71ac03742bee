const states = ["hover", "focus-visible", "active"] as const
/** A state that an element can be shown in without a pointer: `data-force="hover"`. */
export type ForcedState = (typeof states)[number]

const spelt = new RegExp(`(?<!\\\\):(${states.join("|")})(?![\\w-])`, "g")

/**
 * Repeats each rule of the page for a state, so that it applies to elements with `data-force` too. Returns what takes
 * that back. Specificity stays the same: a pseudo-class counts as much as an attribute.
 */
export function forceStates(): () => void {
  const added: (() => void)[] = []
  const repeat = (parent: CSSStyleSheet | CSSGroupingRule | CSSStyleRule) => {
    for (let at = parent.cssRules.length - 1; at >= 0; at--) {
      const rule = parent.cssRules[at]
      const inner = rule && "cssRules" in rule ? (rule as CSSGroupingRule) : null
      if (rule instanceof CSSStyleRule && rule.selectorText.search(spelt) >= 0) {
        parent.insertRule(rule.cssText.replace(spelt, '[data-force~="$1"]'), at + 1)
        added.push(() => parent.deleteRule(at + 1))
      } else if (inner) repeat(inner)
    }
  }
  for (const sheet of document.styleSheets) repeat(sheet)
  // In the opposite order, so that each index still holds.
  return () => {
    for (const remove of added.reverse()) remove()
  }
}
