import { readFileSync } from "node:fs"
import { test as base, type CDPSession, expect, type Page } from "@playwright/test"
import { type LocaleTag, locales } from "../../src/widget/i18n/locales.js"
import { createLook, type Look } from "./look.js"

/** Where the built Storybook is served for these tests. */
export const address = `http://localhost:${process.env["STATES_PORT"] ?? 4630}`

/** The window of most tests of the states. */
export const desk = { width: 1000, height: 720 }

const built = new URL("../../storybook-static/index.json", import.meta.url)

/** Every story of the built Storybook that shows our own screens in a dialog; the others lack the tag of all. */
export function storyIds(): string[] {
  const index: { entries: Record<string, { id: string; type: string; tags: string[] }> } = JSON.parse(
    readFileSync(built, "utf8"),
  )
  return Object.values(index.entries)
    .filter(({ type, tags }) => type === "story" && tags.includes("screens"))
    .map(({ id }) => id)
}

export type Language = LocaleTag
const tags = Object.keys(locales) as Language[]
const isVariant = (tag: Language) => tag.includes("-")
/**
 * All languages that ship, variants behind the others and English last: a change of language is seen by the `lang` of the
 * page, so two with the same `lang` never follow each other.
 */
export const languages: readonly Language[] = [
  ...tags.filter((tag) => tag !== "en" && !isVariant(tag)),
  ...tags.filter(isVariant),
  "en",
]
export type Scheme = "light" | "dark"

/** What we use of Storybook's page. */
interface Preview {
  currentRender?: {
    id: string
    phase?: string
    story?: { initialArgs: { locale?: unknown }; storyGlobals: { locale?: string } }
  }
}
interface Channel {
  emit(event: string, payload: unknown): void
  on(event: string, listener: (told: unknown) => void): void
  once(event: string, listener: () => void): void
}
declare global {
  interface Window {
    __STORYBOOK_PREVIEW__?: Preview
    __STORYBOOK_ADDONS_CHANNEL__: Channel
    failures: string[]
    look: Look
  }
}

/** One page that goes from story to story. */
export class Storybook {
  readonly page: Page
  readonly #errors: string[] = []
  #story = ""
  #devtools: CDPSession | undefined

  constructor(page: Page) {
    this.page = page
    page.on("pageerror", (error) => this.#errors.push(error.message))
  }

  /** Shows a story and waits for its play function; one that fails is a failure here too. */
  async show(id: string): Promise<void> {
    const { page } = this
    if (this.#story === "") await page.addInitScript(hearFailures)
    // Loaded anew, so that nothing of the story before is left.
    await page.goto(`${address}/iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`)
    this.#story = id
    await page.waitForFunction(
      (wanted) => {
        const { id, phase = "" } = window.__STORYBOOK_PREVIEW__?.currentRender ?? {}
        return id === wanted && ["completed", "finished", "errored", "aborted"].includes(phase)
      },
      id,
      { polling: 50, timeout: 60_000 },
    )
    const failures = await page.evaluate(() => window.failures)
    expect([...failures, ...this.#errors.splice(0)], `what went wrong while ${id} played`).toEqual([])
    await expect(page.locator("body")).toHaveClass(/sb-show-main/)
  }

  /** A language of its own is part of what the story shows; one that nobody speaks only shows where words run to. */
  async ownLanguage(): Promise<"English" | "its own" | "made up"> {
    const story = await this.page.evaluate(() => {
      const { initialArgs, storyGlobals } = window.__STORYBOOK_PREVIEW__?.currentRender?.story ?? {}
      return { isMadeUp: typeof initialArgs?.locale === "object", fixed: storyGlobals?.locale }
    })
    if (story.isMadeUp) return "made up"
    return story.fixed ? "its own" : "English"
  }

  /** In place: neither the play function nor the state it led to begins anew. */
  async speak(locale: Language): Promise<void> {
    await this.page.evaluate(
      async ([storyId, locale]) => {
        const channel = window.__STORYBOOK_ADDONS_CHANNEL__
        const rendered = new Promise<void>((done) => channel.once("storyRendered", done))
        channel.emit("updateStoryArgs", { storyId, updatedArgs: { locale } })
        await rendered
      },
      [this.#story, locale] as const,
    )
    await expect(this.#root).toHaveAttribute("lang", new RegExp(`^${locale.slice(0, 2)}`))
  }

  /** As a host's page changes its scheme; the widget follows. */
  async light(scheme: Scheme): Promise<void> {
    await this.page.locator("[data-scheme]").evaluate((host, to) => {
      if (!(host instanceof HTMLElement)) return
      host.dataset["scheme"] = to
      host.style.colorScheme = to
    }, scheme)
    await expect(this.#root).toHaveAttribute("data-pc-inherited", scheme)
  }

  /** With a finger, or no longer. */
  async touch(on: boolean): Promise<void> {
    // Kept: what a session emulates ends with it.
    this.#devtools ??= await this.page.context().newCDPSession(this.page)
    await this.#devtools.send("Emulation.setTouchEmulationEnabled", { enabled: on })
    const told = () => this.page.evaluate(() => matchMedia("(pointer: coarse)").matches)
    await expect.poll(told).toBe(on)
  }

  get #root() {
    return this.page.locator(".pc-root:has(> [data-pc-part=dialog])")
  }
}

/** A story whose play function threw ends like any other: only Storybook's channel tells. */
function hearFailures() {
  const failures: string[] = []
  let channel: Channel
  Object.defineProperty(window, "failures", { value: failures })
  Object.defineProperty(window, "__STORYBOOK_ADDONS_CHANNEL__", {
    get: () => channel,
    set(made: Channel) {
      channel = made
      for (const event of [
        ...["playFunctionThrewException", "unhandledErrorsWhilePlaying"],
        ...["storyErrored", "storyThrewException", "storyMissing"],
      ])
        made.on(event, (told) => failures.push(`${event}: ${JSON.stringify(told)}`))
    },
  })
}

export const test = base.extend<object, { storybook: Storybook }>({
  storybook: [
    async ({ browser }, use) => {
      const page = await browser.newPage({ timezoneId: "UTC", reducedMotion: "reduce" })
      await page.addInitScript(`window.look = (${createLook})()`)
      await use(new Storybook(page))
      await page.close()
    },
    { scope: "worker" },
  ],
})
