import type { BrowserContext, Page } from "playwright"
import { openDialog, type Setting, type Stage } from "./demo.js"
import type { Seen } from "./eye.js"
import {
  bring,
  bringBoth,
  copyValue,
  followIn,
  onward,
  pasteInto,
  prepare,
  startIntegration,
  tickAll,
  tickOne,
  writeAddress,
} from "./person.js"
import { Stuck, type Walker } from "./walker.js"

interface Scene {
  readonly walker: Walker
  readonly page: Page
  readonly context: BrowserContext
  readonly stage: Stage
}

/** Something that goes wrong, walked to its end with what the screens offer. */
export interface Trouble {
  readonly name: string
  readonly setting?: Partial<Setting>
  /** `done` is checked by the runner; `handed off` answers for itself. */
  readonly ends: "done" | "handed off"
  play(scene: Scene): Promise<void>
}

/** Up to the two values in Personio's drawer. */
async function begin({ walker, stage }: Scene, forget: readonly string[] = []): Promise<void> {
  await walker.look()
  const asksAddress = walker.sees(({ kind }) => kind === "field")
  await prepare(walker, asksAddress ? { address: "acme" } : {})
  await startIntegration(walker, `${stage.standInUrl}/configuration/marketplace`)
  await tickAll(walker, forget)
}

async function beginAndCheck(scene: Scene, forget: readonly string[] = []): Promise<void> {
  await begin(scene, forget)
  await bringAndCheck(scene.walker)
}

async function bringAndCheck(walker: Walker): Promise<void> {
  await bringBoth(walker)
  await onward(walker)
}

async function tickAndCheck(walker: Walker, forget: readonly string[] = []): Promise<void> {
  await tickAll(walker, forget)
  await bringAndCheck(walker)
}

/** As the repair list says: “Finish”, the menu of the row, tick, save. */
async function openMenu({ walker }: Scene, name = "onyo-acme-4f7c"): Promise<void> {
  await expectHeading(walker, /^Almost there/)
  await walker.switchTo("personio")
  await walker.press("Finish")
  const row = await walker.reach((seen) => seen.text === name && seen.row > 0)
  const menu = walker.sight.find((seen) => seen.row === row?.row && seen.text === "⋯")
  if (!row || !menu) throw new Stuck("no menu in the integration's row")
  await walker.pressAt(menu)
}

async function repair(scene: Scene, missing: readonly string[]): Promise<void> {
  const { walker } = scene
  await openMenu(scene)
  await walker.press("Edit access rights")
  for (const label of missing) await tickOne(walker, { label })
  await onward(walker)
}

async function checkAgain(walker: Walker): Promise<void> {
  await walker.switchTo("product")
  await onward(walker)
}

async function expectHeading(walker: Walker, wanted: RegExp): Promise<void> {
  if (!wanted.test(walker.heading ?? "")) throw new Stuck(`“${walker.heading}” instead of ${wanted}`)
}

async function expectText(walker: Walker, wanted: RegExp): Promise<void> {
  if (!(await walker.reach(wanted))) throw new Stuck(`nothing says ${wanted} on “${walker.heading}”`)
}

/** The button “Replace” of the first or second slot, by its place. */
async function replace(walker: Walker, slot: 0 | 1): Promise<void> {
  const buttons = walker.sight.filter(({ text }) => text === "Replace")
  const button = slot === 0 ? buttons[0] : buttons.at(-1)
  if (!button) throw new Stuck("nothing offers to replace a value")
  await walker.pressAt(button)
}

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())
const putOnClipboard = (page: Page, text: string) =>
  page.evaluate((text) => navigator.clipboard.writeText(text), text)

async function sendSetup({ walker }: Scene): Promise<void> {
  await walker.press("Send to an administrator")
  await walker.press("Copy the checklist")
  const copied = await clipboard(walker.page)
  if (!/Email/.test(copied)) throw new Stuck("the checklist does not say what to tick")
}

/** What Personio's link shows to somebody who is not logged in; the stand-in knows no users. */
const loginPage = {
  contentType: "text/html",
  body: "<h1>Log in to Personio</h1><form action='/configuration/marketplace'><button>Log in</button></form>",
}

const attributes = ["First name", "Last name", "Email"]
const inFull = ["First name (legal)", "Last name (legal)", "Email"]

