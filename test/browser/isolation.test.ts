import type { Page } from "playwright"
import { describe, expect, test } from "vitest"
import { said } from "../administrator/words.ts"
import { administratorOn } from "./administrator.ts"
import { heard, openerOf, withChromium } from "./chromium.ts"

const visit = withChromium()

/** Computed style and place of every element below `root`, pseudo-elements too. As one text: it is 100,000 values. */
async function lookOf(page: Page, root: string): Promise<Record<string, string>> {
  const text = await page.evaluate((selector) => {
    const look: Record<string, string> = {}
    const place = document.getElementById("mount")?.shadowRoot ?? document
    const elements = [...place.querySelectorAll(`:is(${selector}), :is(${selector}) *`)]
    // The host's layout decides where our trigger stands.
    const { left, top } = elements
      .find((element) => element.matches('[data-pc-part="trigger"]'))
      ?.getBoundingClientRect() ?? {
      left: 0,
      top: 0,
    }
    elements.forEach((element, index) => {
      const name = `${index} ${element.localName}${element.hasAttribute("style") ? " with a style" : ""}`
      const pseudos = element.closest("svg") ? [] : ["::before", "::after"]
      if (element.localName === "input") pseudos.push("::placeholder")
      if (element.localName === "dialog") pseudos.push("::backdrop")
      for (const pseudo of [undefined, ...pseudos]) {
        const style = getComputedStyle(element, pseudo)
        // Without content there is no box, and the rest has no effect.
        if (/before|after/.test(pseudo ?? "") && style.content === "none") continue
        // Custom properties are no look of their own.
        for (const property of [...style].filter((name) => !name.startsWith("--")))
          look[`${name}${pseudo ?? ""} ${property}`] = style.getPropertyValue(property)
      }
      const { x, y, width, height } = element.getBoundingClientRect()
      look[`${name} box`] = [x - left, y - top, width, height].join(" ")
    })
    return JSON.stringify(look)
  }, root)
  return JSON.parse(text)
}

function differences(a: Record<string, string>, b: Record<string, string>) {
  expect(Object.keys(a).length).toBeGreaterThan(400)
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter((key) => a[key] !== b[key])
    .map((key) => `${key}: ${a[key]} / ${b[key]}`)
}

async function openLook(asked: Record<string, string>) {
  const page = await visit({ open: "1", ...asked }, { reducedMotion: "reduce" })
  await page.getByRole("dialog").waitFor()
  return lookOf(page, "dialog")
}

describe("the dialog looks the same whatever the host's sheet, loaded before or after ours", () => {
  let clean: Record<string, string>
  test("alone", async () => {
    clean = await openLook({})
    expect(differences(clean, await openLook({}))).toEqual([])
  })
  for (const host of ["hostile", "reset"])
    test(host, async () => {
      expect(differences(clean, await openLook({ host }))).toEqual([])
      expect(differences(clean, await openLook({ host, late: "1" }))).toEqual([])
    })
})

describe("the host looks the same with and without us", () => {
  for (const host of ["clean", "hostile", "reset", "builder"])
    test(host, async () => {
      const theirs = "#host, #first"
      const bare = await lookOf(await visit({ host, bare: "1" }), theirs)
      const page = await visit({ host, inline: "1" })
      // The widget takes its place in the flow: take it out of it for the comparison.
      await page.evaluate(() => document.getElementById("mount")?.replaceChildren())
      expect(differences(bare, await lookOf(page, theirs))).toEqual([])
    })
})

describe("the trigger, the first and the second step look the same", () => {
  const names = ["trigger", "prepare", "connect"] as const
  let clean: Record<(typeof names)[number], Record<string, string>>

  async function looks(asked: Record<string, string>) {
    const page = await visit({ widget: "1", ...asked }, { reducedMotion: "reduce" })
    const button = page.getByRole("button", { name: "Connect Personio" })
    // The sheet of a shadow root is fetched after the widget is rendered.
    await expect.poll(() => button.evaluate((it) => getComputedStyle(it).cursor)).toBe("pointer")
    const trigger = await lookOf(page, '[data-pc-part="trigger"]')
    const administrator = administratorOn(page)
    await administrator.open()
    const prepare = await lookOf(page, "dialog")
    await administrator.typeAddress("acme")
    await administrator.pressPrimary()
    await administrator.headingBecomes(said("connect.title"))
    return { trigger, prepare, connect: await lookOf(page, "dialog") }
  }
  /**
   * The ends of a body fade by and by, but in one step inside a shadow root, where nothing is registered. And a place of
   * a background without an image does not matter. What has a style of its own, as the bar in the header, is cut to size
   * by what it stands in.
   */
  const isKnown = (difference: string) => / (mask-image|background-position): |with a style/.test(difference)

  test("alone", async () => {
    clean = await looks({})
  })
  for (const [title, asked] of Object.entries({
    "whatever a page builder makes important": { host: "builder" },
    "on a page that hides every dialog": { host: "no dialogs" },
    "with the sheet inside a shadow root": { shadow: "1" },
  }))
    test(title, async () => {
      const found = await looks(asked)
      for (const name of names)
        expect(
          differences(clean[name], found[name]).filter((difference) => !isKnown(difference)),
          name,
        ).toEqual([])
    })
})

