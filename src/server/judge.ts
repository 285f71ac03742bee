import type { AccessRight } from "../contract/catalogue.js"
import { countScopes, noScopes, type ScopeSet, type Scopes } from "../contract/scopes.js"
import type { Findings, Verdict } from "../contract/verdict.js"
import { matchAttributes } from "./attributes.js"
import type { ReadableAttribute } from "./personio.js"

export type RightState = "granted" | "missing" | "unconfirmed"

/** Everything Personio was asked. */
export interface Evidence {
  /** Wished rights: every judged one, and of the others those that are granted all the same. */
  readonly rights: ReadonlyMap<AccessRight, RightState>
  /** Every right the token names. */
  readonly held: readonly AccessRight[]
  /** Null: the list could not be had. */
  readonly attributes: readonly ReadableAttribute[] | null
}

/** Which wishes matter now: all required ones, and of the optional ones those that were chosen (default: all). */
export interface Judged {
  readonly right: (id: AccessRight) => boolean
  readonly attribute: (id: string) => boolean
}

export function judgedScopes(scopes: Scopes, chosen: ScopeSet | undefined): Judged {
  const judged = (
    wishes: readonly { id: string; required: boolean }[],
    ids: readonly string[] | undefined,
  ) => {
    const set = new Set(
      wishes.filter(({ id, required }) => required || !ids || ids.includes(id)).map(({ id }) => id),
    )
    return (id: string) => set.has(id)
  }
  return {
    right: judged(scopes.accessRights, chosen?.accessRights),
    attribute: judged(scopes.attributes, chosen?.attributes),
  }
}

/** Attributes say something only under Employees-Read; without it the right itself is what is missing. */
export function attributesCount(judged: Judged, rights: ReadonlyMap<AccessRight, string>): boolean {
  return judged.right("employees:read") && rights.get("employees:read") !== "missing"
}

export function findScopes(scopes: Scopes, judged: Judged, evidence: Evidence): Findings {
  const findings: Findings = {
    granted: noScopes(),
    missingRequired: noScopes(),
    missingOptional: noScopes(),
    unconfirmed: noScopes(),
    excess: noScopes(),
    attributes: [],
  }
  const place = (state: RightState, required: boolean): ScopeSet => {
    if (state === "missing") return required ? findings.missingRequired : findings.missingOptional
    return findings[state]
  }

  // Without it a required attribute cannot be there either.
  const carries = (id: AccessRight) =>
    id === "employees:read" && judged.right(id) && scopes.attributes.some(({ required }) => required)
  for (const { id, required } of scopes.accessRights) {
    const state = evidence.rights.get(id)
    if (state) place(state, required || carries(id)).accessRights.push(id)
  }
  const wished = new Set(scopes.accessRights.map(({ id }) => id))
  findings.excess.accessRights = evidence.held.filter((id) => !wished.has(id))

  if (!attributesCount(judged, evidence.rights)) return findings
  const match = evidence.attributes && matchAttributes(scopes.attributes, evidence.attributes)
  for (const { id, required } of scopes.attributes) {
    const found = match?.states.get(id) ?? "unconfirmed"
    const state = found === "ambiguous" ? "unconfirmed" : found
    // One that nobody chose may be ticked all the same: the host asked for it, so it is granted, not excess.
    if (judged.attribute(id) || state === "granted") place(state, required).attributes.push(id)
  }
  if (match) {
    findings.excess.attributes = match.excess
    findings.attributes = match.attributes
  }
  return findings
}

/**
 * What the findings amount to. “I see it ticked” counts for a required scope that could not be asked, unless
 * `unconfirmed` is `"block"`, and never against a known missing one.
 */
export function conclude(
  findings: Findings,
  scopes: Scopes,
  attested: ScopeSet | undefined,
  unconfirmed: "attest" | "block",
): Verdict {
  if (countScopes(findings.missingRequired) > 0) return { status: "incomplete", ...findings }
  const open = (
    ids: readonly string[],
    wishes: readonly { id: string; required: boolean }[],
    seen: readonly string[],
  ) =>
    wishes.some(
      ({ id, required }) => required && ids.includes(id) && (unconfirmed === "block" || !seen.includes(id)),
    )
  const inconclusive =
    open(findings.unconfirmed.accessRights, scopes.accessRights, attested?.accessRights ?? []) ||
    open(findings.unconfirmed.attributes, scopes.attributes, attested?.attributes ?? [])
  return { status: inconclusive ? "inconclusive" : "verified", ...findings }
}
