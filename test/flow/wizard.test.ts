import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { noFindings } from "../../src/contract/verdict.js"
import type { Incomplete, Verdict } from "../../src/contract.js"
import type { Decisions } from "../../src/flow/decisions.js"
import { type StepId, steps } from "../../src/flow/steps.js"
import {
  credentialNameOf,
  initialWizard,
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
const start = (reconnecting = false, step?: StepId) => initialWizard({ reconnecting, decisions, step })
const arriveBy = (...events: WizardEvent[]) => events.reduce(reduceWizard, start())
const checks = (...verdicts: Verdict[]) =>
  verdicts.reduce<WizardState>(
    (state, verdict, at) => reduceWizard(state, { type: "verdict", verdict, at, attested: [] }),
    start(false, "connect"),
  )

describe("the way", () => {
  test("leads from deciding to doing, and back again", () => {
    expect(start().step).toBe("prepare")
    expect(arriveBy({ type: "continue", decisions }).step).toBe("connect")
    expect(arriveBy({ type: "continue", decisions }, { type: "back" }).step).toBe("prepare")
  })

  test("of a reconnection begins at the slots, with the guide folded", () => {
    expect(start(true, "prepare")).toMatchObject({ step: "connect", guideOpen: false })
  })

  test("advances its blocks by what happens, and opens any of them on request", () => {
    expect(arriveBy({ type: "personio_opened" }).block).toBe(2)
    expect(arriveBy({ type: "value_pasted" }).block).toBe(3)
    expect(arriveBy({ type: "value_pasted" }, { type: "personio_opened" }).block).toBe(3)
    expect(arriveBy({ type: "value_pasted" }, { type: "open_block", block: 1 }).block).toBe(1)
    expect(arriveBy({ type: "name_copied" })).toMatchObject({ nameCopied: true, block: 1 })
    expect(arriveBy({ type: "toggle_guide" }).guideOpen).toBe(false)
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
        ...([{ type: "continue", decisions }, { type: "back" }, { type: "toggle_guide" }] as const),
        ...([{ type: "name_copied" }, { type: "personio_opened" }, { type: "value_pasted" }] as const),
        { type: "recreate" },
      ),
      fc.constantFrom(...stepIds).map((step): WizardEvent => ({ type: "go", step })),
      fc
        .constantFrom<Verdict>(verified, rejected, down, missing("email"), missing("email", "gender"))
        .map((verdict): WizardEvent => ({ type: "verdict", verdict, at: 1, attested: [] })),
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
  test("starts over at the slots, under the next name", () => {
    const state = reduceWizard(checks(missing("email"), rejected), { type: "recreate" })
    expect(state).toEqual({ ...start(false, "connect"), edition: 2 })
    expect(reduceWizard(state, { type: "recreate" }).edition).toBe(3)
    expect(credentialNameOf("onyo-acme", 1)).toBe("onyo-acme")
    expect(credentialNameOf("onyo-acme", state.edition)).toBe("onyo-acme-2")
  })
})
