import { expect, type Locator, type Page } from "@playwright/test"

/** What an administrator does on the settings page of the fake Personio. */
export class PersonioSettings {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  button(name: string): Locator {
    return this.page.getByRole("button", { name, exact: true })
  }

  box(name: string): Locator {
    return this.page.getByRole("checkbox", { name, exact: true })
  }

  /** Up to the access rights. Without a name, the one in the clipboard is pasted. */
  async startIntegration(name?: string): Promise<void> {
    await this.button("Create custom integration").click()
    if (name === undefined) await this.page.keyboard.press("ControlOrMeta+V")
    else await this.page.getByRole("textbox", { name: "Name" }).fill(name)
  }

  async tick(names: readonly string[]): Promise<void> {
    for (const name of names) await this.box(name).check()
  }

  /** Opens the list of attributes, which says how many are chosen. */
  async chooseAttributes(names: readonly string[]): Promise<void> {
    await this.page.getByRole("button", { name: /^Choose attributes/ }).click()
    await this.tick(names)
  }

  /** Takes a value into the clipboard. Answers it, to compare it or to search for it. */
  async copy(value: "client ID" | "secret"): Promise<string> {
    await this.button(`Copy ${value}`).click()
    await expect(this.page.getByRole("dialog").getByRole("status")).toHaveText(
      value === "secret" ? /^Secret (?:copied|kopiert)\.$/ : /^Client[ -]ID (?:copied|kopiert)\.$/,
    )
    return this.page.evaluate(() => navigator.clipboard.readText())
  }

  /** The menu in the row of the newest integration of that name. */
  async openActionMenu(name: string): Promise<void> {
    await this.button(`Action: ${name}`).first().click()
  }

  async chooseAction(name: string, entry: string): Promise<void> {
    await this.openActionMenu(name)
    await this.button(entry).click()
  }

  /** How the fake behaves from now on. What is left out stays. */
  async control({ editing, scenario, view }: Partial<Record<"editing" | "scenario" | "view", string>>) {
    if (!(await this.button("Apply").isVisible())) await this.page.getByText("Stand-in controls").click()
    if (editing !== undefined)
      await this.page.getByLabel("When access rights are edited").selectOption(editing)
    if (view !== undefined) await this.page.getByLabel("The administrator sees").selectOption(view)
    if (scenario !== undefined) await this.page.getByLabel("Personio behaves").selectOption(scenario)
    await this.#pressAndLoad("Apply")
  }

  /** Closes the credentials of a new integration. The page is loaded again, so that the secret is gone from it. */
  async finish(name: "Finish" | "Go to website" = "Finish"): Promise<void> {
    await this.#pressAndLoad(name)
  }

  /** A press that loads the page again. What is pressed or chosen before that would be lost with the old page. */
  async #pressAndLoad(name: string): Promise<void> {
    await Promise.all([this.page.waitForEvent("load"), this.button(name).click()])
  }
}
