import type { BrowserContextOptions } from "playwright"
import { expect, test } from "vitest"
import type { Appearance, AppearanceOptions } from "../../src/widget/styles/appearance.ts"
import { said } from "../administrator/words.ts"
import { administratorOn } from "./administrator.ts"
import { heard, withChromium } from "./chromium.ts"

const visit = withChromium("new")

/** The first step with these options, as the administrator sees it. */
async function open(
  options: AppearanceOptions,
  { dir = "ltr", ...rest }: BrowserContextOptions & { dir?: "ltr" | "rtl" } = {},
) {
  const appearance: Appearance = { options, variables: { width: "600px" } }
  const page = await visit(
    { widget: "1", appearance: JSON.stringify(appearance) },
    { reducedMotion: "reduce", ...rest },
  )
  const administrator = administratorOn(page)
  await administrator.open()
  if (dir === "rtl")
    await page.locator(".pc-root:has(dialog)").evaluate((root) => root.setAttribute("dir", "rtl"))
  const dialog = page.getByRole("dialog")
  return { page, administrator, dialog, box: await dialog.boundingBox() }
}

const window = { width: 1280, height: 800 }
const phone = { viewport: { width: 390, height: 780 } }

test("without the header the dialog has its name, and a close button in the corner over nothing else", async () => {
  const { page, dialog, administrator } = await open({ header: false })
  expect(await page.getByRole("dialog", { name: said("prepare.title") }).count()).toBe(1)
  expect(await dialog.getByText("onyo · Acme").count()).toBe(0)
  expect(await dialog.getByRole("progressbar", { name: "Step 1 of 3" }).count()).toBe(1)
  const close = dialog.getByRole("button", { name: said("close") })
  const [button, heading, whole] = await Promise.all(
    [close, dialog.getByRole("heading", { level: 2 }), dialog].map((it) => it.boundingBox()),
  )
  if (!button || !heading || !whole) throw new Error("nothing is shown")
  expect(heading.x + heading.width).toBeLessThanOrEqual(button.x)
  expect(button.x + button.width).toBeLessThan(whole.x + whole.width)
  await administrator.typeAddress("acme")
  await administrator.pressPrimary()
  await administrator.headingBecomes(said("connect.title"))
  await close.click()
  await dialog.getByRole("button", { name: said("close.stay") }).waitFor()
})

test("without progress nothing counts the steps", async () => {
  const { dialog } = await open({ progress: false })
  expect(await dialog.getByRole("progressbar").count()).toBe(0)
  expect(await dialog.getByText("Step 1 of 3").count()).toBe(0)
})

test("neutral drawings have the colour of text where others have the accent", async () => {
  const { dialog, administrator } = await open({ drawings: "neutral" })
  await administrator.typeAddress("acme")
  await administrator.pressPrimary()
  await administrator.headingBecomes(said("connect.title"))
  const disc = dialog.locator("[data-disc=accent]").first()
  expect(await disc.evaluate((it) => getComputedStyle(it).backgroundColor)).toBe("rgb(21, 24, 30)")
})

test("links in sentences are underlined, and all of them when a host says so", async () => {
  const lines = async (options: AppearanceOptions) => {
    const { dialog, administrator } = await open(options)
    await administrator.typeAddress("acme.jobs.personio.de")
    const line = (name: string) =>
      dialog.getByRole("button", { name }).evaluate((it) => getComputedStyle(it).textDecorationLine)
    return [await line(said("address.use", { name: "acme" })), await line(said("help"))]
  }
  expect(await lines({})).toEqual(["underline", "none"])
  expect(await lines({ links: "always" })).toEqual(["underline", "underline"])
})

test("at the right it is a drawer as high as the window, and at the left where one reads from right to left", async () => {
  const { box } = await open({ position: "right" })
  expect(box).toEqual({ x: window.width - 600, y: 0, width: 600, height: window.height })
  const mirrored = await open({ position: "right" }, { dir: "rtl" })
  expect(mirrored.box).toEqual({ x: 0, y: 0, width: 600, height: window.height })
})

test("the drawer slides in from its side and out again, unless motion is reduced", async () => {
  const { dialog, page } = await open({ position: "right" }, { reducedMotion: "no-preference" })
  await expect.poll(() => dialog.evaluate((it) => getComputedStyle(it).translate)).toBe("none")
  await page.keyboard.press("Escape")
  const translates: string[] = []
  await expect
    .poll(
      async () => {
        translates.push(
          await page.evaluate(() => {
            const shown = document.querySelector("dialog")
            return shown ? getComputedStyle(shown).translate : "gone"
          }),
        )
        return translates.at(-1)
      },
      { interval: 10 },
    )
    .toBe("gone")
  expect(translates.some((at) => Number.parseFloat(at) > 0)).toBe(true)
  const still = await open({ position: "right" })
  expect(await still.dialog.evaluate((it) => getComputedStyle(it).transitionDuration)).toBe("0s")
})

test("it fills the window, with its text in the middle", async () => {
  const { box, dialog } = await open({ position: "fullscreen" })
  expect(box).toEqual({ x: 0, y: 0, ...window })
  const text = await dialog.getByText(said("prepare.lead")).boundingBox()
  expect(text?.x).toBe((window.width - 600) / 2)
})

test("on a phone every position is the same sheet", async () => {
  const { box } = await open({}, phone)
  for (const options of [{ position: "right" }, { position: "fullscreen" }, { height: "auto" }] as const)
    expect((await open(options, phone)).box, JSON.stringify(options)).toEqual(box)
})

test("with an automatic height the dialog is as high as its step, and its middle scrolls in a low window", async () => {
  const { dialog, box, page, administrator } = await open({ height: "auto" })
  const body = dialog.locator("[data-pc-part=body]")
  const hidden = () => body.evaluate((it) => it.scrollHeight - it.clientHeight)
  expect(box?.height).not.toBe(640)
  expect(await hidden()).toBe(0)
  await page.setViewportSize({ width: 1280, height: 480 })
  await administrator.typeAddress("acme")
  await administrator.pressPrimary()
  await administrator.headingBecomes(said("connect.title"))
  expect(await hidden()).toBeGreaterThan(0)
  const low = await dialog.boundingBox()
  const footer = await dialog.locator("[data-pc-part=footer]").boundingBox()
  expect(low?.height).toBe(448)
  expect((footer?.y ?? 0) + (footer?.height ?? 0)).toBe((low?.y ?? 0) + 448)
  expect(footer?.height).toBeGreaterThan(40)
})

test("a strict policy has nothing against any of it", async () => {
  const { page } = await open({
    header: false,
    progress: false,
    drawings: "neutral",
    links: "always",
    position: "right",
  })
  expect((await heard(page)).filter((entry) => entry.startsWith("violation"))).toEqual([])
})
