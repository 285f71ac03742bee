import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { checkAppearance, defaultColors } from "../../../src/widget/styles/checkAppearance.js"
import { parseColor } from "../../../src/widget/styles/color.js"
import { presets } from "../../../src/widget/styles/presets.js"

const sheet = readFileSync("src/widget/styles/styles.css", "utf8")

test.each(Object.entries(defaultColors))("%s has the defaults of the sheet", (name, [light, dark]) => {
  const found = [...sheet.matchAll(new RegExp(`--pc-t-${name}: var\\(--pc-${name}, (#\\w+)\\);`, "g"))]
  expect(found.map(([, value]) => value)).toEqual([light, dark])
})

test("our own look passes", () => {
  expect(checkAppearance({})).toEqual([])
})

test.each(["default", "soft", "square", "dense", "contrast"] as const)("the preset %s passes", (name) => {
  expect(checkAppearance({ preset: presets[name] })).toEqual([])
})

test("it names a pair below its ratio, in the schemes that the appearance may have", () => {
  const variables = { accent: "#8b5cf6", "on-accent": "white", "line-strong": "#ddd" }
  const found = checkAppearance({ variables, colorScheme: "light" })
  expect(found.map(({ pair, ratio, needed }) => [pair, ratio.toFixed(2), needed])).toEqual([
    ["on-accent on accent, light", "4.23", 4.5],
    ["on-accent on accent-hover, light", "3.62", 4.5],
    ["line-strong on surface, light", "1.36", 3],
    ["line-strong on field-surface, light", "1.36", 3],
  ])
  expect(checkAppearance({ variables }).map(({ pair }) => pair)).toContain("on-accent on accent, dark")
})

test("what stands beside a preset wins over it", () => {
  const found = checkAppearance({
    preset: presets.contrast,
    variables: { muted: "#999" },
    colorScheme: "light",
  })
  expect(found.map(({ pair }) => pair)).toEqual([
    "muted on surface, light",
    "muted on raised, light",
    "muted on field-surface, light",
  ])
})

test("a pair that only a page can compute is named without a ratio", () => {
  const found = checkAppearance({ variables: { danger: "var(--red)" }, colorScheme: "dark" })
  expect(found).toEqual([
    { pair: "danger on surface, dark", ratio: Number.NaN, needed: 4.5 },
    { pair: "danger on raised, dark", ratio: Number.NaN, needed: 4.5 },
  ])
})

describe("colours", () => {
  test.each([
    ["#f00", [1, 0, 0, 1]],
    ["#FF000080", [1, 0, 0, 0.502]],
    ["rebeccapurple", [0.4, 0.2, 0.6, 1]],
    ["Tan", [0.8235, 0.7059, 0.549, 1]],
    ["rgb(255, 0, 0)", [1, 0, 0, 1]],
    ["rgba(255 0 0 / 50%)", [1, 0, 0, 0.5]],
    ["rgb(100% 0% none)", [1, 0, 0, 1]],
    ["hsl(222.2 47.4% 11.2%)", [0.0588, 0.0903, 0.1651, 1]],
    ["hsl(-0.5turn, 100%, 50%)", [0, 1, 1, 1]],
    ["oklch(0.637 0.237 25.331)", [0.9844, 0.173, 0.2123, 1]],
    ["oklch(63.7% 59.25% 25.331deg / 0.5)", [0.9844, 0.173, 0.2123, 0.5]],
    ["oklab(1 0 0)", [1, 1, 1, 1]],
    ["transparent", [0, 0, 0, 0]],
  ])("%s", (text, channels) => {
    const found = parseColor(text)
    expect(found?.map((value) => Math.round(value * 255))).toEqual(
      channels.map((value) => Math.round(value * 255)),
    )
  })
  test.each([
    "var(--x)",
    "color-mix(in srgb, red, blue)",
    "#12345",
    "rgb(1 2)",
    "reddish",
    "",
    "light-dark(red, blue)",
    "hsl(1foo 2% 3%)",
  ])("%s is none that can be computed here", (text) => expect(parseColor(text)).toBeNull())
})
