// Dark Reader is the extension that rewrites the colours of most pages. Its package is the engine of the extension.
import { createRequire } from "node:module"
import type { Locator } from "playwright"
import { expect, test } from "vitest"
import { administratorOn } from "./administrator.ts"
import { withChromium } from "./chromium.ts"

const visit = withChromium("new")
const require = createRequire(import.meta.url)
const engine = require.resolve("darkreader")

/** Relative luminance (WCAG 2.2) of the text and of the ground of an element, and how opaque the ground is. */
const coloursOf = (locator: Locator) =>
  locator.evaluate((element) => {
    const context = Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d")
    if (!context) throw new Error("no canvas")
    const read = (colour: string) => {
      context.clearRect(0, 0, 1, 1)
      context.fillStyle = colour
      context.fillRect(0, 0, 1, 1)
      const [r = 0, g = 0, b = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data
      const channel = (byte: number) =>
        byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4
      return {
        luminance: 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b),
        alpha: alpha / 255,
      }
    }
    const { color, backgroundColor } = getComputedStyle(element)
    const ground = read(backgroundColor)
    return { text: read(color).luminance, ground: ground.luminance, opacity: ground.alpha }
  })

const contrast = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)

test("under Dark Reader the dialog is opaque and dark, the primary is filled, and text can be read", async () => {
  // An extension is not held by the policy of the page.
  const page = await visit({ widget: "1" }, { bypassCSP: true, reducedMotion: "reduce" })
  await page.addScriptTag({ path: engine })
  await page.evaluate(() =>
    (window as unknown as { DarkReader: { enable(theme: object): void } }).DarkReader.enable({}),
  )
  await administratorOn(page).open()
  const dialog = page.getByRole("dialog")
  const surface = await coloursOf(dialog)
  expect(surface.opacity).toBe(1)
  await expect.poll(async () => (await coloursOf(dialog)).ground).toBeLessThan(0.1)

  const primary = await coloursOf(dialog.getByRole("button", { name: "Continue" }))
  const close = await coloursOf(dialog.getByRole("button", { name: "Close" }))
  const heading = await coloursOf(dialog.getByRole("heading", { level: 2 }))
  expect(primary.opacity).toBe(1)
  const { ground } = await coloursOf(dialog)
  expect(contrast(heading.text, ground)).toBeGreaterThanOrEqual(7)
  expect(contrast(close.text, ground)).toBeGreaterThanOrEqual(4.5)
  expect(contrast(primary.text, primary.ground)).toBeGreaterThanOrEqual(4.5)
})
