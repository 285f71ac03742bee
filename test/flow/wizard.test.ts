import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { noFindings } from "../../src/contract/verdict.js"
import type { Findings, Incomplete, Verdict } from "../../src/contract.js"
import type { Decisions } from "../../src/flow/decisions.js"
import { type StepId, steps } from "../../src/flow/steps.js"
import {
  credentialNameOf,
  earlierEdition,
  editionToCreate,
  initialWizard,
  type KeptFields,
  latestNewEdition,
  reduceWizard,
  type WizardEvent,
  type WizardState,
} from "../../src/flow/wizard.js"

const stepIds = steps.map(({ id }) => id)
const nothing = noFindings()
const missing = (...attributes: string[]): Incomplete => ({
  ...nothing,
  status: "incomplete",
  missingRequired: { accessRights: [], attributes },
})
const verified: Verdict = { ...nothing, status: "verified" }
const rejected: Verdict = { status: "rejected", code: "invalid_credentials" }
const down: Verdict = { status: "unavailable", code: "timeout" }

const decisions: Decisions = { address: "acme", optional: [] }
const start = (step?: StepId) => initialWizard({ decisions, step })
const reconnect = (problem: "rejected" | "missing" | "renewed", findings?: Findings) =>
  initialWizard({ connection: { problem, findings }, decisions, step: "prepare" })
const arriveBy = (...events: WizardEvent[]) => events.reduce(reduceWizard, start())
const checks = (...verdicts: Verdict[]) =>
  verdicts.reduce<WizardState>((state, verdict, at) => answer(state, verdict, { at }), start("connect"))
const answer = (state: WizardState, verdict: Verdict, { at = 1, quiet = false } = {}) =>
  reduceWizard(state, { type: "verdict", verdict, at, attested: [], quiet })
const empty: KeptFields = { clientId: "", attested: [], filledCount: 0 }
const filled: KeptFields = { clientId: "papi-1", attested: ["status"], filledCount: 2 }
const useEdition = (state: WizardState, edition: number, fields = empty) =>
  reduceWizard(state, { type: "use_edition", edition, fields })

describe("the way", () => {
  test("leads from deciding to doing, and back again", () => {
    expect(start().step).toBe("prepare")
    expect(arriveBy({ type: "continue", decisions }).step).toBe("connect")
    expect(arriveBy({ type: "continue", decisions }, { type: "back" }).step).toBe("prepare")
  })

  test("of a reconnection begins on the second step", () => {
    for (const problem of ["rejected", "missing", "renewed"] as const)
      expect(reconnect(problem)).toMatchObject({ step: "connect", problem, verdict: null })
  })

  test("advances its blocks by what happens, and opens any of them on request", () => {
    expect(arriveBy({ type: "personio_opened" }).block).toBe(2)
    expect(arriveBy({ type: "value_pasted" }).block).toBe(3)
    expect(arriveBy({ type: "value_pasted" }, { type: "personio_opened" }).block).toBe(3)
    expect(arriveBy({ type: "value_pasted" }, { type: "open_block", block: 1 }).block).toBe(1)
    expect(arriveBy({ type: "name_copied" })).toMatchObject({ nameCopied: true, block: 1 })
  })

  test("ends with a good check; nothing leads back out of it", () => {
    const done = checks(verified)
    expect(done.step).toBe("done")
    expect(reduceWizard(done, { type: "back" })).toBe(done)
    expect(reduceWizard(done, { type: "continue", decisions })).toBe(done)
  })

  test.each<[string, WizardState, WizardEvent]>([
    ["back from the first step", start(), { type: "back" }],
    ["go where one is", start(), { type: "go", step: "prepare" }],
    ["copy the name again", arriveBy({ type: "name_copied" }), { type: "name_copied" }],
    ["open Personio again", arriveBy({ type: "personio_opened" }), { type: "personio_opened" }],
    ["paste once more", arriveBy({ type: "value_pasted" }), { type: "value_pasted" }],
    ["open the open block", start(), { type: "open_block", block: 1 }],
  ])("%s: nothing changes, so nothing is drawn again", (_, state, event) => {
    expect(reduceWizard(state, event)).toBe(state)
  })

  test("never leaves the known steps, whatever comes in whatever order", () => {
    const events: fc.Arbitrary<WizardEvent> = fc.oneof(
      fc.constantFrom<WizardEvent>(
        ...([{ type: "continue", decisions }, { type: "back" }] as const),
        ...([{ type: "name_copied" }, { type: "personio_opened" }, { type: "value_pasted" }] as const),
        { type: "use_edition", edition: 2, fields: filled },
        { type: "use_edition", edition: 1, fields: empty },
        { type: "start_over", decisions },
      ),
      fc.constantFrom(...stepIds).map((step): WizardEvent => ({ type: "go", step })),
      fc
        .constantFrom<Verdict>(verified, rejected, down, missing("email"), missing("email", "gender"))
        .map((verdict): WizardEvent => ({ type: "verdict", verdict, at: 1, attested: [], quiet: false })),
    )
    fc.assert(
      fc.property(fc.array(events, { maxLength: 30 }), (all) => {
        const state = arriveBy(...all)
        expect(stepIds).toContain(state.step)
        expect([1, 2, 3]).toContain(state.block)
        if (state.verdict?.status === "rejected" && state.repairing)
          expect(all.some((event) => event.type === "verdict" && event.verdict.status === "incomplete")).toBe(
            true,
          )
      }),
    )
  })
})

