import type { Page } from "playwright"
import { expect, test } from "vitest"
import { noteAnimations } from "./animations.ts"
import { heard, openerOf, withChromium } from "./chromium.ts"

const visit = withChromium("new")

async function visitParts(asked: Record<string, string> = {}, options = {}) {
  const page = await visit({ parts: "1", ...asked }, options)
  if (!("inline" in asked)) {
    await openerOf(page).click()
    await page.getByRole("dialog").waitFor()
  }
  return page
}

const statusOf = (page: Page) => page.getByRole("checkbox", { name: "Status", exact: true })
const contentOf = (page: Page) => page.getByText("First name and last name")
const violations = async (page: Page) => (await heard(page)).filter((entry) => entry.startsWith("violation"))

for (const place of ["dialog", "inline"]) {
  test(`in a host's form a checkbox (${place}) neither joins the form nor is reset with it`, async () => {
    const page = await visitParts({ form: "1", ...(place === "inline" ? { inline: "1" } : {}) })
    await page.getByText("Status").click()
    expect(await statusOf(page).isChecked()).toBe(true)
    const joined = await page.locator("#host-form").evaluate((form) => {
      const host = form as HTMLFormElement
      host.reset()
      const ours = ".pc-root :is(button, input, select, textarea)"
      return {
        fields: [...new FormData(host).keys()],
        members: [...host.elements].filter((element) => element.closest(".pc-root")).length,
        named: [...host.querySelectorAll(ours)].filter((control) => control.hasAttribute("name")).length,
      }
    })
    expect(joined).toEqual({ fields: [], members: 0, named: 0 })
    expect(await statusOf(page).isChecked()).toBe(true)
    expect(await violations(page)).toEqual([])
  })
}

test("a checkbox is ticked by the space bar, by its box and by its label, and its note describes it", async () => {
  const page = await visitParts()
  const status = statusOf(page)
  await status.press("Space")
  expect(await status.isChecked()).toBe(true)
  await status.click()
  expect(await status.isChecked()).toBe(false)
  await page.getByText("Status", { exact: true }).click()
  expect(await status.isChecked()).toBe(true)
  const note = await status.evaluate(
    (box) => document.getElementById(box.getAttribute("aria-describedby") ?? "")?.textContent,
  )
  expect(note).toBe("only if access depends on it")
})

test("the progress bar fills by the step, whatever the number of steps", async () => {
  const page = await visitParts({}, { reducedMotion: "reduce" })
  const bar = page.getByRole("progressbar", { name: "Step 2 of 4" })
  expect(await bar.getAttribute("aria-valuenow")).toBe("2")
  const [whole, filled] = await bar.evaluate((element) =>
    [element, element.firstElementChild].map((box) => box?.getBoundingClientRect().width ?? 0),
  )
  expect(filled).toBeCloseTo((whole ?? 0) / 2, 0)
})

test("a disclosure unfolds to its full height, cuts nothing off afterwards, and folds until nothing is left", async () => {
  const page = await visitParts()
  const button = page.getByRole("button", { name: "What is shared?" })
  const all = await noteAnimations(page)
  // The chevron turns by a transition.
  const begun = async () => (await all()).filter(({ name }) => name.startsWith("pc-"))
  const content = page.locator("[data-pc-part=disclosure-content]")
  const isStill = () => content.evaluate((element) => element.getAnimations().length === 0)
  await button.click()
  await expect.poll(begun).toEqual([{ name: "pc-unfold", heights: ["0px", "40px"] }])
  await expect.poll(isStill).toBe(true)
  expect(
    await content.evaluate((element) => {
      const { overflow, height } = getComputedStyle(element)
      return { overflow, height }
    }),
  ).toEqual({ overflow: "visible", height: "40px" })
  await button.click()
  await expect.poll(begun).toHaveLength(2)
  expect((await begun()).at(-1)).toEqual({ name: "pc-fold", heights: ["40px", "0px"] })
  expect(await button.getAttribute("aria-expanded")).toBe("false")
  await expect.poll(() => contentOf(page).count()).toBe(0)
  expect(await violations(page)).toEqual([])
})

test("under reduced motion a disclosure shows and hides its content at once", async () => {
  const page = await visitParts({}, { reducedMotion: "reduce" })
  const button = page.getByRole("button", { name: "What is shared?" })
  const running = () => page.evaluate(() => document.getAnimations().length)
  await button.click()
  expect(await running()).toBe(0)
  expect(await contentOf(page).isVisible()).toBe(true)
  await button.click()
  expect(await contentOf(page).count()).toBe(0)
})

test("checkbox and disclosure work in the companion window, and keep their state on the way there and back", async () => {
  const page = await visitParts()
  await statusOf(page).click()
  const [companion] = await Promise.all([
    page.context().waitForEvent("page"),
    page.getByRole("button", { name: "Keep list on top" }).click(),
  ])
  await expect.poll(() => statusOf(companion).isChecked()).toBe(true)
  await statusOf(companion).press("Space")
  expect(await statusOf(companion).isChecked()).toBe(false)
  await companion.getByRole("button", { name: "What is shared?" }).press("Enter")
  expect(await contentOf(companion).isVisible()).toBe(true)
  await companion.close()
  await page.getByRole("dialog", { name: "Create the integration in Personio" }).waitFor()
  expect(await statusOf(page).isChecked()).toBe(false)
  expect(await contentOf(page).isVisible()).toBe(true)
  expect(await violations(page)).toEqual([])
})
