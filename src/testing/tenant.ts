import type { AttributeDefinition } from "./attributeDefinitions.js"
import type { OwnField } from "./company.js"
import type { Person } from "./people.js"
import type { Registry } from "./registry.js"
import type { TokenScopeNames } from "./tokenScopeNames.js"

/** One customer account of the fake. */
export interface Tenant {
  /** Who works there. */
  readonly people: readonly Person[]
  /** The employee attributes that the company added itself. */
  readonly ownFields: readonly OwnField[]
  /** Every employee attribute that a credential can be allowed to read, in Personio's order. */
  readonly definitions: readonly AttributeDefinition[]
  /** The credentials and their tokens. */
  readonly registry: Registry
  readonly tokenScopeNames: TokenScopeNames
  /** The clock, in milliseconds since 1970. */
  readonly now: () => number
}
