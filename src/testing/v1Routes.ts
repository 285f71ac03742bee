import { absenceTypes, customReports, documentCategories } from "./company.js"
import { employeeAttributes } from "./employeeAttributes.js"
import type { Person } from "./people.js"
import { numberIn, type ResourceRequest, type Route } from "./routes.js"
import { v1Failure, v1RecordNotFound, v1Success } from "./v1Responses.js"

/** The resources of v1 (personio/api-docs, personnel data of 2025-01-27). */
export const v1Routes: readonly Route[] = [
  {
    // Both names give the same response.
    path: /^\/v1\/company\/employees\/(?:custom-)?attributes$/,
    right: "employees:read",
    phase: "attributes",
    respond: ({ readable }) => v1Success(readable),
  },
  { path: /^\/v1\/company\/employees$/, right: "employees:read", respond: listEmployees },
  {
    path: /^\/v1\/company\/employees\/(\d+)$/,
    right: "employees:read",
    respond(request) {
      const person = request.tenant.people.find(({ id }) => String(id) === request.parameters[0])
      return person ? v1Success(employeeRecord(person, request)) : v1RecordNotFound()
    },
  },
  {
    path: /^\/v1\/company\/time-off-types$/,
    right: "absences:read",
    respond: () =>
      v1Success(
        absenceTypes.map(({ id, name, category }) => ({
          type: "TimeOffType",
          attributes: { id, name, category, unit: "day", approval_required: category === "paid_vacation" },
        })),
      ),
  },
  {
    path: /^\/v1\/company\/document-categories$/,
    right: "documents:read",
    respond: () =>
      v1Success(
        documentCategories.map(({ id, name }) => ({ id, type: "DocumentCategory", attributes: { name } })),
      ),
  },
  {
    path: /^\/v1\/company\/custom-reports\/reports$/,
    right: "custom_reports:read",
    respond: listReports,
  },
]

/** Lists 50 people a page, 100 at most (Personio's changelog, since 2025-01-31). `offset` counts people. */
function listEmployees(request: ResourceRequest): Response {
  const { url, tenant } = request
  const since = url.searchParams.get("updated_since")
  if (since !== null) {
    // Personio documents that it ignores email and paging when updated_since is given.
    const changed = tenant.people.filter(({ modifiedAt }) => Date.parse(modifiedAt) >= Date.parse(since))
    return employeePage(changed, { total: changed.length, offset: 0, limit: 1 }, request)
  }
  const limit = numberIn(url, "limit", 50)
  const offset = numberIn(url, "offset", 0)
  if (limit === null || limit < 1 || offset === null) return v1Failure(400, 400, "Ungültiger Parameter.")
  const email = url.searchParams.get("email")
  const matching = tenant.people.filter((person) => email === null || person.email === email)
  const size = Math.min(limit, 100)
  const people = matching.slice(offset, offset + size)
  return employeePage(people, { total: matching.length, offset, limit: size }, request)
}

function employeePage(
  people: readonly Person[],
  { total, offset, limit }: { total: number; offset: number; limit: number },
  request: ResourceRequest,
): Response {
  const wanted = request.url.searchParams.getAll("attributes[]")
  const readable =
    wanted.length > 0 ? request.readable.filter(({ key }) => wanted.includes(key)) : request.readable
  return v1Success(
    people.map((person) => employeeRecord(person, { ...request, readable })),
    {
      metadata: {
        total_elements: total,
        current_page: Math.floor(offset / limit),
        total_pages: Math.ceil(total / limit),
      },
      offset,
      limit,
    },
  )
}

function employeeRecord(person: Person, { readable, tenant }: ResourceRequest) {
  return { type: "Employee", attributes: employeeAttributes(person, readable, tenant) }
}

function listReports({ tenant }: ResourceRequest): Response {
  const author = tenant.people[0]
  const reports = customReports.map(({ id, name, columns }) => ({
    type: "Report",
    attributes: {
      id,
      name,
      description: "",
      author_first_name: author?.firstName ?? "",
      author_last_name: author?.lastName ?? "",
      type: "point_in_time",
      status: "up_to_date",
      columns,
    },
  }))
  const metadata = { total_elements: reports.length, current_page: 1, total_pages: 1 }
  return v1Success(reports, { metadata, offset: 0, limit: 50 })
}
