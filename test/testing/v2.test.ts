import { expect, test } from "vitest"
import { accessRights, standardAttributes } from "../../src/contract.js"
import { createFakePersonio } from "../../src/testing.js"
import { get, tokenOf } from "./client.js"

const beta = { Beta: "true" }

async function reader(
  grant: Parameters<ReturnType<typeof createFakePersonio>["addCredential"]>[0],
  options = {},
) {
  const fake = createFakePersonio(options)
  const token = await tokenOf(fake, fake.addCredential(grant))
  return (path: string, headers: Record<string, string> = {}) => get(fake, path, token, headers)
}
const everything = { accessRights, attributes: [...standardAttributes, "any_custom"] }
const nothing = { accessRights: [], attributes: [] }

const forbidden = "Insufficient access scope"
test.each([
  ["/v2/persons", {}, 401, "Unauthorized Request"],
  ["/v2/persons/1001", {}, 401, "Unauthorized Request"],
  ["/v2/persons/1001/employments", {}, 401, "Unauthorized Request"],
  ["/v2/org-units?type=team", beta, 403, forbidden],
  ["/v2/org-units/201?type=team", {}, 403, forbidden],
  ["/v2/absence-types", {}, 403, forbidden],
  ["/v2/attendance-periods", {}, 403, forbidden],
  ["/v2/legal-entities", {}, 403, forbidden],
  ["/v2/cost-centers", beta, 403, forbidden],
  ["/v2/workplaces", beta, 403, forbidden],
  ["/v2/document-management/documents", {}, 403, forbidden],
  ["/v2/reports", {}, 400, "Unauthorized token"],
])(
  "GET %s is 200 with the access right, and refused as Personio refuses it without",
  async (path, headers, status, title) => {
    const granted = await (await reader(everything))(path, headers)
    expect(granted.status).toBe(200)
    expect(granted.headers.get("content-type")).toBe("application/json")

    const refused = await (await reader(nothing))(path, headers)
    expect(refused.status).toBe(status)
    expect(refused.headers.get("content-type")).toBe("application/problem+json")
    expect((await refused.json()).errors[0].title).toBe(title)
  },
)

