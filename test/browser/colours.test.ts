import { expect, test } from "vitest"
import { withChromium } from "./chromium.ts"

const visit = withChromium()

/** Lowest contrasts (WCAG 2.2) of the computed pairs over 18³ accents, as the screen shows them: 8-bit sRGB, clipped. */
async function lowestContrasts(scheme: "light" | "dark") {
  const page = await visit({ inline: "1", scheme })
  return page.evaluate((dataScheme) => {
    /** Relative luminance of what a canvas makes of each colour. */
    const luminances = (colours: string[]) => {
      const canvas = Object.assign(document.createElement("canvas"), { width: colours.length, height: 1 })
      const context = canvas.getContext("2d", { willReadFrequently: true })
      if (!context) throw new Error("no canvas")
      colours.forEach((colour, x) => {
        context.fillStyle = colour
        context.fillRect(x, 0, 1, 1)
      })
      const { data } = context.getImageData(0, 0, colours.length, 1)
      const channel = (byte = 0) =>
        byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4
      return colours.map(
        (_, x) =>
          0.2126 * channel(data[4 * x]) +
          0.7152 * channel(data[4 * x + 1]) +
          0.0722 * channel(data[4 * x + 2]),
      )
    }
    const contrast = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)

    /** Both uses of an accent, in a root of their own. */
    const sample = (accent: string) => {
      const root = document.createElement("div")
      root.className = "pc-root"
      root.dataset["pcScheme"] = dataScheme
      root.style.setProperty("--pc-accent", accent)
      const [filled, soft] = ["pc:bg-accent pc:text-on-accent", "pc:bg-accent-soft pc:text-accent-ink"].map(
        (name) => {
          const span = document.createElement("span")
          span.className = name
          root.append(span)
          return span
        },
      )
      document.body.append(root)
      return { filled: getComputedStyle(filled as Element), soft: getComputedStyle(soft as Element) }
    }
    const backgroundOf = (selector: string) => {
      const element = document.querySelector(selector)
      if (!element) throw new Error(`nothing matches ${selector}`)
      return luminances([getComputedStyle(element).backgroundColor])[0] ?? 0
    }
    const surface = backgroundOf('[data-pc-part="inline"]')
    const raised = backgroundOf(".pc\\:bg-raised.pc\\:rounded-control")
    const steps = Array.from({ length: 18 }, (_, index) => index * 15)
    const samples = steps.flatMap((r) =>
      steps.flatMap((g) => steps.map((b) => sample(`rgb(${r} ${g} ${b})`))),
    )
    const accent = luminances(samples.map(({ filled }) => filled.backgroundColor))
    const text = luminances(samples.map(({ filled }) => filled.color))
    const tint = luminances(samples.map(({ soft }) => soft.backgroundColor))
    const ink = luminances(samples.map(({ soft }) => soft.color))
    const lowestOf = (foreground: number[], background: (index: number) => number) =>
      Math.min(...foreground.map((value, index) => contrast(value, background(index))))
    return {
      judged: new Set(accent).size,
      lowest: {
        onAccent: lowestOf(text, (index) => accent[index] ?? 0),
        onSoft: lowestOf(ink, (index) => tint[index] ?? 0),
        onSurface: lowestOf(ink, () => surface),
        onRaised: lowestOf(ink, () => raised),
      },
    }
  }, scheme)
}

for (const scheme of ["light", "dark"] as const)
  test(`text on the accent and the accent as text reach 4.5:1 for 5,832 accents, ${scheme}`, {
    timeout: 90_000,
  }, async () => {
    const { judged, lowest } = await lowestContrasts(scheme)
    expect(judged).toBeGreaterThan(5000)
    for (const [pair, ratio] of Object.entries(lowest)) expect(ratio, pair).toBeGreaterThanOrEqual(4.5)
  })

test("who asks for more contrast sees muted text and lines stronger", async () => {
  const page = await visit({ widget: "1" })
  await page.getByRole("button", { name: "Connect Personio" }).click()
  const dialog = page.getByRole("dialog")
  const colours = () =>
    dialog.evaluate((element) => {
      const of = (selector: string) => getComputedStyle(element.querySelector(selector) ?? element)
      return {
        text: of("h2").color,
        muted: of("h2 + p").color,
        line: of('[data-pc-part="footer"]').borderTopColor,
        border: of("[data-pc-ring]").borderTopColor,
      }
    })
  const usual = await colours()
  expect(usual.muted).not.toBe(usual.text)
  await page.emulateMedia({ contrast: "more" })
  const { text, muted, line, border } = await colours()
  expect(muted).toBe(text)
  // 60 % of the text's colour.
  expect(line).toMatch(/^color\(srgb 0\.4/)
  expect(border).toBe(text)
})
