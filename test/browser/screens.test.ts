// What stays in its place on a screen, what shows that it goes on, and what comes out of a printer.
import type { Locator, Page } from "playwright"
import { expect, test } from "vitest"
import { noFindings } from "../../src/contract/verdict.ts"
import { said } from "../administrator/words.ts"
import { administratorOn, answerNext, pair, switchLocale } from "./administrator.ts"
import { heard, withChromium } from "./chromium.ts"

const visit = withChromium("new")
const sizes = [
  [1280, 800],
  [390, 780],
] as const

async function atConnect(width: number, height: number) {
  const page = await visit({ widget: "1" }, { viewport: { width, height }, reducedMotion: "reduce" })
  // No phone has windows on top, which the widget would offer beside its main button.
  if (width < 560) await page.evaluate(() => Reflect.deleteProperty(window, "documentPictureInPicture"))
  const administrator = administratorOn(page)
  await administrator.open()
  await administrator.typeAddress("acme")
  await administrator.pressPrimary()
  // On a phone the fields are folded.
  await administrator.headingBecomes(said("connect.title"))
  return { page, administrator }
}

/** Where the fields begin, in pixels from the top of the window. */
const topOfFields = (page: Page) =>
  page
    .locator("[data-pc-part=credential-fields]")
    .evaluate((fields) => fields.firstElementChild?.getBoundingClientRect().top ?? 0)

/** What is pasted, and into which field: nothing, a note of one line, errors of one line and of more. */
const pastes = [
  ["unfolded", null],
  ["only dots", "••••••••"],
  ["neither value", "something else"],
  ["spaces around the client ID", ` ${pair.clientId} `],
  ["the secret as well", pair.clientSecret],
] as const

test.each(sizes.flatMap(([width, height]) => ["en", "de"].map((locale) => [locale, width, height] as const)))(
  "in %s at %d × %d the fields stay in their place whatever is said about a paste",
  async (locale, width, height) => {
    const { page, administrator } = await atConnect(width, height)
    await switchLocale(page, locale)
    await page.locator(`[data-pc-part=frame]:lang(${locale})`).waitFor()
    const toggle = page.locator("[data-pc-part=tray] > * > button[aria-expanded]")
    const tops: Record<string, number> = {}
    for (const [name, text] of pastes) {
      if (text) await administrator.paste(text)
      if ((await toggle.isVisible()) && (await toggle.getAttribute("aria-expanded")) === "false")
        await toggle.click()
      await page.waitForTimeout(300)
      tops[name] = await topOfFields(page)
    }
    const all = Object.values(tops)
    expect(Math.max(...all) - Math.min(...all), JSON.stringify(tops)).toBeLessThanOrEqual(1)
  },
)

test("on a phone the button that asks for a value unfolds the fields and leads to the empty one", async () => {
  const { page, administrator } = await atConnect(390, 780)
  await administrator.openBlock(3)
  const field = page.getByLabel(said("connect.clientId"))
  expect(await field.isVisible()).toBe(false)
  expect(await page.getByText(said("connect.privacy", { app: "onyo" })).isVisible()).toBe(true)
  await page.getByRole("button", { name: said("connect.pasteClientId") }).click()
  await expect.poll(() => field.evaluate((input) => input === document.activeElement)).toBe(true)
  expect(await field.isVisible()).toBe(true)
})

test("while a field has the focus, the hint stands in the place of the line about privacy", async () => {
  const { page } = await atConnect(1280, 800)
  const line = page.getByText(said("connect.privacy", { app: "onyo" }))
  const hint = page.getByText(/anywhere: each value/)
  const shown = async () => [await line.isVisible(), await hint.isVisible()]
  expect(await shown()).toEqual([true, false])
  const before = await topOfFields(page)
  await page.getByLabel(said("connect.clientId")).focus()
  expect(await shown()).toEqual([false, true])
  expect(await topOfFields(page)).toBe(before)
})

