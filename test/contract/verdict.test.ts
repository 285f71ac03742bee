import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { noScopes } from "../../src/contract/scopes.js"
import {
  accessRights,
  parseVerdict,
  rejectedCodes,
  standardAttributes,
  unavailableCodes,
  type Verdict,
} from "../../src/contract.js"

const scopes = fc.record({
  accessRights: fc.subarray([...accessRights]),
  attributes: fc.subarray<string>([...standardAttributes, "custom:address", "any_custom"]),
})
const findings = {
  granted: scopes,
  missingRequired: scopes,
  missingOptional: scopes,
  unconfirmed: scopes,
  excess: scopes,
  attributes: fc.array(
    fc.record({ id: fc.option(fc.string(), { nil: null }), key: fc.string(), label: fc.string() }),
    { maxLength: 3 },
  ),
}
const required = ["status", ...Object.keys(findings)] as const
const verdicts: fc.Arbitrary<unknown> = fc.oneof(
  fc.record(
    { status: fc.constant("verified"), connectionId: fc.string(), ...findings },
    { requiredKeys: required as never },
  ),
  fc.record({ status: fc.constantFrom("incomplete", "inconclusive"), ...findings }),
  fc.record(
    { status: fc.constant("rejected"), code: fc.constantFrom(...rejectedCodes), reference: fc.string() },
    { requiredKeys: ["status", "code"] },
  ),
  fc.record(
    {
      status: fc.constant("unavailable"),
      code: fc.constantFrom(...unavailableCodes),
      retryAfterSeconds: fc.integer({ min: 0, max: 86_400 }),
      reference: fc.string(),
    },
    { requiredKeys: ["status", "code"] },
  ),
)
const incomplete = {
  status: "incomplete",
  granted: noScopes(),
  missingRequired: { accessRights: [], attributes: ["email"] },
  missingOptional: noScopes(),
  unconfirmed: noScopes(),
  excess: noScopes(),
  attributes: [],
} satisfies Verdict

describe("a verdict", () => {
  test("survives the wire as it was given", () => {
    fc.assert(
      fc.property(verdicts, (verdict) => {
        expect(parseVerdict(JSON.parse(JSON.stringify(verdict)))).toEqual(verdict)
      }),
    )
  })

  test("of a newer backend is read without what this page does not know", () => {
    expect(
      parseVerdict({
        ...incomplete,
        hint: "new",
        excess: { accessRights: ["employees:read", "shifts:read"], attributes: [], documents: [] },
      }),
    ).toEqual({ ...incomplete, excess: { accessRights: ["employees:read"], attributes: [] } })
  })

  test("with a code this page does not know keeps its meaning", () => {
    expect(parseVerdict({ status: "rejected", code: "frozen" })).toEqual({
      status: "rejected",
      code: "credentials_not_accepted",
    })
    expect(parseVerdict({ status: "unavailable", code: "maintenance", reference: "7F3K" })).toEqual({
      status: "unavailable",
      code: "unexpected_answer",
      reference: "7F3K",
    })
  })

  test.each([-1, 1e9, Number.NaN, "30", {}])(
    "that asks to wait for %s seconds is shown without a countdown",
    (retryAfterSeconds) => {
      const verdict = parseVerdict({ status: "unavailable", code: "rate_limited", retryAfterSeconds })
      expect(verdict).toMatchObject({ status: "unavailable", code: "rate_limited" })
      expect(verdict).not.toHaveProperty("retryAfterSeconds", expect.anything())
    },
  )

  test.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["true", true],
    ["a text", "verified"],
    ["an empty object", {}],
    ["a status alone", { status: "verified" }],
    ["an unknown status", { ...incomplete, status: "maybe" }],
    ["findings with a hole", { ...incomplete, granted: undefined }],
    ["findings of another shape", { ...incomplete, granted: ["email"] }],
    ["an error", new Error("no")],
  ])("is not read from %s", (_, answer) => {
    expect(parseVerdict(answer)).toBeNull()
  })

  test("is either read or refused, never thrown over", () => {
    fc.assert(fc.property(fc.anything(), (answer) => void parseVerdict(answer)))
  })
})
