import type { Page } from "playwright"
import type { Verdict } from "../../src/contract/verdict.ts"
import type { WidgetPage } from "./page/widget.tsx"

declare const widget: WidgetPage

export const pair = {
  clientId: "papi-1f0c2b3a-0000-4000-8000-00000000a9a2",
  clientSecret: `papi-${"aB3_-9".repeat(14)}xy`,
}

/** Hands the page the answer of the next check. */
export const answerNext = (page: Page, verdict: Verdict) =>
  page.evaluate((next) => void widget.answers.push(next), verdict)

export const switchLocale = (page: Page, locale: string) =>
  page.evaluate((next) => widget.setLocale(next), locale)

export const submissions = (page: Page) => page.evaluate(() => widget.submissions)

/** Presses the filled button, once it takes presses. */
export const pressPrimary = (page: Page) =>
  page.locator("dialog [data-pc-primary]:not([aria-disabled])").click()

/** Opens the dialog and goes to the step with the two slots. */
export async function goToSlots(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Connect Personio" }).click()
  await page.getByLabel("Your Personio address").fill("acme")
  await pressPrimary(page)
  await page.getByLabel("Client ID", { exact: true }).waitFor()
}

/** Pastes with no field focused, or into the field with this label. */
export async function paste(page: Page, text: string, label?: string): Promise<void> {
  const target = label ? page.getByLabel(label) : page.locator("dialog h2")
  await target.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData("text/plain", pasted)
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }))
  }, text)
}
