import {
  absenceTypes,
  costCenters,
  customReports,
  departments,
  legalEntities,
  type NamedRecord,
  teams,
  workplaces,
} from "./company.js"
import { jsonResponse } from "./jsonResponse.js"
import type { Person } from "./people.js"
import { numberIn, type ResourceRequest, type Route } from "./routes.js"
import { attendancePeriods, employment, personRecord } from "./v2Records.js"
import { v2InvalidParameter, v2List, v2RecordNotFound } from "./v2Responses.js"

/** The resources of v2: persons and employments by Personio's documents of 2026-09-30, the others as clients saw them. */
export const v2Routes: readonly Route[] = [
  { path: /^\/v2\/persons$/, right: "employees:read", respond: listPersons },
  {
    path: /^\/v2\/persons\/(\d+)$/,
    right: "employees:read",
    respond: (request) => withPerson(request, (person) => jsonResponse(personRecord(person, request))),
  },
  {
    path: /^\/v2\/persons\/(\d+)\/employments$/,
    right: "employees:read",
    respond: (request) =>
      withPerson(request, (person) => listPage(request, [employment(person, request)], small)),
  },
  {
    path: /^\/v2\/org-units$/,
    right: "org_units:read",
    phase: "org_units",
    beta: true,
    respond: listOrgUnits,
  },
  {
    path: /^\/v2\/org-units\/(\d+)$/,
    right: "org_units:read",
    phase: "org_units",
    respond(request) {
      const unit = orgUnitsOfType(request).find(({ id }) => id === request.parameters[0])
      return unit ? jsonResponse(unit) : v2RecordNotFound(request.tenant.now())
    },
  },
  {
    path: /^\/v2\/absence-types$/,
    right: "absences:read",
    respond: (request) =>
      listPage(
        request,
        absenceTypes.map(({ uuid, name, category }) => ({
          id: uuid,
          name,
          category: category.toUpperCase(),
          unit: "DAY",
        })),
      ),
  },
  { path: /^\/v2\/attendance-periods$/, right: "attendances:read", respond: listAttendancePeriods },
  {
    path: /^\/v2\/legal-entities$/,
    right: "legal_entities:read",
    respond: (request) =>
      listPage(
        request,
        legalEntities.map(({ id, name, country }) => ({ id: String(id), name, country })),
      ),
  },
  {
    path: /^\/v2\/cost-centers$/,
    right: "cost_centers:read",
    beta: true,
    respond: (request) => listPage(request, costCenters.map(idAndName)),
  },
  {
    path: /^\/v2\/workplaces$/,
    right: "workplaces:read",
    beta: true,
    respond: (request) => listPage(request, workplaces.map(idAndName)),
  },
  {
    path: /^\/v2\/reports$/,
    right: "custom_reports:read",
    respond: (request) =>
      listPage(
        request,
        customReports.map(({ id, name }) => ({ id, name })),
      ),
  },
  {
    path: /^\/v2\/document-management\/documents$/,
    right: "documents:read",
    respond: (request) => listPage(request, []),
  },
  { path: /^\/v2\/compensations$/, right: "compensations:read", respond: (request) => listPage(request, []) },
  {
    path: /^\/v2\/recruiting\/jobs$/,
    right: "recruiting:read",
    beta: true,
    respond: (request) => listPage(request, []),
  },
  { path: /^\/v2\/webhooks$/, right: "webhooks:read", respond: (request) => listPage(request, []) },
]

/** How many records a page has. */
interface PageSize {
  /** Without the query parameter `limit`. */
  readonly usual: number
  /** The largest `limit` that is accepted. */
  readonly most: number
}
/** The page size of persons and employments. */
const small: PageSize = { usual: 10, most: 50 }
/** The page size of everything else. */
const large: PageSize = { usual: 100, most: 100 }

/** One page of records. Its link to the next page repeats the filters of this request. */
function listPage(request: ResourceRequest, records: readonly unknown[], size: PageSize = large): Response {
  const { url, tenant } = request
  const limit = numberIn(url, "limit", size.usual)
  if (limit === null || limit < 1 || limit > size.most) return v2InvalidParameter("limit", tenant.now())
  const start = recordsBefore(url.searchParams.get("cursor"))
  if (start === null) return v2InvalidParameter("cursor", tenant.now())
  const end = start + limit
  if (end >= records.length) return v2List(records.slice(start), { self: url.href })
  const next = new URL(url)
  next.searchParams.set("cursor", btoa(`after:${end}`))
  return v2List(records.slice(start, end), { self: url.href, next: next.href })
}

/** The number of records before the page of `cursor`, or `null` when the cursor is none of ours. */
function recordsBefore(cursor: string | null): number | null {
  if (cursor === null) return 0
  try {
    const text = /^after:(\d+)$/.exec(atob(cursor))?.[1]
    return text === undefined ? null : Number(text)
  } catch {
    return null
  }
}

/** Filters that take several values separated by commas, as clients written for Personio send them. */
const filtersWithSeveralValues = ["id", "email"]

function listPersons(request: ResourceRequest): Response {
  const { url, tenant } = request
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
    const any = filtersWithSeveralValues.includes(name)
      ? wanted?.split(",")
      : wanted === null
        ? null
        : [wanted]
    return any ? [(person: Person) => any.includes(read(person))] : []
  })
  const found = tenant.people.filter(
    (person) =>
      filters.every((passes) => passes(person)) &&
      matchesTime(url, "created_at", person.createdAt) &&
      matchesTime(url, "updated_at", person.modifiedAt),
  )
  return listPage(
    request,
    found.map((person) => personRecord(person, request)),
    small,
  )
}

/** Whether a time passes the filters `name`, `name.gt`, `name.gte`, `name.lt` and `name.lte` of the query. */
function matchesTime(url: URL, name: string, value: string): boolean {
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

function withPerson(request: ResourceRequest, respond: (person: Person) => Response): Response {
  const person = request.tenant.people.find(({ id }) => String(id) === request.parameters[0])
  return person ? respond(person) : v2RecordNotFound(request.tenant.now())
}

function listOrgUnits(request: ResourceRequest): Response {
  const type = request.url.searchParams.get("type")
  if (type !== "department" && type !== "team") return v2InvalidParameter("type", request.tenant.now())
  return listPage(request, orgUnitsOfType(request))
}

function orgUnitsOfType({ url }: ResourceRequest) {
  const type = url.searchParams.get("type")
  const units: readonly NamedRecord[] = type === "department" ? departments : type === "team" ? teams : []
  return units.map((unit) => ({ ...idAndName(unit), type }))
}

function listAttendancePeriods(request: ResourceRequest): Response {
  const periods = attendancePeriods(request.tenant.people).filter(({ attribution_date }) =>
    matchesTime(request.url, "attribution_date", attribution_date),
  )
  return listPage(request, periods)
}

function idAndName({ id, name }: NamedRecord) {
  return { id: String(id), name }
}
