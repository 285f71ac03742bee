import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright"
import { afterAll, beforeAll, inject, onTestFinished } from "vitest"
import { launch } from "../../scripts/browser.mjs"

/** A browser for the tests of one file; `visit` opens the page with what `asked` names, in a context of its own. */
export function withChromium() {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch(launch())
  })
  afterAll(() => browser.close())

  return async function visit(
    asked: Record<string, string> = {},
    options: BrowserContextOptions = {},
  ): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
    onTestFinished(() => context.close())
    const page = await context.newPage()
    page.on("pageerror", (error) => {
      throw error
    })
    await page.goto(`${inject("site")}/?${new URLSearchParams(asked)}`)
    if (!("bare" in asked))
      await page
        .locator('[data-pc-part="anchor"], [data-pc-part="inline"]')
        .first()
        .waitFor({ state: "attached" })
    return page
  }
}

/** What the page's listeners have heard so far. */
export const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: string[] }).heard)
