import { expect } from "@playwright/test"
import { test } from "../states/storybook.js"
import { keptStates } from "./states.js"

/** A time of day is part of some screens: each page believes that it was loaded now. */
const now = Date.parse("2026-03-02T09:30:00Z")

/** Makes a page that is loaded twice the same: what chance or the clock decides is decided here. */
function settleChance(now: number) {
  let drawn = 0
  const next = () => {
    drawn = (drawn + 37) % 251
    return drawn
  }
  crypto.getRandomValues = (bytes) => {
    if (bytes instanceof Uint8Array) bytes.set(Array.from(bytes, next))
    return bytes
  }
  const shift = now - Date.now()
  const RealDate = Date
  window.Date = class extends RealDate {
    constructor(...parts: [] | ConstructorParameters<DateConstructor>) {
      if (parts.length === 0) super(RealDate.now() + shift)
      else super(...parts)
    }
    static override now = () => RealDate.now() + shift
  } as DateConstructor
}

for (const { id, name, size } of keptStates)
  test(name, async ({ storybook }) => {
    const { page } = storybook
    await page.addInitScript(settleChance, now)
    await page.setViewportSize(size)
    await storybook.show(id)
    const dialog = page.getByRole("dialog")
    for (const scheme of ["light", "dark"] as const) {
      await storybook.light(scheme)
      await expect.soft(dialog).toHaveScreenshot(`${name}.${scheme}.png`)
    }
  })
