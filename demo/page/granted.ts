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
import type { PageLanguage } from "./words.js"

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
  language: PageLanguage,
): GrantedRow[] {
  const rowsOf = (set: ScopeSet, confirmedByYou: boolean) =>
    set.accessRights.map(splitAccessRight).flatMap((right): GrantedRow[] => {
      if (right.access !== access) return []
      const attributes =
        right.area === "employees" && access === "read"
          ? attributeNames(connection.granted, connection, scopes, language)
          : []
      return [{ area: areaName(right.area, language), attributes, confirmedByYou }]
    })
  return [...rowsOf(connection.granted, false), ...rowsOf(connection.unconfirmed, true)]
}

/** Returns the names of everything in `set`, for a sentence. */
export const scopeNames = (
  set: ScopeSet,
  connection: Connection,
  scopes: Scopes,
  language: PageLanguage,
): string[] => [
  ...set.accessRights.map((right) => areaName(splitAccessRight(right).area, language)),
  ...attributeNames(set, connection, scopes, language),
]

const areaName = (area: Area, language: PageLanguage) => labelIn(known(language), areaLabels[area]).text

/** No label of Personio is known in Italian. */
const known = (language: PageLanguage) => (language === "it" ? "en" : language)

function attributeNames(
  set: ScopeSet,
  connection: Connection,
  scopes: Scopes,
  language: PageLanguage,
): string[] {
  return set.attributes.flatMap((id) => {
    if (id in attributeLabels)
      return [labelIn(known(language), attributeLabels[id as StandardAttribute]).text]
    const found = connection.attributes.filter((attribute) => attribute.id === id)
    return found.length > 0 ? found.map((attribute) => attribute.label) : [ownName(id, scopes, language)]
  })
}

/** An attribute that the company has added but not shared has no name yet, so this returns the product's own word. */
function ownName(id: string, scopes: Scopes, language: PageLanguage): string {
  const request = scopes.attributes.find((known) => known.id === id)
  if (!request || !("label" in request)) return id
  return typeof request.label === "string" ? request.label : (request.label[language] ?? request.label.en)
}
