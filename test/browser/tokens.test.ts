import type { Locator } from "playwright"
import { expect, test } from "vitest"
import type { AppearanceVariable } from "../../src/widget/styles/appearance.ts"
import { administratorOn } from "./administrator.ts"
import { withChromium } from "./chromium.ts"

const visit = withChromium("new")

/** The first step on a page whose own CSS gives the tokens their values, as the administrator sees it. */
async function open(tokens: Partial<Record<AppearanceVariable, string>>) {
  const page = await visit({ widget: "1" }, { reducedMotion: "no-preference" })
  await page.evaluate((values) => {
    for (const [name, value] of Object.entries(values)) document.body.style.setProperty(`--pc-${name}`, value)
  }, tokens)
  await administratorOn(page).open()
  const dialog = page.getByRole("dialog")
  return {
    dialog,
    button: dialog.getByRole("button", { name: "Continue" }),
    heading: dialog.getByRole("heading", { level: 2 }),
    field: dialog.locator("[data-pc-ring]"),
  }
}

const lookOf = (locator: Locator, pseudo?: string) =>
  locator.evaluate((element, its) => {
    const { borderRadius, borderTopWidth, backgroundColor, color, fontWeight, fontFamily, ...rest } =
      getComputedStyle(element, its)
    const { backdropFilter, transitionDuration, paddingInlineStart } = rest
    return {
      borderRadius,
      borderTopWidth,
      backgroundColor,
      color,
      fontWeight,
      fontFamily,
      backdropFilter,
      transitionDuration,
      paddingInlineStart,
    }
  }, pseudo)

test("buttons, fields, headings and lines each have tokens of their own", async () => {
  const { dialog, button, heading, field } = await open({
    "on-accent": "rgb(255, 255, 200)",
    "radius-button": "22px",
    "radius-field": "12px",
    "border-width": "3px",
    "field-surface": "rgb(240, 240, 240)",
    "font-heading": "Georgia",
    "weight-heading": "800",
    "weight-button": "400",
    "backdrop-filter": "blur(4px)",
    space: "5px",
  })
  expect(await lookOf(button)).toMatchObject({
    borderRadius: "22px",
    color: "rgb(255, 255, 200)",
    fontWeight: "400",
    paddingInlineStart: "25px",
  })
  expect(await lookOf(field)).toMatchObject({
    borderRadius: "12px",
    borderTopWidth: "3px",
    backgroundColor: "rgb(240, 240, 240)",
  })
  expect(await lookOf(heading)).toMatchObject({ fontFamily: "Georgia", fontWeight: "800" })
  expect(await lookOf(dialog, "::backdrop")).toMatchObject({ backdropFilter: "blur(4px)" })
})

test("the main button has the colour of accent-hover under the pointer", async () => {
  const { button } = await open({ "accent-hover": "rgb(1, 2, 3)" })
  await button.hover()
  await expect.poll(async () => (await lookOf(button)).backgroundColor).toBe("rgb(1, 2, 3)")
})

test("motion 0 shows everything at once", async () => {
  const usual = await open({})
  expect((await lookOf(usual.dialog)).transitionDuration).toBe("0.18s")
  const still = await open({ motion: "0" })
  expect((await lookOf(still.dialog)).transitionDuration).toBe("0s")
  expect((await lookOf(still.button)).transitionDuration).toBe("0s")
})
