import type { Page } from "playwright"
import { describe, expect, test } from "vitest"
import { type Findings, noFindings } from "../../src/contract/verdict.ts"
import { said } from "../administrator/words.ts"
import { administratorOn, answerNext, pair, submissions, switchLocale } from "./administrator.ts"
import { heard, withChromium } from "./chromium.ts"

const visit = withChromium("new")

/** What is folding in is neither there nor gone for a moment, so two readings would differ by chance. */
const still = { reducedMotion: "reduce" } as const

type Way = "moved" | "replaced"

/**
 * Does to the page what a browser's translator does: every text, now and whenever one appears, goes into two `<font>`
 * elements of its own. The words stay the same, so that they can be compared. `moved`: the text node itself goes in
 * there. `replaced`: another text node does, and the page's own one is in no document any more.
 */
const translateLive = (page: Page, way: Way) =>
  page.evaluate((how) => {
    function translate(root: Node) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      const texts: Text[] = []
      for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text)
      for (const text of texts) {
        const { parentElement } = text
        if (!parentElement?.isConnected || parentElement.closest("font, script, style, svg")) continue
        const [outer, inner] = [document.createElement("font"), document.createElement("font")]
        outer.append(inner)
        text.replaceWith(outer)
        inner.append(how === "moved" ? text : text.data)
      }
    }
    translate(document.body)
    new MutationObserver(() => translate(document.body)).observe(document.body, {
      childList: true,
      characterData: true,
      subtree: true,
    })
  }, way)

const found = (findings: Partial<Findings>): Findings => ({ ...noFindings(), ...findings })
const set = (accessRights: Findings["granted"]["accessRights"], attributes: string[] = []) => ({
  accessRights,
  attributes,
})

