import { expect, test } from "vitest"
import { withChromium } from "./chromium.ts"

const visit = withChromium()

test.each([
  ["body at 125 %", 1366, 640],
  ["body at 125 %", 390, 700],
  ["page at 150 %", 1280, 800],
  ["page at 150 %", 390, 700],
] as const)(
  "a host's `zoom`, %s, leaves header and footer inside a window of %d × %d",
  async (host, width, height) => {
    const page = await visit({ widget: "1", host }, { viewport: { width, height }, reducedMotion: "reduce" })
    await page.getByRole("button", { name: "Connect Personio" }).click()
    const dialog = page.getByRole("dialog")
    await dialog.waitFor()
    for (const part of [
      dialog,
      dialog.getByRole("button", { name: "Close" }),
      dialog.getByRole("button", { name: "Continue" }),
    ]) {
      const box = await part.boundingBox()
      if (!box) throw new Error(`${part} is not rendered.`)
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.y).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(width)
      expect(box.y + box.height).toBeLessThanOrEqual(height)
    }
  },
)
