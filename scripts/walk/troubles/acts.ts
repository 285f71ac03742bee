import type { BrowserContext, Page, Route } from "playwright"
import { wordsIn } from "../../../demo/page/words.js"
import type { MessageKey } from "../../../src/widget/i18n/messages/en.js"
import { said, saying } from "../../../test/administrator/words.js"
import { newContext, openDialog, type Setting, type Stage } from "../demo.js"
import type { Seen } from "../eye.js"
import { bringBoth, onward, prepare, startIntegration, tickAll, tickOne } from "../person.js"
import { Stuck, Walker } from "../walker.js"

/** The name that onyo suggests. */
const integration = "onyo-acme-4f7c"
export const host = wordsIn("en")

export interface Scene {
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

/** Past the first step, with the address that most of them give. */
export async function goToGuide(walker: Walker): Promise<void> {
  await walker.look()
  await prepare(walker, { address: "acme" })
}

/** The link to Personio is followed once, and leads to another page than the guide describes. */
export async function openInto(
  { walker, context, stage }: Scene,
  page: Parameters<Route["fulfill"]>[0],
): Promise<void> {
  await context.route(`${stage.standInUrl}/**`, (route) => route.fulfill(page), { times: 1 })
  if (walker.onward) await walker.pressCopy(walker.onward)
}

/** An integration with all boxes, its two values brought back, and the check. */
export async function createAndCheck({ walker, stage }: Scene): Promise<void> {
  await startIntegration(walker, stage.standInUrl)
  await tickAndCheck(walker)
}

/** Up to the two values in Personio's drawer. */
export async function begin({ walker, stage }: Scene, forget: readonly string[] = []): Promise<void> {
  await walker.look()
  const asksAddress = walker.sees(({ kind, on }) => kind === "field" && !on)
  await prepare(walker, asksAddress ? { address: "acme" } : {})
  await startIntegration(walker, `${stage.standInUrl}/configuration/marketplace`)
  await tickAll(walker, forget)
}

export async function beginAndCheck(scene: Scene, forget: readonly string[] = []): Promise<void> {
  await begin(scene, forget)
  await bringAndCheck(scene.walker)
}

export async function bringAndCheck(walker: Walker): Promise<void> {
  await bringBoth(walker)
  await onward(walker)
}

export async function tickAndCheck(walker: Walker, forget: readonly string[] = []): Promise<void> {
  await tickAll(walker, forget)
  await bringAndCheck(walker)
}

/** As the repair list says: “Finish”, the menu of the row, tick, save. */
export async function openMenu({ walker }: Scene, name = integration): Promise<void> {
  await expectHeading(walker, saying("incomplete.title"))
  await walker.switchTo("personio")
  await walker.press("Finish")
  await openRowMenu(walker, name)
}

/** The menu under “Action” in the row of the newest integration of that name. */
export async function openRowMenu(walker: Walker, name = integration): Promise<void> {
  const row = await walker.reach((seen) => seen.text === name && seen.row > 0)
  const menu = walker.sight.find((seen) => seen.row === row?.row && seen.text === "⋯")
  if (!row || !menu) throw new Stuck("no menu in the integration's row")
  await walker.pressAt(menu)
}

/** In the row's menu: other ticks, saved. */
export async function editTicks(walker: Walker, labels: readonly string[], on = true): Promise<void> {
  await openRowMenu(walker)
  await walker.press("Edit access rights")
  for (const label of labels) await tickOne(walker, { label }, on)
  await onward(walker)
}

/** In the row's menu: a new secret, shown once. */
export async function makeNewSecret(walker: Walker): Promise<void> {
  await openRowMenu(walker)
  await walker.press("New secret")
}

/** Personio, opened by the guide, and back to its help about screens that look different. */
export async function openAndAskWhy({ walker }: Scene): Promise<void> {
  if (walker.onward) await walker.pressCopy(walker.onward)
  await askWhy(walker)
}

/** Back from Personio to the guide's help about screens that look different. */
export async function askWhy(walker: Walker): Promise<void> {
  await walker.switchTo("product")
  await walker.press(saying("connect.nameCopied"))
  await walker.press(said("connect.troubleshooting"))
}

/** Connected, both windows closed, the product's page in front. */
export async function connect(scene: Scene): Promise<void> {
  const { walker } = scene
  await beginAndCheck(scene)
  await expectHeading(walker, saying("done.title"))
  await onward(walker)
  await walker.switchTo("personio")
  await walker.press("Finish")
}

/** The product's own check finds the problem, and its card offers what helps. */
export async function checkNow(walker: Walker, offered: string): Promise<void> {
  await walker.switchTo("product")
  await walker.press(host.checkNow)
  await walker.press(offered)
}

export async function openFromFoot(walker: Walker): Promise<void> {
  const link = await walker.reach(said("connect.openPersonio"))
  if (!link) throw new Stuck("nothing opens Personio")
  await walker.pressOpen(link)
}

export async function repair(scene: Scene, missing: readonly string[]): Promise<void> {
  const { walker } = scene
  await openMenu(scene)
  await walker.press("Edit access rights")
  for (const label of missing) await tickOne(walker, { label })
  await onward(walker)
}

/** Coming back may have checked by itself. */
export async function checkAgain(walker: Walker): Promise<void> {
  await walker.switchTo("product")
  if (walker.heading !== said("done.title")) await onward(walker)
}

/** Text that contains the sentence, in any of its forms. */
export const says = (...keys: MessageKey[]) => new RegExp(saying(...keys).source.replace(/^\^|\$$/g, ""))

export const emptySlot = ({ kind, text }: Seen) => kind === "field" && text === said("connect.pasteHere")

export async function expectHeading(walker: Walker, wanted: RegExp): Promise<void> {
  if (!wanted.test(walker.heading ?? "")) throw new Stuck(`“${walker.heading}” instead of ${wanted}`)
}

export async function expectText(walker: Walker, wanted: RegExp): Promise<void> {
  if (!(await walker.reach(wanted))) throw new Stuck(`nothing says ${wanted} on “${walker.heading}”`)
}

/** The button “Replace” of the first or second slot, by its place. */
export async function replace(walker: Walker, slot: 0 | 1): Promise<void> {
  const buttons = walker.sight.filter(({ text }) => text === said("connect.replace"))
  const button = slot === 0 ? buttons[0] : buttons.at(-1)
  if (!button) throw new Stuck("nothing offers to replace a value")
  await walker.pressAt(button)
}

export async function expectSupport(walker: Walker): Promise<void> {
  await expectText(walker, says("support.title"))
  await expectText(walker, /^support@/)
}

export const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())
export const putOnClipboard = (page: Page, text: string) =>
  page.evaluate((text) => navigator.clipboard.writeText(text), text)

