import { readdirSync, readFileSync } from "node:fs"
import { afterEach, expect, test } from "vitest"
import { type AppearanceVariable, appearanceVariables } from "../../../src/widget/styles/appearance.js"
import { applyVariables } from "../../../src/widget/styles/applyVariables.js"
import config from "../../../tailwind.config.ts"

const variables = Object.entries(appearanceVariables) as [AppearanceVariable, string][]
const sheet = readFileSync("src/widget/styles/styles.css", "utf8")
/** The sheet with one space wherever it breaks a line. */
const flat = sheet.replace(/\s+/g, " ").replaceAll("( ", "(").replaceAll(" )", ")")
/** The sources of everything that is shown. */
const sources = readdirSync("src/widget", { recursive: true, encoding: "utf8" })
  .filter((file) => /\.(css|tsx)$/.test(file))
  .map((file) => readFileSync(`src/widget/${file}`, "utf8"))
  .join("\n")

afterEach(() => document.body.replaceChildren())

/** The variables with a default that the usual line cannot give, and what stands in the sheet instead. */
const unusual: Partial<Record<AppearanceVariable, string>> = {
  "on-accent": "--pc-t-on-accent: var(--pc-on-accent, color(",
  "accent-hover": "--pc-t-accent-hover: var(--pc-accent-hover, color-mix(",
  "field-surface": "--pc-t-field-surface: var(--pc-field-surface, var(--pc-t-surface));",
  "success-soft": "--pc-t-success-soft: var(--pc-success-soft, var(--pc-t-field-surface));",
  "danger-soft": "--pc-t-danger-soft: var(--pc-danger-soft, var(--pc-t-field-surface));",
  focus: "--pc-t-focus: var(--pc-focus, var(--pc-t-accent-ink));",
  font: "font-family: var(--pc-font, inherit);",
  rem: "--pc-t-rem: var(--pc-rem, 1em);",
}

/** What the sheet says for the dark scheme, and all that it says besides. */
const [, darkOnly = ""] = /:is\(#pc#pc#pc, \.pc-root\) \{ @variant dark \{ ([^}]+)/.exec(flat) ?? []
const blocks = { light: flat.replace(darkOnly, ""), dark: darkOnly }

test.each(variables)("the sheet gives %s its default", (name, kind) => {
  const line = unusual[name] ?? `--pc-t-${name}: var(--pc-${name}, <value>);`
  const pattern = new RegExp(quoted(line).replace("<value>", "[^;]+"))
  const hasSchemes = !unusual[name] && (kind === "color" || kind === "shadow")
  for (const scheme of hasSchemes ? (["light", "dark"] as const) : (["light"] as const))
    expect(blocks[scheme], `styles.css lacks the line for ${scheme}: ${line}`).toMatch(pattern)
})

const coloursOfTheme = variables.filter(([name, kind]) => kind === "color" && name !== "backdrop")
test.each(coloursOfTheme)("the sheet gives %s a system colour where colours are forced", (name) => {
  const [rule = ""] = /@media \(forced-colors: active\) \{[^}]+/.exec(flat) ?? []
  expect(
    rule,
    `the first rule for forced colours in styles.css lacks --pc-t-${name}: <SystemColor>;`,
  ).toMatch(new RegExp(`--pc-t-${name}: [A-Z]\\w+;`))
})

// `font` and `rem` are used where they are declared. Each `pc:border`
// has the width.
const usedByName = variables.filter(([name]) => !["font", "rem", "shadow", "border-width"].includes(name))
test.each(usedByName)("a rule or a class uses %s", (name) => {
  const utility = `pc:[\\w:[\\]=-]*-${name.replace(/^(?:radius|font|weight)-|-height$/g, "")}(?![\\w-])`
  const use = new RegExp(`\\(--pc-t-${name}[),]|${utility}`)
  expect(sources, `nothing in src/widget uses ${name}`).toMatch(use)
})

test.each(variables)("docs/theming.md has %s and its kind", (name, kind) => {
  expect(readFileSync("docs/theming.md", "utf8")).toContain(`| \`${name}\` | ${kind} | `)
})

test("the sheet reads nothing from a host but what the table names", () => {
  const read = [...sheet.matchAll(/(?:var\(\s*|@property )--pc-(?!t-)([a-z-]+)/g)].map(([, name]) => name)
  expect(new Set(read)).toEqual(new Set(variables.map(([name]) => name)))
})

test("the sheet resolves every variable that Tailwind's theme names", () => {
  const used = JSON.stringify(config.theme).match(/--pc-t-[\w-]+/g) ?? []
  expect(used.length).toBeGreaterThan(25)
  for (const name of used) expect(flat, `styles.css never sets ${name}`).toContain(`${name}: `)
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
  for (const [name] of coloursOfTheme.filter(([name]) => !unusual[name])) {
    expect(defaultOf(name, "light"), name).toMatch(/^#/)
    expect(defaultOf(name, "dark"), name).toMatch(/^#/)
    expect(defaultOf(name, "dark"), name).not.toBe(defaultOf(name, "light"))
  }
})

/** What the default theme promises (WCAG 1.4.3, 1.4.6, 1.4.11), on both neutral levels. */
test.for(["light", "dark"] as const)("the default theme has enough contrast in %s", (scheme) => {
  const of = (name: string) => luminance(defaultOf(name, scheme))
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

/** The colour that the sheet gives a variable in a scheme, as `#rrggbb`. */
const defaultOf = (name: string, scheme: "light" | "dark") =>
  new RegExp(`--pc-t-${name}: var\\(--pc-${name}, (#\\w+)\\);`).exec(blocks[scheme])?.[1] ?? ""

/** A regular expression that matches just this text. */
const quoted = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
