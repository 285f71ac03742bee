// What a screen reader finds on each screen, as a text in `screens/`. CONTRIBUTING names the command that renews it.
import type { Page } from "playwright"
import { expect, test } from "vitest"
import { type Findings, noFindings, type Verdict } from "../../src/contract/verdict.ts"
import { said } from "../administrator/words.ts"
import { administratorOn, answerNext, pair } from "../browser/administrator.ts"
import { withChromium } from "../browser/chromium.ts"

const visit = withChromium("new")

async function open(asked: Record<string, string> = {}) {
  const page = await visit({ widget: "1", ...asked }, { timezoneId: "UTC", reducedMotion: "reduce" })
  // The receipt names the time, and a wait is counted down.
  await page.clock.install()
  await page.clock.setFixedTime("2026-02-03T09:30:00Z")
  const administrator = administratorOn(page)
  await administrator.open()
  return { page, administrator }
}

/** The half second in which a button with a new meaning takes no press. */
const rest = (page: Page) => page.clock.fastForward(600)

async function atConnect() {
  const visited = await open()
  await visited.administrator.typeAddress("acme")
  await rest(visited.page)
  await visited.administrator.pressPrimary()
  await visited.administrator.headingBecomes(said("connect.title"))
  return visited
}

async function atVerdict(verdict: Verdict) {
  const visited = await atConnect()
  await answerNext(visited.page, verdict)
  await visited.administrator.pasteBoth(pair)
  await rest(visited.page)
  await visited.administrator.pressOn()
  return visited
}

const verdictOf = (verdict: Verdict) => async () => (await atVerdict(verdict)).page

const ids = (accessRights: "absences:read"[], attributes: string[]) => ({ accessRights, attributes })
const shared: Findings = {
  ...noFindings(),
  granted: {
    accessRights: ["employees:read", "absences:read"],
    attributes: ["first_name", "last_name", "email"],
  },
}

/** One of each kind: the others differ in their sentence alone. */
const codes = ["timeout", "rate_limited", "network", "session_expired", "not_allowed", "host_error"] as const

/** Each screen by the name of its file, and the way to it. */
const screens: Record<string, () => Promise<Page>> = {
  prepare: async () => (await open()).page,
  "prepare-optional": async () => {
    const { page, administrator } = await open()
    await administrator.unfoldOptional()
    await administrator.addOptional("Employment status")
    return page
  },
  "prepare-no-address": async () => {
    const { page, administrator } = await open()
    await administrator.pressPrimary()
    await page.getByText(said("address.empty")).waitFor()
    return page
  },
  "prepare-hand-off": async () => {
    const { page, administrator } = await open()
    await administrator.sendSetup()
    await page.getByText(said("send.lead")).waitFor()
    return page
  },
  "connect-empty": async () => (await atConnect()).page,
  "connect-ticks": async () => {
    const { page, administrator } = await atConnect()
    await administrator.openBlock(2)
    return page
  },
  "connect-half": async () => {
    const { page, administrator } = await atConnect()
    await administrator.paste(pair.clientId)
    return page
  },
  "connect-full": async () => {
    const { page, administrator } = await atConnect()
    await administrator.pasteBoth(pair)
    return page
  },
  "connect-wrong-paste": async () => {
    const { page, administrator } = await atConnect()
    await administrator.paste("••••••••••", "clientSecret")
    return page
  },
  "connect-troubleshooting": async () => {
    const { page, administrator } = await atConnect()
    await administrator.openTroubleshooting()
    return page
  },
  "confirm-close": async () => {
    const { page, administrator } = await atConnect()
    await administrator.pasteBoth(pair)
    await administrator.close()
    return page
  },
  checking: async () => {
    const { page, administrator } = await atConnect()
    await administrator.pasteBoth(pair)
    await administrator.pressPrimary()
    await page.locator("[data-pc-primary][aria-busy]").waitFor()
    return page
  },
  incomplete: verdictOf({
    status: "incomplete",
    ...shared,
    missingRequired: ids(["absences:read"], ["last_name", "email"]),
  }),
  inconclusive: verdictOf({ status: "inconclusive", ...shared, unconfirmed: ids(["absences:read"], []) }),
  rejected: verdictOf({ status: "rejected", code: "invalid_credentials" }),
  "rejected-ready": async () => {
    const { page, administrator } = await atVerdict({ status: "rejected", code: "invalid_credentials" })
    await administrator.paste(pair.clientSecret)
    await administrator.headingBecomes(said("rejected.ready"))
    return page
  },
  ...Object.fromEntries(
    codes.map((code) => [
      `unavailable-${code}`,
      verdictOf({
        status: "unavailable",
        code,
        reference: "4F7C-22A9",
        ...(code.endsWith("rate_limited") ? { retryAfterSeconds: 40 } : {}),
      }),
    ]),
  ),
  reconnect: async () => (await open({ problem: "rejected" })).page,
  "reconnect-missing": async () => (await open({ problem: "missing" })).page,
  done: verdictOf({ status: "verified", ...shared }),
  "done-shared-too-much": verdictOf({
    status: "verified",
    ...shared,
    excess: ids([], ["fix_salary"]),
    attributes: [{ id: null, key: "fix_salary", label: "Fixed salary" }],
  }),
}

test.each(Object.entries(screens))("%s", async (name, show) => {
  const page = await show()
  const dialog = page.getByRole("dialog")
  // What is said after a pause is said by then, and it is over.
  for (let pauses = 0; pauses < 2; pauses++) await page.clock.fastForward(6_000)
  await expect.poll(() => dialog.getByRole("status").textContent()).toBe("")
  const tree = await dialog.ariaSnapshot()
  expect(tree).not.toContain(pair.clientSecret.slice(5, 20))
  expect(tree).not.toContain("[disabled]")
  await expect(`${tree}\n`).toMatchFileSnapshot(`./screens/${name}.yml`)
})
