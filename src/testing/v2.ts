import { json, v2InvalidParameter, v2List, v2RecordNotFound } from "./answers.js"
import {
  absenceTypes,
  costCenters,
  customReports,
  departments,
  legalEntities,
  type Named,
  teams,
  workplaces,
} from "./company.js"
import type { Person } from "./people.js"
import { type Call, numberIn, type Route } from "./routes.js"
import { attendancePeriods, employment, personRecord } from "./v2Records.js"

/** v2 resources: persons and employments from Personio's documents of 2026-09-30, the others as clients saw them. */
export const v2Routes: readonly Route[] = [
  { path: /^\/v2\/persons$/, right: "employees:read", answer: listPersons },
  {
    path: /^\/v2\/persons\/(\d+)$/,
    right: "employees:read",
    answer: (call) => withPerson(call, (person) => json(personRecord(person, call))),
  },
  {
    path: /^\/v2\/persons\/(\d+)\/employments$/,
    right: "employees:read",
    answer: (call) => withPerson(call, (person) => list(call, [employment(person, call)], small)),
  },
  {
    path: /^\/v2\/org-units$/,
    right: "org_units:read",
    phase: "org_units",
    beta: true,
    answer: listOrgUnits,
  },
  {
    path: /^\/v2\/org-units\/(\d+)$/,
    right: "org_units:read",
    phase: "org_units",
    answer(call) {
      const unit = orgUnits(call).find(({ id }) => id === call.parameters[0])
      return unit ? json(unit) : v2RecordNotFound(call.tenant.now())
    },
  },
  {
    path: /^\/v2\/absence-types$/,
    right: "absences:read",
    answer: (call) =>
      list(
        call,
        absenceTypes.map(({ uuid, name, category }) => ({
          id: uuid,
          name,
          category: category.toUpperCase(),
          unit: "DAY",
        })),
      ),
  },
  { path: /^\/v2\/attendance-periods$/, right: "attendances:read", answer: listAttendancePeriods },
  {
    path: /^\/v2\/legal-entities$/,
    right: "legal_entities:read",
    answer: (call) =>
      list(
        call,
        legalEntities.map(({ id, name, country }) => ({ id: String(id), name, country })),
      ),
  },
  {
    path: /^\/v2\/cost-centers$/,
    right: "cost_centers:read",
    beta: true,
    answer: (call) => list(call, costCenters.map(named)),
  },
  {
    path: /^\/v2\/workplaces$/,
    right: "workplaces:read",
    beta: true,
    answer: (call) => list(call, workplaces.map(named)),
  },
  {
    path: /^\/v2\/reports$/,
    right: "custom_reports:read",
    answer: (call) =>
      list(
        call,
        customReports.map(({ id, name }) => ({ id, name })),
      ),
  },
  {
    path: /^\/v2\/document-management\/documents$/,
    right: "documents:read",
    answer: (call) => list(call, []),
  },
  { path: /^\/v2\/compensations$/, right: "compensations:read", answer: (call) => list(call, []) },
  {
    path: /^\/v2\/recruiting\/jobs$/,
    right: "recruiting:read",
    beta: true,
    answer: (call) => list(call, []),
  },
  { path: /^\/v2\/webhooks$/, right: "webhooks:read", answer: (call) => list(call, []) },
]

interface PageSize {
  readonly usual: number
  readonly most: number
}
/** Persons and employments. */
const small: PageSize = { usual: 10, most: 50 }
const large: PageSize = { usual: 100, most: 100 }

/** One page and a link to the next, with the filters of this request in it. */
function list(call: Call, records: readonly unknown[], size: PageSize = large): Response {
  const { url, tenant } = call
  const limit = numberIn(url, "limit", size.usual)
  if (limit === null || limit < 1 || limit > size.most) return v2InvalidParameter("limit", tenant.now())
  const start = position(url.searchParams.get("cursor"))
  if (start === null) return v2InvalidParameter("cursor", tenant.now())
  const end = start + limit
  if (end >= records.length) return v2List(records.slice(start), { self: url.href })
  const next = new URL(url)
  next.searchParams.set("cursor", btoa(`after:${end}`))
  return v2List(records.slice(start, end), { self: url.href, next: next.href })
}

function position(cursor: string | null): number | null {
  if (cursor === null) return 0
  try {
    const text = /^after:(\d+)$/.exec(atob(cursor))?.[1]
    return text === undefined ? null : Number(text)
  } catch {
    return null
  }
}

const several = ["id", "email"]

function listPersons(call: Call): Response {
  const { url, tenant } = call
  const status = url.searchParams.get("status")
  if (status !== null && status !== "ACTIVE" && status !== "INACTIVE") {
    return v2InvalidParameter("status", tenant.now())
  }
  const equal: readonly [string, (person: Person) => string][] = [
    ["id", (person) => String(person.id)],
    ["email", (person) => person.email],
    ["first_name", (person) => person.firstName],
    ["last_name", (person) => person.lastName],
    ["preferred_name", (person) => person.preferredName],
    ["status", (person) => (person.status === "inactive" ? "INACTIVE" : "ACTIVE")],
  ]
  const filters = equal.flatMap(([name, read]) => {
    const wanted = url.searchParams.get(name)
    // Several IDs or addresses are separated by commas, as clients written for Personio send them.
    const any = several.includes(name) ? wanted?.split(",") : wanted === null ? null : [wanted]
    return any ? [(person: Person) => any.includes(read(person))] : []
  })
  const found = tenant.people.filter(
    (person) =>
      filters.every((passes) => passes(person)) &&
      within(url, "created_at", person.createdAt) &&
      within(url, "updated_at", person.modifiedAt),
  )
  return list(
    call,
    found.map((person) => personRecord(person, call)),
    small,
  )
}

/** `name`, `name.gt`, `name.gte`, `name.lt` and `name.lte`, by time. */
function within(url: URL, name: string, value: string): boolean {
  const time = Date.parse(value)
  const bound = (suffix: string) => {
    const text = url.searchParams.get(name + suffix)
    return text === null ? null : Date.parse(text)
  }
  const [same, gt, gte, lt, lte] = [bound(""), bound(".gt"), bound(".gte"), bound(".lt"), bound(".lte")]
  return (
    (same === null || time === same) &&
    (gt === null || time > gt) &&
    (gte === null || time >= gte) &&
    (lt === null || time < lt) &&
    (lte === null || time <= lte)
  )
}

function withPerson(call: Call, answer: (person: Person) => Response): Response {
  const person = call.tenant.people.find(({ id }) => String(id) === call.parameters[0])
  return person ? answer(person) : v2RecordNotFound(call.tenant.now())
}

function listOrgUnits(call: Call): Response {
  const type = call.url.searchParams.get("type")
  if (type !== "department" && type !== "team") return v2InvalidParameter("type", call.tenant.now())
  return list(call, orgUnits(call))
}

function orgUnits({ url }: Call) {
  const type = url.searchParams.get("type")
  const units: readonly Named[] = type === "department" ? departments : type === "team" ? teams : []
  return units.map((unit) => ({ ...named(unit), type }))
}

function listAttendancePeriods(call: Call): Response {
  const periods = attendancePeriods(call.tenant.people).filter(({ attribution_date }) =>
    within(call.url, "attribution_date", attribution_date),
  )
  return list(call, periods)
}

function named({ id, name }: Named) {
  return { id: String(id), name }
}