test("a refusal is a problem document with a trace ID", async () => {
  const get = await reader(nothing, { now: () => 0 })
  expect(await (await get("/v2/absence-types")).json()).toEqual({
    personio_trace_id: expect.any(String),
    timestamp: "1970-01-01T00:00:00.000Z",
    errors: [
      {
        title: forbidden,
        detail: "Client scope insufficient to access resource",
        type: expect.stringMatching(/#commonforbidden$/),
        _meta: {},
      },
    ],
  })
})

test.each(["/v2/org-units?type=department", "/v2/cost-centers", "/v2/workplaces"])(
  "GET %s is 404 without the header `Beta: true`",
  async (path) => {
    const get = await reader(everything)
    const response = await get(path)
    expect(response.status).toBe(404)
    const [error] = (await response.json()).errors
    expect(error.type).toMatch(/#apinot_found$/)
    expect(error.detail).toBe(`The endpoint with ${path.split("?")[0]} was not found.`)
    expect((await get(path, beta)).status).toBe(200)
  },
)

test("an unknown token is 401", async () => {
  const response = await get(createFakePersonio(), "/v2/absence-types", "papi-dead")
  expect(response.status).toBe(401)
})

test("following `next` reaches every person once and keeps the filters", async () => {
  const get = await reader(everything, { people: 120 })
  const seen: string[] = []
  let path: string | null = "/v2/persons?limit=50&status=ACTIVE"
  while (path) {
    const page: {
      _data: { id: string; status: string }[]
      _meta: { links: Record<string, { href: string }> }
    } = await (await get(path)).json()
    expect(page._data.every(({ status }) => status === "ACTIVE")).toBe(true)
    seen.push(...page._data.map(({ id }) => id))
    const next = page._meta.links["next"]?.href
    path = next ? next.replace("https://api.personio.de", "") : null
  }
  expect(new Set(seen).size).toBe(seen.length)
  expect(seen.length).toBe(110)
})

test.each(["limit=0", "limit=51", "limit=x", "cursor=nonsense", "status=GONE"])(
  "the list of persons refuses %s",
  async (query) => {
    const get = await reader(everything)
    const response = await get(`/v2/persons?${query}`)
    expect(response.status).toBe(400)
    expect((await response.json()).errors[0].detail).toBe(
      `Provided value for ${query.split("=")[0]} is not valid`,
    )
  },
)

test("an email address that nobody has gives an empty list", async () => {
  const get = await reader(everything)
  const response = await get("/v2/persons?limit=1&email=nobody@example.invalid")
  expect([response.status, (await response.json())._data]).toEqual([200, []])
})

test("a filter takes several IDs or email addresses separated by commas, and an exact time", async () => {
  const read = await reader(everything)
  const found = async (query: string) => {
    const { _data } = await (await read(`/v2/persons?limit=50&${query}`)).json()
    return _data.map(({ id }: { id: string }) => id)
  }
  expect(await found("id=1003,1001,1")).toEqual(["1001", "1003"])
  const { email, created_at } = await (await read("/v2/persons/1002")).json()
  expect(await found(`email=${email},nobody@acme.example`)).toEqual(["1002"])
  expect(await found(`created_at=${created_at}`)).toContain("1002")
  expect(await found("created_at=1990-01-01T00:00:00Z")).toEqual([])
})

test("attendances of a far future are an empty list", async () => {
  const get = await reader(everything)
  const all = await (await get("/v2/attendance-periods")).json()
  expect(all._data.length).toBeGreaterThan(0)
  const future = await (await get("/v2/attendance-periods?attribution_date.gte=2999-01-01")).json()
  expect(future._data).toEqual([])
})

test("a person lacks, without an error, what the credential may not read", async () => {
  const whole = await (await (await reader(everything))("/v2/persons/1002")).json()
  expect(whole).toMatchObject({
    id: "1002",
    email: "jonas.oeztuerk@acme.example",
    gender: "MALE",
    status: "ACTIVE",
    profile_picture: { url: expect.stringContaining("/1002/") },
  })
  expect(whole.custom_attributes).toContainEqual({ id: "dynamic_2103", type: "double", value: "750" })

  const bare = await (await (await reader({ ...everything, attributes: [] }))("/v2/persons/1002")).json()
  expect(Object.keys(bare)).toEqual(["id", "employments", "_meta"])
})

test("an employment lacks what the credential may not read, except the link to the supervisor", async () => {
  const path = "/v2/persons/1002/employments"
  const whole = await (await (await reader(everything))(path)).json()
  expect(whole._data[0]).toMatchObject({
    employment_start_date: "2016-02-01",
    type: "INTERNAL",
    supervisor: { id: "1001" },
    org_units: [{ type: "department" }, { type: "team" }],
  })
  const bare = await (await (await reader({ ...everything, attributes: [] }))(path)).json()
  expect(Object.keys(bare._data[0])).toEqual(["id", "status", "person", "_meta"])
  expect(bare._data[0]._meta.links.supervisor.href).toMatch(/\/v2\/persons\/1001$/)
})

test("a response tells the limit in Personio's headers", async () => {
  const get = await reader(everything)
  const { headers } = await get("/v2/persons")
  expect(headers.get("x-ratelimit-burst-capacity")).toBe("100")
  expect(headers.get("x-ratelimit-replenish-rate")).toBe("30")
  expect(headers.get("x-ratelimit-requested-tokens")).toBe("1")
  expect(headers.get("x-ratelimit-remaining")).toBe("99")
})

test("a request over the limit gets 429 without Retry-After, and succeeds a second later", async () => {
  let now = 0
  const get = await reader(everything, { rateLimits: true, now: () => now })
  for (let call = 0; call < 100; call++) expect((await get("/v2/absence-types")).status).toBe(200)
  const refused = await get("/v2/absence-types")
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, null])
  expect(refused.headers.get("x-ratelimit-remaining")).toBe("0")
  now += 1000
  expect((await get("/v2/absence-types")).status).toBe(200)
})
