import type { AccessRight } from "../contract/catalogue.js"
import type { AttributeDefinition } from "./attributeDefinitions.js"
import type { Phase } from "./scenarioSpec.js"
import type { Tenant } from "./tenant.js"

/** A request for a resource, from a client that may read it. */
export interface ResourceRequest {
  readonly url: URL
  /** What the groups of the route's pattern matched, e.g. the ID in the path. */
  readonly parameters: readonly string[]
  readonly tenant: Tenant
  /** The attributes that the credential may read, in Personio's order. */
  readonly readable: readonly AttributeDefinition[]
}

/** A resource that clients can read with GET. */
export interface Route {
  /** Matches the whole path. */
  readonly path: RegExp
  /** The access right that a credential needs. */
  readonly right: AccessRight
  /** The group whose faults concern this resource. Default: `read`. */
  readonly phase?: Phase
  /** Whether the resource answers 404 unless the request carries `Beta: true`. Default: `false`. */
  readonly beta?: boolean
  readonly respond: (request: ResourceRequest) => Response
}

/** The query parameter `name` as a whole number: `fallback` when it is absent, `null` when it is no whole number. */
export function numberIn(url: URL, name: string, fallback: number): number | null {
  const text = url.searchParams.get(name)
  if (text === null) return fallback
  return /^\d{1,9}$/.test(text) ? Number(text) : null
}
