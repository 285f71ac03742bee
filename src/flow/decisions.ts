import { parseAddress } from "../contract/hostname.js"
import { type ScopeSet, type Scopes, scopeSet, unionOf } from "../contract/scopes.js"
import type { Findings } from "../contract/verdict.js"

/** What the administrator decides on the first step. `connect` and `done` show what was decided there. */
export interface Decisions {
  /** The Personio address as it was typed; empty when none was asked for or given. */
  readonly address: string
  /** Ids of the optional scopes that are shared too. */
  readonly optional: readonly string[]
}

/** The required scopes and the optional ones that were chosen. */
export function chosenScopes(scopes: Scopes, optional: readonly string[]): ScopeSet {
  return scopeSet(scopes, (request) => request.required || optional.includes(request.id))
}

/**
 * Ids of the optional scopes that are chosen at first: those of which an earlier check of the connection knows, else those
 * that the host has preselected.
 */
export function firstOptional(scopes: Scopes, findings?: Findings): string[] {
  const known = findings && unionOf(findings.granted, findings.missingOptional, findings.unconfirmed)
  const earlier: readonly string[] | undefined = known && [...known.accessRights, ...known.attributes]
  const { accessRights, attributes } = scopeSet(
    scopes,
    ({ id, required, preselected }) => !required && (earlier ? earlier.includes(id) : preselected === true),
  )
  return [...accessRights, ...attributes]
}

/** The chosen scopes of which the administrator says that they are ticked in Personio. */
export function attestedScopes(chosen: ScopeSet, ids: readonly string[]): ScopeSet {
  return {
    accessRights: chosen.accessRights.filter((id) => ids.includes(id)),
    attributes: chosen.attributes.filter((id) => ids.includes(id)),
  }
}

/** The full hostname of the typed address; null without an address that was understood. */
export function hostnameOf(address: string): string | null {
  const parsed = parseAddress(address)
  return parsed.status === "understood" ? parsed.hostname : null
}

/** The page “Connected integrations” of a company's Personio account. */
export const personioUrlOf = (hostname: string): string =>
  `https://${hostname}/configuration/marketplace/connected`
