import type { Page } from "playwright"
import { expect, test } from "vitest"
import { openerOf, withChromium } from "./chromium.ts"

const visit = withChromium("new")

/** What the page's console hears about the style sheet after the dialog has been opened for three seconds. */
async function told(page: Page): Promise<string[]> {
  const heard: string[] = []
  page.on("console", (message) => {
    if (message.type() === "error" && message.text().includes("style sheet")) heard.push(message.text())
  })
  await openerOf(page).click()
  await page.getByRole("dialog").waitFor()
  await page.waitForTimeout(3000)
  return heard
}

test("a developer reads once that the style sheet was not imported, and how to import it", async () => {
  const heard = await told(await visit({ widget: "1", unstyled: "1" }))
  expect(heard).toEqual([expect.stringContaining("Import “personio-connect/styles.css” once")])
})

test("says nothing about the style sheet where it is", async () => {
  expect(await told(await visit({ widget: "1" }))).toEqual([])
})

test("says nothing about the style sheet where it is inside the widget's shadow root", async () => {
  expect(await told(await visit({ widget: "1", shadow: "1" }))).toEqual([])
})
