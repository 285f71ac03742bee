import * as z from "zod/mini"
import { isAccessRight } from "./catalogue.js"
import type { ScopeSet } from "./scopes.js"

/** Personio answered that it does not take the pair. It never says which of the two values is wrong. */
export const rejectedCodes = [
  /** Unknown client ID or wrong secret (`invalid_client`, `unauthorized_client`, v1 “Wrong credentials”). */
  "invalid_credentials",
  /** The pair is known but refused: disabled, revoked (`invalid_grant`, `access_denied`). */
  "credentials_not_accepted",
] as const
export type RejectedCode = (typeof rejectedCodes)[number]

/** Nobody could say. The credentials are never the reason. */
export const unavailableCodes = [
  // Personio's side
  "rate_limited",
  "personio_unreachable",
  "personio_error",
  "timeout",
  "unexpected_answer",
  // the host's side
  "network",
  "session_expired",
  "not_allowed",
  "host_rate_limited",
  "host_error",
] as const
export type UnavailableCode = (typeof unavailableCodes)[number]

/**
 * What was learnt about the scopes. Every judged id (required, or optional and chosen) is in exactly one of granted,
 * missing… and unconfirmed; an optional one nobody chose is in granted when it is held, else in none. Without
 * `employees:read` Personio shows no attributes, so only the right is reported missing and attributes are in none.
 */
export interface Findings {
  granted: ScopeSet
  missingRequired: ScopeSet
  /** Only optional scopes that the administrator chose. */
  missingOptional: ScopeSet
  /** Could not be asked; never guessed. */
  unconfirmed: ScopeSet
  /** Held but not wished; attributes by Personio's key. */
  excess: ScopeSet
  /** Wished or excess attributes: Personio's key (`dynamic_4711`), the tenant's own label, and the wish's id if any. */
  attributes: { id: string | null; key: string; label: string }[]
}

/** Good: everything required is granted, or attested where it could not be asked. */
export type Verified = { status: "verified"; connectionId?: string | undefined } & Findings
export type Incomplete = { status: "incomplete" } & Findings
export type Inconclusive = { status: "inconclusive" } & Findings
export interface Rejected {
  status: "rejected"
  code: RejectedCode
  /** Ties the message to the host's log. */
  reference?: string | undefined
}
export interface Unavailable {
  status: "unavailable"
  code: UnavailableCode
  retryAfterSeconds?: number | undefined
  reference?: string | undefined
}

/** What a check answered; `status` is its tag. */
export type Verdict = Verified | Incomplete | Inconclusive | Rejected | Unavailable

const accessRights = z.pipe(
  z.array(z.string()),
  z.transform((ids: string[]) => ids.filter(isAccessRight)),
)
const scopeSet = z.object({ accessRights, attributes: z.array(z.string()) })
const findings = {
  granted: scopeSet,
  missingRequired: scopeSet,
  missingOptional: scopeSet,
  unconfirmed: scopeSet,
  excess: scopeSet,
  attributes: z.array(z.object({ id: z.nullable(z.string()), key: z.string(), label: z.string() })),
}
const reference = z.optional(z.string())

// Tolerant: unknown keys are dropped and an unknown code falls to its status's general one, so a newer
// backend can answer an older page.
const verdict = z.discriminatedUnion("status", [
  z.object({ status: z.literal("verified"), connectionId: z.optional(z.string()), ...findings }),
  z.object({ status: z.literal("incomplete"), ...findings }),
  z.object({ status: z.literal("inconclusive"), ...findings }),
  z.object({
    status: z.literal("rejected"),
    code: z.catch(z.enum(rejectedCodes), "credentials_not_accepted"),
    reference,
  }),
  z.object({
    status: z.literal("unavailable"),
    code: z.catch(z.enum(unavailableCodes), "unexpected_answer"),
    retryAfterSeconds: z.catch(z.optional(z.number().check(z.nonnegative(), z.lte(86_400))), undefined),
    reference,
  }),
])

/** Reads an answer from outside; null when it is not a verdict. */
export function parseVerdict(answer: unknown): Verdict | null {
  const parsed = verdict.safeParse(answer)
  return parsed.success ? parsed.data : null
}
