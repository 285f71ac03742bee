import { type AccessRight, accessRights } from "../contract/catalogue.js"

/** Which names stand for an access right in a token's `scope`. */
export type ScopeNames = { readonly [right in AccessRight]: readonly string[] }

/**
 * The names seen in a real token of 2025-09 (older rights without a prefix, newer ones with `personio:`), and the v2
 * names that Personio's v2 documents ask for. For org units, legal entities, cost centers and workplaces no official
 * name is known: a token says nothing about them, so only a call can tell.
 */
export const defaultScopeNames: ScopeNames = {
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

/** Names a token carries: all it can, or those of one family only. */
export type ScopeFamily = "both" | "unprefixed" | "prefixed"

/** The names for `held`, unprefixed ones first, each family in screen order. */
export function scopeList(names: ScopeNames, held: ReadonlySet<AccessRight>, family: ScopeFamily): string[] {
  const all = accessRights.filter((right) => held.has(right)).flatMap((right) => names[right])
  const prefixed = all.filter(isPrefixed)
  const unprefixed = all.filter((name) => !isPrefixed(name))
  return [...(family === "prefixed" ? [] : unprefixed), ...(family === "unprefixed" ? [] : prefixed)]
}

function isPrefixed(name: string): boolean {
  return name.startsWith("personio:")
}
