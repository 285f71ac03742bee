import type { BrowserContext, Page } from "playwright"
import { said } from "../../test/administrator/words.js"
import { isWord, noEffort } from "./effort.js"
import { type Seen, see } from "./eye.js"

/** How many ticks a person keeps in mind from one look at a list. */
export const memory = 4

/** A walk came to a point where nothing that is in view leads on. */
export class Stuck extends Error {
  override name = "Stuck"
}

type Side = "product" | "personio"
type Wanted = string | RegExp | ((seen: Seen) => boolean)

/**
 * A person with two tabs and one clipboard who knows only what is in view in the front tab. Everything is pressed by its
 * place; what is not in view has to be scrolled to. Each act is counted.
 */
export class Walker {
  readonly effort = noEffort()
  /** Words in the product, where they were first in view: by screen, then by text. */
  readonly firstSeen = new Map<string, Map<string, number>>()
  /** Every text of the product that has been in view so far. */
  readonly read = new Set<string>()
  /** What was hard to find. */
  readonly notes: string[] = []
  sight: Seen[] = []
  #counted = new Map<string, Set<number>>()
  #screen = ""
  #front: Side = "product"
  readonly #pages: { product: Page; personio?: Page }
  readonly #context: BrowserContext

  constructor(product: Page, context: BrowserContext) {
    this.#pages = { product }
    this.#context = context
  }

  get page(): Page {
    const page = this.#pages[this.#front]
    if (!page) throw new Stuck("Personio has not been opened yet")
    return page
  }

  get side(): Side {
    return this.#front
  }

