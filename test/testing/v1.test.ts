import { expect, test } from "vitest"
import { standardAttributes } from "../../src/contract.js"
import { createFakePersonio } from "../../src/testing.js"
import { get, tokenOf } from "./client.js"

async function reader(attributes: readonly string[], options = {}) {
  const fake = createFakePersonio(options)
  const pair = fake.addCredential({ accessRights: ["employees:read", "absences:read"], attributes })
  const token = await tokenOf(fake, pair)
  return { fake, token, get: (path: string) => get(fake, `/v1/company${path}`, token) }
}

test.each(["/employees/attributes", "/employees/custom-attributes"])(
  "GET %s lists the attributes that the credential may read, in Personio's order and without the ID",
  async (path) => {
    const { get } = await reader(["custom:occupation_type", "email", "first_name"])
    const response = await get(path)
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({
      success: true,
      data: [
        {
          key: "first_name",
          label: "First name (legal)",
          type: "standard",
          universal_id: "first_name",
          options: [],
        },
        { key: "email", label: "Email", type: "standard", universal_id: "email", options: [] },
        {
          key: "dynamic_2104",
          label: "Occupation type",
          type: "list",
          universal_id: null,
          options: ["Employee", "Working student", "Intern"],
        },
      ],
    })
  },
)

test.each([
  ["no token", null, 401, { message: "Authorization is not provided", code: 401 }],
  ["a dead token", "papi-dead", 403, { message: "Provided authorization is not valid", code: 403 }],
])("v1 refuses %s", async (_, token, status, error) => {
  const response = await get(createFakePersonio(), "/v1/company/employees", token)
  expect(response.status).toBe(status)
  expect(await response.json()).toEqual({ success: false, error })
})

test("a missing access right is 403 with code 0 and an internal name", async () => {
  const { get } = await reader([])
  const response = await get("/document-categories")
  expect(response.status).toBe(403)
  expect(await response.json()).toEqual({
    success: false,
    error: { message: "personio.core.api.exceptions.api.forbidden.http.exception", code: 0 },
  })
})

test("an employee has only an ID when the credential may read no attributes", async () => {
  const { get } = await reader([])
  const { data } = await (await get("/employees?limit=1")).json()
  expect(data).toEqual([
    {
      type: "Employee",
      attributes: { id: { label: "ID", value: 1001, type: "integer", universal_id: "id" } },
    },
  ])
})

test("employees come 50 a page, 100 at most, from the given offset, and the response repeats the token", async () => {
  const { get, token } = await reader(["email"], { people: 130 })
  const first = await get("/employees")
  expect(first.headers.get("authorization")).toBe(`Bearer ${token}`)
  const body = await first.json()
  expect(body).toMatchObject({
    success: true,
    metadata: { total_elements: 130, current_page: 0, total_pages: 3 },
    offset: 0,
    limit: 50,
  })
  expect(body.data).toHaveLength(50)
  const last = await (await get("/employees?limit=500&offset=100")).json()
  expect([last.limit, last.data.length, last.data[0].attributes.id.value]).toEqual([100, 30, 1101])
})

test("every person has a different email address", async () => {
  const { get } = await reader(["email"], { people: 400 })
  const emails = new Set<string>()
  for (const offset of [0, 100, 200, 300]) {
    const { data } = await (await get(`/employees?limit=100&offset=${offset}`)).json()
    for (const { attributes } of data) emails.add(attributes.email.value)
  }
  expect(emails.size).toBe(400)
  expect([...emails].every((email) => /^[a-z.0-9-]+@acme\.example$/.test(email))).toBe(true)
})

test("`email` selects people, and `attributes[]` selects among the readable attributes", async () => {
  const { get } = await reader(["email", "status"])
  const query = "email=jonas.oeztuerk@acme.example&attributes[]=status&attributes[]=fix_salary"
  const { data } = await (await get(`/employees?${query}`)).json()
  expect(data).toHaveLength(1)
  expect(Object.keys(data[0].attributes)).toEqual(["id", "status"])
})

test("with `updated_since`, v1 ignores the email address and the paging", async () => {
  const { get } = await reader(["last_modified_at"])
  const { data } = await (await get("/employees?updated_since=2026-06-01&limit=1&email=x")).json()
  expect(data.length).toBeGreaterThan(1)
  for (const { attributes } of data) expect(attributes.last_modified_at.value >= "2026-06-01").toBe(true)
})

test("every attribute has a value of the shape that Personio gives it", async () => {
  const { get } = await reader([...standardAttributes, "any_custom"])
  const { data } = await (await get("/employees/1012")).json()
  const { attributes } = data
  expect(Object.keys(attributes)).toHaveLength(1 + standardAttributes.length + 5)
  expect(attributes.supervisor.value).toMatchObject({
    type: "Employee",
    attributes: { id: { label: "ID" }, email: { label: "Email" } },
  })
  expect(attributes.office.value).toEqual({
    type: "Office",
    attributes: { id: expect.any(Number), name: expect.any(String) },
  })
  expect(attributes.hire_date).toMatchObject({
    type: "date",
    value: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
  })
  expect(attributes.termination_date.value).toBe("2026-06-30T00:00:00+01:00")
  expect(attributes.fix_salary).toMatchObject({ currency: "EUR", type: "decimal" })
  expect(attributes.cost_centers.value[0].attributes.percentage).toBe(100)
  expect(attributes.dynamic_2103).toMatchObject({ label: "Budget", type: "decimal" })
})

test("an unknown employee is 404 with a German message", async () => {
  const { get } = await reader(["email"])
  const response = await get("/employees/7")
  expect(response.status).toBe(404)
  expect((await response.json()).error.message).toBe("Der Datensatz wurde nicht gefunden.")
})

test("a credential that may read absences can list the types of time off", async () => {
  const { get } = await reader([])
  const { data } = await (await get("/time-off-types")).json()
  expect(data[0]).toEqual({
    type: "TimeOffType",
    attributes: {
      id: 401,
      name: "Paid vacation",
      category: "paid_vacation",
      unit: "day",
      approval_required: true,
    },
  })
})
