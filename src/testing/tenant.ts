import type { AttributeDefinition } from "./attributes.js"
import type { OwnField } from "./company.js"
import type { Person } from "./people.js"
import type { Registry } from "./registry.js"
import type { ScopeNames } from "./scopeNames.js"

/** One customer account of the fake: who works there, what may be read, which credentials exist. */
export interface Tenant {
  readonly people: readonly Person[]
  readonly ownFields: readonly OwnField[]
  readonly definitions: readonly AttributeDefinition[]
  readonly registry: Registry
  readonly scopeNames: ScopeNames
  readonly now: () => number
}