describe("after a check", () => {
  test("what was missing stays listed, so that it can turn into a tick", () => {
    const state = checks(missing("email", "gender"), missing("gender"))
    expect(state.listed.attributes).toEqual(["email", "gender"])
  })

  test("the same answer again is counted; one tick found is another answer", () => {
    expect(checks(missing("email")).repeats).toBe(0)
    expect(checks(missing("email"), missing("email")).repeats).toBe(1)
    expect(checks(missing("email"), missing("email"), missing("email")).repeats).toBe(2)
    expect(checks(missing("email", "gender"), missing("gender")).repeats).toBe(0)
    expect(checks(missing("email"), missing("gender")).repeats).toBe(0)
  })

  test("a rejection right after a repair is told apart from a wrong paste", () => {
    expect(checks(rejected).repairing).toBe(false)
    expect(checks(missing("email"), rejected).repairing).toBe(true)
    expect(checks(missing("email"), rejected, rejected).repairing).toBe(false)
  })

  test("an answer that never came changes nothing about that", () => {
    expect(checks(missing("email"), down, rejected).repairing).toBe(true)
    expect(checks(missing("email"), down, down, rejected).repairing).toBe(true)
    expect(checks(rejected, down, rejected).repairing).toBe(false)
    expect(checks(missing("email"), down).listed.attributes).toEqual(["email"])
  })

  test("the time of the check is kept", () => {
    expect(checks(rejected, missing("email")).checkedAt).toBe(1)
  })
})

describe("creating the integration again", () => {
  const first = checks(missing("email"))
  const second = useEdition(first, editionToCreate(first), filled)

  test("starts over at the fields, under the next name", () => {
    expect(second).toMatchObject({ step: "connect", edition: 2, verdict: null, block: 1, nameCopied: false })
    expect(credentialNameOf("onyo-acme", 1)).toBe("onyo-acme")
    expect(credentialNameOf("onyo-acme", second.edition)).toBe("onyo-acme-2")
    expect(credentialNameOf("Thrive Learning", second.edition)).toBe("Thrive Learning 2")
    expect(editionToCreate(useEdition(second, editionToCreate(second), filled))).toBe(4)
  })

  test("keeps what was there, with its answer, and it comes back", () => {
    expect(earlierEdition(second)).toMatchObject({ state: { edition: 1 }, fields: filled })
    const back = useEdition(second, 1)
    expect(back).toMatchObject({ edition: 1, verdict: missing("email"), listed: first.listed })
    expect(earlierEdition(back)).toBeNull()
  })

  test("keeps the new values too when the earlier ones come back", () => {
    const back = useEdition(second, 1, { ...filled, clientId: "papi-2" })
    expect(earlierEdition(back)).toMatchObject({ state: { edition: 2 }, fields: { clientId: "papi-2" } })
  })

  test("goes on with a new one that was left untouched", () => {
    const back = useEdition(second, 1)
    expect(editionToCreate(back)).toBe(2)
    expect(latestNewEdition(back)).toBe(2)
  })

  test("the edition that is in use is not changed", () => {
    expect(useEdition(second, 2)).toBe(second)
  })
})

describe("a connection with a tick missing", () => {
  const findings = { ...nothing, missingRequired: { accessRights: [], attributes: ["email"] } }

  test("names the tick at once when the host knows it", () => {
    const state = reconnect("missing", findings)
    expect(state).toMatchObject({ edition: 0, verdict: { status: "incomplete" }, checkedAt: null })
    expect(state.listed.attributes).toEqual(["email"])
    const unsure = { ...nothing, unconfirmed: { accessRights: [], attributes: ["email"] } }
    expect(reconnect("missing", unsure).verdict?.status).toBe("inconclusive")
  })

  test("knows nothing yet without findings, or with findings that miss nothing", () => {
    expect(reconnect("missing").verdict).toBeNull()
    expect(reconnect("missing", nothing).verdict).toBeNull()
  })

  test("asks for another pair once Personio refuses the stored one", () => {
    const state = answer(reconnect("missing", findings), rejected)
    expect(state).toMatchObject({ edition: 1, problem: "rejected", verdict: null, checkedAt: 1 })
  })

  test("comes back from the other ways to the stored pair", () => {
    const other = useEdition(reconnect("missing", findings), 1)
    expect(other).toMatchObject({ edition: 1, problem: "missing", verdict: null })
    expect(useEdition(other, 0).verdict?.status).toBe("incomplete")
  })
})

describe("a check that the widget made by itself", () => {
  const before = checks(missing("email", "gender"))

  test("leaves the screen where it is when nobody could answer, and says so", () => {
    const state = answer(before, down, { at: 9, quiet: true })
    expect(state).toEqual({ ...before, unanswered: true })
    expect(answer(state, missing("email"), { quiet: true }).unanswered).toBe(false)
  })

  test("turns the page only when there is another screen to read", () => {
    expect(answer(before, missing("email"), { quiet: true }).turn).toBe(before.turn)
    expect(answer(before, missing("email")).turn).not.toBe(before.turn)
    expect(answer(before, rejected, { quiet: true }).turn).not.toBe(before.turn)
    expect(answer(before, verified, { quiet: true }).step).toBe("done")
  })
})
