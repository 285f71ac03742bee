import {
  type AccessRight,
  accessRights,
  isAccessRight,
  isStandardAttribute,
  type StandardAttribute,
  standardAttributes,
} from "./catalogue.js"
import type { Text } from "./text.js"

/** Something the host would like to have, and why. */
export interface ScopeRequest {
  /** Required blocks the connection while it is missing; optional is off until the administrator chooses it. */
  readonly required: boolean
  /** Shown beside the item; a few words such as “for delivery”. */
  readonly reason?: Text | undefined
}

export type AccessRightRequest = ScopeRequest & {
  readonly id: AccessRight
  /**
   * The generation of Personio's API the host will call with this right. An older credential may hold the name
   * that only v1 accepts (`attendances:read`); with `"v2"` that alone does not count as granted. Default: either.
   */
  readonly api?: "v1" | "v2" | undefined
}

export type AttributeRequest =
  | (ScopeRequest & { readonly id: StandardAttribute })
  | (ScopeRequest & {
      /** A tenant's own attribute. The part after the colon is the host's name for it. */
      readonly id: `custom:${string}`
      readonly label: Text
      /** How to recognise it: by Personio's `universal_id`, else by any of these labels (case, space and accents folded). */
      readonly match: { readonly universalId?: string | undefined; readonly labels: readonly string[] }
    })
  /** “And the own fields you want”: whatever else the administrator ticks is welcome and never counted as excess. */
  | { readonly id: "any_custom"; readonly required: false; readonly reason?: Text | undefined }

/** Everything the host asks for. */
export interface Scopes {
  readonly accessRights: readonly AccessRightRequest[]
  /** Readable employee attributes; they need `employees:read`. */
  readonly attributes: readonly AttributeRequest[]
}

/** Ids of requests; in a verdict's `excess`, Personio's own keys. */
export interface ScopeSet {
  accessRights: AccessRight[]
  attributes: string[]
}

/**
 * States what the host asks for, once, for the widget and the handler alike.
 * @throws Error naming every mistake and the valid values: duplicates, unknown ids, attributes without `employees:read`.
 */
export function defineScopes<const S extends Scopes>(scopes: S): S {
  const mistakes = findScopeMistakes(scopes)
  if (mistakes.length > 0) throw new Error(`personio-connect: ${mistakes.join("\n")}`)
  return scopes
}

/** Mistakes in `scopes`, each a sentence with the valid values; empty when there are none. */
export function findScopeMistakes(scopes: Scopes): string[] {
  const strangers = [...scopes.accessRights, ...scopes.attributes].filter(
    (request: { id: unknown } | null) => typeof request?.id !== "string",
  )
  if (strangers.length > 0)
    return strangers.map(
      (stranger) => `${JSON.stringify(stranger)} in scopes is not a request. Write { id, required }.`,
    )
  const rights = scopes.accessRights.map((request): string => request.id)
  const attributes = scopes.attributes.map((request): string => request.id)
  const mistakes = [...duplicates(rights), ...duplicates(attributes)].map(
    (id) => `“${id}” is listed twice in scopes. Personio has one tick for it; keep one entry.`,
  )
  for (const id of rights)
    if (!isAccessRight(id))
      mistakes.push(`“${id}” is not a Personio access right. Valid: ${accessRights.join(", ")}.`)
  for (const request of scopes.attributes) {
    if (request.id.startsWith("custom:")) {
      if (!("match" in request) || !(request.match?.universalId || request.match?.labels?.length))
        mistakes.push(
          `“${request.id}” can never be found: give match.universalId or at least one match.labels.`,
        )
    } else if (request.id !== "any_custom" && !isStandardAttribute(request.id)) {
      const valid = [...standardAttributes, "custom:<name>", "any_custom"].join(", ")
      mistakes.push(`“${request.id}” is not a Personio attribute. Valid: ${valid}.`)
    }
  }
  if (attributes.length > 0 && !rights.includes("employees:read"))
    mistakes.push(
      "scopes.attributes needs the access right “employees:read”: Personio shows attributes only under it.",
    )
  if (rights.length === 0) mistakes.push("scopes.accessRights is empty: ask for at least one access right.")
  return mistakes
}

/** The ids of all requests, or of those that pass `keep`, in the order they were listed. */
export function scopeSet(
  scopes: Scopes,
  keep: (request: ScopeRequest & { id: string }) => boolean = () => true,
): ScopeSet {
  return {
    accessRights: scopes.accessRights.filter(keep).map((request) => request.id),
    attributes: scopes.attributes.filter(keep).map((request) => request.id),
  }
}

export const noScopes = (): ScopeSet => ({ accessRights: [], attributes: [] })

export function unionOf(...sets: readonly ScopeSet[]): ScopeSet {
  return {
    accessRights: [...new Set(sets.flatMap((set) => set.accessRights))],
    attributes: [...new Set(sets.flatMap((set) => set.attributes))],
  }
}

export const countScopes = (set: ScopeSet): number => set.accessRights.length + set.attributes.length

function duplicates(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))]
}
