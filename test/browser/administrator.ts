import type { Page } from "playwright"
import type { Verdict } from "../../src/contract/verdict.ts"
import { createAdministrator } from "../administrator/createAdministrator.ts"
import { createPlaywrightPort } from "../administrator/playwrightPort.ts"
import type { WidgetPage } from "./page/widget.tsx"

declare const widget: WidgetPage

export const pair = {
  clientId: "papi-1f0c2b3a-0000-4000-8000-00000000a9a2",
  clientSecret: `papi-${"aB3_-9".repeat(14)}xy`,
}

/** The administrator in front of the page with the whole widget (`?widget`). */
export const administratorOn = (page: Page) =>
  createAdministrator(createPlaywrightPort({ page: () => page, widget: () => page.getByRole("dialog") }))

/** Hands the page the answer of the next check. */
export const answerNext = (page: Page, verdict: Verdict) =>
  page.evaluate((next) => void widget.answers.push(next), verdict)

export const switchLocale = (page: Page, locale: string) =>
  page.evaluate((next) => widget.setLocale(next), locale)

export const submissions = (page: Page) => page.evaluate(() => widget.submissions)
