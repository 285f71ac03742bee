import type { BrowserContext, Page, Route } from "playwright"
import { wordsIn } from "../../demo/page/words.js"
import { noFindings } from "../../src/contract/verdict.js"
import type { MessageKey } from "../../src/widget/i18n/messages/en.js"
import { said, saying } from "../../test/administrator/words.js"
import { newContext, openDialog, pressConnect, type Setting, type Stage, setStandIn } from "./demo.js"
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
import { Stuck, Walker } from "./walker.js"

/** The name that onyo suggests. */
const integration = "onyo-acme-4f7c"
const host = wordsIn("en")

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
  /** Answers whoever is at the end, where that is somebody else. */
  play(scene: Scene): Promise<Walker | undefined>
}

/** Up to the two values in Personio's drawer. */
async function begin({ walker, stage }: Scene, forget: readonly string[] = []): Promise<void> {
  await walker.look()
  const asksAddress = walker.sees(({ kind, on }) => kind === "field" && !on)
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
async function openMenu({ walker }: Scene, name = integration): Promise<void> {
  await expectHeading(walker, saying("incomplete.title"))
  await walker.switchTo("personio")
  await walker.press("Finish")
  await openRowMenu(walker, name)
}

/** The menu under “Action” in the row of the newest integration of that name. */
async function openRowMenu(walker: Walker, name = integration): Promise<void> {
  const row = await walker.reach((seen) => seen.text === name && seen.row > 0)
  const menu = walker.sight.find((seen) => seen.row === row?.row && seen.text === "⋯")
  if (!row || !menu) throw new Stuck("no menu in the integration's row")
  await walker.pressAt(menu)
}

/** In the row's menu: other ticks, saved. */
async function editTicks(walker: Walker, labels: readonly string[], on = true): Promise<void> {
  await openRowMenu(walker)
  await walker.press("Edit access rights")
  for (const label of labels) await tickOne(walker, { label }, on)
  await onward(walker)
}

/** Connected, both windows closed, the product's page in front. */
async function connect(scene: Scene): Promise<void> {
  const { walker } = scene
  await beginAndCheck(scene)
  await expectHeading(walker, saying("done.title"))
  await onward(walker)
  await walker.switchTo("personio")
  await walker.press("Finish")
}

/** The product's own check finds the problem, and its card offers what helps. */
async function checkNow(walker: Walker, offered: string): Promise<void> {
  await walker.switchTo("product")
  await walker.press(host.checkNow)
  await walker.press(offered)
}

async function openFromFoot(walker: Walker): Promise<void> {
  const link = await walker.reach(said("connect.openPersonio"))
  if (!link) throw new Stuck("nothing opens Personio")
  await walker.pressOpen(link)
}

async function repair(scene: Scene, missing: readonly string[]): Promise<void> {
  const { walker } = scene
  await openMenu(scene)
  await walker.press("Edit access rights")
  for (const label of missing) await tickOne(walker, { label })
  await onward(walker)
}

/** Coming back may have checked by itself. */
async function checkAgain(walker: Walker): Promise<void> {
  await walker.switchTo("product")
  if (walker.heading !== said("done.title")) await onward(walker)
}

/** Text that contains the sentence, in any of its forms. */
const says = (...keys: MessageKey[]) => new RegExp(saying(...keys).source.replace(/^\^|\$$/g, ""))

const emptySlot = ({ kind, text }: Seen) => kind === "field" && text === said("connect.pasteHere")

async function expectHeading(walker: Walker, wanted: RegExp): Promise<void> {
  if (!wanted.test(walker.heading ?? "")) throw new Stuck(`“${walker.heading}” instead of ${wanted}`)
}

async function expectText(walker: Walker, wanted: RegExp): Promise<void> {
  if (!(await walker.reach(wanted))) throw new Stuck(`nothing says ${wanted} on “${walker.heading}”`)
}

/** The button “Replace” of the first or second slot, by its place. */
async function replace(walker: Walker, slot: 0 | 1): Promise<void> {
  const buttons = walker.sight.filter(({ text }) => text === said("connect.replace"))
  const button = slot === 0 ? buttons[0] : buttons.at(-1)
  if (!button) throw new Stuck("nothing offers to replace a value")
  await walker.pressAt(button)
}

async function expectSupport(walker: Walker): Promise<void> {
  await expectText(walker, says("support.title"))
  await expectText(walker, /^support@/)
}

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())
const putOnClipboard = (page: Page, text: string) =>
  page.evaluate((text) => navigator.clipboard.writeText(text), text)

