import { isStandardAttribute, type StandardAttribute, standardAttributes } from "../contract/catalogue.js"
import { attributeLabels } from "../contract/labels.js"
import type { AttributeType, OwnField } from "./company.js"

/** One entry of `GET /v1/company/employees/attributes`. */
export interface AttributeDefinition {
  readonly key: string
  readonly label: string
  readonly type: AttributeType
  readonly universal_id: string | null
  readonly options: readonly string[]
}

/** The types of the standard attributes that have another one than `standard`. */
const standardTypes: { readonly [key in StandardAttribute]?: AttributeType } = {
  hire_date: "date",
  contract_end_date: "date",
  termination_date: "date",
  probation_period_end: "date",
  created_at: "date",
  last_modified_at: "date",
  last_working_day: "date",
  fix_salary: "decimal",
  hourly_salary: "decimal",
}

/** Every attribute that a credential can be allowed to read: first the standard ones, then the company's own. */
export function attributeDefinitions(ownFields: readonly OwnField[]): readonly AttributeDefinition[] {
  return [
    ...standardAttributes.map((key) => ({
      key,
      label: attributeLabels[key].en[0],
      type: standardTypes[key] ?? "standard",
      universal_id: key,
      options: [],
    })),
    ...ownFields.map((field) => ({
      key: field.key,
      label: field.label,
      type: field.type,
      universal_id: field.universalId ?? null,
      options: field.options ?? [],
    })),
  ]
}

/**
 * A standard attribute with a label that a company might have given it; its key and its `universal_id` stay the same.
 * One of the company's own fields comes back unchanged.
 */
export function withRenamedLabel(definition: AttributeDefinition): AttributeDefinition {
  if (!isStandardAttribute(definition.key)) return definition
  return { ...definition, label: `Unser Feld „${definition.label}“` }
}

/**
 * The keys of the attributes in `names`. A name is a standard key (`email`), the key of an own field (`dynamic_2101`),
 * the label of an own field in any spelling, with or without `custom:` (`custom:occupation_type`, `Occupation type`), or
 * `any_custom` for all own fields.
 * @throws TypeError for a name that this tenant does not have.
 */
export function attributeKeys(names: readonly string[], ownFields: readonly OwnField[]): Set<string> {
  return new Set(
    names.flatMap((name) => {
      if (name === "any_custom") return ownFields.map((field) => field.key)
      if (isStandardAttribute(name)) return [name]
      const wanted = lettersAndDigits(name.replace(/^custom:/, ""))
      const found = ownFields.filter(
        (field) => field.key === name || lettersAndDigits(field.label) === wanted,
      )
      if (found.length > 0) return found.map((field) => field.key)
      const known = ownFields.map((field) => `"${field.label}" (${field.key})`).join(", ")
      throw new TypeError(
        `The fake Personio has no attribute "${name}". Use a standard key such as "email", "any_custom", ` +
          `or one of its own fields: ${known}. You can add others with createFakePersonio({ ownFields }).`,
      )
    }),
  )
}

function lettersAndDigits(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "")
}
