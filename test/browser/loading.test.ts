import type { Page } from "playwright"
import { expect, test } from "vitest"
import { pageWords } from "../../src/widget/i18n/locales.ts"
import { administratorOn } from "./administrator.ts"
import { heard, openerOf, withChromium } from "./chromium.ts"
import type { WidgetPage } from "./page/widget.tsx"

declare const widget: WidgetPage

const visit = withChromium("new")
const { loading, failed, reload } = pageWords("en")

/** All that is fetched after the page. */
const allChunks = "**/chunk-*.js"

/** Everything that `chunks` match waits until the returned function is called. */
async function hold(page: Page, chunks = allChunks): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(chunks, async (route) => {
    await released
    await route.continue()
  })
  return release
}
/** Everything that `chunks` match is not there any more, as after a deploy. */
const remove = (page: Page, chunks = allChunks) => page.route(chunks, (route) => route.abort())

async function visitHeld(asked: Record<string, string> = {}) {
  const page = await visit({ widget: "1", ...asked })
  return { page, release: await hold(page) }
}
const dialogOf = (page: Page) => page.getByRole("dialog")
const nameOf = (page: Page) => page.getByRole("textbox", { name: "Name" })
const busy = (page: Page) => openerOf(page).getAttribute("aria-busy")
const boxes = (page: Page) =>
  page.evaluate(() =>
    [...document.body.querySelectorAll("*:not([role=status])")].map((element) =>
      JSON.stringify(element.getBoundingClientRect()),
    ),
  )

test.each([
  ["ours", {}],
  ["the host's", { trigger: "1" }],
] as const)(
  "a slow dialog: the trigger, %s, is busy and shows it, nothing moves, and after a second it is said",
  async (_, asked) => {
    const { page, release } = await visitHeld(asked)
    const trigger = openerOf(page)
    await trigger.hover()
    const before = await boxes(page)
    await trigger.click()
    expect(await busy(page)).toBe("true")
    await expect
      .poll(() => trigger.evaluate((element) => getComputedStyle(element).filter))
      .toMatch(/opacity\(0\./)
    expect(await boxes(page)).toEqual(before)
    const status = page.getByRole("status")
    expect(await status.textContent()).toBe("")
    await expect.poll(() => status.textContent(), { timeout: 2_000 }).toBe(loading)
    expect(await boxes(page)).toEqual(before)
    release()
    await dialogOf(page).waitFor()
    expect(await busy(page)).toBe("false")
    expect(await page.getByText(loading).count()).toBe(0)
  },
)

test("under reduced motion the sign stands still", async () => {
  const page = await visit({ widget: "1" }, { reducedMotion: "reduce" })
  await hold(page)
  await openerOf(page).click()
  const look = () => openerOf(page).evaluate((element) => getComputedStyle(element).filter)
  await expect.poll(look).toBe("opacity(0.5)")
  await page.waitForTimeout(300)
  expect(await look()).toBe("opacity(0.5)")
})

test("a person who has gone on to another field meanwhile keeps it; the next press opens at once", async () => {
  const { page, release } = await visitHeld({ events: "1" })
  await openerOf(page).click()
  await nameOf(page).click()
  release()
  await expect.poll(() => busy(page)).toBe("false")
  await page.keyboard.type("Ada")
  expect(await nameOf(page).inputValue()).toBe("Ada")
  expect(await dialogOf(page).count()).toBe(0)
  expect(await heard(page)).toEqual([])
  await openerOf(page).click()
  await dialogOf(page).waitFor()
})

test("a focus that a script moved, as a closing menu does, is no reason not to open", async () => {
  const { page, release } = await visitHeld()
  await openerOf(page).click()
  await nameOf(page).focus()
  release()
  await dialogOf(page).waitFor()
})

test("closed again by the host before it arrived, nothing is mounted and nothing is told", async () => {
  const { page, release } = await visitHeld({ controlled: "1", events: "1" })
  await openerOf(page).click()
  expect(await busy(page)).toBe("true")
  await page.evaluate(() => widget.setOpen(false))
  release()
  await page.waitForTimeout(300)
  expect(await busy(page)).toBe("false")
  expect(await page.locator("dialog").count()).toBe(0)
  expect(await heard(page)).toEqual([])
  await openerOf(page).click()
  await dialogOf(page).waitFor()
  expect(await heard(page)).toEqual(["event opened", "event step"])
})

test("a missing dialog is silent while it is only approached, and not fetched again for each pass", async () => {
  const page = await visit({ widget: "1" })
  await remove(page)
  const asked: string[] = []
  page.on("requestfailed", (request) => asked.push(request.url()))
  const pass = async () => {
    await openerOf(page).hover()
    await page.mouse.move(5, 500)
    await page.waitForTimeout(100)
  }
  await pass()
  const { length } = asked
  expect(length).toBeGreaterThan(0)
  for (let i = 0; i < 5; i++) await pass()
  expect(asked).toHaveLength(length)
  expect(await heard(page)).toEqual([])
  expect(await page.getByRole("alert").count()).toBe(0)
})

test("a missing dialog is said beside the trigger, once; a second press recovers", async () => {
  const page = await visit({ widget: "1" })
  await remove(page)
  await openerOf(page).click()
  const alert = page.getByRole("alert")
  await alert.waitFor()
  expect(await alert.textContent()).toBe(failed + reload)
  expect(await heard(page)).toEqual(["error personio-connect: the dialog could not be loaded."])
  expect(await busy(page)).toBe("false")
  await page.unroute(allChunks)
  await openerOf(page).click()
  await dialogOf(page).waitFor()
  expect(await page.getByText(failed).count()).toBe(0)
  expect(await heard(page)).toHaveLength(1)
})

test("the page can be reloaded from there", async () => {
  const page = await visit({ widget: "1" })
  await remove(page)
  await openerOf(page).click()
  const loaded = page.waitForEvent("load")
  await page.getByRole("button", { name: reload }).click()
  await loaded
  expect(await page.getByRole("alert").count()).toBe(0)
})

test("a language that cannot be fetched gives English", async () => {
  const page = await visit({ widget: "1", locale: "de" })
  await remove(page, "**/chunk-de-*.js")
  await page.getByRole("button", { name: pageWords("de").trigger }).click()
  await page.getByRole("dialog", { name: "Connect Personio to onyo" }).waitFor()
  expect(await heard(page)).toEqual([])
})

test("Personio's labels in another language do not hold the dialog back: they come later", async () => {
  const page = await visit({ widget: "1", personio: "de" })
  const release = await hold(page, "**/chunk-translatedLabels-*.js")
  const administrator = administratorOn(page)
  await administrator.goToConnect("onyo")
  const text = () => page.getByRole("dialog").textContent()
  expect(await text()).not.toContain("“Weiter”")
  release()
  await expect.poll(text).toContain("“Weiter”")
})
