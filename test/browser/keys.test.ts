import { expect, test } from "vitest"
import { goToSlots, pair, paste, submissions } from "./administrator.ts"
import { withChromium } from "./chromium.ts"

const visit = withChromium("new")

test.each([
  ["the API secret", /^API secret/, pair.clientId, pair.clientSecret],
  ["the client ID", /^Client ID$/, pair.clientSecret, pair.clientId],
] as const)(
  "Enter after typing %s as the last value takes it and does not also start the check",
  async (...row) => {
    const [, label, other, value] = row
    const page = await visit({ widget: "1" })
    await goToSlots(page)
    await paste(page, other)
    const slot = page.getByLabel(label)
    await slot.click()
    // The filled button has settled long since: it takes presses.
    await page.locator("dialog [data-pc-primary]:not([aria-disabled])").waitFor()
    await page.keyboard.insertText(value)
    await page.keyboard.press("Enter", { delay: 60 })
    await slot.waitFor({ state: "detached" })
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toContain("Check and connect")
    await page.waitForTimeout(200)
    expect(await submissions(page)).toEqual([])
    await page.waitForTimeout(500)
    await page.keyboard.press("Enter")
    await expect.poll(() => submissions(page)).toHaveLength(1)
  },
)