test("the sheet has no rule without our class, none for :root, and only names of ours", async () => {
  const page = await visit()
  const { strangers, selectors, keyframes, properties } = await page.evaluate(() => {
    const found = {
      strangers: [] as string[],
      selectors: 0,
      keyframes: [] as string[],
      properties: [] as string[],
    }
    const walk = (rules: CSSRuleList) => {
      for (const rule of rules) {
        if (rule instanceof CSSStyleRule) {
          found.selectors += 1
          // On paper the receipt stands alone, so everything around it is hidden there. The trigger may be the host's.
          const ours =
            /^(html\[[\w-]+="dark"\] |:host )?(:is\(#pc#pc#pc,\.pc-root\)|(:where\()?\.pc-root|(:is\()?\.pc\\:|body:has\(\.pc-root |\[data-pc-)/
          // At the commas of the list, not at those in brackets.
          const list = rule.selectorText.replace(/\((?:[^()]|\([^()]*\))*\)/g, (part) =>
            part.replaceAll(", ", ","),
          )
          for (const selector of list.split(", ")) if (!ours.test(selector)) found.strangers.push(selector)
        } else if (rule instanceof CSSKeyframesRule) found.keyframes.push(rule.name)
        else if (rule instanceof CSSPropertyRule) found.properties.push(rule.name)
        else if (rule instanceof CSSGroupingRule) walk(rule.cssRules)
      }
    }
    const sheet = [...document.styleSheets].find(({ href }) => href?.endsWith("widget.css"))
    if (sheet) walk(sheet.cssRules)
    return found
  })
  expect(selectors).toBeGreaterThan(100)
  expect(strangers).toEqual([])
  expect(properties).toContain("--pc-t-rem")
  expect([...keyframes, ...properties].filter((name) => !/^(--)?pc-/.test(name))).toEqual([])
})

test("users' text spacing wins, and nothing is cut off", async () => {
  const page = await visit({ open: "1", host: "spacing" }, { reducedMotion: "reduce" })
  const heading = page.getByRole("dialog").getByRole("heading", { level: 2 })
  await heading.waitFor()
  const spacing = await heading.evaluate((element) => {
    const { lineHeight, letterSpacing, wordSpacing, fontSize } = getComputedStyle(element)
    return { fontSize, lineHeight, letterSpacing, wordSpacing }
  })
  expect(spacing).toEqual({
    fontSize: "20px",
    lineHeight: "30px",
    letterSpacing: "2.4px",
    wordSpacing: "3.2px",
  })
  const wider = await page.evaluate(
    () =>
      [...document.querySelectorAll("dialog, dialog h2, dialog p, dialog li")].filter(
        (e) => e.scrollWidth > e.clientWidth + 1,
      ).length,
  )
  expect(wider).toBe(0)
})

test("a word longer than the line breaks, and nothing scrolls sideways", async () => {
  const page = await visit({ widget: "1" }, { reducedMotion: "reduce" })
  await administratorOn(page).open()
  const body = page.locator("[data-pc-part=body]")
  const wider = await body.evaluate((element) => {
    for (const text of element.querySelectorAll("h2, h3, p, dt, dd"))
      text.textContent = "Abrechnung".repeat(30)
    const isCut = (it: Element) => it.scrollWidth > it.clientWidth && getComputedStyle(it).display === "block"
    return [element, ...element.querySelectorAll("*")].filter(isCut).map((it) => it.outerHTML.slice(0, 80))
  })
  expect(wider).toEqual([])
})

test("`hidden` hides, whatever the utilities on the element say", async () => {
  const page = await visit({ open: "1", host: "hostile" })
  await page.getByRole("button", { name: /Tick these 4/ }).click()
  expect(await page.getByText("First name (legal)").isVisible()).toBe(false)
})

test("a whole visit under a strict policy with enforced Trusted Types has no violation", async () => {
  const page = await visit({ accent: "#0a7d5a" })
  await openerOf(page).click()
  await page.getByLabel("Your Personio address").fill("acme")
  await page.keyboard.press("Escape")
  await page.getByRole("button", { name: "Drop and close" }).click()
  await page.getByRole("dialog").waitFor({ state: "detached" })
  expect((await heard(page)).filter((entry) => entry.startsWith("violation"))).toEqual([])
  // The listener works: what a host with a runtime style would cause is heard.
  await page.evaluate(() => document.body.setAttribute("style", "color: red"))
  await expect.poll(() => heard(page)).toContainEqual(expect.stringContaining("violation style-src-attr"))
})
