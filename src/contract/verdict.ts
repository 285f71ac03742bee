import * as z from "zod/mini"
import { type AccessRight, isAccessRight } from "./catalogue.js"
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

const accessRights = z
  .array(z.string())
  .check(z.overwrite((ids) => ids.filter(isAccessRight))) as unknown as z.ZodMiniType<AccessRight[]>
const scopeSet = z.object({ accessRights, attributes: z.array(z.string()) })
const findings = {
  granted: scopeSet,
  missingRequired: scopeSet,
  missingOptional: scopeSet,
  unconfirmed: scopeSet,
  excess: scopeSet,
  attributes: z.array(z.object({ id: z.nullable(z.string()), key: z.string(), label: z.string() })),
}

// Tolerant: unknown keys are dropped and an unknown code falls to its status's general one, so a newer
// backend can answer an older page. Each status has a schema of its own, without the unions, enums and catches of zod
// that only a browser's download would notice.
const tagged = z.object({ status: z.string() })
const judged = z.object(findings)
const verified = z.object({ connectionId: z.optional(z.string()), ...findings })
const whatever = z.optional(z.unknown())
const refused = z.object({ code: whatever, retryAfterSeconds: whatever, reference: z.optional(z.string()) })

/** Reads an answer from outside; null when it is not a verdict. */
export function parseVerdict(answer: unknown): Verdict | null {
  const status = tagged.safeParse(answer).data?.status
  switch (status) {
    case "verified": {
      const { data } = verified.safeParse(answer)
      return data ? { status, ...data } : null
    }
    case "incomplete":
    case "inconclusive": {
      const { data } = judged.safeParse(answer)
      return data ? { status, ...data } : null
    }
    case "rejected":
    case "unavailable": {
      const { data } = refused.safeParse(answer)
      if (!data) return null
      const { code, retryAfterSeconds, ...rest } = data
      if (status === "rejected")
        return { status, code: oneOf(rejectedCodes, code) ?? "credentials_not_accepted", ...rest }
      const seconds = isWaitingTime(retryAfterSeconds) ? { retryAfterSeconds } : {}
      return { status, code: oneOf(unavailableCodes, code) ?? "unexpected_answer", ...seconds, ...rest }
    }
    default:
      return null
  }
}

const oneOf = <const T>(known: readonly T[], value: unknown): T | undefined =>
  known.find((candidate) => candidate === value)

const isWaitingTime = (value: unknown): value is number =>
  typeof value === "number" && value >= 0 && value <= 86_400
