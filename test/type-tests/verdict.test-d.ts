// Compiled by `npm run typecheck`, never run: a line marked as an error has to be one.
import { expectTypeOf } from "vitest"
import type * as z from "zod/mini"
import {
  type Findings,
  type Incomplete,
  type Inconclusive,
  parseVerdict,
  type Rejected,
  type RejectedCode,
  type rejectedCodes,
  type Unavailable,
  type UnavailableCode,
  type unavailableCodes,
  type Verdict,
  type Verified,
  type verdictSchema,
} from "../../src/contract.js"

expectTypeOf<z.infer<typeof verdictSchema>>().toEqualTypeOf<Verdict>()
expectTypeOf(parseVerdict).returns.toEqualTypeOf<Verdict | null>()
expectTypeOf<(typeof rejectedCodes)[number]>().toEqualTypeOf<RejectedCode>()
expectTypeOf<(typeof unavailableCodes)[number]>().toEqualTypeOf<UnavailableCode>()

/** Each status leads to the members that its verdict has, and no status is left over. */
export function read(verdict: Verdict): unknown {
  // @ts-expect-error: only some verdicts have findings
  void verdict.granted
  // @ts-expect-error: only some verdicts have a code
  void verdict.code
  switch (verdict.status) {
    case "verified":
      expectTypeOf(verdict).toEqualTypeOf<Verified>()
      return verdict.connectionId
    case "incomplete":
      expectTypeOf(verdict).toEqualTypeOf<Incomplete>()
      return verdict.missingRequired
    case "inconclusive":
      expectTypeOf(verdict).toEqualTypeOf<Inconclusive>()
      return verdict.unconfirmed
    case "rejected":
      expectTypeOf(verdict).toEqualTypeOf<Rejected>()
      return verdict.code satisfies RejectedCode
    case "unavailable":
      expectTypeOf(verdict).toEqualTypeOf<Unavailable>()
      return verdict.retryAfterSeconds
    default:
      expectTypeOf(verdict).toBeNever()
      return verdict
  }
}

declare const findings: Findings
export const verified: Verdict = { status: "verified", ...findings }
// @ts-expect-error: only `verified` says under which id the connection was stored
export const incomplete: Verdict = { status: "incomplete", connectionId: "c-1", ...findings }
// @ts-expect-error: a code of another status
export const rejected: Verdict = { status: "rejected", code: "timeout" }
// @ts-expect-error: a status that does not exist
export const unknown: Verdict = { status: "maybe", ...findings }
