import * as z from "zod/mini"
import type { AccessRight } from "./catalogue.js"
import { schemaFor } from "./schemaFor.js"
import { noScopes, type ScopeSet } from "./scopes.js"

/** Personio answered that it does not accept the pair. It never says which of the two values is wrong. */
export const rejectedCodes = [
  /** The client ID is unknown or the secret is wrong (`invalid_client`, `unauthorized_client`, v1 “Wrong credentials”). */
  "invalid_credentials",
  /** The pair is known and refused, because it was disabled or revoked (`invalid_grant`, `access_denied`). */
  "credentials_not_accepted",
] as const
/** Why a pair was rejected; see {@link rejectedCodes}. An unknown code is read as `credentials_not_accepted`. */
export type RejectedCode = (typeof rejectedCodes)[number]

/** Nobody could check the pair. The credentials are never the reason. */
export const unavailableCodes = [
  // The cause is on Personio's side.
  /** Personio refused because too many requests came from this account. */
  "rate_limited",
  /** No connection to Personio's API came about. */
  "personio_unreachable",
  /** Personio answered with an error of its own (5xx). */
  "personio_error",
  /** Personio did not answer in time. */
  "timeout",
  /** Personio answered in a way that this version does not understand. */
  "unexpected_answer",
  // The cause is on the host's side.
  /** The browser could not reach the host's backend. */
  "network",
  /** The administrator is no longer signed in to the host's product. */
  "session_expired",
  /** The administrator may not set up integrations in the host's product. */
  "not_allowed",
  /** The host's own limit of checks is reached. */
  "host_rate_limited",
  /** The host's backend failed. */
  "host_error",
] as const
/** Why nobody could check the pair; see {@link unavailableCodes}. An unknown code is read as `unexpected_answer`. */
export type UnavailableCode = (typeof unavailableCodes)[number]

/**
 * What a check found out about the scopes. Every scope that is checked (required, or optional and chosen) is in exactly
 * one of `granted`, `missingRequired`, `missingOptional` and `unconfirmed`. An optional scope that nobody chose is in
 * `granted` when the credential holds it, else in none of them. Without `employees:read` Personio shows no attributes:
 * then only that right is reported as missing, and the attributes are in none of the four.
 */
export interface Findings {
  /** The credential holds these. */
  granted: ScopeSet
  /** Required scopes that the credential is known not to hold. */
  missingRequired: ScopeSet
  /** Optional scopes that the administrator chose and that the credential is known not to hold. */
  missingOptional: ScopeSet
  /** Scopes about which Personio could not be asked. They are never guessed. */
  unconfirmed: ScopeSet
  /** Scopes that the credential holds although the host did not ask for them; attributes by Personio's own key. */
  excess: ScopeSet
  /** What is known about the attributes that were asked for or are in `excess`, in Personio's order. */
  attributes: FoundAttribute[]
}

/** Findings before anything was learnt: every list is empty. */
export const noFindings = (): Findings => ({
  granted: noScopes(),
  missingRequired: noScopes(),
  missingOptional: noScopes(),
  unconfirmed: noScopes(),
  excess: noScopes(),
  attributes: [],
})

/** One employee attribute as the tenant's Personio account has it. */
export interface FoundAttribute {
  /** The id of the request that this attribute answers (`"custom:address"`); null when the host did not ask for it. */
  id: string | null
  /** Personio's own key, such as `email` or `dynamic_4711`. */
  key: string
  /** The tenant's own name for the attribute, as it stands in Personio. */
  label: string
}

/** Everything required is granted, or the administrator attested it where Personio could not be asked. */
export type Verified = {
  /** Marks this verdict among the others. */
  status: "verified"
  /** The id under which the host stored the connection, if `onVerified` returned one. */
  connectionId?: string | undefined
} & Findings

/** Something required is known to be missing; the pair itself works. */
export type Incomplete = {
  /** Marks this verdict among the others. */
  status: "incomplete"
} & Findings

/** Nothing required is known to be missing, but Personio could not be asked about something required. */
export type Inconclusive = {
  /** Marks this verdict among the others. */
  status: "inconclusive"
} & Findings

/** Personio does not accept the pair. */
export interface Rejected {
  /** Marks this verdict among the others. */
  status: "rejected"
  /** Why Personio refused, as far as it says. */
  code: RejectedCode
  /** A short random text that also stands in the host's log, so that support can find the entry. */
  reference?: string | undefined
}

/** Nobody could check the pair; it may be right. */
export interface Unavailable {
  /** Marks this verdict among the others. */
  status: "unavailable"
  /** Who or what could not answer. */
  code: UnavailableCode
  /** When another attempt makes sense, in seconds from now, from 0 to 86 400. Absent where nobody said. */
  retryAfterSeconds?: number | undefined
  /** A short random text that also stands in the host's log, so that support can find the entry. */
  reference?: string | undefined
}

/** What a check answers. Switch on `status`. */
export type Verdict = Verified | Incomplete | Inconclusive | Rejected | Unavailable

const scopeSet = z.object({
  // During a rolling deployment the server may be newer than the page: what only the server knows is still shown.
  accessRights: z.pipe(
    z.array(z.string()),
    z.transform((ids) => ids as AccessRight[]),
  ),
  attributes: z.array(z.string()),
})
const findings = {
  granted: scopeSet,
  missingRequired: scopeSet,
  missingOptional: scopeSet,
  unconfirmed: scopeSet,
  excess: scopeSet,
  attributes: z.array(z.object({ id: z.nullable(z.string()), key: z.string(), label: z.string() })),
}
const text = z.catch(z.optional(z.string()), undefined)

/**
 * The schema of a verdict. It reads tolerantly, so that a newer server can answer an older page: unknown members are
 * dropped, unknown access rights are kept, an unknown code becomes the general code of its status, and an optional member of the wrong type is left out.
 */
export const verdictSchema = schemaFor<Verdict>()(
  z.discriminatedUnion("status", [
    z.object({ status: z.literal("verified"), connectionId: text, ...findings }),
    z.object({ status: z.literal("incomplete"), ...findings }),
    z.object({ status: z.literal("inconclusive"), ...findings }),
    z.object({
      status: z.literal("rejected"),
      code: z.catch(z.enum(rejectedCodes), "credentials_not_accepted"),
      reference: text,
    }),
    z.object({
      status: z.literal("unavailable"),
      code: z.catch(z.enum(unavailableCodes), "unexpected_answer"),
      retryAfterSeconds: z.catch(z.optional(z.number().check(z.minimum(0), z.maximum(86_400))), undefined),
      reference: text,
    }),
  ]),
)

/** Reads an answer from outside by {@link verdictSchema}. Returns null when it is not a verdict; never throws. */
export function parseVerdict(answer: unknown): Verdict | null {
  const parsed = verdictSchema.safeParse(answer)
  return parsed.success ? parsed.data : null
}