/** Goes through everything that changes while the dialog is open. Returns what there was to read after each change. */
async function journey(page: Page): Promise<Record<string, string>> {
  page.setDefaultTimeout(8_000)
  const administrator = administratorOn(page)
  const read: Record<string, string> = {}
  const dialog = page.getByRole("dialog")
  const see = async (what: string) => {
    // Two frames, so that what follows a change has followed.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    const text = await dialog.evaluate((element) => {
      // What is only spoken comes and goes with time.
      const spoken = [...element.querySelectorAll<HTMLElement>("[role=status], [role=alert]")]
      return spoken.reduce(
        (all, { innerText }) => all.replace(innerText, ""),
        (element as HTMLElement).innerText,
      )
    })
    // White space between inline boxes counts for `innerText` only where it has no element of its own.
    const words = text.replace(/\s+/g, " ").trim()
    read[what] = words.replace(/\d+:\d\d(:\d\d)?(.[AP]M)?/g, "<time>").replace(/in \d+ s/g, "in <n> s")
  }
  const click = async (name: string | RegExp, what = String(name)) => {
    await dialog.getByRole("button", { name, exact: true }).first().click()
    await see(what)
  }
  const tick = async (name: string) => {
    await dialog.getByRole("checkbox", { name }).click()
    await see(`tick ${name}`)
  }
  const answered = async (what: string, title: RegExp) => {
    await administrator.pressPrimary()
    await dialog.getByRole("heading", { name: title, level: 2 }).waitFor()
    await see(what)
  }

  await administrator.open()
  await see("prepare")
  await click(/^Add optional data/)
  for (const name of ["Custom fields", "Employment status"]) await tick(name)
  await click(said("prepare.show"))
  for (const name of ["Attendances", "Employment type", "Custom fields", "Employment status"])
    await tick(name)
  for (const name of ["Custom fields", "Employment status"]) await tick(name)
  await click(said("prepare.hide"))
  const address = page.getByLabel(said("prepare.address"))
  for (const typed of ["login.personio.com", "acme.jobs.personio.de", "", "acme"]) {
    await address.fill(typed)
    await see(`address ${typed}`)
  }
  await address.fill("acme.jobs.personio.de")
  await click("Use acme")
  await click(said("prepare.addressWhere"))
  await click(said("send.button"))
  await page.getByText("https://onyo.example/setup/4f7c").waitFor()
  await see("handed off")
  await click(said("close"), "asked before closing")
  await click(said("close.stay"))
  await administrator.pressPrimary()
  await page.getByLabel(said("connect.clientId"), { exact: true }).waitFor()
  await see("connect")
  await click(said("connect.troubleshooting"))
  await click(said("connect.troubleshooting"), "no longer different")
  await click(/^Tick/, "block 2")
  await click(said("connect.showWhere"), "drawing of the rights")
  for (const language of ["Deutsch", "English", "Deutsch"]) {
    await click(language)
    await page.waitForTimeout(100)
    await see(`Personio in ${language}`)
  }
  await click("English")
  await click(/^Paste both values/, "block 3")
  await click(/^Already clicked/, "already finished")
  await click(said("back"), "back")
  await administrator.pressPrimary()
  await page.getByLabel(said("connect.clientId"), { exact: true }).waitFor()
  await see("connect again")

  for (const text of ["••••••••", "onyo-acme", "something else", "https://acme.app.personio.com", "48213"]) {
    await administrator.paste(text)
    await see(`pasted ${text}`)
  }
  await administrator.paste(pair.clientSecret, "clientId")
  await see("secret in the other field")
  await administrator.paste(pair.clientId)
  await see("both pasted")
  await click(said("connect.replaceSecret"))
  await administrator.paste(pair.clientSecret)
  await see("both pasted again")

  await administrator.pressPrimary()
  await see("checking")
  await administrator.cancel()
  await see("cancelled")

  const missing = { missingRequired: set(["absences:read"], ["email"]), missingOptional: set([], ["status"]) }
  await answerNext(page, { status: "incomplete", ...found(missing) })
  await answered("incomplete", /^Almost there: 3/)
  await answerNext(page, { status: "incomplete", ...found(missing) })
  await administrator.pressPrimary()
  await dialog.getByText(/^Still not ticked/).waitFor()
  await see("still incomplete")
  await answerNext(page, { status: "incomplete", ...found({ missingRequired: set([], ["email"]) }) })
  await answered("less incomplete", /^Almost there: 1/)
  await answerNext(page, { status: "rejected", code: "invalid_credentials" })
  await answered("rejected after a repair", /no longer accepts/)
  await answerNext(page, {
    status: "inconclusive",
    ...found({ unconfirmed: set(["absences:read"], ["email"]) }),
  })
  await answered("inconclusive", /^2\sboxes/)
  await dialog.getByRole("checkbox").first().click()
  await see("attested")
  await answerNext(page, { status: "rejected", code: "invalid_credentials" })
  await answered("rejected", /does not accept/)
  await click(/^Do both values belong/, "cause 2")
  await click(/^Already clicked/, "cause 3")
  await answerNext(page, { status: "unavailable", code: "rate_limited", retryAfterSeconds: 2 })
  await answered("rate limited", /busy/)
  await dialog.getByText("You can try again now.").waitFor({ state: "attached" })
  await see("waited")
  await answerNext(page, { status: "unavailable", code: "not_allowed", reference: "7F3K9QW2X1" })
  await answered("not allowed", /is not allowed/)
  await answerNext(page, { status: "unavailable", code: "network" })
  await answered("network", /cannot be reached/)
  await answerNext(page, { status: "incomplete", ...found(missing) })
  await answered("incomplete again", /^Almost there: 3/)
  await click(said("incomplete.recreate"), "created again")
  await dialog.getByRole("heading", { level: 2 }).focus()
  await administrator.paste(`${pair.clientId}\n${pair.clientSecret}`)
  await see("both in one text")
  await answerNext(page, { status: "unavailable", code: "host_error" })
  await answered("host error", /could not run/)

  await switchLocale(page, "de")
  await dialog.getByRole("button", { name: "Erneut versuchen" }).waitFor()
  await see("in German")
  await switchLocale(page, "en")
  await dialog.getByRole("button", { name: "Try again" }).waitFor()
  await see("in English again")

  await answerNext(page, {
    status: "verified",
    ...found({
      granted: set(["employees:read", "absences:read"], ["first_name", "last_name", "email"]),
      missingOptional: set([], ["status"]),
      unconfirmed: set([], ["department"]),
      excess: set(["absences:write"]),
    }),
  })
  await answered("done", /is connected/)
  await click(/^not shared/, "not shared")
  expect(await heard(page)).toEqual([])
  await administrator.pressPrimary()
  await dialog.waitFor({ state: "detached" })
  expect(await heard(page)).toEqual(["exit done"])
  return read
}

describe("a page that the browser translates", () => {
  let plain: Record<string, string> | undefined

  test.each(["moved", "replaced"] as const)(
    "keeps the dialog and shows every new text through the whole journey when each text node is %s",
    async (way) => {
      plain ??= await journey(await visit({ widget: "1" }, still))
      const page = await visit({ widget: "1" }, still)
      await translateLive(page, way)
      const translated = await journey(page)
      expect(translated).toEqual(plain)
      expect(Object.keys(plain).length).toBeGreaterThan(60)
    },
    120_000,
  )

  test("is translated only once, while both values are pasted, and the check still goes on", async () => {
    const page = await visit({ widget: "1" })
    const administrator = administratorOn(page)
    await administrator.goToConnect("onyo")
    await administrator.pasteBoth(pair)
    await translateLive(page, "replaced")
    await administrator.pressPrimary()
    await expect.poll(() => submissions(page)).toHaveLength(1)
    expect(await heard(page)).toEqual([])
    await page.getByRole("button", { name: "Cancel" }).waitFor()
  })
})