  /** Waits until nothing moves any more, then reads. */
  async look(): Promise<Seen[]> {
    // A button that has changed its meaning ignores presses for half a second; nobody who reads is that fast.
    const reading = this.#front === "product" ? 600 : 150
    await this.page.waitForTimeout(reading)
    const deadline = Date.now() + 60_000
    for (let before = ""; ; ) {
      await this.page.waitForLoadState()
      this.sight = await this.page.evaluate(see).catch((error: unknown) => {
        // A press that leads to another page may only now be followed.
        if (!/context was destroyed/.test(String(error))) throw error
        return []
      })
      const now = JSON.stringify(this.sight)
      const busy = this.sight.some(({ text }) => text.startsWith(said("connect.checking")))
      if (now === before && !busy) break
      if (Date.now() > deadline) throw new Stuck("the page does not come to rest")
      before = now
      await this.page.waitForTimeout(reading)
    }
    if (this.#front === "product") this.#count()
    return this.sight
  }

  #count(): void {
    this.#screen = this.heading ?? this.#screen
    for (const { text, words } of this.sight) {
      const split = text.split(" ")
      const counted = this.#counted.get(text) ?? this.#readBefore(split)
      this.#counted.set(text, counted)
      this.read.add(text)
      // A drawing's letter or a step's number stands for its place and is not read.
      const fresh = words.filter((at) => !counted.has(at) && isWord(split[at] ?? "") && text.length > 1)
      for (const at of fresh) counted.add(at)
      if (fresh.length === 0) continue
      const texts = this.firstSeen.get(this.#screen) ?? new Map<string, number>()
      this.firstSeen.set(this.#screen, texts.set(text, (texts.get(text) ?? 0) + fresh.length))
      this.effort.words += fresh.length
    }
  }

  /** A text that has only grown, or whose figures have changed, is not read from its beginning again. */
  #readBefore(words: readonly string[]): Set<number> {
    const known = (count: number) => {
      const start = words.slice(0, count).join(" ")
      return [...this.read].some((text) => text === start)
    }
    const figures = (text: string) => text.replace(/\d+/g, "0")
    const same = [...this.read].find((text) => figures(text) === figures(words.join(" ")))?.split(" ")
    if (same) return new Set(words.flatMap((word, at) => (word === same[at] ? [at] : [])))
    for (let count = words.length - 1; count > 1; count--)
      if (known(count)) return new Set(words.slice(0, count).keys())
    return new Set()
  }

  /** The heading of the screen, when it is in view. */
  get heading(): string | undefined {
    return this.sight.find(({ level }) => level === 2)?.text
  }

  find(wanted: Wanted): Seen | undefined {
    return this.sight.find(matcher(wanted))
  }

  sees(wanted: Wanted): boolean {
    return this.find(wanted) !== undefined
  }

  /** In view, or found by turning the wheel over `over`: to the end, then back up. */
  async reach(wanted: Wanted, over?: { x: number; y: number }): Promise<Seen | undefined> {
    for (const turn of [240, -240]) {
      for (let tries = 0; tries < 12; tries++) {
        const found = this.find(wanted)
        if (found) return found
        const before = JSON.stringify(this.sight)
        const middle = this.page.viewportSize() ?? { width: 0, height: 0 }
        await this.page.mouse.move(over?.x ?? middle.width / 2, over?.y ?? middle.height / 2)
        await this.page.mouse.wheel(0, turn)
        await this.look()
        if (JSON.stringify(this.sight) === before) break
        if (this.#front === "product") this.effort.scrolls++
        else this.effort.scrollsInPersonio++
      }
    }
    return this.find(wanted)
  }

  /** @throws Stuck when it cannot be found by reading and scrolling */
  async press(wanted: Wanted): Promise<void> {
    const found = await this.reach(wanted)
    if (!found) throw new Stuck(`${wanted} is nowhere on “${this.heading}”`)
    await this.pressAt(found)
  }

  async pressAt({ x, y }: { x: number; y: number }): Promise<void> {
    this.effort.presses++
    await this.page.mouse.click(x, y)
    await this.look()
  }

  /** The way on, by its place: the last button at the foot of the dialog or drawer. */
  get onward(): Seen | undefined {
    const buttons = this.sight.filter(({ kind }) => kind === "button")
    const lowest = Math.max(...buttons.map(({ y }) => y))
    return buttons.filter(({ y }) => lowest - y < 12).sort((a, b) => b.x - a.x)[0]
  }

  async type(text: string): Promise<void> {
    this.effort.typed += text.length
    this.effort.texts++
    await this.page.keyboard.type(text)
    await this.look()
  }

  async paste(): Promise<void> {
    this.effort.pastes++
    await this.page.keyboard.press("ControlOrMeta+V")
    await this.look()
  }

  /** Presses a button that says it copies; one that also opens Personio takes the person there. */
  async pressCopy(button: Seen): Promise<void> {
    this.effort.copies++
    if (button.text === said("connect.copyAndOpen")) await this.pressOpen(button)
    else await this.pressAt(button)
  }

  /** Presses something that opens Personio in another tab, and is there. */
  async pressOpen(button: Seen): Promise<void> {
    const opened = this.#context.waitForEvent("page", { timeout: 15_000 }).catch(() => null)
    this.effort.presses++
    await this.page.mouse.click(button.x, button.y)
    const tab = await opened
    if (tab) await this.#arrive("personio", tab)
    else await this.look()
  }

  async switchTo(side: Side): Promise<void> {
    await this.#arrive(side, this.#pages[side])
  }

  /** The company's Personio in another tab, at its start page: there since this morning. */
  async openPersonio(address: string): Promise<void> {
    const tab = await this.#context.newPage()
    await tab.goto(address)
    await this.#arrive("personio", tab)
  }

  async #arrive(side: Side, page: Page | undefined): Promise<void> {
    if (!page) throw new Stuck(`there is no tab with ${side}`)
    if (this.page !== page) {
      this.effort.switches++
      await shown(this.page, false)
    }
    this.#pages[side] = page
    this.#front = side
    await page.bringToFront()
    await page.waitForLoadState()
    await shown(page, true)
    await this.look()
  }
}

const matcher = (wanted: Wanted) => (seen: Seen) => {
  if (typeof wanted === "function") return wanted(seen)
  return typeof wanted === "string" ? seen.text === wanted : wanted.test(seen.text)
}

/** Playwright keeps every tab visible; a browser hides the ones behind. */
async function shown(page: Page, visible: boolean): Promise<void> {
  await page.evaluate((visible) => {
    Object.defineProperty(document, "visibilityState", {
      configurable: true,
      get: () => (visible ? "visible" : "hidden"),
    })
    document.dispatchEvent(new Event("visibilitychange"))
  }, visible)
}