async function sendSetup({ walker, stage }: Scene): Promise<void> {
  await walker.press(said("send.button"))
  await walker.press(said("send.checklist"))
  const copied = await clipboard(walker.page)
  for (const needed of ["Email", stage.productUrl, said("send.never")])
    if (!copied.includes(needed)) throw new Stuck(`the checklist does not say “${needed}”`)
}

/** The link to this setup, as it is copied. */
async function copyLink({ walker }: Scene): Promise<string> {
  await walker.press(said("send.button"))
  await walker.press(said("copy"))
  return clipboard(walker.page)
}

/** Somebody else, in a browser of their own, who has got the link. */
async function openLink({ stage }: Scene, link: string, person: RegExp): Promise<Scene> {
  const context = await newContext(stage, { language: "en", height: 800 })
  const page = await context.newPage()
  await page.goto(link)
  const walker = new Walker(page, context)
  await walker.look()
  await walker.press(person)
  return { walker, page, context, stage }
}

const verifyRoute = "**/api/personio/verify"

/** The dialog, opened while the product's side answers like that. */
async function openObstructed(
  { walker, page, context }: Scene,
  answer: (route: Route) => Promise<void>,
  title: MessageKey,
): Promise<void> {
  await context.route(verifyRoute, answer)
  await openDialog(page)
  await walker.look()
  await expectText(walker, says(title))
}

/** What was in the way is mended, and the same screen says so. */
async function askAgain({ walker, context }: Scene, title: MessageKey): Promise<void> {
  await context.unroute(verifyRoute)
  await walker.press(said("incomplete.again"))
  if (walker.sees(says(title))) throw new Stuck("still says what was in the way")
}

/** An integration from an earlier attempt, whose secret nobody has any more. */
const makeEarlier = (page: Page, { standInUrl }: Stage) =>
  page.request.post(`${standInUrl}/configuration/integrations`, {
    headers: { origin: standInUrl },
    data: { name: integration, accessRights: ["employees:read"], attributes: ["first_name"] },
  })

