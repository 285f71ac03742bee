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
  /** Wished or excess attributes: Personio's key (`dynamic_4711`), the tenant's own label, and the request's id if any. */
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

// Tolerant: unknown keys are dropped and an unknown code falls to its status's general one, so a newer backend can
// answer an older page. By hand, because a schema library would be a tenth of what the page downloads.

/** Reads an answer from outside; null when it is not a verdict. */
export function parseVerdict(answer: unknown): Verdict | null {
  if (!isRecord(answer)) return null
  const { status, code, retryAfterSeconds, connectionId, reference } = answer
  const named = isText(reference) ? { reference } : {}
  switch (status) {
    case "verified": {
      const findings = readFindings(answer)
      return findings && { status, ...(isText(connectionId) ? { connectionId } : {}), ...findings }
    }
    case "incomplete":
    case "inconclusive": {
      const findings = readFindings(answer)
      return findings && { status, ...findings }
    }
    case "rejected":
      return { status, code: oneOf(rejectedCodes, code) ?? "credentials_not_accepted", ...named }
    case "unavailable": {
      const seconds = isWaitingTime(retryAfterSeconds) ? { retryAfterSeconds } : {}
      return { status, code: oneOf(unavailableCodes, code) ?? "unexpected_answer", ...seconds, ...named }
    }
    default:
      return null
  }
}

function readFindings(answer: Readonly<Record<string, unknown>>): Findings | null {
  const granted = readScopes(answer["granted"])
  const missingRequired = readScopes(answer["missingRequired"])
  const missingOptional = readScopes(answer["missingOptional"])
  const unconfirmed = readScopes(answer["unconfirmed"])
  const excess = readScopes(answer["excess"])
  const attributes = readList(answer["attributes"], readAttribute)
  return granted && missingRequired && missingOptional && unconfirmed && excess && attributes
    ? { granted, missingRequired, missingOptional, unconfirmed, excess, attributes }
    : null
}

function readScopes(value: unknown): ScopeSet | null {
  if (!isRecord(value)) return null
  const rights = readList(value["accessRights"], readText)
  const attributes = readList(value["attributes"], readText)
  return rights && attributes && { accessRights: rights.filter(isAccessRight), attributes }
}

function readAttribute(value: unknown): Findings["attributes"][number] | null {
  if (!isRecord(value)) return null
  const { id, key, label } = value
  return (id === null || isText(id)) && isText(key) && isText(label) ? { id, key, label } : null
}

function readList<T>(value: unknown, read: (item: unknown) => T | null): T[] | null {
  if (!Array.isArray(value)) return null
  const items = value.map(read)
  return items.includes(null) ? null : (items as T[])
}

const readText = (value: unknown) => (isText(value) ? value : null)

const isText = (value: unknown): value is string => typeof value === "string"

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null

const oneOf = <const T>(known: readonly T[], value: unknown): T | undefined =>
  known.find((candidate) => candidate === value)

const isWaitingTime = (value: unknown): value is number =>
  typeof value === "number" && value >= 0 && value <= 86_400
