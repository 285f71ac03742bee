import { expect, type Page, test } from "@playwright/test"
import { address, desk, Storybook } from "./storybook.js"

/** Everything a person could tell apart: the words, what is typed, what is ticked and unfolded. */
const stateOf = (page: Page) =>
  page.getByRole("dialog").evaluate((dialog) => ({
    text: (dialog as HTMLElement).innerText,
    fields: [...dialog.querySelectorAll("input")].map(({ value }) => value),
    ticked: [...dialog.querySelectorAll("[role=checkbox]")].map((e) => e.getAttribute("aria-checked")),
    unfolded: [...dialog.querySelectorAll("[aria-expanded]")].map((e) => e.getAttribute("aria-expanded")),
  }))

for (const [id, minutes] of [
  ["widget-1-prepare--address-understood", 30],
  ["widget-2-connect--both-values-in", 30],
  ["widget-2-connect--ticks", 60],
  ["widget-3-verdicts--incomplete", 60],
] as const)
  test(`${id} is the same after ${minutes} minutes, awake or asleep`, async ({ page }) => {
    await page.clock.install()
    await new Storybook(page).show(id)
    // What is spoken stands in the page for five seconds.
    await page.clock.runFor(6_000)
    const before = await stateOf(page)
    await page.clock.runFor(minutes * 60_000)
    expect(await stateOf(page)).toEqual(before)
    // A laptop that was closed: the clock jumps, every timer is due at once.
    await page.clock.fastForward(minutes * 60_000)
    expect(await stateOf(page)).toEqual(before)
    await expect(page.getByRole("dialog").locator(":focus")).toHaveCount(1)
  })

test("the secret's field is masked by the sheet; where that is unknown it is a new password's", async ({
  page,
  context,
}) => {
  const secretOn = async (page: Page) => {
    await new Storybook(page).show("widget-2-connect--onyo")
    return page.getByLabel("API secret (client secret)")
  }
  const masked = await secretOn(page)
  await expect(masked).toHaveAttribute("type", "text")
  await expect(masked).toHaveAttribute("autocomplete", "off")
  await expect(masked).toHaveCSS("-webkit-text-security", "disc")

  const older = await context.newPage()
  await older.addInitScript(() => {
    const supports = CSS.supports.bind(CSS) as typeof CSS.supports
    CSS.supports = (...asked: [string, string?]) =>
      asked[0] !== "-webkit-text-security" && supports(...(asked as [string, string]))
  })
  const password = await secretOn(older)
  await expect(password).toHaveAttribute("type", "password")
  await expect(password).toHaveAttribute("autocomplete", "new-password")
})

test("nothing that Storybook’s panels are told holds the secret that somebody pasted", async ({ page }) => {
  await page.addInitScript(() => {
    const told: string[] = []
    Object.assign(window, { told })
    // The story’s frame tells the page around it what its panels show.
    addEventListener("message", ({ data }) => told.push(JSON.stringify(data)))
  })
  await page.goto(`${address}/?path=/story/0-playground--whole-flow`)
  const told = () => page.evaluate(() => (window as unknown as { told: string[] }).told.join())
  await expect.poll(told, { timeout: 30_000 }).toMatch(/onConnect.*onExit/s)
  await expect.poll(told).toContain("storyFinished")
  // The client ID is no secret, so it is told; the fake’s values look like Personio’s.
  expect(await told()).toMatch(/papi-[\w-]{36}\W/)
  expect(await told()).not.toMatch(/papi-[\w-]{60,}/)
})

test("from right to left everything is mirrored but addresses", async ({ page }) => {
  await page.setViewportSize(desk)
  const storybook = new Storybook(page)
  await storybook.show("widget-7-locales--mirrored-ticks")
  const dialog = page.getByRole("dialog")
  const startOf = async (selector: string) => (await dialog.locator(selector).first().boundingBox())?.x ?? 0
  expect(await startOf("[data-pc-part=close]")).toBeLessThan(await startOf("[data-pc-part=step]"))
  expect(await startOf("[data-pc-primary]")).toBeLessThan(
    await startOf("[data-pc-part=footer] [aria-expanded]"),
  )
  const [clientId, secret] = await dialog.locator("[data-pc-part=credential-field]").all()
  expect((await secret?.boundingBox())?.x).toBeLessThan((await clientId?.boundingBox())?.x ?? 0)

  await storybook.show("widget-7-locales--mirrored-prepare")
  const field = dialog.locator("[data-pc-part=address] input")
  await expect(field).toHaveCSS("direction", "ltr")
})

test("forced colours give every control and drawing an outline of the person's own colours", async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" })
  await page.goto(`${address}/iframe.html?id=widget-1-prepare--onyo&viewMode=story`)
  const dialog = page.getByRole("dialog")
  const primary = dialog.locator("[data-pc-primary]")
  await expect(primary).toBeVisible()
  const [canvas, highlight] = await page.evaluate(() =>
    ["Canvas", "Highlight"].map((name) => {
      const probe = document.body.appendChild(document.createElement("i"))
      probe.style.cssText = `background: ${name}; forced-color-adjust: none`
      const { backgroundColor } = getComputedStyle(probe)
      probe.remove()
      return backgroundColor
    }),
  )
  await expect(dialog).toHaveCSS("background-color", canvas ?? "")
  await expect(primary).toHaveCSS("background-color", highlight ?? "")
})
