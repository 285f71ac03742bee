import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import type axe from "axe-core"
import type { Page } from "playwright"

declare global {
  interface Window {
    axe: typeof axe
  }
}

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")

/** Levels A and AA of WCAG 2.0 to 2.2. */
const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"]
/** And what axe counts as good practice. */
export const withGoodPractice = [...wcag, "best-practice"]
/** Nothing but colours depends on the colour scheme. */
export const rulesOfColour = ["color-contrast", "link-in-text-block"]

/**
 * What axe finds wrong with a page: rule and element, one entry each.
 * @param rules names or tags of axe's rules
 */
export async function violations(page: Page, rules: readonly string[] = wcag): Promise<string[]> {
  // As the browser's own console would: no content policy forbids it. Once for each document.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source)
  return page.evaluate(
    async (runOnly) => {
      const { violations } = await window.axe.run({ runOnly, resultTypes: ["violations"] })
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
    },
    [...rules],
  )
}
