import { describe, expect, test } from "vitest"
import { hosts } from "../../demo/hosts.js"
import { noFindings } from "../../src/contract/verdict.js"
import type { Verdict } from "../../src/contract.js"
import { chosenScopes } from "../../src/flow/decisions.js"
import { flowStateOf } from "../../src/flow/flowState.js"
import { english } from "../../src/flow/personioLabels.js"
import { planGuide } from "../../src/flow/planGuide.js"
import { initialWizard, reduceWizard, type WizardState } from "../../src/flow/wizard.js"

const { scopes } = hosts.onyo
const decisions = { address: "acme", optional: ["status"] }
const plan = planGuide(scopes, chosenScopes(scopes, decisions.optional), { labels: english, locale: "en" })
const connect = initialWizard({ reconnecting: false, decisions, step: "connect" })
const findings = noFindings()
const missing = (...attributes: string[]): Verdict => ({
  ...findings,
  status: "incomplete",
  missingRequired: { accessRights: [], attributes },
})
const unconfirmed = (...attributes: string[]): Verdict => ({
  ...findings,
  status: "inconclusive",
  unconfirmed: { accessRights: [], attributes },
})
const checked = (wizard: WizardState, verdict: Verdict, attested: string[] = []) =>
  reduceWizard(wizard, { type: "verdict", verdict, at: 5, attested })
const stateOf = (wizard: WizardState) => flowStateOf(wizard, plan, undefined, english)

describe("the screen", () => {
  test("is the first step's before anything is decided, and the guide's afterwards", () => {
    expect(stateOf(initialWizard({ reconnecting: false, decisions }))).toEqual({
      status: "deciding",
      step: "prepare",
    })
    expect(stateOf(connect)).toEqual({ status: "guiding", step: "connect" })
  })

  test("says why a connection is repaired, until it is created again", () => {
    const connection = { id: "c1", hostname: null, credentialName: "onyo", problem: "renewed" as const }
    const reconnecting = initialWizard({ reconnecting: true, decisions })
    expect(flowStateOf(reconnecting, plan, connection, english)).toEqual({
      status: "reconnecting",
      step: "connect",
      problem: "renewed",
    })
    const again = reduceWizard(reconnecting, { type: "recreate" })
    expect(flowStateOf(again, plan, connection, english).status).toBe("guiding")
  })

  test("lists what is missing in Personio's order, and keeps a row that was found", () => {
    const first = checked(connect, missing("email", "first_name"))
    const state = stateOf(checked(first, missing("email")))
    if (state.status !== "incomplete") throw new Error(`The status is ${state.status}.`)
    const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id)
    expect(ids(state.repair.missing)).toEqual(["email"])
    expect(ids(state.repair.found)).toEqual(["first_name"])
    expect(state.repair.repeats).toBe(0)
  })

  test("says that an attestation was in vain only when all of it was attested", () => {
    const open = unconfirmed("email", "status")
    const inVain = (attested: string[]) => {
      const state = stateOf(checked(connect, open, attested))
      return state.status === "inconclusive" && state.repair.attestedInVain
    }
    expect(inVain([])).toBe(false)
    expect(inVain(["email"])).toBe(false)
    expect(inVain(["email", "status"])).toBe(true)
  })

  test("tells a rejection after a repair from a wrong paste", () => {
    const rejected: Verdict = { status: "rejected", code: "invalid_credentials" }
    expect(stateOf(checked(connect, rejected))).toMatchObject({ status: "rejected", afterRepair: false })
    expect(stateOf(checked(checked(connect, missing("email")), rejected))).toMatchObject({
      status: "rejected",
      afterRepair: true,
    })
  })

  test("is the last step's once the pair is verified", () => {
    const verified: Verdict = { ...findings, status: "verified" }
    expect(stateOf(checked(connect, verified))).toEqual({
      status: "connected",
      step: "done",
      verdict: verified,
      afterRepair: false,
    })
  })

  test("still knows on the last step that ticks were missing before", () => {
    const verified: Verdict = { ...findings, status: "verified" }
    const repaired = checked(checked(connect, { ...findings, status: "incomplete" }), verified)
    expect(stateOf(repaired)).toMatchObject({ status: "connected", afterRepair: true })
  })

  test("leads from the last step back to the repair when a later check finds less", () => {
    const connected = checked(connect, { ...findings, status: "verified", connectionId: "c-1" })
    const later = checked(connected, { ...findings, status: "incomplete" })
    expect(later.storedId).toBe("c-1")
    expect(stateOf(later)).toMatchObject({ status: "incomplete", step: "connect" })
  })
})