test("text that is cut fades out at the end where it goes on, and only there", async () => {
  const { page } = await atConnect(1280, 520)
  const body = page.locator("[data-pc-part=body]")
  const cuts = () =>
    body.evaluate((element) => {
      const style = getComputedStyle(element)
      return ["--pc-t-cut-above", "--pc-t-cut-below"].map((name) =>
        Number.parseFloat(style.getPropertyValue(name)),
      )
    })
  expect(await body.evaluate((element) => element.scrollHeight > element.clientHeight + 40)).toBe(true)
  expect(await cuts()).toEqual([0, 16])
  await body.evaluate((element) => element.scrollTo(0, 20))
  await expect.poll(cuts).toEqual([16, 16])
  await body.evaluate((element) => element.scrollTo(0, element.scrollHeight))
  await expect.poll(cuts).toEqual([16, 0])
  await page.emulateMedia({ forcedColors: "active" })
  expect(await body.evaluate((element) => getComputedStyle(element).maskImage)).toBe("none")
})

test("where a failure offers to send the setup, a long link leaves its buttons in sight", async () => {
  const { page, administrator } = await atConnect(1280, 640)
  await answerNext(page, { status: "unavailable", code: "not_allowed" })
  await administrator.check(pair)
  await administrator.headingBecomes(said("unavailable.not_allowed.title"))
  await administrator.sendSetup()
  const dialog = page.getByRole("dialog")
  const endOf = (locator: Locator) => locator.evaluate((element) => element.getBoundingClientRect().right)
  for (const name of [`${said("copy")}: ${said("send.link")}`, said("send.checklist")])
    expect(await endOf(dialog.getByRole("button", { name })), name).toBeLessThan(await endOf(dialog))
})

test("Help unfolds above the footer by the keyboard, under a strict policy, and leaves the buttons in sight", async () => {
  const page = await visit(
    { widget: "1" },
    { viewport: { width: 1280, height: 640 }, reducedMotion: "reduce" },
  )
  await administratorOn(page).open()
  const dialog = page.getByRole("dialog")
  const help = dialog.getByRole("button", { name: "Help" })
  const before = await help.boundingBox()
  await help.press("Enter")
  await page.keyboard.press("Tab")
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("help@onyo.example")
  expect(await help.boundingBox()).toEqual(before)
  await help.press("Enter")
  await dialog.getByRole("region", { name: "Help" }).waitFor({ state: "detached" })
  expect((await heard(page)).filter((entry) => entry.startsWith("violation"))).toEqual([])
})

test("the receipt is printed alone and dark on white, whole, with every field that is shared", async () => {
  const { page, administrator } = await atConnect(1280, 640)
  const keys = Array.from({ length: 40 }, (_, at) => `field_${at + 1}`)
  await answerNext(page, {
    status: "verified",
    ...noFindings(),
    excess: { accessRights: [], attributes: keys },
    attributes: keys.map((key) => ({ id: null, key, label: `Field ${key}` })),
  })
  await administrator.check(pair)
  await administrator.headingBecomes("Personio is connected")
  const isPrinted = (text: string) => page.getByText(text, { exact: true }).isVisible()
  expect(await isPrinted("Field field_40")).toBe(false)
  await page.emulateMedia({ media: "print", colorScheme: "dark" })
  expect(await isPrinted("Field field_40")).toBe(true)
  expect(await isPrinted("acme.app.personio.com")).toBe(true)
  expect(await isPrinted("Personio is connected")).toBe(true)
  for (const text of ["Integrations", "Overview", "Done", "Print", "Show all 40"])
    expect(await isPrinted(text), text).toBe(false)
  const body = page.locator("[data-pc-part=body]")
  expect(await body.evaluate((element) => element.scrollHeight - element.clientHeight)).toBe(0)
  expect(await body.evaluate((element) => getComputedStyle(element).color)).toBe("rgb(0, 0, 0)")
})
