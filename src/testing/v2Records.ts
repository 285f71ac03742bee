import { ownValue } from "./employeeAttributes.js"
import type { Person } from "./people.js"
import type { ResourceRequest } from "./routes.js"

/** A person of v2. It lacks, without any hint, what the credential may not read. */
export function personRecord(person: Person, { url, tenant, readable }: ResourceRequest) {
  const ifReadable = partsIn(readable)
  const own = readable.filter(({ key }) => key.startsWith("dynamic_"))
  return {
    id: String(person.id),
    ...ifReadable("email", { email: person.email }),
    ...ifReadable("created_at", { created_at: person.createdAt }),
    ...ifReadable("last_modified_at", { updated_at: person.modifiedAt }),
    ...ifReadable("first_name", { first_name: person.firstName }),
    ...ifReadable("last_name", { last_name: person.lastName }),
    ...ifReadable("preferred_name", { preferred_name: person.preferredName }),
    ...ifReadable("gender", { gender: person.gender.toUpperCase() }),
    ...ifReadable("profile_picture", { profile_picture: { url: pictureUrl(url, person) } }),
    ...ifReadable("status", { status: person.status === "inactive" ? "INACTIVE" : "ACTIVE" }),
    ...(own.length > 0
      ? {
          // As seen live, the type is in lower case and there is no label.
          custom_attributes: own.map(({ key, type, universal_id }) => ({
            id: key,
            type: type === "decimal" ? "double" : type === "integer" ? "int" : "string",
            ...(universal_id ? { global_id: universal_id } : {}),
            value: String(ownValue(person, key, tenant.ownFields) ?? ""),
          })),
        }
      : {}),
    employments: [{ id: employmentId(person) }],
    _meta: { links: { self: link(url, `/v2/persons/${person.id}`) } },
  }
}

/** An employment of v2. The link to the supervisor is there even when the credential may not read that attribute. */
export function employment(person: Person, { url, readable }: ResourceRequest) {
  const ifReadable = partsIn(readable)
  const self = `/v2/persons/${person.id}/employments/${employmentId(person)}`
  return {
    id: employmentId(person),
    status: person.status.toUpperCase(),
    person: { id: String(person.id) },
    ...ifReadable("position", { position: { title: person.position } }),
    ...ifReadable("employment_type", { type: person.employmentType.toUpperCase() }),
    ...ifReadable("weekly_working_hours", {
      weekly_working_hours: person.weeklyHours,
      full_time_weekly_working_hours: 40,
    }),
    ...ifReadable("hire_date", { employment_start_date: person.hireDate }),
    ...ifReadable("contract_end_date", withoutNull({ contract_end_date: person.contractEndDate })),
    ...ifReadable("probation_period_end", { probation_end_date: person.probationEnd }),
    ...ifReadable(
      "supervisor",
      withoutNull({ supervisor: person.supervisorId && { id: String(person.supervisorId) } }),
    ),
    ...ifReadable("office", { office: { id: String(person.workplace.id) } }),
    ...ifReadable("subcompany", { legal_entity: { id: String(person.legalEntity.id) } }),
    ...orgUnitsOf(person, ifReadable),
    ...ifReadable("cost_centers", { cost_centers: [{ id: String(person.costCenter.id), weight: 100 }] }),
    ...ifReadable("termination_date", withoutNull({ termination: termination(person) })),
    ...ifReadable("created_at", { created_at: person.createdAt }),
    ...ifReadable("last_modified_at", { updated_at: person.modifiedAt }),
    _meta: {
      links: {
        self: link(url, self),
        ...(person.supervisorId ? { supervisor: link(url, `/v2/persons/${person.supervisorId}`) } : {}),
      },
    },
  }
}

/** Two days of work of the first eight people. The times have no time zone, as in v2. */
export function attendancePeriods(people: readonly Person[]) {
  return ["2026-06-01", "2026-06-02"].flatMap((day) =>
    people.slice(0, 8).map((person) => ({
      id: `${day}-${person.id}`,
      person: { id: String(person.id) },
      type: "WORK",
      attribution_date: day,
      start: { date_time: `${day}T09:00:00` },
      end: { date_time: `${day}T17:00:00` },
      status: "CONFIRMED",
    })),
  )
}

/** Returns `part` when the credential may read the attribute `key`, otherwise an empty object. */
type IfReadable = <T extends object>(key: string, part: T) => T | Record<never, never>

function partsIn(readable: ResourceRequest["readable"]): IfReadable {
  const keys = new Set(readable.map(({ key }) => key))
  return (key, part) => (keys.has(key) ? part : {})
}

function orgUnitsOf(person: Person, ifReadable: IfReadable) {
  const department = { type: "department", id: String(person.department.id) }
  const team = person.team && { type: "team", id: String(person.team.id) }
  const units = [
    ...Object.values(ifReadable("department", { department })),
    ...Object.values(ifReadable("team", withoutNull({ team }))),
  ]
  return units.length > 0 ? { org_units: units } : {}
}

function termination(person: Person) {
  if (!person.termination) return null
  const { date, lastDay, reason } = person.termination
  return {
    termination_date: date,
    last_working_day: lastDay,
    terminated_at: lastDay,
    type: "EMPLOYEE",
    reason,
  }
}

/** A copy without the members that are `null`. */
function withoutNull(part: object): object {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== null))
}

function employmentId(person: Person): string {
  return String(90_000 + person.id)
}

function pictureUrl(url: URL, person: Person): string {
  return `${url.origin}/v1/company/employees/${person.id}/profile-picture`
}

function link(url: URL, path: string) {
  return { href: `${url.origin}${path}` }
}
