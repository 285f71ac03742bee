import type { Page } from "playwright"
import { describe, expect, test } from "vitest"
import { noteAnimations } from "./animations.ts"
import { heard, openerOf, withChromium } from "./chromium.ts"

const visit = withChromium()

const dialogOf = (page: Page) => page.getByRole("dialog", { name: "Create the integration in Personio" })
/** A field of the host's page. */
const nameOf = (page: Page) => page.getByRole("textbox", { name: "Name", exact: true })
const closeByForce = (page: Page) =>
  page.getByRole("dialog").evaluate((dialog) => (dialog as HTMLDialogElement).close())
const addressOf = (page: Page) => page.getByLabel("Your Personio address")

async function visitOpen(asked: Record<string, string> = {}, options = {}) {
  const page = await visit(asked, options)
  await openerOf(page).click()
  await dialogOf(page).waitFor()
  return page
}

/** Where the focus is: "dialog", or the host's element by id, or "body". */
const focusOf = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document
    if (activeElement?.closest("dialog")) return "dialog"
    return activeElement?.getAttribute("data-pc-part") ?? (activeElement?.id || activeElement?.localName)
  })

/** Name of what has the focus inside the dialog. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document
    return activeElement?.getAttribute("aria-label") ?? activeElement?.textContent ?? activeElement?.localName
  })

const isModal = (page: Page) => page.getByRole("dialog").evaluate((dialog) => dialog.matches(":modal"))

describe("focus", () => {
  test("opening shows a modal named by its heading, and the heading has the focus", async () => {
    const page = await visitOpen()
    expect(await isModal(page)).toBe(true)
    expect(await focused(page)).toBe("Create the integration in Personio")
  })

  test("Tab goes through every control and from the last to the first", async () => {
    const page = await visitOpen()
    const stops: (string | undefined)[] = []
    for (let i = 0; i < 9; i++) {
      await page.keyboard.press("Tab")
      expect(await focusOf(page)).toBe("dialog")
      stops.push(await focused(page))
    }
    expect(stops).toEqual([
      "Copy",
      "Tick these 4, then “Create integration”",
      "",
      "Back",
      "Help",
      "Keep list on top",
      "Check and connect",
      "Close",
      "Copy",
    ])
  })

  test("Shift+Tab as the very first key stays inside, and goes from the first control to the last", async () => {
    const page = await visitOpen()
    await page.keyboard.press("Shift+Tab")
    expect(await focused(page)).toBe("Close")
    await page.keyboard.press("Shift+Tab")
    expect(await focused(page)).toBe("Check and connect")
  })

  test("Tab goes on after a click on plain text", async () => {
    const page = await visitOpen()
    await page.getByText("Org Units – Read").click()
    await page.keyboard.press("Shift+Tab")
    expect(await focusOf(page)).toBe("dialog")
    await page.keyboard.press("Tab")
    expect(await focusOf(page)).toBe("dialog")
  })

  test("closing returns the focus to the opener", async () => {
    const page = await visitOpen()
    await page.keyboard.press("Escape")
    await dialogOf(page).waitFor({ state: "detached" })
    expect(await focusOf(page)).toBe("opener")
  })

  test("with the opener gone, the host's element gets it", async () => {
    const page = await visitOpen({ "opener-leaves": "1", return: "name" })
    await page.keyboard.press("Escape")
    await dialogOf(page).waitFor({ state: "detached" })
    expect(await focusOf(page)).toBe("name")
  })

  test("with opener and host's element gone, the widget's own place gets it", async () => {
    const page = await visitOpen({ "opener-leaves": "1", return: "nowhere" })
    await page.keyboard.press("Escape")
    await dialogOf(page).waitFor({ state: "detached" })
    expect(await focusOf(page)).toBe("anchor")
  })

  test("the focus ring is a solid outline of 2 px with a second colour inside", async () => {
    const page = await visitOpen()
    await page.keyboard.press("Tab")
    const ring = await page.evaluate(() => {
      const style = getComputedStyle(document.activeElement as Element)
      return { outline: `${style.outlineStyle} ${style.outlineWidth}`, inner: style.boxShadow }
    })
    expect(ring).toEqual({ outline: "solid 2px", inner: "rgb(255, 255, 255) 0px 0px 0px 2px" })
  })
})

describe("closing", () => {
  test("a press outside never closes", async () => {
    const page = await visitOpen()
    await page.mouse.click(10, 500)
    expect(await isModal(page)).toBe(true)
    expect(await heard(page)).not.toContainEqual(expect.stringContaining("dismiss"))
  })

  test("with something typed Escape asks inline, Escape again stays, nothing is lost", async () => {
    const page = await visitOpen()
    await addressOf(page).fill("acme")
    await page.keyboard.press("Escape")
    expect(await focused(page)).toBe("Stay")
    for (let i = 0; i < 6; i++) await page.keyboard.press("Escape")
    expect(await isModal(page)).toBe(true)
    expect(await addressOf(page).inputValue()).toBe("acme")
    expect(await focusOf(page)).toBe("dialog")
  })

  test("when the browser closes it by force with something typed, it is there again with the question", async () => {
    const page = await visitOpen()
    await addressOf(page).fill("acme")
    await closeByForce(page)
    await page.getByRole("group", { name: "Close and drop the pasted values?" }).waitFor()
    expect(await heard(page)).toContain("dismiss forced=true")
    expect(await isModal(page)).toBe(true)
    expect(await focused(page)).toBe("Stay")
    expect(await addressOf(page).inputValue()).toBe("acme")
  })

  test("closed by force with nothing to lose, it goes and the page is usable", async () => {
    const page = await visitOpen()
    await closeByForce(page)
    await dialogOf(page).waitFor({ state: "detached" })
    expect(await focusOf(page)).toBe("opener")
    await nameOf(page).click()
    expect(await focusOf(page)).toBe("name")
  })

  test("the Android back gesture, a cancel event, asks like Escape", async () => {
    const page = await visitOpen()
    await addressOf(page).fill("acme")
    await page.getByRole("dialog").evaluate((dialog) => (dialog as HTMLDialogElement).requestClose())
    await page.getByRole("group", { name: "Close and drop the pasted values?" }).waitFor()
    expect(await isModal(page)).toBe(true)
  })

  test("opening again in the middle of the exit keeps the dialog and what was typed", async () => {
    const page = await visitOpen()
    await addressOf(page).fill("acme")
    await page.keyboard.press("Escape")
    await page.evaluate(() => {
      const [drop, opener] = [
        document.querySelector<HTMLElement>("[role=group] button:last-child"),
        document.getElementById("opener"),
      ]
      drop?.click()
      setTimeout(() => opener?.click(), 60)
    })
    await page.waitForTimeout(600)
    expect(await isModal(page)).toBe(true)
    expect(await heard(page)).not.toContain("exited")
    expect(await addressOf(page).inputValue()).toBe("acme")
  })

  test("hidden by an ancestor, it leaves the page usable; shown again, it is modal with what was typed", async () => {
    const page = await visitOpen()
    await addressOf(page).fill("acme")
    const toggle = () => page.evaluate(() => document.getElementById("mount")?.toggleAttribute("hidden"))
    await toggle()
    await expect.poll(() => page.evaluate(() => document.querySelector(":modal"))).toBeNull()
    await nameOf(page).click()
    expect(await focusOf(page)).toBe("name")
    await page.keyboard.press("Escape")
    await toggle()
    await expect.poll(() => isModal(page)).toBe(true)
    expect(await addressOf(page).inputValue()).toBe("acme")
    expect(await focusOf(page)).toBe("dialog")
    expect(await heard(page)).not.toContainEqual(expect.stringContaining("dismiss"))
  })

  test("moved by a script, it is modal again with what was typed", async () => {
    const page = await visitOpen()
    await addressOf(page).fill("acme")
    await page.evaluate(() => {
      const [mount, host] = ["mount", "host"].map((id) => document.getElementById(id))
      if (mount) host?.after(mount)
    })
    await expect.poll(() => isModal(page)).toBe(true)
    expect(await addressOf(page).inputValue()).toBe("acme")
    expect(await focusOf(page)).toBe("dialog")
    await page.keyboard.press("Escape")
    expect(await focused(page)).toBe("Stay")
  })
})

describe("inside a host", () => {
  test("no event of ours reaches the host's React tree or document, arrow keys apart", async () => {
    const page = await visitOpen()
    await page.evaluate(() => {
      ;(window as unknown as { heard: string[] }).heard.length = 0
      document.addEventListener(
        "keydown",
        (event) => {
          if (event.key === "Escape")
            (window as unknown as { heard: string[] }).heard.push("document took Escape")
        },
        true,
      )
    })
    await addressOf(page).click()
    await page.keyboard.type("acme")
    await page.getByText("Org Units – Read").click()
    await page.keyboard.press("Enter")
    await page.keyboard.press("Escape")
    await page.getByRole("button", { name: "Stay" }).click()
    expect(await heard(page)).toEqual(["dismiss forced=false"])
    await page.keyboard.press("ArrowDown")
    expect(await heard(page)).toContain("document keydown")
  })

  test("a paste without a field is heard by the steps, not by the host", async () => {
    const page = await visitOpen()
    await page.evaluate(() => {
      const paste = () => new ClipboardEvent("paste", { bubbles: true, cancelable: true })
      document.querySelector("dialog h2")?.dispatchEvent(paste())
      document.querySelector("dialog")?.dispatchEvent(paste())
    })
    expect((await heard(page)).filter((entry) => entry.includes("paste"))).toEqual(["paste", "paste"])
  })

  test("inside a host's own modal dialog, focus, typing and Escape are ours, and the host's stays open", async () => {
    const page = await visitOpen({ within: "1" })
    await page.keyboard.press("Shift+Tab")
    expect(await focused(page)).toBe("Close")
    await addressOf(page).fill("acme")
    await page.keyboard.press("Escape")
    await page.getByRole("button", { name: "Drop and close" }).click()
    await dialogOf(page).waitFor({ state: "detached" })
    expect(await page.evaluate(() => document.querySelector("#host-dialog")?.matches(":modal"))).toBe(true)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("opener")
  })

  test("rendered into a container elsewhere, theme and focus work the same", async () => {
    const page = await visitOpen({ container: "1", scheme: "dark" })
    const frame = await page.evaluate(() => {
      const dialog = document.querySelector("#elsewhere dialog")
      return dialog && getComputedStyle(dialog).backgroundColor
    })
    expect(frame).toBe("rgb(23, 25, 30)")
    await page.keyboard.press("Escape")
    await dialogOf(page).waitFor({ state: "detached" })
    expect(await focusOf(page)).toBe("opener")
  })

  test("the page behind does not scroll, by wheel or key, and html is left alone", async () => {
    const page = await visitOpen()
    const place = await page.getByRole("link", { name: "Overview" }).boundingBox()
    for (const [x, y] of [
      [640, 300],
      [640, 690],
      [60, 600],
    ] as const) {
      await page.mouse.move(x, y)
      for (let i = 0; i < 4; i++) await page.mouse.wheel(0, 800)
      await page.waitForTimeout(150)
    }
    await page.keyboard.press("PageDown")
    await page.waitForTimeout(150)
    expect(await page.evaluate(() => scrollY)).toBe(0)
    expect(await page.getByRole("link", { name: "Overview" }).boundingBox()).toEqual(place)
    expect(await page.evaluate(() => document.documentElement.outerHTML.split(">")[0])).toBe(
      '<html lang="en"',
    )
  })

  test("the page scrolls by wheel when no dialog is open", async () => {
    const page = await visit()
    await page.mouse.move(60, 600)
    await page.mouse.wheel(0, 800)
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100)
  })
})

describe("appearance", () => {
  const surfaceOf = (page: Page) =>
    dialogOf(page).evaluate((dialog) => getComputedStyle(dialog).backgroundColor)
  const [white, night] = ["rgb(255, 255, 255)", "rgb(23, 25, 30)"]

  test("by default it follows the color-scheme where it stands, also while open", async () => {
    const page = await visitOpen({ host: "dark" })
    expect(await surfaceOf(page)).toBe(night)
    await page.evaluate(() => document.documentElement.classList.add("day"))
    await expect.poll(() => surfaceOf(page)).toBe(white)
  })

  test("`system` follows the visitor, `light` and `dark` nothing", async () => {
    const dark = { colorScheme: "dark" as const }
    expect(await surfaceOf(await visitOpen({ scheme: "system" }, dark))).toBe(night)
    expect(await surfaceOf(await visitOpen({ scheme: "light", host: "dark" }, dark))).toBe(white)
    expect(await surfaceOf(await visitOpen({ scheme: "dark" }))).toBe(night)
  })

  test("a host's variable on an ancestor changes it live", async () => {
    const page = await visitOpen()
    await page.evaluate(() => document.body.style.setProperty("--pc-surface", "rgb(1, 2, 3)"))
    expect(await surfaceOf(page)).toBe("rgb(1, 2, 3)")
  })

  test("nothing moves under reduced motion", async () => {
    const moving = await visit()
    const moves = await noteAnimations(moving)
    await openerOf(moving).click()
    await dialogOf(moving).waitFor()
    await expect.poll(async () => (await moves()).length).toBeGreaterThan(0)
    const still = await visit({}, { reducedMotion: "reduce" })
    const stillMoves = await noteAnimations(still)
    await openerOf(still).click()
    await dialogOf(still).waitFor()
    expect(await stillMoves()).toEqual([])
  })

  test("one height for the whole session, a sheet at the bottom of a phone", async () => {
    const boxAt = async (width: number, height: number) => {
      const page = await visitOpen({}, { viewport: { width, height }, reducedMotion: "reduce" })
      return dialogOf(page).boundingBox()
    }
    expect(await boxAt(1280, 800)).toEqual({ x: 300, y: 80, width: 680, height: 640 })
    expect(await boxAt(1280, 572)).toEqual({ x: 300, y: 16, width: 680, height: 540 })
    expect(await boxAt(390, 700)).toEqual({ x: 0, y: 24, width: 390, height: 676 })
  })
})
