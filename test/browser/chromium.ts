import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright"
import { afterAll, beforeAll, inject, onTestFinished } from "vitest"
import { launch } from "../../scripts/browser.mjs"

/**
 * A browser for the tests of one file; `visit` opens the page with what `asked` names.
 * @param pages `one` navigates from visit to visit, as far as the options are the same: it saves a third of the time.
 *   `new`: a context of its own for each.
 * @param settings what a visitor has set in the browser, by the names that Blink has for it
 */
export function withChromium(pages: "one" | "new" = "one", settings: Record<string, string> = {}) {
  let browser: Browser
  const kept = new Map<string, Page>()
  beforeAll(async () => {
    const { args = [], ...options } = launch()
    const set = Object.entries(settings).map(([name, value]) => `--blink-settings=${name}=${value}`)
    browser = await chromium.launch({ ...options, args: [...args, ...set] })
  })
  afterAll(() => browser.close())

  async function open(options: BrowserContextOptions): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
    if (pages === "new") onTestFinished(() => context.close())
    const page = await context.newPage()
    page.on("pageerror", (error) => {
      throw error
    })
    return page
  }

  return async function visit(
    asked: Record<string, string> = {},
    options: BrowserContextOptions = {},
  ): Promise<Page> {
    const key = JSON.stringify(options)
    const page = kept.get(key) ?? (await open(options))
    if (pages === "one") kept.set(key, page)
    await page.goto(`${inject("site")}/?${new URLSearchParams(asked)}`)
    if (!("bare" in asked))
      await page.locator('#mount button, [data-pc-part="inline"]').first().waitFor({ state: "attached" })
    return page
  }
}

/** The button of the page that opens the dialog. */
export const openerOf = (page: Page) => page.getByRole("button", { name: "Connect Personio" })

/** What the page's listeners have heard so far. */
export const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: string[] }).heard)
