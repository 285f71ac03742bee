import type { AccessRight, StandardAttribute } from "./catalogue.js"
import type { Text } from "./text.js"

/** Something the host asks for, and why. */
export interface ScopeRequest {
  /**
   * True: the connection is not made while it is missing. False: it is off until the administrator chooses it. An
   * attribute that is required makes `employees:read` required.
   */
  readonly required: boolean
  /** Whether an optional scope is chosen at first; the administrator can take it out. Default: `false`. */
  readonly preselected?: boolean | undefined
  /** Why the host asks for it, shown beside it; a few words such as “for delivery”. Default: no reason is shown. */
  readonly reason?: Text | undefined
}

/** One access right that the host asks for. */
export type AccessRightRequest = ScopeRequest & {
  /** The tick on Personio's access-rights screen. */
  readonly id: AccessRight
  /**
   * The generation of Personio's API that the host will call with this right. An older credential may hold the name
   * that only v1 accepts (`attendances:read`); with `"v2"` that alone does not count as granted. Default: either.
   */
  readonly api?: "v1" | "v2" | undefined
}

/** One readable employee attribute that the host asks for: a preset one, a tenant's own, or any of the tenant's own. */
export type AttributeRequest =
  | (ScopeRequest & {
      /** One of Personio's preset attributes. */
      readonly id: StandardAttribute
    })
  | (ScopeRequest & {
      /** A tenant's own attribute. The part after the colon is the host's name for it. */
      readonly id: `custom:${string}`
      /** What the administrator reads, because each tenant may call the attribute something else. */
      readonly label: Text
      /** How the attribute is recognised in the tenant's account. At least one way is needed. */
      readonly match: {
        /** Personio's `universal_id` of the attribute. It is looked at first. */
        readonly universalId?: string | undefined
        /** Names that the attribute may have in Personio. Case, space and accents make no difference. */
        readonly labels: readonly string[]
      }
    })
  | {
      /** Any of the tenant's own attributes: whatever the administrator ticks is welcome and is never in `excess`. */
      readonly id: "any_custom"
      /** Always optional, because nobody can tell which attributes are meant. */
      readonly required: false
      /** Whether it is chosen at first; the administrator can take it out. Default: `false`. */
      readonly preselected?: boolean | undefined
      /** Why the host asks for it, shown beside it. Default: no reason is shown. */
      readonly reason?: Text | undefined
    }

/** Everything the host asks for. Made by `defineScopes`. */
export interface Scopes {
  /** The access rights. At least one. */
  readonly accessRights: readonly AccessRightRequest[]
  /** The readable employee attributes. They need the access right `employees:read`. */
  readonly attributes: readonly AttributeRequest[]
}

/** A selection of scopes. */
export interface ScopeSet {
  /** Ids of access rights. A verdict of a newer server may hold some that this version does not know. */
  accessRights: AccessRight[]
  /** Ids of requested attributes, such as `email` or `custom:address`; in a verdict's `excess`, Personio's own keys. */
  attributes: string[]
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

/** A new selection with nothing in it. */
export const noScopes = (): ScopeSet => ({ accessRights: [], attributes: [] })

/** Everything that is in at least one of the selections, each id once, in the order of its first appearance. */
export function unionOf(...sets: readonly ScopeSet[]): ScopeSet {
  return {
    accessRights: [...new Set(sets.flatMap((set) => set.accessRights))],
    attributes: [...new Set(sets.flatMap((set) => set.attributes))],
  }
}

/** How many ids a selection holds. */
export const countScopes = (set: ScopeSet): number => set.accessRights.length + set.attributes.length
