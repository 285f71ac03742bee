import type { AccessRight } from "../contract/catalogue.js"
import { countScopes, type ScopeSet, type Scopes } from "../contract/scopes.js"
import { type Findings, noFindings, type Verdict } from "../contract/verdict.js"
import { matchAttributes } from "./matchAttributes.js"
import type { ReadableAttribute } from "./personio.js"

/** What is known about one access right; `"unconfirmed"` when nobody could say. */
export type RightState = "granted" | "missing" | "unconfirmed"

/** Everything that Personio answered. */
export interface Evidence {
  /** The requested rights: every evaluated one, and of the others those that are granted all the same. */
  readonly rights: ReadonlyMap<AccessRight, RightState>
  /** Every right that the token names. */
  readonly held: readonly AccessRight[]
  /** Null when Personio did not give the list. */
  readonly attributes: readonly ReadableAttribute[] | null
}

/** Which requested scopes count in this check: all required ones, and the optional ones that were chosen (default: all). */
export interface EvaluatedScopes {
  readonly right: (id: AccessRight) => boolean
  readonly attribute: (id: string) => boolean
}

/** A requested scope as far as it matters here. */
interface Requested {
  readonly id: string
  readonly required: boolean
}

export function evaluatedScopes(scopes: Scopes, chosen: ScopeSet | undefined): EvaluatedScopes {
  const counts = (requested: readonly Requested[], ids: readonly string[] | undefined) => {
    const counting = requested.filter(({ id, required }) => required || !ids || ids.includes(id))
    const countingIds = new Set(counting.map(({ id }) => id))
    return (id: string) => countingIds.has(id)
  }
  return {
    right: counts(scopes.accessRights, chosen?.accessRights),
    attribute: counts(scopes.attributes, chosen?.attributes),
  }
}

/** Attributes say something only when `employees:read` is granted. Without it, the right itself is what is missing. */
export function attributesMatter(
  evaluated: EvaluatedScopes,
  rights: ReadonlyMap<AccessRight, string>,
): boolean {
  return evaluated.right("employees:read") && rights.get("employees:read") !== "missing"
}

/** Sorts every requested scope by what Personio said about it, and adds what is held without having been requested. */
export function toFindings(scopes: Scopes, evaluated: EvaluatedScopes, evidence: Evidence): Findings {
  const findings = noFindings()
  const listFor = (state: RightState, required: boolean): ScopeSet => {
    if (state === "missing") return required ? findings.missingRequired : findings.missingOptional
    return findings[state]
  }

  // A required attribute cannot be read without `employees:read`, so the right is then required too.
  const neededByAttribute = (id: AccessRight) =>
    id === "employees:read" && evaluated.right(id) && scopes.attributes.some(({ required }) => required)
  for (const { id, required } of scopes.accessRights) {
    const state = evidence.rights.get(id)
    if (state) listFor(state, required || neededByAttribute(id)).accessRights.push(id)
  }
  const requested = new Set(scopes.accessRights.map(({ id }) => id))
  findings.excess.accessRights = evidence.held.filter((id) => !requested.has(id))

  if (!attributesMatter(evaluated, evidence.rights)) return findings
  const match = evidence.attributes && matchAttributes(scopes.attributes, evidence.attributes)
  for (const { id, required } of scopes.attributes) {
    const found = match?.states.get(id) ?? "unconfirmed"
    const state = found === "ambiguous" ? "unconfirmed" : found
    // An attribute that nobody chose may be ticked all the same. The host requested it, so it is granted, not excess.
    if (evaluated.attribute(id) || state === "granted") listFor(state, required).attributes.push(id)
  }
  if (match) {
    findings.excess.attributes = match.excess
    findings.attributes = match.attributes
  }
  return findings
}

/**
 * What the findings amount to. “I see it ticked” counts for a required scope that could not be confirmed, unless
 * `unconfirmed` is `"block"`. It never counts against a scope that is known to be missing.
 */
export function toVerdict(
  findings: Findings,
  scopes: Scopes,
  attested: ScopeSet | undefined,
  unconfirmed: "attest" | "block",
): Verdict {
  if (countScopes(findings.missingRequired) > 0) return { status: "incomplete", ...findings }
  const hasOpen = (
    requested: readonly Requested[],
    unconfirmedIds: readonly string[],
    attestedIds: readonly string[] = [],
  ) =>
    requested.some(
      ({ id, required }) =>
        required && unconfirmedIds.includes(id) && (unconfirmed === "block" || !attestedIds.includes(id)),
    )
  const inconclusive =
    hasOpen(scopes.accessRights, findings.unconfirmed.accessRights, attested?.accessRights) ||
    hasOpen(scopes.attributes, findings.unconfirmed.attributes, attested?.attributes)
  return { status: inconclusive ? "inconclusive" : "verified", ...findings }
}
