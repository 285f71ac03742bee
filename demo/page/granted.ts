import {
  type Area,
  areaLabels,
  attributeLabels,
  labelIn,
  type ScopeSet,
  type Scopes,
  type StandardAttribute,
  splitAccessRight,
} from "personio-connect/contract"
import type { Connection } from "./api.js"
import type { PageLocale } from "./words.js"

/** One row of what a connection may do. */
export interface GrantedRow {
  area: string
  attributes: string[]
  /** Whether only the administrator could say that it is ticked. */
  confirmedByYou: boolean
}

/**
 * Lists what may be read or changed, in Personio's words and order. Attributes that the company has added have the names
 * that the company gave them.
 */
export function grantedRows(
  connection: Connection,
  access: "read" | "write",
  scopes: Scopes,
  locale: PageLocale,
): GrantedRow[] {
  const rowsOf = (set: ScopeSet, confirmedByYou: boolean) =>
    set.accessRights.map(splitAccessRight).flatMap((right): GrantedRow[] => {
      if (right.access !== access) return []
      const attributes =
        right.area === "employees" && access === "read"
          ? attributeNames(connection.granted, connection, scopes, locale)
          : []
      return [{ area: areaName(right.area, locale), attributes, confirmedByYou }]
    })
  return [...rowsOf(connection.granted, false), ...rowsOf(connection.unconfirmed, true)]
}

/** Returns the names of everything in `set`, for a sentence. */
export const scopeNames = (
  set: ScopeSet,
  connection: Connection,
  scopes: Scopes,
  locale: PageLocale,
): string[] => [
  ...set.accessRights.map((right) => areaName(splitAccessRight(right).area, locale)),
  ...attributeNames(set, connection, scopes, locale),
]

const areaName = (area: Area, locale: PageLocale) => labelIn(locale, areaLabels[area]).text

function attributeNames(set: ScopeSet, connection: Connection, scopes: Scopes, locale: PageLocale): string[] {
  return set.attributes.flatMap((id) => {
    if (id in attributeLabels) return [labelIn(locale, attributeLabels[id as StandardAttribute]).text]
    const found = connection.attributes.filter((attribute) => attribute.id === id)
    return found.length > 0 ? found.map((attribute) => attribute.label) : [ownName(id, scopes, locale)]
  })
}

/** An attribute that the company has added but not shared has no name yet, so this returns the product's own word. */
function ownName(id: string, scopes: Scopes, locale: PageLocale): string {
  const request = scopes.attributes.find((known) => known.id === id)
  if (!request || !("label" in request)) return id
  return typeof request.label === "string" ? request.label : (request.label[locale] ?? request.label.en)
}