/** A page of Personio that the guide does not describe. */
const dashboard = {
  contentType: "text/html",
  body: "<h1>Dashboard</h1><form action='/configuration'><button>Settings</button></form>",
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
    name: "button missing: a role without edit rights",
    ends: "handed off",
    async play(scene) {
      const { walker } = scene
      await walker.look()
      await prepare(walker, { address: "acme" })
      await walker.press(said("connect.troubleshooting"))
      await expectText(walker, says("troubleshooting.roleHelp"))
      await sendSetup(scene)
    },
  },
  {
    name: "button missing although an administrator: the plan, so the product's support",
    ends: "handed off",
    async play(scene) {
      const { walker } = scene
      await walker.look()
      await prepare(walker, { address: "acme" })
      await walker.press(said("connect.troubleshooting"))
      await expectText(walker, says("troubleshooting.planHelp"))
      await expectSupport(walker)
    },
  },
  {
    name: "an old guide in hand: “Generate new credential”",
    ends: "done",
    async play(scene) {
      const { walker, stage } = scene
      await walker.look()
      await prepare(walker, { address: "acme" })
      await walker.press(said("connect.troubleshooting"))
      await expectText(walker, says("troubleshooting.older"))
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
      await walker.press(said("connect.troubleshooting"))
      await walker.press(said("troubleshooting.changeAddress"))
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
      await walker.press(saying("connect.nameCopied"))
      await walker.press(said("connect.troubleshooting"))
      await expectText(walker, says("troubleshooting.loginHelp"))
      const link = await walker.reach(said("connect.openPersonio"))
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
      await expectText(walker, says("address.login"))
      await walker.press(({ kind }) => kind === "field")
      await walker.page.keyboard.press("ControlOrMeta+A")
      await walker.type("acme.jobs.personio.de")
      await walker.press(said("address.use", { name: "acme" }))
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
      const empty = walker.find(emptySlot)
      if (empty) await walker.pressAt(empty)
      await walker.paste()
      if (walker.sees(said("credential.swap"))) await walker.press(said("credential.swap"))
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
      await expectText(walker, says("credential.dots"))
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
      const slot = walker.find(emptySlot)
      if (slot && !slot.focused) await walker.pressAt(slot)
      await walker.paste()
      await expectText(walker, says("credential.recruiting"))
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
      await expectHeading(walker, saying("rejected.title"))
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
      await walker.press(said("done.notShared"))
      await expectText(walker, says("done.addLater"))
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
      await expectHeading(walker, saying("rejected.afterRepairTitle"))
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
      await walker.press(said("incomplete.recreate"))
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
      await walker.press(said("rejected.finished"))
      await expectText(walker, says("rejected.finishedHelp"))
      await walker.press(said("rejected.recreate"))
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
      if (!walker.sees(said("connect.replace"))) throw new Stuck("the pasted value is gone")
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
      await expectHeading(walker, saying("unavailable.session_expired.title"))
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
      const failing = saying("unavailable.personio.title", "unavailable.rate_limited.title")
      for (let tries = 0; tries < 3 && failing.test(walker.heading ?? ""); tries++) await onward(walker)
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
      await expectText(walker, says("done.also"))
    },
  },
  {
    name: "reconnect, rejected: deleted in Personio, a new integration",
    ends: "done",
    async play(scene) {
      const { walker, stage } = scene
      await connect(scene)
      await openRowMenu(walker)
      await walker.press("Delete")
      await checkNow(walker, host.reconnect)
      await walker.press(said("reconnect.newIntegration"))
      await startIntegration(walker, stage.standInUrl)
      await tickAndCheck(walker)
    },
  },
  {
    name: "org units cannot be asked about: confirmed by the person",
    setting: { host: "thrive", scenario: "org_units_undecidable" },
    ends: "done",
    async play(scene) {
      const { walker } = scene
      await beginAndCheck(scene)
      await expectHeading(walker, saying("inconclusive.title"))
      await walker.press(says("inconclusive.attest"))
      await onward(walker)
    },
  },
  {
    name: "reconnect, missing: one tick, with the stored pair",
    ends: "done",
    async play(scene) {
      const { walker } = scene
      await connect(scene)
      await editTicks(walker, ["Email"], false)
      await checkNow(walker, host.repair)
      await expectHeading(walker, saying("reconnect.missingTitle"))
      if (walker.sees(emptySlot)) throw new Stuck("asks for a secret")
      await openFromFoot(walker)
      await editTicks(walker, ["Email"])
      await walker.switchTo("product")
    },
  },
  {
    name: "reconnect, missing: editing is not offered, so a new integration",
    ends: "done",
    async play(scene) {
      const { walker, page, stage } = scene
      await connect(scene)
      await editTicks(walker, ["Email"], false)
      await setStandIn(page, stage, { editing: "edit_not_offered" })
      await checkNow(walker, host.repair)
      await walker.press(said("reconnect.otherWays"))
      await walker.press(said("reconnect.newIntegration"))
      await startIntegration(walker, stage.standInUrl)
      await tickAndCheck(walker)
    },
  },
  {
    name: "reconnect, rejected: a new secret of the same integration",
    setting: { editing: "revokes_pair" },
    ends: "done",
    async play(scene) {
      const { walker } = scene
      await connect(scene)
      await editTicks(walker, [])
      await walker.press("Finish")
      await checkNow(walker, host.reconnect)
      await expectHeading(walker, saying("reconnect.title"))
      await openFromFoot(walker)
      await editTicks(walker, [])
      await bring(walker, "secret")
      await onward(walker)
    },
  },
  {
    name: "reconnect, renewed: a new secret while the old one works",
    setting: { editing: "revokes_pair" },
    ends: "done",
    async play(scene) {
      const { walker } = scene
      await connect(scene)
      await walker.switchTo("product")
      await walker.press(host.reconnect)
      await expectText(walker, says("reconnect.renewed"))
      await openFromFoot(walker)
      await editTicks(walker, [])
      await bring(walker, "secret")
      await onward(walker)
    },
  },
  {
    name: "sent as a link: a colleague opens it and finishes",
    ends: "done",
    async play(scene) {
      const { walker } = scene
      await walker.look()
      await writeAddress(walker, "acme")
      const colleague = await openLink(scene, await copyLink(scene), /^Lena Fischer/)
      await beginAndCheck(colleague)
      return colleague.walker
    },
  },
  {
    name: "the link opened in another workspace: connected from there",
    ends: "done",
    async play(scene) {
      await scene.walker.look()
      const stranger = await openLink(scene, await copyLink(scene), /^Omar Haddad/)
      await expectText(stranger.walker, new RegExp(`^${host.handoffFailed.slice(0, 30)}`))
      await stranger.walker.press(host.connect)
      await beginAndCheck(stranger)
      return stranger.walker
    },
  },
  {
    name: "preflight: signed out, logged in again from the dialog",
    ends: "done",
    async play(scene) {
      const { walker, page } = scene
      await page.keyboard.press("Escape")
      await page.evaluate(() => fetch("/api/session", { method: "DELETE" }))
      await pressConnect(page)
      await walker.look()
      const title = "unavailable.session_expired.title"
      await expectText(walker, says(title))
      const login = await walker.reach(said("unavailable.login"))
      if (!login) throw new Stuck("nothing leads to the login")
      await walker.pressOpen(login)
      await walker.press(/^Lena Fischer/)
      await walker.switchTo("product")
      if (walker.sees(says(title))) throw new Stuck("still says that nobody is logged in")
      await beginAndCheck(scene)
    },
  },
  {
    name: "preflight: not allowed, sent to somebody who is",
    ends: "handed off",
    async play(scene) {
      const refused = { status: 403, json: { code: "not_allowed" } }
      await openObstructed(scene, (route) => route.fulfill(refused), "unavailable.not_allowed.title")
      await sendSetup(scene)
    },
  },
  {
    name: "preflight: the route is missing and answers with a page",
    ends: "done",
    async play(scene) {
      const page = { contentType: "text/html", body: "<!doctype html><title>onyo</title>" }
      await openObstructed(scene, (route) => route.fulfill(page), "preflight.host_error.title")
      await expectSupport(scene.walker)
      await askAgain(scene, "preflight.host_error.title")
      await beginAndCheck(scene)
    },
  },
  {
    name: "preflight: the handler is down",
    ends: "done",
    async play(scene) {
      await openObstructed(scene, (route) => route.fulfill({ status: 502 }), "preflight.host_error.title")
      await expectSupport(scene.walker)
      await askAgain(scene, "preflight.host_error.title")
      await beginAndCheck(scene)
    },
  },
  {
    name: "preflight: no network",
    ends: "done",
    async play(scene) {
      await openObstructed(scene, (route) => route.abort(), "unavailable.network.title")
      await askAgain(scene, "unavailable.network.title")
      await beginAndCheck(scene)
    },
  },
  {
    name: "not in the company's list: left out",
    ends: "done",
    async play(scene) {
      const { walker, stage } = scene
      await walker.look()
      await prepare(walker, { address: "acme", optional: 3 })
      await startIntegration(walker, stage.standInUrl)
      await tickAll(walker, ["Address"], {
        onFirstList: async () => {
          await walker.press(said("notInList.title"))
          await expectText(walker, says("notInList.optional"))
          await walker.press(said("notInList.title"))
        },
      })
      await bringAndCheck(walker)
      await walker.press(said("done.notShared"))
    },
  },
  {
    name: "made one before, its secret lost: used again",
    setting: { editing: "revokes_pair" },
    ends: "done",
    async play(scene) {
      const { walker, page, stage } = scene
      await makeEarlier(page, stage)
      await walker.look()
      await prepare(walker, { address: "acme" })
      await walker.press(said("connect.earlier"))
      await expectText(walker, saying("connect.earlierHelp"))
      if (walker.onward) await walker.pressCopy(walker.onward)
      await editTicks(walker, inFull)
      await bringAndCheck(walker)
    },
  },
  {
    name: "made one before: a new one beside it",
    ends: "done",
    async play(scene) {
      const { walker, page, stage } = scene
      await makeEarlier(page, stage)
      await walker.look()
      await prepare(walker, { address: "acme" })
      await walker.press(said("connect.earlier"))
      await walker.press(said("rejected.recreate"))
      await startIntegration(walker, stage.standInUrl)
      await tickAndCheck(walker)
    },
  },
  {
    name: "something else entirely: the way in words",
    ends: "done",
    async play(scene) {
      const { walker, context, stage } = scene
      await walker.look()
      await prepare(walker, { address: "acme" })
      await context.route(`${stage.standInUrl}/**`, (route) => route.fulfill(dashboard), { times: 1 })
      if (walker.onward) await walker.pressCopy(walker.onward)
      await walker.switchTo("product")
      await walker.press(saying("connect.nameCopied"))
      await walker.press(said("connect.troubleshooting"))
      await expectText(walker, says("troubleshooting.other"))
      await expectText(walker, saying("connect.inWords"))
      await walker.switchTo("personio")
      await followIn(walker)
      await tickAndCheck(walker)
    },
  },
  {
    name: "junk pasted, then both values in one text with their labels",
    ends: "done",
    async play(scene) {
      const { walker, page } = scene
      await begin(scene)
      await copyValue(walker, "client ID")
      const clientId = await clipboard(walker.page)
      await copyValue(walker, "secret")
      const secret = await clipboard(walker.page)
      await walker.switchTo("product")
      await putOnClipboard(page, "see you at lunch")
      await walker.paste()
      await expectText(walker, says("credential.unknown"))
      await putOnClipboard(page, `**Client ID:** <${clientId}>,\nAPI secret = “${secret}”.`)
      await walker.paste()
      await onward(walker)
    },
  },
  {
    name: "a newer handler asks for what the page does not know",
    ends: "done",
    async play(scene) {
      const { walker, context } = scene
      await begin(scene)
      const unknown = { accessRights: ["payrolls:read"], attributes: ["shoe_size"] }
      const newer = (route: Route) =>
        route.fulfill({ json: { status: "incomplete", ...noFindings(), missingRequired: unknown } })
      await context.route(verifyRoute, newer, { times: 1 })
      await bringAndCheck(walker)
      await expectHeading(walker, saying("incomplete.title"))
      for (const id of ["payrolls:read", "shoe_size"]) await expectText(walker, new RegExp(`^${id}`))
      await checkAgain(walker)
    },
  },
  {
    name: "created again by mistake: the earlier values are taken back",
    ends: "done",
    async play(scene) {
      const { walker } = scene
      await begin(scene)
      await bringBoth(walker)
      await walker.press(said("rejected.finished"))
      await walker.press(said("rejected.recreate"))
      await walker.press(said("earlier.use"))
      await onward(walker)
    },
  },
  {
    name: "closed by mistake: kept going",
    ends: "done",
    async play(scene) {
      const { walker, page } = scene
      await begin(scene)
      await bringBoth(walker)
      await page.keyboard.press("Escape")
      await walker.look()
      await expectText(walker, says("close.question"))
      await walker.press(said("close.stay"))
      await onward(walker)
    },
  },
  {
    name: "too many checks: the button counts down",
    ends: "done",
    async play(scene) {
      const { walker, context } = scene
      await begin(scene)
      const busy = { status: 429, headers: { "retry-after": "5" }, json: { code: "host_rate_limited" } }
      await context.route(verifyRoute, (route) => route.fulfill(busy), { times: 1 })
      await bringAndCheck(walker)
      await expectHeading(walker, saying("unavailable.host_rate_limited.title"))
      await onward(walker)
    },
  },
  {
    name: "Personio keeps failing: support, with the reference",
    setting: { scenario: "internal_error" },
    ends: "handed off",
    async play(scene) {
      const { walker } = scene
      await beginAndCheck(scene)
      await expectHeading(walker, saying("unavailable.personio.title"))
      await onward(walker)
      await expectSupport(walker)
      await expectText(walker, says("support.reference"))
    },
  },
]
