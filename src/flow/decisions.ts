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

/** The optional scopes that are chosen at first. */
export const preselectedScopes = ({ accessRights, attributes }: Scopes): string[] =>
  [...accessRights, ...attributes].flatMap(({ id, required, preselected }) =>
    preselected && !required ? [id] : [],
  )

/** The optional scopes of an existing connection, as far as a check of it tells. */
export function scopesOfConnection({ granted, missingOptional, unconfirmed }: Findings): string[] {
  const { accessRights, attributes } = unionOf(granted, missingOptional, unconfirmed)
  return [...accessRights, ...attributes]
}

/** The required scopes and the optional ones that were chosen. */
export function chosenScopes(scopes: Scopes, optional: readonly string[]): ScopeSet {
  return scopeSet(scopes, (request) => request.required || optional.includes(request.id))
}

/** The scopes among `asked` of which the administrator says that they are ticked in Personio. */
export function attestedScopes(asked: ScopeSet, ids: readonly string[]): ScopeSet {
  return {
    accessRights: asked.accessRights.filter((id) => ids.includes(id)),
    attributes: asked.attributes.filter((id) => ids.includes(id)),
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
