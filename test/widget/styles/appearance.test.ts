import { readFileSync } from "node:fs"
import { afterEach, expect, test } from "vitest"
import { appearanceVariables, applyVariables } from "../../../src/widget/styles/appearance.js"

const sheet = readFileSync("src/widget/styles/styles.css", "utf8")

afterEach(() => document.body.replaceChildren())

test("C2: the list of variables is what the sheet reads from a host, no more and no less", () => {
  const read = [...sheet.matchAll(/(?:var\(\s*|@property )--pc-(?!t-|[ld]\b)([a-z-]+)/g)].map(
    ([, name]) => name,
  )
  expect(new Set(read)).toEqual(new Set(appearanceVariables))
})

test("C2: the names are public; a change here is a major version", () => {
  expect(appearanceVariables.join(" ")).toBe(
    "surface raised ink muted line line-strong accent success warning warning-soft warning-line danger focus backdrop " +
      "radius-outer radius-inner radius-control shadow font font-mono rem width height",
  )
})

test("a variable that is no longer given falls back to the sheet", () => {
  const element = document.createElement("div")
  applyVariables(element, { accent: "var(--brand)", "radius-outer": "4px" })
  expect(element.style.getPropertyValue("--pc-accent")).toBe("var(--brand)")
  applyVariables(element, { "radius-outer": "4px" })
  expect(element.style.getPropertyValue("--pc-accent")).toBe("")
  expect(element.style.getPropertyValue("--pc-radius-outer")).toBe("4px")
})

test("every colour of the theme has a light and a dark value of its own", () => {
  const colours =
    "surface raised ink muted line line-strong accent success warning warning-soft warning-line danger"
  for (const name of colours.split(" ")) {
    const [, light, dark] =
      new RegExp(
        `--pc-t-${name}: var\\(--pc-${name}, var\\(--pc-l, (#\\w+)\\) var\\(--pc-d, (#\\w+)\\)\\)`,
      ).exec(sheet) ?? []
    expect(light, name).toMatch(/^#/)
    expect(dark, name).not.toBe(light)
  }
})

/** C8: what the default themes promise (WCAG 1.4.3, 1.4.6, 1.4.11), on both neutral levels. */
test.for(["light", "dark"] as const)("C8: contrasts of the default theme, %s", (scheme) => {
  const of = (name: string) => {
    const pair = new RegExp(
      `--pc-t-${name}: var\\(--pc-${name}, var\\(--pc-l, (#\\w+)\\) var\\(--pc-d, (#\\w+)\\)\\)`,
    ).exec(sheet)
    return luminance(pair?.[scheme === "light" ? 1 : 2] ?? "")
  }
  const atLeast = (ratio: number, names: string, grounds: string) => {
    for (const name of names.split(" "))
      for (const ground of grounds.split(" ")) {
        const [high, low] = [of(name), of(ground)].sort((a, b) => b - a) as [number, number]
        expect((high + 0.05) / (low + 0.05), `${name} on ${ground}`).toBeGreaterThanOrEqual(ratio)
      }
  }
  atLeast(7, "ink", "surface raised warning-soft")
  atLeast(4.5, "muted success danger warning", "surface raised warning-soft")
  atLeast(3, "line-strong accent", "surface raised")
})

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
