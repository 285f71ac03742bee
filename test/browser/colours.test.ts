import { expect, test } from "vitest"
import { withChromium } from "./chromium.ts"

const visit = withChromium()

/** Lowest contrasts (WCAG 2.2) of the computed pairs over 18³ accents, as the screen shows them: 8-bit sRGB, clipped. */
async function lowestContrasts(scheme: "light" | "dark") {
  const page = await visit({ inline: "1", scheme })
  return page.evaluate((dataScheme) => {
    const canvas = document.createElement("canvas")
    canvas.width = canvas.height = 1
    const context = canvas.getContext("2d", { willReadFrequently: true })
    if (!context) throw new Error("no canvas")
    const luminance = (colour: string) => {
      context.clearRect(0, 0, 1, 1)
      context.fillStyle = colour
      context.fillRect(0, 0, 1, 1)
      const [r = 0, g = 0, b = 0] = [...context.getImageData(0, 0, 1, 1).data].map((byte) =>
        byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4,
      )
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
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
      return luminance(getComputedStyle(element).backgroundColor)
    }
    const surface = backgroundOf('[data-pc-part="inline"]')
    const raised = backgroundOf(".pc\\:bg-raised.pc\\:rounded-control")
    const steps = Array.from({ length: 18 }, (_, index) => index * 15)
    const samples = steps.flatMap((r) =>
      steps.flatMap((g) => steps.map((b) => sample(`rgb(${r} ${g} ${b})`))),
    )
    const lowest = { onAccent: 21, onSurface: 21, onRaised: 21, onSoft: 21 }
    for (const { filled, soft } of samples) {
      const [text, accent] = [luminance(filled.color), luminance(filled.backgroundColor)]
      const [ink, tint] = [luminance(soft.color), luminance(soft.backgroundColor)]
      lowest.onAccent = Math.min(lowest.onAccent, contrast(text, accent))
      lowest.onSurface = Math.min(lowest.onSurface, contrast(ink, surface))
      lowest.onRaised = Math.min(lowest.onRaised, contrast(ink, raised))
      lowest.onSoft = Math.min(lowest.onSoft, contrast(ink, tint))
    }
    return { judged: samples.length, lowest }
  }, scheme)
}

for (const scheme of ["light", "dark"] as const)
  test(`C6, C7: text on the accent and the accent as text reach 4.5:1 for 5,832 accents, ${scheme}`, async () => {
    const { judged, lowest } = await lowestContrasts(scheme)
    expect(judged).toBe(5832)
    for (const [pair, ratio] of Object.entries(lowest)) expect(ratio, pair).toBeGreaterThanOrEqual(4.5)
  })
