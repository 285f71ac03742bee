import { type BrowserContext, expect, type Locator, type Page } from "@playwright/test"
import { createAdministrator } from "../test/administrator/createAdministrator.js"
import { createPlaywrightPort } from "../test/administrator/playwrightPort.js"
import { said } from "../test/administrator/words.js"
import { PersonioSettings } from "./personioSettings.js"

/** A customer's HR administrator: one tab with the product, one with Personio, one clipboard between them. */
export class Administrator {
  readonly product: Page
  /** What is done in the widget, wherever it is now. */
  readonly widget
  readonly #context: BrowserContext
  readonly #standInUrl: string
  #personio: PersonioSettings | undefined
  #companion: Page | undefined

  constructor(product: Page, context: BrowserContext, standInUrl: string) {
    this.product = product
    this.#context = context
    this.#standInUrl = standInUrl
    const port = createPlaywrightPort({ page: () => this.front, widget: () => this.steps })
    const press: typeof port.press = async (target) => {
      await this.front.bringToFront()
      await port.press(target)
    }
    this.widget = createAdministrator({ ...port, press })
  }

  get dialog(): Locator {
    return this.product.getByRole("dialog")
  }

  /** Where the widget is now: in the product's tab, or in the window on top. */
  get front(): Page {
    return this.#companion && !this.#companion.isClosed() ? this.#companion : this.product
  }

  /** What the widget shows: the dialog, or the window on top. */
  get steps(): Locator {
    return this.front === this.product ? this.dialog : this.front.getByRole("main")
  }

  get personio(): Page {
    return this.#settings.page
  }

  get #settings(): PersonioSettings {
    if (!this.#personio) throw new Error("Personio has not been opened yet")
    return this.#personio
  }

  /** With nothing connected yet and a Personio that behaves as usual, whatever an earlier test left. */
  async signIn(host: "onyo" | "thrive", person: string): Promise<void> {
    const { product } = this
    await product.goto(`/?host=${host}&locale=en`)
    await product.getByRole("button", { name: person }).click()
    await expect(product.getByRole("heading", { name: "Personio", exact: true })).toBeVisible()
    await product.evaluate(async () => {
      const left: { id: string }[] = await (await fetch("/api/connections")).json()
      for (const { id } of left) await fetch(`/api/connections/${id}`, { method: "DELETE" })
      const usual = { scenario: null, view: "administrator", editing: "keeps", language: "en" }
      const rehearsal = { ...usual, listed: false, ownField: false }
      await fetch("/api/rehearsal", { method: "PATCH", body: JSON.stringify(rehearsal) })
    })
    await product.reload()
    await expect(product.getByText("Not connected yet")).toBeVisible()
  }

  async startConnecting(): Promise<void> {
    await this.product.getByRole("button", { name: /^Connect (?:Personio|another account)$/ }).click()
    await expect(this.dialog.getByRole("heading", { level: 2 })).toBeFocused()
  }

  /** The same press copies the name. */
  async keepListOnTop(): Promise<Page> {
    const opened = this.#context.waitForEvent("page")
    await this.press(said("companion.offer"))
    this.#companion = await opened
    await expect(this.steps.getByRole("heading", { level: 2 })).toBeFocused()
    return this.#companion
  }

  /** By the guide's button, which copies the name and opens the company's own Personio. */
  async copyNameAndOpenPersonio(): Promise<void> {
    const link = this.steps.getByRole("link", { name: said("connect.copyAndOpen") })
    await this.openPersonioBy(() => link.click())
  }

  async openPersonioBy(press: () => Promise<void>): Promise<void> {
    const opened = this.#context.waitForEvent("page")
    await press()
    this.#personio = new PersonioSettings(await opened)
  }

  /** Without an address: copies the name here, then walks the way that the guide says in words. */
  async copyNameAndFindPersonio(): Promise<void> {
    await this.copyName()
    await this.findPersonio()
  }

  async findPersonio(): Promise<void> {
    const tab = await this.#context.newPage()
    await tab.goto(this.#standInUrl)
    await tab.getByRole("link", { name: "Settings", exact: true }).click()
    await tab.getByRole("link", { name: "API credentials" }).click()
    this.#personio = new PersonioSettings(tab)
  }

  async copyName(): Promise<void> {
    await this.press(said("connect.copyName"))
    // The button is gone, and the keyboard is still in the dialog.
    await expect(this.dialog.locator(":focus")).toBeVisible()
  }

  /** The three steps of Personio's drawer, up to the two values. The name comes from the clipboard. */
  async createIntegration(
    name: string,
    rights: readonly string[],
    attributes: readonly string[],
  ): Promise<void> {
    const { personio } = this
    const settings = this.#settings
    await personio.bringToFront()
    await settings.startIntegration()
    await expect(personio.getByRole("textbox", { name: "Name" })).toHaveValue(name)
    await settings.button("Next").click()
    await settings.tick(rights)
    await settings.chooseAttributes(attributes)
    await settings.button("Create integration").click()
  }

  /** Takes both values over, one after the other: there is one clipboard. Answers the secret, to search for it. */
  async bringBothValues(): Promise<string> {
    await this.#bring("client ID")
    await expect(this.steps.getByRole("button", { name: said("connect.replaceClientId") })).toBeVisible()
    return this.bringSecret()
  }

  async bringSecret(): Promise<string> {
    const secret = await this.#bring("secret")
    await expect(this.steps.getByRole("button", { name: said("connect.replaceSecret") })).toBeVisible()
    return secret
  }

  async finish(): Promise<void> {
    await this.personio.bringToFront()
    await this.#settings.finish()
  }

  /** Ticks what was forgotten, in the row's Action menu. */
  async tickLater(name: string, attribute: string): Promise<void> {
    const settings = this.#settings
    await this.personio.bringToFront()
    await settings.chooseAction(name, "Edit access rights")
    await settings.chooseAttributes([attribute])
    await settings.button("Save").click()
  }

  /** Ticks an access right such as `Org Units Read` that was forgotten. */
  async tickRightLater(name: string, right: string): Promise<void> {
    const settings = this.#settings
    await this.personio.bringToFront()
    await settings.chooseAction(name, "Edit access rights")
    await settings.tick([right])
    await settings.button("Save").click()
  }

  /** The menu of the newest integration of that name. */
  async openActionMenu(name: string): Promise<void> {
    await this.personio.bringToFront()
    await this.#settings.openActionMenu(name)
  }

  /** Every time in full: all tests share one stand-in. */
  async setStandIn({ editing = "keeps", scenario = "" } = {}): Promise<void> {
    await this.#settings.control({ editing, scenario })
    await expect(this.personio.getByLabel("When access rights are edited")).toHaveValue(editing)
  }

  async press(button: string): Promise<void> {
    await this.front.bringToFront()
    await this.steps.getByRole("button", { name: button, exact: true }).click()
  }

  async expectHeading(text: string): Promise<void> {
    const heading = this.steps.getByRole("heading", { level: 2 })
    await expect(heading).toHaveText(text)
    await expect(heading).toBeFocused()
  }

  /** What the widget lists as not ticked. */
  get missing(): Locator {
    return this.steps.locator('[data-pc-part="repair-row"][data-state="open"]')
  }

  async #bring(value: "client ID" | "secret"): Promise<string> {
    await this.personio.bringToFront()
    const copied = await this.#settings.copy(value)
    await this.front.bringToFront()
    await this.front.keyboard.press("ControlOrMeta+V")
    return copied
  }
}
