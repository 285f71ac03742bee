import type { AccessRight } from "../contract/catalogue.js"
import type { AttributeDefinition } from "./attributes.js"
import type { Phase } from "./plays.js"
import type { Tenant } from "./tenant.js"

/** A request for a resource by someone who may read it. */
export interface Call {
  readonly url: URL
  /** The pattern's groups, e.g. the id. */
  readonly parameters: readonly string[]
  readonly tenant: Tenant
  /** Attributes the credential may read, in Personio's order. */
  readonly readable: readonly AttributeDefinition[]
}

/** A readable resource, by the right it needs. */
export interface Route {
  readonly path: RegExp
  readonly right: AccessRight
  readonly phase?: Phase
  /** Answers 404 unless the request carries `Beta: true`. */
  readonly beta?: boolean
  readonly answer: (call: Call) => Response
}

/** A whole number from the query; `null` where it is not one, `fallback` where it is absent. */
export function numberIn(url: URL, name: string, fallback: number): number | null {
  const text = url.searchParams.get(name)
  if (text === null) return fallback
  return /^\d{1,9}$/.test(text) ? Number(text) : null
}
