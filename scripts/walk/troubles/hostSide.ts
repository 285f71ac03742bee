import { said, saying } from "../../../test/administrator/words.js"
import { pressConnect } from "../demo.js"
import { bringBoth, onward, writeAddress } from "../person.js"
import { Stuck } from "../walker.js"
import {
  askAgain,
  begin,
  beginAndCheck,
  bringAndCheck,
  copyLink,
  expectHeading,
  expectSupport,
  expectText,
  host,
  openLink,
  openObstructed,
  says,
  sendSetup,
  type Trouble,
  verifyRoute,
} from "./acts.js"

/** What goes wrong on the product's side, and a setup that somebody else finishes. */
export const hostSide: readonly Trouble[] = [
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
