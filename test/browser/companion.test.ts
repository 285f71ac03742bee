import type { Page } from "playwright"
import { beforeEach, expect, test } from "vitest"
import { heard, openerOf, withChromium } from "./chromium.ts"

const visit = withChromium("new")

/** The page with its dialog open, and the window on top that its button opened. */
async function visitWithCompanion(asked: Record<string, string> = {}, options = {}) {
  const page = await visit(asked, options)
  // What is refused in the other window is heard in there alone, but said in the console of both.
  page.context().on("console", (message) => message.type() === "error" && refused.push(message.text()))
  await openerOf(page).click()
  await page.getByLabel("Your Personio address").fill("acme")
  const [companion] = await Promise.all([
    page.context().waitForEvent("page"),
    page.getByRole("button", { name: "Keep the list on top" }).click(),
  ])
  await companion.getByRole("main", { name: "Create the integration in Personio" }).waitFor()
  return { page, companion }
}

const refused: string[] = []
beforeEach(() => {
  refused.length = 0
})

const surfaceOf = (companion: Page) =>
  companion.getByRole("main").evaluate((main) => getComputedStyle(main).backgroundColor)
const inModal = (page: Page) => page.evaluate(() => document.activeElement?.closest("dialog:modal") !== null)

test("under a strict policy the steps move into a window on top and back, and nothing is refused", async () => {
  const { page, companion } = await visitWithCompanion({ accent: "#0a7d5a", host: "hostile" })
  const address = companion.getByLabel("Your Personio address")
  await expect.poll(() => address.inputValue()).toBe("acme")
  expect(await companion.evaluate(() => document.activeElement?.localName)).toBe("h2")
  // Our sheet is there, and the theme with it.
  const filled = companion.getByRole("button", { name: "Check and connect" })
  expect(await filled.evaluate((button) => getComputedStyle(button).backgroundColor)).toBe("rgb(10, 125, 90)")
  await address.fill("acme-gmbh")
  await companion.close()
  await page.getByRole("dialog", { name: "Create the integration in Personio" }).waitFor()
  expect(await page.getByLabel("Your Personio address").inputValue()).toBe("acme-gmbh")
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe("h2")
  expect(await inModal(page)).toBe(true)
  expect(refused).toEqual([])
  expect((await heard(page)).filter((entry) => entry.startsWith("violation"))).toEqual([])
  // The listener works: what a style of a runtime would cause is heard.
  await page.evaluate(() => document.body.setAttribute("style", "color: red"))
  await expect.poll(() => refused).toContainEqual(expect.stringContaining("Content Security Policy"))
})

test("React hears what happens in the other window, the host's page and tree hear nothing of it", async () => {
  const { page, companion } = await visitWithCompanion()
  await page.evaluate(() => {
    ;(window as unknown as { heard: string[] }).heard.length = 0
  })
  await companion.getByRole("button", { name: /Tick these 4/ }).click()
  expect(await companion.getByText("First name (legal)").isVisible()).toBe(false)
  await companion.getByLabel("Your Personio address").fill("globex")
  await companion.getByLabel("Your Personio address").press("Enter")
  await companion.evaluate(() => {
    const event = () => new ClipboardEvent("paste", { bubbles: true, cancelable: true })
    document.querySelector("h2")?.dispatchEvent(event())
    document.body.dispatchEvent(event())
  })
  expect(await heard(page)).toEqual(["paste", "paste beside the steps"])
})

test("Escape in there brings the steps back instead of closing, and the focus with them", async () => {
  const { page, companion } = await visitWithCompanion()
  const closed = companion.waitForEvent("close")
  // The key goes down; its window is gone before it comes up.
  await companion.keyboard.down("Escape").catch(() => {})
  await closed
  await page.getByRole("dialog", { name: "Create the integration in Personio" }).waitFor()
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe("h2")
  expect(await heard(page)).not.toContainEqual(expect.stringContaining("dismiss"))
})

test("meanwhile the dialog stays and says where they are", async () => {
  const { page } = await visitWithCompanion()
  await page.getByRole("dialog", { name: "In the small window" }).waitFor()
  expect(await page.getByRole("dialog").evaluate((dialog) => dialog.matches(":modal"))).toBe(true)
})

test("it follows the page's scheme and the host's variables while it is open, and the language", async () => {
  const { page, companion } = await visitWithCompanion({ host: "dark", dir: "rtl" })
  expect(await surfaceOf(companion)).toBe("rgb(23, 25, 30)")
  expect(
    await companion.evaluate(() => [document.documentElement.lang, document.documentElement.dir]),
  ).toEqual(["en", "rtl"])
  await page.evaluate(() => document.documentElement.classList.add("day"))
  await expect.poll(() => surfaceOf(companion)).toBe("rgb(255, 255, 255)")
})

test("when the page goes, the window goes with it", async () => {
  const { page, companion } = await visitWithCompanion()
  const closed = companion.waitForEvent("close")
  await page.reload()
  await closed
  expect(await page.getByRole("dialog").count()).toBe(0)
})
