import { v1Data, v1Error, v1RecordNotFound } from "./answers.js"
import { employeeAttributes } from "./attributes.js"
import { absenceTypes, customReports, documentCategories } from "./company.js"
import type { Person } from "./people.js"
import { type Call, numberIn, type Route } from "./routes.js"

/** v1 resources (personio/api-docs, personnel data of 2025-01-27). */
export const v1Routes: readonly Route[] = [
  {
    // Both names answer alike.
    path: /^\/v1\/company\/employees\/(?:custom-)?attributes$/,
    right: "employees:read",
    phase: "attributes",
    answer: ({ readable }) => v1Data(readable),
  },
  { path: /^\/v1\/company\/employees$/, right: "employees:read", answer: listEmployees },
  {
    path: /^\/v1\/company\/employees\/(\d+)$/,
    right: "employees:read",
    answer(call) {
      const person = call.tenant.people.find(({ id }) => String(id) === call.parameters[0])
      return person ? v1Data(employee(person, call)) : v1RecordNotFound()
    },
  },
  {
    path: /^\/v1\/company\/time-off-types$/,
    right: "absences:read",
    answer: () =>
      v1Data(
        absenceTypes.map(({ id, name, category }) => ({
          type: "TimeOffType",
          attributes: { id, name, category, unit: "day", approval_required: category === "paid_vacation" },
        })),
      ),
  },
  {
    path: /^\/v1\/company\/document-categories$/,
    right: "documents:read",
    answer: () =>
      v1Data(
        documentCategories.map(({ id, name }) => ({ id, type: "DocumentCategory", attributes: { name } })),
      ),
  },
  {
    path: /^\/v1\/company\/custom-reports\/reports$/,
    right: "custom_reports:read",
    answer: listReports,
  },
]

/** 50 a page, 100 at most (Personio's changelog, since 2025-01-31); `offset` counts records. */
function listEmployees(call: Call): Response {
  const { url, tenant } = call
  const since = url.searchParams.get("updated_since")
  if (since !== null) {
    // Documented: with updated_since neither email nor paging counts.
    const changed = tenant.people.filter(({ modifiedAt }) => Date.parse(modifiedAt) >= Date.parse(since))
    return page(changed, changed.length, 0, 1, call)
  }
  const limit = numberIn(url, "limit", 50)
  const offset = numberIn(url, "offset", 0)
  if (limit === null || limit < 1 || offset === null) return v1Error(400, 400, "Ungültiger Parameter.")
  const email = url.searchParams.get("email")
  const matching = tenant.people.filter((person) => email === null || person.email === email)
  const size = Math.min(limit, 100)
  return page(matching.slice(offset, offset + size), matching.length, offset, size, call)
}

function page(people: readonly Person[], total: number, offset: number, limit: number, call: Call): Response {
  const wanted = call.url.searchParams.getAll("attributes[]")
  const readable = wanted.length > 0 ? call.readable.filter(({ key }) => wanted.includes(key)) : call.readable
  return v1Data(
    people.map((person) => employee(person, { ...call, readable })),
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

function employee(person: Person, { readable, tenant }: Call) {
  return { type: "Employee", attributes: employeeAttributes(person, readable, tenant) }
}

function listReports({ tenant }: Call): Response {
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
  return v1Data(reports, { metadata, offset: 0, limit: 50 })
}
