import { expect, type Locator, type Page } from "@playwright/test"

/** Someone who uses no mouse: everything is reached by Tab, and the focus is watched all the time. */
export class Keyboard {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  /** From now on every moment counts in which a dialog is shown and the focus is outside of it. */
  async watchFocus(): Promise<void> {
    await this.#page.evaluate(() => {
      const lost: string[] = []
      Object.assign(window, { lost })
      const look = () => {
        const dialog = document.querySelector("dialog:modal")
        const focused = document.activeElement
        if (dialog && document.hasFocus() && !dialog.contains(focused))
          lost.push(`${dialog.querySelector("h2")?.textContent}: ${focused?.localName}`)
        requestAnimationFrame(look)
      }
      look()
    })
  }

  async expectNeverLost(): Promise<void> {
    const lost = await this.#page.evaluate(() => (window as unknown as { lost: string[] }).lost)
    expect(lost, "the focus was outside of the dialog").toEqual([])
  }

  /** Tab by Tab, as far as it takes; a control that Tab never comes to is a failure. */
  async reach(control: Locator): Promise<void> {
    await this.#page.bringToFront()
    const isFocused = () => control.evaluate((element) => element === document.activeElement)
    for (let presses = 0; !(await isFocused()); presses++) {
      expect(presses, `Tab presses on the way to ${control}`).toBeLessThan(30)
      await this.#page.keyboard.press("Tab")
    }
  }

  async press(control: Locator, key: "Enter" | "Space" = "Enter"): Promise<void> {
    await this.reach(control)
    // A button that has just come to mean something else rests.
    await expect(control).not.toHaveAttribute("data-resting")
    await this.#page.keyboard.press(key)
  }

  async keys(...keys: string[]): Promise<void> {
    await this.#page.bringToFront()
    for (const key of keys) await this.#page.keyboard.press(key)
  }
}
