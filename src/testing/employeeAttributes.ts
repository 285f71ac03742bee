import { isStandardAttribute, type StandardAttribute } from "../contract/catalogue.js"
import type { AttributeDefinition } from "./attributeDefinitions.js"
import { absenceTypes, inTurn, type NamedRecord, type OwnField } from "./company.js"
import type { Person } from "./people.js"

/** The `attributes` object of a v1 employee: always `id`, and the attributes in `readable`. */
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

/** What the company's own field `key` holds for a person, or `null` when it is not filled in. */
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
      // A real response had "" instead of null where an object was empty.
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

function entity(type: string, { id, name }: NamedRecord) {
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
