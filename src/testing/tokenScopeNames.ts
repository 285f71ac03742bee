import { type AccessRight, accessRights } from "../contract/catalogue.js"

/** For each access right, the names that stand for it in the `scope` of a token. An empty list means: no name. */
export type TokenScopeNames = { readonly [right in AccessRight]: readonly string[] }

/**
 * The names that were seen in a real token of 2025-09 (older rights have no prefix, newer ones have `personio:`), and the
 * names that Personio's v2 documents ask for. No official name is known for org units, legal entities, cost centers and
 * workplaces: a token tells nothing about them, and a client has to try a request.
 */
export const defaultTokenScopeNames: TokenScopeNames = {
  "employees:read": ["employees:read", "personio:persons:read"],
  "employees:write": ["employees:write", "personio:persons:write"],
  "attendances:read": ["attendances:read", "personio:attendances:read"],
  "attendances:write": ["attendances:write", "personio:attendances:write"],
  "absences:read": ["absences:read", "personio:absences:read"],
  "absences:write": ["absences:write"],
  "documents:read": ["documents:read"],
  "documents:write": ["documents:write"],
  "custom_reports:read": ["reports.custom:read"],
  "compensations:read": ["personio:compensations:read"],
  "compensations:write": ["personio:compensations:write"],
  "recruiting:read": ["personio:recruiting:read"],
  "recruiting:write": ["personio:recruiting:write"],
  "webhooks:read": ["personio:webhooks:read"],
  "webhooks:write": ["personio:webhooks:write"],
  "org_units:read": [],
  "legal_entities:read": [],
  "cost_centers:read": [],
  "workplaces:read": [],
}

/** Which names a token carries: all of them, those without the prefix `personio:`, or those with it. */
export type ScopeFamily = "both" | "unprefixed" | "prefixed"

/** The names for the access rights in `held`: first those without prefix, then the others, each in screen order. */
export function scopesOfToken(
  names: TokenScopeNames,
  held: ReadonlySet<AccessRight>,
  family: ScopeFamily,
): string[] {
  const all = accessRights.filter((right) => held.has(right)).flatMap((right) => names[right])
  const prefixed = all.filter(isPrefixed)
  const unprefixed = all.filter((name) => !isPrefixed(name))
  return [...(family === "prefixed" ? [] : unprefixed), ...(family === "unprefixed" ? [] : prefixed)]
}

function isPrefixed(name: string): boolean {
  return name.startsWith("personio:")
}
