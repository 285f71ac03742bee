import { expect, test } from "vitest"
import { said } from "../administrator/words.ts"
import { administratorOn, pair, submissions } from "./administrator.ts"
import { heard, withChromium } from "./chromium.ts"

const visit = withChromium("new")

test.each([
  ["the API secret", said("connect.secret"), pair.clientId, pair.clientSecret],
  ["the client ID", said("connect.clientId"), pair.clientSecret, pair.clientId],
] as const)(
  "Enter after typing %s as the last value takes it and does not also start the check",
  async (...row) => {
    const [, label, other, value] = row
    const page = await visit({ widget: "1" })
    const administrator = administratorOn(page)
    await administrator.goToConnect("onyo")
    await administrator.paste(other)
    const field = page.getByLabel(label, { exact: true })
    await field.click()
    // The filled button has settled long since: it takes presses.
    await administrator.seePrimary()
    await page.keyboard.insertText(value)
    await page.keyboard.press("Enter", { delay: 60 })
    await field.waitFor({ state: "detached" })
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

test("Escape is ours while the dialog is open, whether the host listened before it was opened or after", async () => {
  const page = await visit({ widget: "1" })
  const administrator = administratorOn(page)
  await page.keyboard.press("Escape")
  expect(await heard(page)).toEqual(["host took Escape"])
  await administrator.goToConnect("onyo")
  await administrator.pasteBoth(pair)
  await page.evaluate(() =>
    addEventListener(
      "keydown",
      ({ key }) => void (window as unknown as { heard: string[] }).heard.push(key),
      true,
    ),
  )
  await page.keyboard.press("Escape")
  await page.getByRole("group", { name: said("close.question") }).waitFor()
  await page.keyboard.press("Escape")
  expect(await heard(page)).toEqual(["host took Escape"])
  await page.getByText("91 characters").waitFor()
})
