import postcss from "postcss"
import { expect, test } from "vitest"
import { isolateCss } from "../../scripts/isolate-css.ts"

/** The sheet after the pass, on one line. */
const isolated = (css: string) =>
  postcss([isolateCss()]).process(css, { from: undefined }).css.replace(/\s+/g, " ").trim()

test("rem becomes our own in values, and stays in class names and queries", () => {
  expect(isolated(".pc\\:w-\\[32rem\\] { width: 32rem; margin: -0.5rem 1rem }")).toBe(
    ".pc\\:w-\\[32rem\\] { width: calc(var(--pc-t-rem) * 32); margin: calc(var(--pc-t-rem) * -0.5) calc(var(--pc-t-rem) * 1) }",
  )
  expect(isolated("@media (width > 40rem) { .a { color: red } }")).toBe(
    "@media (width > 40rem) { .a { color: red } }",
  )
})

test("Tailwind's variables get our name wherever they stand", () => {
  expect(isolated(".a { --tw-x: 1px; left: var(--tw-x, 0) }")).toBe(
    ".a { --pc-tw-x: 1px; left: var(--pc-tw-x, 0) }",
  )
  expect(isolated('@property --tw-x { syntax: "*"; inherits: false } .a { left: var(--tw-x) }')).toContain(
    "@property --pc-tw-x",
  )
})

test("theme variables are set on our root, not on the page's", () => {
  expect(isolated(":root, :host { --pc-spacing: 4px }")).toBe(":where(.pc-root) { --pc-spacing: 4px }")
})

test("Tailwind's fallbacks for engines without @property only apply inside a shadow root", () => {
  expect(
    isolated(
      "@layer properties { @supports (color: red) { :root, :host { --pc-y: 1px } *, ::before { --tw-x: 0 } } } .a { left: var(--tw-x) }",
    ),
  ).toBe(":host .pc-root *, :host .pc-root ::before { --pc-tw-x: 0 } .a { left: var(--pc-tw-x) }")
})

test("the minifier's scheme switches go", () => {
  expect(isolated(".a { --lightningcss-light: initial; color: red }")).toBe(".a { color: red }")
})

test("text spacing leaves the layer without !important, and still outranks the reset", () => {
  const css = `@layer pc.utilities {
    .pc\\:text-14 { font-size: 14px !important; line-height: 24px !important }
    .pc\\:leading-6 { line-height: 24px !important }
    @container (width >= 560px) { .pc\\:wide\\:leading-5 { line-height: 20px !important } }
    .pc\\:hover\\:leading-4 { &:hover { line-height: 16px !important } }
  }`
  expect(isolated(css)).toBe(
    [
      "@layer pc.utilities { .pc\\:text-14 { font-size: 14px !important } }",
      ":is(#pc#pc#pc, .pc-root) .pc\\:text-14 { line-height: 24px }",
      ":is(#pc#pc#pc, .pc-root) .pc\\:leading-6 { line-height: 24px }",
      "@container (width >= 560px) { :is(#pc#pc#pc, .pc-root) .pc\\:wide\\:leading-5 { line-height: 20px } }",
      ":is(#pc#pc#pc, .pc-root) .pc\\:hover\\:leading-4 { &:hover { line-height: 16px } }",
    ].join(" "),
  )
})

test("what must hold is important", () => {
  expect(isolated("@layer pc.must { .pc-root [hidden] { display: none } }")).toContain(
    "display: none !important",
  )
})

test("so are the looks of parts, text spacing apart", () => {
  expect(isolated("@layer pc.parts { .pc-root [data-pc-part] { color: red; line-height: 24px } }")).toBe(
    "@layer pc.parts { .pc-root [data-pc-part] { color: red !important } } :is(#pc#pc#pc, .pc-root) [data-pc-part] { line-height: 24px }",
  )
})

test("what a host may set on a part leaves the layer of parts, and the armour insists on it where no host does", () => {
  const css = isolated(
    "@layer pc.parts { .pc-root [data-pc-part=frame], .pc-root [data-pc-part=inline] { color: red; scroll-margin: 0; &:hover { color: blue } &::before { color: lime } > svg { color: tan } } }",
  )
  expect(css).toContain(
    "@layer pc.look { .pc-root [data-pc-part=inline] { color: red; &:hover { color: blue } } } @layer pc.armour { .pc-root [data-pc-element]:not([data-pc-styled]) { display: revert-layer !important;",
  )
  expect(css).toContain(
    "@layer pc.parts { .pc-root [data-pc-part=inline] { scroll-margin: 0 !important; &::before { color: lime !important } > svg { color: tan !important } } .pc-root [data-pc-part=frame] { color: red !important; scroll-margin: 0 !important; &:hover { color: blue !important } &::before { color: lime !important } > svg { color: tan !important } } }",
  )
})

test("the line height of such a part is free, and no stronger than a host that styles it", () => {
  const css = isolated("@layer pc.parts { .pc-root [data-pc-part=heading] { line-height: 28px } }")
  expect(css).toContain("@layer pc.look { .pc-root [data-pc-part=heading] { line-height: 28px } }")
  expect(css).toContain(
    ":is(#pc#pc#pc, .pc-root) [data-pc-part=heading]:where(:not([data-pc-styled])) { line-height: 28px }",
  )
})

test("variables of Tailwind that nothing reads go", () => {
  expect(isolated(".a { --tw-font-weight: 600; font-weight: 600 }")).toBe(".a { font-weight: 600 }")
  expect(isolated(".a { border-top-style: var(--tw-border-style); border-top-width: 1px }")).toBe(
    ".a { border-top-width: 1px }",
  )
  expect(isolated(".a { line-height: var(--tw-leading, 24px) }")).toBe(".a { line-height: 24px }")
})
