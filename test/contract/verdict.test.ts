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
  test("is read from JSON as it was given", () => {
    fc.assert(
      fc.property(verdicts, (verdict) => {
        expect(parseVerdict(JSON.parse(JSON.stringify(verdict)))).toEqual(verdict)
      }),
    )
  })

  test("is read without the members that this version does not know, and with the access rights", () => {
    const excess = { accessRights: ["employees:read", "shifts:read"], attributes: [] }
    expect(parseVerdict({ ...incomplete, hint: "new", excess: { ...excess, documents: [] } })).toEqual({
      ...incomplete,
      excess,
    })
  })

  test("with an unknown code is read with the general code of its status", () => {
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
    "with the waiting time %s is read without a waiting time",
    (retryAfterSeconds) => {
      const verdict = parseVerdict({ status: "unavailable", code: "rate_limited", retryAfterSeconds })
      expect(verdict).toMatchObject({ status: "unavailable", code: "rate_limited" })
      expect(verdict).not.toHaveProperty("retryAfterSeconds", expect.anything())
    },
  )

  test.each([17, null, {}, ["c-1"]])(
    "with the connection ID and reference %j is read without them",
    (value) => {
      const verified = parseVerdict({ ...incomplete, status: "verified", connectionId: value })
      expect(verified).toEqual({ ...incomplete, status: "verified" })
      const rejected = { status: "rejected", code: "invalid_credentials" }
      expect(parseVerdict({ ...rejected, reference: value })).toEqual(rejected)
    },
  )

  test.each<[string, unknown]>([
    ["undefined", undefined],
    ["null", null],
    ["true", true],
    ["a string", "verified"],
    ["an empty object", {}],
    ["a status alone", { status: "verified" }],
    ["an unknown status", { ...incomplete, status: "maybe" }],
    ["findings without one of the lists", { ...incomplete, granted: undefined }],
    ["findings of another shape", { ...incomplete, granted: ["email"] }],
    ["an error", new Error("no")],
  ])("is not read from %s", (_, answer) => {
    expect(parseVerdict(answer)).toBeNull()
  })

  test("is read or refused, and no answer makes the reader throw", () => {
    fc.assert(fc.property(fc.anything(), (answer) => void parseVerdict(answer)))
  })
})
