import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest"
import { scopeSet } from "../../src/contract/scopes.js"
import {
  accessRights,
  parseVerdict,
  rejectedCodes,
  type Scopes,
  unavailableCodes,
} from "../../src/contract.js"
import { type AuditEntry, createVerifyHandler } from "../../src/server.js"
import { createFakePersonio, scenarioNames } from "../../src/testing.js"
import { createVerifyClient } from "../../src/widget/lazy/createVerifyClient.js"
import { rejectedTexts } from "../../src/widget/verdicts/rejectedTexts.js"
import { unavailableTexts } from "../../src/widget/verdicts/unavailableTexts.js"
import { onyo, onyoGrant, rightsOnly, submissionOf, thrive, thriveGrant } from "./samples.js"
import { type Situation, situations } from "./situations.js"
import { verdictPage } from "./verdictPage.js"
import { headlines, type Outcome, type Row, rightRows, rightStates, scenarioRows } from "./verdictTable.js"

type Played = Omit<Situation, keyof Row | "about">

/** Makes one check as the page does, with its client, the handler, the verifier and the fake. */
async function play(played: Played) {
  const fake = createFakePersonio(played.fake)
  const { scenario, grant = onyoGrant } = played
  const scopes: Scopes = played.scopes ?? onyo
  const created = fake.addCredential({ ...grant, scenario })
  const pair = played.before?.(fake, created) ?? created
  const told: { text: string; reference: string }[] = []
  const audit: AuditEntry[] = []
  const handler = createVerifyHandler({
    scopes,
    fetch: fake.fetch,
    rateLimit: false,
    authorize: async () => ({ actor: "user-7", tenant: "acme" }),
    loadCredentials: async () => pair,
    onError: (error, { reference }) => told.push({ text: String(error), reference }),
    onAudit: (entry) => audit.push(entry),
    ...played.host,
  })
  const answers: { ok: boolean; body: object }[] = []
  const verify = createVerifyClient("https://host.example/verify", {
    async fetch(input, init) {
      if (played.offline) throw new TypeError("Failed to fetch")
      const request = new Request(input, init)
      request.headers.set("sec-fetch-site", "same-origin")
      const response = await handler(request)
      answers.push({ ok: response.ok, body: await response.clone().json() })
      return response
    },
  })
  const submission = submissionOf(pair, { scopes: scopeSet(scopes), ...played.submission })
  const started = Date.now()
  let ended = false
  const pending = verify(submission, { signal: new AbortController().signal }).then((verdict) => {
    ended = true
    return { verdict, took: Date.now() - started }
  })
  // Time advances in small steps, with real time between them for the streams, because only the timers are fake.
  for (let passed = 0; vi.isFakeTimers() && passed < 25_000 && !ended; passed += 100) {
    await realMoment()
    await vi.advanceTimersByTimeAsync(ended ? 0 : 100)
  }
  return { ...(await pending), answers, told, audit, fake, pair }
}

const { setTimeout: realTimeout } = globalThis
const realMoment = () => new Promise((resolve) => realTimeout(resolve, 1))

const problemKeys = [
  "type",
  "title",
  "status",
  "detail",
  "reason",
  "problems",
  "code",
  "retryAfterSeconds",
  "reference",
]

