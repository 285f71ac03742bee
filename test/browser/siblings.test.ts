import type { Page } from "playwright"
import { describe, expect, test } from "vitest"
import { heard, openerOf, withChromium } from "./chromium.ts"

const visit = withChromium("new")

/** The look and place of the row's buttons, the widget's trigger among them. */
const lookOf = (page: Page) =>
  page.locator("#row > button").evaluateAll((buttons) =>
    buttons.map((button) => {
      const { margin, border, borderRadius, padding } = getComputedStyle(button)
      return JSON.stringify([
        button.textContent,
        margin,
        border,
        borderRadius,
        padding,
        button.getBoundingClientRect(),
      ])
    }),
  )

describe.each(["space-4", "space-3", "divide", "group"])(
  "a host's own trigger in a row with rules for siblings: %s",
  (row) => {
    const asked = { widget: "1", host: "siblings", trigger: "1", row }

    test("looks as without the widget while the dialog is closed, before and after", async () => {
      const page = await visit(asked)
      const look = await lookOf(page)
      expect(look).toHaveLength(2)
      const alone = await page.evaluate(() => document.querySelectorAll("#row > *").length)
      expect(alone).toBe(2)
      await openerOf(page).click()
      await page.getByRole("dialog").waitFor()
      await page.keyboard.press("Escape")
      await expect.poll(() => heard(page)).toContain("exit dismissed")
      await page.locator("dialog").waitFor({ state: "detached" })
      expect(await lookOf(page)).toEqual(look)
      expect(await openerOf(page).evaluate((opener) => opener === document.activeElement)).toBe(true)
    })

    test("looks so while the dialog is open, too, when the dialog has a `container`", async () => {
      const page = await visit({ ...asked, container: "1" })
      const look = await lookOf(page)
      await openerOf(page).click()
      await page.getByRole("dialog").waitFor()
      expect(await lookOf(page)).toEqual(look)
    })
  },
)
