import { isStandardAttribute, type StandardAttribute, standardAttributes } from "../contract/catalogue.js"
import { attributeLabels } from "../contract/labels.js"
import { type AttributeType, absenceTypes, inTurn, type Named, type OwnField } from "./company.js"
import type { Person } from "./people.js"

/** One row of `GET /v1/company/employees/attributes`. */
export interface AttributeDefinition {
  readonly key: string
  readonly label: string
  readonly type: AttributeType
  readonly universal_id: string | null
  readonly options: readonly string[]
}

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

/** Everything a credential of this tenant can be allowed to read, in Personio's order: presets, then own fields. */
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

/** A preset as a company may have called it; its key and `universal_id` stay. An own field keeps its label. */
export function renamed(definition: AttributeDefinition): AttributeDefinition {
  if (!isStandardAttribute(definition.key)) return definition
  return { ...definition, label: `Unser Feld „${definition.label}“` }
}

/**
 * Keys for the names a test may use: a standard key (`email`), an own field's key (`dynamic_2101`), its label in any
 * spelling with or without `custom:` (`custom:occupation_type`, `Occupation type`), or `any_custom` for all own fields.
 * @throws TypeError for a name this tenant does not have.
 */
export function attributeKeys(names: readonly string[], ownFields: readonly OwnField[]): Set<string> {
  return new Set(
    names.flatMap((name) => {
      if (name === "any_custom") return ownFields.map((field) => field.key)
      if (isStandardAttribute(name)) return [name]
      const wanted = spelling(name.replace(/^custom:/, ""))
      const found = ownFields.filter((field) => field.key === name || spelling(field.label) === wanted)
      if (found.length > 0) return found.map((field) => field.key)
      const known = ownFields.map((field) => `"${field.label}" (${field.key})`).join(", ")
      throw new TypeError(
        `The fake Personio has no attribute "${name}". Use a standard key such as "email", "any_custom", ` +
          `or one of its own fields: ${known}. Others can be added with createFakePersonio({ ownFields }).`,
      )
    }),
  )
}

/** The `attributes` object of a v1 employee: `id` always, the rest only where the credential may read it. */
export function employeeAttributes(
  person: Person,
  readable: readonly AttributeDefinition[],
  tenant: { people: readonly Person[]; ownFields: readonly OwnField[] },
): Record<string, object> {
  const entries = readable.map(({ key, label, type, universal_id }): [string, object] => [
    key,
    {
      label,
      value: isStandardAttribute(key)
        ? standardValue(person, key, tenant.people)
        : ownValue(person, key, tenant.ownFields),
      type,
      universal_id,
      ...(key === "fix_salary" || key === "hourly_salary" ? { currency: "EUR" } : {}),
    },
  ])
  const id = { label: "ID", value: person.id, type: "integer", universal_id: "id" }
  return { id, ...Object.fromEntries(entries) }
}

export function ownValue(
  person: Person,
  key: string,
  ownFields: readonly OwnField[],
): string | number | null {
  const field = ownFields.find((own) => own.key === key)
  const [first, ...rest] = field?.values ?? field?.options ?? []
  return first === undefined ? null : inTurn([first, ...rest], person.index)
}

function standardValue(person: Person, key: StandardAttribute, people: readonly Person[]): unknown {
  switch (key) {
    case "first_name":
      return person.firstName
    case "last_name":
      return person.lastName
    case "preferred_name":
      return person.preferredName
    case "email":
      return person.email
    case "gender":
      return person.gender
    case "status":
      return person.status
    case "position":
      return person.position
    case "supervisor":
      return supervisor(people.find(({ id }) => id === person.supervisorId))
    case "employment_type":
      return person.employmentType
    case "weekly_working_hours":
      return String(person.weeklyHours)
    case "hire_date":
      return midnight(person.hireDate)
    case "contract_end_date":
      return midnight(person.contractEndDate)
    case "termination_date":
      return midnight(person.termination?.date ?? null)
    case "termination_type":
      return person.termination ? "employee" : ""
    case "termination_reason":
      return person.termination?.reason ?? ""
    case "probation_period_end":
      return midnight(person.probationEnd)
    case "created_at":
      return person.createdAt
    case "last_modified_at":
      return person.modifiedAt
    case "subcompany":
      return entity("Subcompany", person.legalEntity)
    case "office":
      return entity("Office", person.workplace)
    case "department":
      return entity("Department", person.department)
    case "team":
      // Seen in real answers: an empty object field is "", not null.
      return person.team ? entity("Team", person.team) : ""
    case "cost_centers":
      return [{ type: "CostCenter", attributes: { ...person.costCenter, percentage: 100 } }]
    case "holiday_calendar":
      return {
        type: "HolidayCalendar",
        attributes: { id: 1, name: "Bayern", country: "DE", state: "Bayern" },
      }
    case "absence_entitlement":
      return absenceTypes
        .slice(0, 1)
        .map(({ id, name }) => ({ type: "TimeOffType", attributes: { id, name, entitlement: 30 } }))
    case "work_schedule":
      return { type: "WorkSchedule", attributes: workSchedule(person.weeklyHours) }
    case "fix_salary":
      return person.salary
    case "fix_salary_interval":
      return "yearly"
    case "hourly_salary":
      return 0
    case "last_working_day":
      return midnight(person.termination?.lastDay ?? null)
    case "profile_picture":
      return `https://api.personio.de/v1/company/employees/${person.id}/profile-picture`
  }
}

function entity(type: string, { id, name }: Named) {
  return { type, attributes: { id, name } }
}

function supervisor(person: Person | undefined) {
  if (!person) return null
  const value = (label: string, text: unknown) => ({ label, value: text })
  return {
    type: "Employee",
    attributes: {
      id: value("ID", person.id),
      first_name: value("First name", person.firstName),
      last_name: value("Last name", person.lastName),
      email: value("Email", person.email),
    },
  }
}

function workSchedule(weeklyHours: number) {
  const day = `0${Math.floor(weeklyHours / 5)}:00`.slice(-5)
  return {
    id: weeklyHours,
    name: `${weeklyHours} hours`,
    monday: day,
    tuesday: day,
    wednesday: day,
    thursday: day,
    friday: day,
    saturday: "00:00",
    sunday: "00:00",
  }
}

function midnight(date: string | null): string | null {
  return date && `${date}T00:00:00+01:00`
}

function spelling(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "")
}