/** Checks everything that a row says, and what holds for every row. */
async function expectRow(row: Row, played: Played) {
  const { verdict, took, answers, told, audit, fake, pair } = await play(played)
  const outcome: Outcome = "code" in verdict ? verdict.code : verdict.status
  expect(outcome).toBe(row.outcome)
  expect(parseVerdict(JSON.parse(JSON.stringify(verdict)))).toEqual(verdict)
  expect(took).toBeLessThanOrEqual(20_000)

  // Parsing drops every key that is not documented.
  for (const { ok, body } of answers)
    if (ok) expect(parseVerdict(body)).toEqual(body)
    else expect(problemKeys).toEqual(expect.arrayContaining(Object.keys(body)))

  const ids = (key: "missingRequired" | "unconfirmed") =>
    "granted" in verdict ? [...verdict[key].accessRights, ...verdict[key].attributes] : []
  expect(ids("missingRequired")).toEqual(row.missing ?? [])
  expect(ids("unconfirmed")).toEqual(row.unconfirmed ?? [])
  expect("retryAfterSeconds" in verdict ? verdict.retryAfterSeconds : undefined).toBe(row.wait)

  if (row.told === undefined) expect(told).toEqual([])
  else expect(told.map(({ text }) => text).join("\n")).toContain(row.told)
  const reference = "reference" in verdict ? verdict.reference : told[0]?.reference
  for (const entry of told) expect(entry.reference).toBe(reference)
  if (played.unaudited) expect(audit).toEqual([])
  else {
    const code = "code" in verdict ? verdict.code : null
    // A value that is not shaped like a client ID could be the secret in the wrong field.
    const clientId = /^papi-[0-9a-f-]{36}$/.test(pair.clientId) ? pair.clientId : "papi-…"
    expect(audit).toMatchObject([{ status: verdict.status, code, clientId }])
  }

  const asked = fake.requests.map(({ method, path }) => `${method} ${path}`)
  expect(
    asked.filter((request) => /revoke|employees(\/\d+)?$|persons|time-offs$|periods/.test(request)),
  ).toEqual([])
  for (const request of asked)
    expect(asked.filter((other) => other === request).length).toBeLessThanOrEqual(3)
  expect(vi.getTimerCount()).toBe(0)
}

// The first check of a process loads the platform's own modules, which takes real time.
beforeAll(() => play({ scopes: thrive, grant: thriveGrant, scenario: "invalid_client" }))
beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe("every scenario of the fake", () => {
  it.each(scenarioNames)("%s has the outcome that the table names", (scenario) =>
    expectRow(scenarioRows[scenario], { scopes: thrive, grant: thriveGrant, scenario }),
  )
})

describe("every situation", () => {
  it.each(Object.entries<Situation>(situations))("%s has the outcome that the table names", (_, situation) =>
    expectRow(situation, situation),
  )
})

describe("every access right", () => {
  const states = Object.entries(rightStates)
  const cases = accessRights.flatMap((right) => states.map(([name, state]) => ({ right, name, state })))
  it.each(cases)("$right has the outcome that the table names when it is $name", ({ right, name, state }) => {
    const outcome = state.outcome(rightRows[right])
    const other = right === "absences:read" ? "employees:write" : "absences:read"
    const grant = { accessRights: [name === "not held" ? other : right], attributes: [] }
    const scenario = "scenario" in state ? { scenario: state.scenario } : {}
    return expectRow(
      {
        outcome,
        ...(outcome === "incomplete" ? { missing: [right] } : {}),
        ...(outcome === "inconclusive" ? { unconfirmed: [right] } : {}),
        ...("scenario" in state ? { told: "no token names its scopes" } : {}),
      },
      { scopes: rightsOnly(right), grant, ...scenario },
    )
  })
})

describe("every code", () => {
  const rows: Row[] = [...Object.values<Row>(scenarioRows), ...Object.values<Row>(situations)]
  it.each([...rejectedCodes, ...unavailableCodes])("%s is brought about by some condition", (code) =>
    expect(rows.some(({ outcome }) => outcome === code)).toBe(true),
  )
  it.each(rejectedCodes)("%s has the headline that the table names, and likely causes", (code) => {
    expect(rejectedTexts[code].title).toBe(headlines[code])
    expect(rejectedTexts[code].causes).not.toEqual([])
  })
  it.each(unavailableCodes)("%s has the headline that the table names", (code) =>
    expect(unavailableTexts(code).title).toBe(headlines[code]),
  )
})

it("docs/verdicts.md says what the tables say", async () => {
  const outOfDate =
    "docs/verdicts.md is out of date; renew it with: npx vitest run --project unit test/server/verdicts.test.ts -u"
  await expect(verdictPage(), outOfDate).toMatchFileSnapshot("../../docs/verdicts.md")
})
