import type { Locator, Page } from "playwright"
import { describe, expect, test } from "vitest"
import type { Appearance } from "../../src/widget/styles/appearance.ts"
import { administratorOn } from "./administrator.ts"
import { heard, withChromium } from "./chromium.ts"

const visit = withChromium("new")
type Elements = NonNullable<Appearance["elements"]>

async function open(host: string, elements: Elements, asked: Record<string, string> = {}) {
  const page = await visit(
    { widget: "1", host, appearance: JSON.stringify({ elements }), ...asked },
    { reducedMotion: "reduce" },
  )
  await administratorOn(page).open()
  return { page, dialog: page.getByRole("dialog") }
}

const styleOf = (locator: Locator, ...properties: string[]) =>
  locator.evaluate(
    (element, names) =>
      Object.fromEntries(names.map((name) => [name, getComputedStyle(element).getPropertyValue(name)])),
    properties,
  )

const elementsOf = (page: Page) => ({
  primary: page.getByRole("button", { name: "Continue" }),
  heading: page.getByRole("dialog").getByRole("heading", { level: 2 }),
  header: page.locator("[data-pc-element=header]"),
  card: page.locator("[data-pc-element=card]").first(),
  field: page.locator("[data-pc-element=field]"),
  footer: page.locator("[data-pc-element=footer]"),
})

/** What a team writes who has Tailwind. */
const utilities: Elements = {
  "primary-button": "bg-rose-600 rounded-full px-10 font-black hover:bg-rose-800",
  heading: "font-light uppercase",
  header: "hidden",
  card: "border-4 border-rose-600 p-6",
  field: "rounded-none border-2",
  footer: "bg-rose-100",
}

for (const host of ["tailwind 3", "tailwind 4"])
  for (const order of ["before", "after"])
    describe(`${host}, loaded ${order} our sheet`, () => {
      const asked = order === "after" ? { late: "1", layers: "1" } : {}

      test("its utilities win where a host passes them, and our look remains beneath", async () => {
        const plain = await open(host, {}, asked)
        const was = elementsOf(plain.page)
        const height = await styleOf(
          was.primary,
          "min-height",
          "color",
          "font-size",
          "display",
          "line-height",
        )
        const fieldWas = await styleOf(was.field, "background-color", "display", "min-height")
        const footerWas = await styleOf(
          was.footer,
          "display",
          "padding-left",
          "border-top-width",
          "min-height",
        )
        const headingWas = await styleOf(was.heading, "font-size", "line-height", "color", "margin-top")

        const { page } = await open(host, utilities, asked)
        const { primary, heading, header, card, field, footer } = elementsOf(page)
        expect(
          await styleOf(primary, "background-color", "border-top-left-radius", "padding-left", "font-weight"),
        ).toEqual({
          "background-color": "rgb(225, 29, 72)",
          "border-top-left-radius": expect.stringMatching(/^(9999px|3\.35544e\+07px)$/),
          "padding-left": "40px",
          "font-weight": "900",
        })
        expect(await styleOf(primary, "min-height", "color", "font-size", "display", "line-height")).toEqual(
          height,
        )
        await primary.hover()
        expect(await styleOf(primary, "background-color")).toEqual({ "background-color": "rgb(159, 18, 57)" })
        expect(await styleOf(heading, "font-weight", "text-transform")).toEqual({
          "font-weight": "300",
          "text-transform": "uppercase",
        })
        expect(await styleOf(heading, "font-size", "line-height", "color", "margin-top")).toEqual(headingWas)
        expect(await styleOf(header, "display")).toEqual({ display: "none" })
        expect(
          await styleOf(card, "border-top-width", "border-top-style", "border-top-color", "padding-top"),
        ).toEqual({
          "border-top-width": "4px",
          "border-top-style": "solid",
          "border-top-color": "rgb(225, 29, 72)",
          "padding-top": "24px",
        })
        expect(await styleOf(field, "border-top-left-radius", "border-top-width")).toEqual({
          "border-top-left-radius": "0px",
          "border-top-width": "2px",
        })
        expect(await styleOf(field, "background-color", "display", "min-height")).toEqual(fieldWas)
        expect(await styleOf(footer, "background-color")).toEqual({
          "background-color": "rgb(255, 228, 230)",
        })
        expect(await styleOf(footer, "display", "padding-left", "border-top-width", "min-height")).toEqual(
          footerWas,
        )
        expect((await heard(page)).filter((entry) => entry.startsWith("violation"))).toEqual([])
      })
    })

test("a record of styles wins on every page, by the CSSOM", async () => {
  for (const host of ["clean", "tailwind 3", "tailwind 4", "hostile"]) {
    const { page } = await open(host, {
      "primary-button": { backgroundColor: "rgb(1, 2, 3)", borderRadius: 3, textTransform: "uppercase" },
    })
    const { primary } = elementsOf(page)
    expect(await styleOf(primary, "background-color", "border-top-left-radius", "text-transform")).toEqual({
      "background-color": "rgb(1, 2, 3)",
      "border-top-left-radius": "3px",
      "text-transform": "uppercase",
    })
    expect((await heard(page)).filter((entry) => entry.startsWith("violation"))).toEqual([])
  }
})

test("what a page says about every button or heading stays out of an element that it styles", async () => {
  const properties = [
    "font-size",
    "color",
    "padding-left",
    "background-color",
    "border-top-width",
    "text-align",
  ]
  const clean = elementsOf((await open("clean", {})).page)
  const styled = elementsOf((await open("tags", { heading: "mark", "primary-button": "mark" })).page)
  expect(await styleOf(styled.heading, ...properties)).toEqual(await styleOf(clean.heading, ...properties))
  expect(await styleOf(styled.primary, ...properties)).toEqual(await styleOf(clean.primary, ...properties))
})

test("the focus ring stays ours", async () => {
  const { page } = await open("tailwind 4", { "primary-button": "outline-none shadow-none" })
  const { primary } = elementsOf(page)
  await primary.press("Shift")
  await page.keyboard.press("Tab")
  await primary.focus()
  expect(await styleOf(primary, "outline-style", "outline-width")).toEqual({
    "outline-style": "solid",
    "outline-width": "2px",
  })
})
