// Compiled by `npm run typecheck`, never run: a line marked as an error has to be one.
import { expectTypeOf } from "vitest"
import {
  type AccessRight,
  type AccessRightRequest,
  type AttributeRequest,
  accessRights,
  defineScopes,
  type ReadOnlyArea,
  type ScopeRequest,
  type ScopeSet,
  type Scopes,
  type StandardAttribute,
} from "../../src/contract.js"

const scopes = defineScopes({
  accessRights: [
    { id: "employees:read", required: true, api: "v2" },
    { id: "absences:write", required: false, reason: { en: "to book time off", de: "um Urlaub zu buchen" } },
  ],
  attributes: [
    { id: "email", required: true, reason: "to sign in" },
    {
      id: "custom:size",
      required: false,
      label: { en: "Size", de: "Größe" },
      match: { universalId: "size", labels: ["Size"] },
    },
    { id: "any_custom", required: false },
  ],
})

// defineScopes keeps the literal types of what it is given.
expectTypeOf(scopes.accessRights[0].id).toEqualTypeOf<"employees:read">()
expectTypeOf(scopes.accessRights[1].required).toEqualTypeOf<false>()
expectTypeOf(scopes.attributes[0].id).toEqualTypeOf<"email">()
expectTypeOf<(typeof scopes)["attributes"][number]["id"]>().toEqualTypeOf<
  "email" | "custom:size" | "any_custom"
>()
expectTypeOf(scopes).toExtend<Scopes>()

// Scopes that were built elsewhere, such as from a list of a plan, fit too.
declare const built: Scopes
expectTypeOf(defineScopes(built)).toEqualTypeOf<Scopes>()
expectTypeOf<AccessRightRequest>().toExtend<ScopeRequest>()
expectTypeOf<AttributeRequest["required"]>().toEqualTypeOf<boolean>()
expectTypeOf<ScopeSet>().toEqualTypeOf<{ accessRights: AccessRight[]; attributes: string[] }>()

// The lists and the types of their members are one.
expectTypeOf(accessRights).toEqualTypeOf<readonly AccessRight[]>()
expectTypeOf<Extract<AccessRight, `${ReadOnlyArea}:write`>>().toEqualTypeOf<never>()
expectTypeOf<"email">().toExtend<StandardAttribute>()

const employees = { id: "employees:read", required: true } as const

// @ts-expect-error: a misspelt access right
defineScopes({ accessRights: [{ id: "employee:read", required: true }], attributes: [] })
// @ts-expect-error: Personio only reads org units
defineScopes({ accessRights: [{ id: "org_units:write", required: true }], attributes: [] })
// @ts-expect-error: `required` is missing
defineScopes({ accessRights: [{ id: "employees:read" }], attributes: [] })
// @ts-expect-error: there is no third generation of the API
defineScopes({ accessRights: [{ ...employees, api: "v3" }], attributes: [] })
// @ts-expect-error: a misspelt attribute
defineScopes({ accessRights: [employees], attributes: [{ id: "e-mail", required: true }] })
// @ts-expect-error: a tenant's own attribute needs a label and a way to find it
defineScopes({ accessRights: [employees], attributes: [{ id: "custom:size", required: true }] })
// @ts-expect-error: nobody can tell which attributes would be required
defineScopes({ accessRights: [employees], attributes: [{ id: "any_custom", required: true }] })
// @ts-expect-error: a reason by language needs English
defineScopes({ accessRights: [{ ...employees, reason: { de: "zur Anmeldung" } }], attributes: [] })
// @ts-expect-error: the list of attributes is missing
defineScopes({ accessRights: [employees] })