export const troubles: readonly Trouble[] = [
  {
    name: "not an administrator",
    ends: "handed off",
    async play(scene) {
      await scene.walker.look()
      await sendSetup(scene)
    },
  },
  {
    name: "button missing: role without edit rights, or a plan below Core Pro",
    ends: "handed off",
    async play(scene) {
      const { walker } = scene
      await walker.look()
      await prepare(walker, { address: "acme" })
      await walker.press(/look different/)
      await expectText(walker, /edit rights .* Core Pro/)
      await sendSetup(scene)
    },
  },
  {
    name: "an old guide in hand: “Generate new credential”",
    ends: "done",
    async play(scene) {
      const { walker, stage } = scene
      await walker.look()
      await prepare(walker, { address: "acme" })
      await walker.press(/look different/)
      await expectText(walker, /Generate new credential/)
      await startIntegration(walker, stage.standInUrl)
      await tickAndCheck(walker)
    },
  },
  {
    name: "another company's Personio opens: the address is changed",
    ends: "done",
    async play(scene) {
      const { walker } = scene
      await walker.look()
      await prepare(walker, { address: "other" })
      await walker.press(/look different/)
      await walker.press("Change address")
      await walker.press(({ kind }) => kind === "field")
      await walker.page.keyboard.press("ControlOrMeta+A")
      await walker.type("acme")
      await onward(walker)
      await startIntegration(walker, scene.stage.standInUrl)
      await tickAndCheck(walker)
    },
  },
  {
    name: "Personio asks to log in first",
    ends: "done",
    async play(scene) {
      const { walker, context, stage } = scene
      await walker.look()
      await prepare(walker, { address: "acme" })
      await context.route(`${stage.standInUrl}/**`, (route) => route.fulfill(loginPage), { times: 1 })
      if (walker.onward) await walker.pressCopy(walker.onward)
      await walker.press("Log in")
      await walker.switchTo("product")
      await walker.press(/^Name copied/)
      await walker.press(/look different/)
      await expectText(walker, /Log in, then open Personio again from here/)
      const link = await walker.reach("Open Personio")
      if (!link) throw new Stuck("nothing opens Personio again")
      await walker.pressOpen(link)
      await followIn(walker)
      await tickAndCheck(walker)
    },
  },
  {
    name: "wrong host pasted: login page, then career page",
    ends: "done",
    async play(scene) {
      const { walker } = scene
      await walker.look()
      await writeAddress(walker, "https://login.personio.com/u/login/identifier")
      await expectText(walker, /login page/)
      await walker.press(({ kind }) => kind === "field")
      await walker.page.keyboard.press("ControlOrMeta+A")
      await walker.type("acme.jobs.personio.de")
      await walker.press("Use acme")
      await onward(walker)
      await startIntegration(walker, scene.stage.standInUrl)
      await tickAndCheck(walker)
    },
  },
  {
    name: "swapped values",
    ends: "done",
    async play(scene) {
      const { walker } = scene
      await begin(scene)
      await copyValue(walker, "secret")
      await walker.switchTo("product")
      await pasteInto(walker, "client ID")
      await walker.switchTo("personio")
      await copyValue(walker, "client ID")
      await walker.switchTo("product")
      const empty = walker.find(({ kind, text }) => kind === "field" && text === "Paste here")
      if (empty) await walker.pressAt(empty)
      await walker.paste()
      if (walker.sees("Swap")) await walker.press("Swap")
      await onward(walker)
    },
  },
  {
    name: "dots pasted instead of the secret",
    ends: "done",
    async play(scene) {
      const { walker } = scene
      await begin(scene)
      await bring(walker, "client ID")
      await walker.switchTo("personio")
      const dots = walker.find(/^•+$/)
      if (!dots) throw new Stuck("no dots in Personio")
      await walker.page.mouse.click(dots.x, dots.y, { clickCount: 3 })
      await walker.page.keyboard.press("ControlOrMeta+C")
      await walker.switchTo("product")
      await pasteInto(walker, "secret")
      await expectText(walker, /only the dots/)
      await walker.switchTo("personio")
      await bring(walker, "secret")
      await onward(walker)
    },
  },
  {
    name: "spaces and line breaks in both values",
    ends: "done",
    async play(scene) {
      const { walker } = scene
      await begin(scene)
      for (const value of ["client ID", "secret"] as const) {
        if (walker.side === "product") await walker.switchTo("personio")
        await copyValue(walker, value)
        const copied = await clipboard(walker.page)
        await putOnClipboard(walker.page, ` \u200b${copied.slice(0, 20)} \n${copied.slice(20)}\u00a0\n`)
        await walker.switchTo("product")
        await pasteInto(walker, value)
      }
      await onward(walker)
    },
  },
  {
    name: "recruiting key pasted",
    ends: "done",
    async play(scene) {
      const { walker } = scene
      await begin(scene)
      await bring(walker, "client ID")
      await putOnClipboard(walker.page, "0123456789abcdef0123456789abcdef")
      const slot = walker.find(({ kind, text }) => kind === "field" && text === "Paste here")
      if (slot && !slot.focused) await walker.pressAt(slot)
      await walker.paste()
      await expectText(walker, /recruiting key/)
      await replace(walker, 1)
      await walker.switchTo("personio")
      await bring(walker, "secret")
      await onward(walker)
    },
  },
  {
    name: "secret cut off: rejected, both copied again",
    ends: "done",
    async play(scene) {
      const { walker } = scene
      await begin(scene)
      await bring(walker, "client ID")
      await walker.switchTo("personio")
      await copyValue(walker, "secret")
      const copied = await clipboard(walker.page)
      await putOnClipboard(walker.page, copied.slice(0, -3))
      await walker.switchTo("product")
      await pasteInto(walker, "secret")
      await onward(walker)
      await expectHeading(walker, /does not accept these values/)
      await replace(walker, 1)
      await walker.switchTo("personio")
      await bring(walker, "secret")
      await onward(walker)
    },
  },
  {
    name: "forgotten attribute: named, ticked, checked again",
    ends: "done",
    async play(scene) {
      await beginAndCheck(scene, ["Email"])
      await repair(scene, ["Email"])
      await checkAgain(scene.walker)
    },
  },
  {
    name: "Employees – Read without any attribute",
    ends: "done",
    async play(scene) {
      await beginAndCheck(scene, [...attributes, ...inFull])
      await repair(scene, attributes)
      await checkAgain(scene.walker)
    },
  },
  {
    name: "“Write” ticked where “Read” was meant",
    setting: { host: "thrive" },
    ends: "done",
    async play(scene) {
      const { walker, stage } = scene
      await walker.look()
      await prepare(walker, {})
      await startIntegration(walker, `${stage.standInUrl}/configuration/marketplace`)
      await tickOne(walker, { label: "Attendances", column: "Write" })
      await tickAndCheck(walker, ["Attendances"])
      await openMenu(scene, "Thrive Learning")
      await walker.press("Edit access rights")
      await tickOne(walker, { label: "Attendances", column: "Read" })
      await onward(walker)
      await checkAgain(walker)
    },
  },
  {
    name: "optional data chosen here, not ticked there: connected, and said",
    ends: "done",
    async play(scene) {
      const { walker, stage } = scene
      await walker.look()
      await prepare(walker, { address: "acme", optional: 1 })
      await startIntegration(walker, stage.standInUrl)
      await tickAndCheck(walker, ["Status"])
      await walker.press(/^not shared \(optional\)/)
      await expectText(walker, /tick it in Personio later/)
    },
  },
  {
    name: "a repair that retires the pair",
    setting: { editing: "revokes_pair" },
    ends: "done",
    async play(scene) {
      const { walker } = scene
      await beginAndCheck(scene, ["Email"])
      await repair(scene, ["Email"])
      await checkAgain(walker)
      await expectHeading(walker, /no longer accepts this API secret/)
      await replace(walker, 1)
      await walker.switchTo("personio")
      await bring(walker, "secret")
      await onward(walker)
    },
  },
  {
    name: "no way to edit: created again",
    setting: { editing: "edit_not_offered" },
    ends: "done",
    async play(scene) {
      const { walker } = scene
      await beginAndCheck(scene, ["Email"])
      await openMenu(scene)
      if (walker.sees("Edit access rights")) throw new Stuck("the stand-in offers editing")
      await walker.switchTo("product")
      await walker.press(/^No way to edit/)
      await startIntegration(walker, scene.stage.standInUrl)
      await tickAndCheck(walker)
    },
  },
  {
    name: "“Finish” before the secret was copied",
    ends: "done",
    async play(scene) {
      const { walker } = scene
      await begin(scene)
      await bring(walker, "client ID")
      await walker.switchTo("personio")
      await walker.press("Finish")
      await walker.switchTo("product")
      await walker.press(/^“Finish” already clicked/)
      await expectText(walker, /secret can no longer be read/)
      await walker.press("Create the integration again")
      await startIntegration(walker, scene.stage.standInUrl)
      await tickAndCheck(walker)
    },
  },
  {
    name: "reload after the first value",
    ends: "done",
    async play(scene) {
      const { walker, page } = scene
      await begin(scene)
      await bring(walker, "client ID")
      await openDialog(page)
      await walker.look()
      await prepare(walker, { address: "acme" })
      await walker.switchTo("personio")
      await bringAndCheck(walker)
    },
  },
  {
    name: "half an hour away after the first value",
    ends: "done",
    async play(scene) {
      const { walker, page } = scene
      await begin(scene)
      await bring(walker, "client ID")
      await walker.switchTo("personio")
      await page.clock.install()
      await page.clock.fastForward("30:00")
      await walker.switchTo("product")
      if (!walker.sees("Replace")) throw new Stuck("the pasted value is gone")
      await walker.switchTo("personio")
      await bring(walker, "secret")
      await onward(walker)
    },
  },
  {
    name: "signed out of the product",
    ends: "done",
    async play({ walker, context, stage, page }) {
      await begin({ walker, context, stage, page })
      await bringBoth(walker)
      const other = await context.newPage()
      await other.goto(`${stage.productUrl}/?host=onyo&locale=en`)
      await other.getByText("Log out", { exact: true }).click()
      await other.getByText("Lena Fischer").waitFor()
      await walker.switchTo("product")
      await onward(walker)
      await expectHeading(walker, /logged out of onyo/)
      await other.bringToFront()
      await other.getByText("Lena Fischer").click()
      await other.getByText("Log out", { exact: true }).waitFor()
      await walker.switchTo("product")
      await onward(walker)
    },
  },
  {
    name: "Personio fails at first",
    setting: { scenario: "recovers" },
    ends: "done",
    async play(scene) {
      const { walker } = scene
      await beginAndCheck(scene)
      for (let tries = 0; tries < 3 && /not answering|busy/.test(walker.heading ?? ""); tries++)
        await onward(walker)
    },
  },
  {
    name: "everything ticked by “Select all”",
    ends: "done",
    async play(scene) {
      const { walker, stage } = scene
      await walker.look()
      await prepare(walker, { address: "acme" })
      await startIntegration(walker, stage.standInUrl)
      await tickOne(walker, { label: "Employees", column: "Read" })
      await walker.press(/^Choose attributes/)
      await walker.press("Select all")
      await onward(walker)
      await bringAndCheck(walker)
      await expectText(walker, /^Also shared/)
    },
  },
  {
    name: "worked, then deleted in Personio: reconnected",
    ends: "done",
    async play(scene) {
      const { walker, stage } = scene
      await beginAndCheck(scene)
      await onward(walker)
      await walker.switchTo("personio")
      await walker.press("Finish")
      const row = await walker.reach((seen: Seen) => seen.text === "onyo-acme-4f7c" && seen.row > 0)
      const menu = walker.sight.find((seen) => seen.row === row?.row && seen.text === "⋯")
      if (!menu) throw new Stuck("no menu in the integration's row")
      await walker.pressAt(menu)
      await walker.press("Delete")
      await walker.switchTo("product")
      await walker.press("Check now")
      await expectText(walker, /no longer accepts the saved API secret/)
      await walker.press("Reconnect")
      await walker.press("How to get a new secret")
      await startIntegration(walker, stage.standInUrl)
      await tickAll(walker)
      await copyValue(walker, "client ID")
      await walker.switchTo("product")
      if (walker.sees("Replace")) await replace(walker, 0)
      await pasteInto(walker, "client ID")
      await walker.switchTo("personio")
      await bring(walker, "secret")
      await onward(walker)
    },
  },
  {
    name: "org units cannot be asked about: confirmed by the person",
    setting: { host: "thrive", scenario: "org_units_undecidable" },
    ends: "done",
    async play(scene) {
      const { walker } = scene
      await beginAndCheck(scene)
      await expectHeading(walker, /could not be checked/)
      await walker.press(/^It is ticked in Personio/)
      await onward(walker)
    },
  },
]
