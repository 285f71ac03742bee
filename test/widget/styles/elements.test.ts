import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { elements } from "../../../src/widget/styles/elements.js"
import { presets } from "../../../src/widget/styles/presets.js"

const page = readFileSync("docs/theming.md", "utf8")

test.each(Object.entries(elements))("docs/theming.md says what the element %s is", (name, description) => {
  expect(page).toContain(`| \`${name}\` | ${description} |`)
})

test.each(Object.keys(presets))("docs/theming.md has the preset %s", (name) => {
  expect(page).toContain(`| \`${name}\` | `)
})