export async function sendSetup({ walker, stage }: Scene): Promise<void> {
  await walker.press(said("send.button"))
  await walker.press(said("send.checklist"))
  const copied = await clipboard(walker.page)
  for (const needed of ["Email", stage.productUrl, said("send.never")])
    if (!copied.includes(needed)) throw new Stuck(`the checklist does not say “${needed}”`)
}

/** The link to this setup, as it is copied. */
export async function copyLink({ walker }: Scene): Promise<string> {
  await walker.press(said("send.button"))
  await walker.press(said("copy"))
  return clipboard(walker.page)
}

/** Somebody else, in a browser of their own, who has got the link. */
export async function openLink({ stage }: Scene, link: string, person: RegExp): Promise<Scene> {
  const context = await newContext(stage, { language: "en", height: 800 })
  const page = await context.newPage()
  await page.goto(link)
  const walker = new Walker(page, context)
  await walker.look()
  await walker.press(person)
  return { walker, page, context, stage }
}

export const verifyRoute = "**/api/personio/verify"

/** The dialog, opened while the product's side answers like that. */
export async function openObstructed(
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
export async function askAgain({ walker, context }: Scene, title: MessageKey): Promise<void> {
  await context.unroute(verifyRoute)
  await walker.press(said("incomplete.again"))
  if (walker.sees(says(title))) throw new Stuck("still says what was in the way")
}

/** An integration from an earlier attempt, whose secret nobody has any more. */
export const makeEarlier = (page: Page, { standInUrl }: Stage) =>
  page.request.post(`${standInUrl}/configuration/integrations`, {
    headers: { origin: standInUrl },
    data: { name: integration, accessRights: ["employees:read"], attributes: ["first_name"] },
  })

/** A page of Personio that the guide does not describe. */
export const dashboard = {
  contentType: "text/html",
  body: "<h1>Dashboard</h1><form action='/configuration'><button>Settings</button></form>",
}

/** What Personio's link shows to somebody who is not logged in; the stand-in knows no users. */
export const loginPage = {
  contentType: "text/html",
  body: "<h1>Log in to Personio</h1><form action='/configuration/marketplace'><button>Log in</button></form>",
}

export const attributes = ["First name", "Last name", "Email"]
export const inFull = ["First name (legal)", "Last name (legal)", "Email"]
