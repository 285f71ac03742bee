// Compiled by `npm run typecheck`, never run: a line marked as an error has to be one.
import { expectTypeOf } from "vitest"
import type * as z from "zod/mini"
import {
  type Credentials,
  type OnVerify,
  parseSubmission,
  type ScopeSet,
  type Submission,
  type submissionSchema,
  type Verdict,
} from "../../src/contract.js"

expectTypeOf<z.infer<typeof submissionSchema>>().toEqualTypeOf<Submission>()
expectTypeOf<Submission["credentials"]>().toEqualTypeOf<Credentials | null>()
expectTypeOf<Submission["scopes"]>().toEqualTypeOf<ScopeSet>()
expectTypeOf<Submission["hostname"]>().toEqualTypeOf<string | null>()
expectTypeOf<Submission["connectionId"]>().toEqualTypeOf<string | undefined>()

const parsed = parseSubmission({})
if (parsed.ok) expectTypeOf(parsed.submission).toEqualTypeOf<Submission>()
else expectTypeOf(parsed.problems).toEqualTypeOf<string[]>()
// @ts-expect-error: whether it was read has to be looked at first
void parsed.submission

expectTypeOf<OnVerify>().returns.resolves.toEqualTypeOf<Verdict>()
expectTypeOf<OnVerify>().parameter(0).toEqualTypeOf<Submission>()
// An integrator's own function may leave out what it does not use.
const onVerify: OnVerify = async () => ({ status: "unavailable", code: "host_error" })
void onVerify
expectTypeOf<OnVerify>().parameter(1).toEqualTypeOf<{ signal: AbortSignal }>()
// @ts-expect-error: a verdict has a status that the widget knows
export const unknownStatus: OnVerify = async () => ({ status: "ok" })
// @ts-expect-error: a status alone is no verdict
export const withoutFindings: OnVerify = async () => ({ status: "verified" })
// @ts-expect-error: the answer is a promise
export const atOnce: OnVerify = () => ({ status: "unavailable", code: "host_error" })
