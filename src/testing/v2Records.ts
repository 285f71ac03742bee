import { ownValue } from "./attributes.js"
import type { Person } from "./people.js"
import type { Call } from "./routes.js"

/** A v2 person; what the credential may not read is silently absent. */
export function personRecord(person: Person, { url, tenant, readable }: Call) {
  const may = reader(readable)
  const own = readable.filter(({ key }) => key.startsWith("dynamic_"))
  return {
    id: String(person.id),
    ...may("email", { email: person.email }),
    ...may("created_at", { created_at: person.createdAt }),
    ...may("last_modified_at", { updated_at: person.modifiedAt }),
    ...may("first_name", { first_name: person.firstName }),
    ...may("last_name", { last_name: person.lastName }),
    ...may("preferred_name", { preferred_name: person.preferredName }),
    ...may("gender", { gender: person.gender.toUpperCase() }),
    ...may("profile_picture", { profile_picture: { url: pictureUrl(url, person) } }),
    ...may("status", { status: person.status === "inactive" ? "INACTIVE" : "ACTIVE" }),
    ...(own.length > 0
      ? {
          // Seen live: the type is in lower case and the label is left out.
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

/** A v2 employment. The link to the supervisor shows even where the attribute may not be read. */
export function employment(person: Person, { url, readable }: Call) {
  const may = reader(readable)
  const self = `/v2/persons/${person.id}/employments/${employmentId(person)}`
  return {
    id: employmentId(person),
    status: person.status.toUpperCase(),
    person: { id: String(person.id) },
    ...may("position", { position: { title: person.position } }),
    ...may("employment_type", { type: person.employmentType.toUpperCase() }),
    ...may("weekly_working_hours", {
      weekly_working_hours: person.weeklyHours,
      full_time_weekly_working_hours: 40,
    }),
    ...may("hire_date", { employment_start_date: person.hireDate }),
    ...may("contract_end_date", present({ contract_end_date: person.contractEndDate })),
    ...may("probation_period_end", { probation_end_date: person.probationEnd }),
    ...may("supervisor", present({ supervisor: person.supervisorId && { id: String(person.supervisorId) } })),
    ...may("office", { office: { id: String(person.workplace.id) } }),
    ...may("subcompany", { legal_entity: { id: String(person.legalEntity.id) } }),
    ...orgUnits(person, may),
    ...may("cost_centers", { cost_centers: [{ id: String(person.costCenter.id), weight: 100 }] }),
    ...may("termination_date", present({ termination: termination(person) })),
    ...may("created_at", { created_at: person.createdAt }),
    ...may("last_modified_at", { updated_at: person.modifiedAt }),
    _meta: {
      links: {
        self: link(url, self),
        ...(person.supervisorId ? { supervisor: link(url, `/v2/persons/${person.supervisorId}`) } : {}),
      },
    },
  }
}

/** A few days of work of the first people. Times carry no zone, as in v2. */
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

type May = <T extends object>(key: string, part: T) => T | Record<never, never>

function reader(readable: Call["readable"]): May {
  const keys = new Set(readable.map(({ key }) => key))
  return (key, part) => (keys.has(key) ? part : {})
}

function orgUnits(person: Person, may: May) {
  const department = { type: "department", id: String(person.department.id) }
  const team = person.team && { type: "team", id: String(person.team.id) }
  const units = [
    ...Object.values(may("department", { department })),
    ...Object.values(may("team", present({ team }))),
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

/** Without entries that have no value. */
function present(part: object): object {
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
