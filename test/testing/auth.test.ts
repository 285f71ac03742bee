import { expect, test } from "vitest"
import { accessRights } from "../../src/contract.js"
import { createFakePersonio } from "../../src/testing.js"
import { get, host, requestToken, requestV1Token, tokenOf } from "./client.js"

const everything = { accessRights, attributes: [] }
const day = 24 * 60 * 60

test("the client ID is papi- and a UUID, and the secret is papi- and 86 characters", () => {
  const { clientId, clientSecret } = createFakePersonio().addCredential(everything)
  expect(clientId).toMatch(/^papi-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  expect(clientSecret).toMatch(/^papi-[A-Za-z0-9_-]{86}$/)
})

test("a token of v2 carries scope names with and without prefix, and none for the four areas that have no name", async () => {
  const fake = createFakePersonio()
  const response = await requestToken(fake, fake.addCredential(everything))
  expect(response.status).toBe(200)
  expect(response.headers.get("content-type")).toBe("application/json")
  expect(await response.json()).toEqual({
    access_token: expect.stringMatching(/^papi-[A-Za-z0-9_-]{86}$/),
    token_type: "Bearer",
    expires_in: day,
    scope:
      "employees:read employees:write attendances:read attendances:write absences:read absences:write " +
      "documents:read documents:write reports.custom:read personio:persons:read personio:persons:write " +
      "personio:attendances:read personio:attendances:write personio:absences:read " +
      "personio:compensations:read personio:compensations:write personio:recruiting:read " +
      "personio:recruiting:write personio:webhooks:read personio:webhooks:write",
  })
})

test("a test can set the scope names of single access rights", async () => {
  const fake = createFakePersonio({ scopeNames: { "org_units:read": ["personio:org-units:read"] } })
  const pair = fake.addCredential({ accessRights: ["org_units:read"], attributes: [] })
  expect((await (await requestToken(fake, pair)).json()).scope).toBe("personio:org-units:read")
})

test("v1 gives out the same token as v2 and names only scopes without prefix", async () => {
  const fake = createFakePersonio({ now: () => 0 })
  const pair = fake.addCredential({ accessRights: ["employees:read", "absences:read"], attributes: [] })
  const token = await tokenOf(fake, pair)
  expect(await (await requestV1Token(fake, pair)).json()).toEqual({
    success: true,
    data: { token, expires_in: day, scope: "employees:read absences:read" },
  })
})

test("v1 reads a form as well as JSON, and refuses credentials in the query string", async () => {
  const fake = createFakePersonio()
  const { clientId, clientSecret } = fake.addCredential(everything)
  const fields = new URLSearchParams({ client_id: clientId, client_secret: clientSecret })
  const byForm = await fake.fetch(`${host}/v1/auth`, { method: "POST", body: fields })
  expect(byForm.status).toBe(200)
  const inQuery = new URLSearchParams({ client_secret: clientSecret })
  for (const [query, body] of [
    [fields, null],
    [fields, fields],
    [inQuery, fields],
  ] as const) {
    const byQuery = await fake.fetch(`${host}/v1/auth?${query}`, { method: "POST", body })
    expect(byQuery.status).toBe(403)
    expect(await byQuery.json()).toMatchObject({
      success: false,
      error: { message: expect.stringContaining("query string") },
    })
  }
})

test("v1 answers 403 “Wrong credentials” to an unknown client ID and to a wrong secret", async () => {
  const fake = createFakePersonio()
  const pair = fake.addCredential(everything)
  for (const wrong of [
    { ...pair, clientId: "papi-0" },
    { ...pair, clientSecret: "papi-0" },
  ]) {
    const response = await requestV1Token(fake, wrong)
    expect(response.status).toBe(403)
    expect(await response.json()).toEqual({
      success: false,
      error: { code: 0, message: "Wrong credentials" },
    })
  }
})

test.each([
  ["an unknown client ID", { client_id: "papi-0" }, { error: "invalid_client" }],
  ["a wrong secret", { client_secret: "papi-0" }, { error: "unauthorized_client" }],
  [
    "a missing secret",
    { client_secret: undefined },
    { error: "invalid_request", meta: { missing_parameters: ["client_secret"] } },
  ],
  [
    "another grant type",
    { grant_type: "password" },
    { error: "unsupported_grant_type", meta: { grant_type: "password" } },
  ],
  ["an unknown scope among known ones", { scope: "employees:read nonsense" }, { error: "invalid_scope" }],
])("v2 answers 400 with problem+json to %s", async (_, changes, expected) => {
  const fake = createFakePersonio({ now: () => Date.UTC(2026, 0, 1) })
  const response = await requestToken(fake, fake.addCredential(everything), changes)
  expect(response.status).toBe(400)
  expect(response.headers.get("content-type")).toBe("application/problem+json")
  expect(await response.json()).toEqual({
    error_description: expect.any(String),
    error_uri: expect.any(String),
    timestamp: "2026-01-01T00:00:00.000Z",
    trace_id: expect.any(String),
    ...expected,
  })
})

test("v2 refuses a token request in JSON and then has `type` instead of `error_uri`", async () => {
  const fake = createFakePersonio()
  const headers = { "content-type": "application/json" }
  const response = await requestToken(fake, fake.addCredential(everything), {}, { body: "{}", headers })
  const body = await response.json()
  expect(response.status).toBe(400)
  expect(body).toMatchObject({ error: "invalid_request", type: expect.any(String) })
  expect(body).not.toHaveProperty("error_uri")
})

test("a request can name a scope, and a scope that is not granted fails like one that does not exist", async () => {
  const fake = createFakePersonio()
  const pair = fake.addCredential({ accessRights: ["employees:read"], attributes: [] })
  const held = await requestToken(fake, pair, { scope: "employees:read" })
  expect((await held.json()).scope).toBe("employees:read")
  const notHeld = await requestToken(fake, pair, { scope: "absences:read" })
  expect((await notHeld.json()).error).toBe("invalid_scope")
})

test("a token stays the same for 24 hours while `expires_in` shrinks, and then v2 gives out a new one", async () => {
  let now = Date.UTC(2026, 0, 1)
  const fake = createFakePersonio({ now: () => now })
  const pair = fake.addCredential(everything)
  const first = await (await requestToken(fake, pair)).json()
  now += (day - 1) * 1000
  const last = await (await requestToken(fake, pair)).json()
  expect(last).toMatchObject({ access_token: first.access_token, expires_in: 1 })
  expect((await get(fake, "/v2/persons", first.access_token)).status).toBe(200)
  now += 1000
  expect((await get(fake, "/v2/persons", first.access_token)).status).toBe(401)
  const next = await (await requestToken(fake, pair)).json()
  expect(next.expires_in).toBe(day)
  expect(next.access_token).not.toBe(first.access_token)
})

test("revoking ends the token for all its users, and needs that token as Bearer", async () => {
  const fake = createFakePersonio()
  const token = await tokenOf(fake, fake.addCredential(everything))
  const revoke = (headers: Record<string, string>) =>
    fake.fetch(`${host}/v2/auth/revoke`, { method: "POST", headers, body: new URLSearchParams({ token }) })
  const refused = await revoke({})
  expect(refused.status).toBe(401)
  expect((await refused.json()).errors[0].title).toBe("Authorisation Restrictions")
  expect((await get(fake, "/v2/persons", token)).status).toBe(200)

  const revoked = await revoke({ authorization: `Bearer ${token}` })
  expect([revoked.status, await revoked.text()]).toEqual([200, ""])
  expect((await get(fake, "/v2/persons", token)).status).toBe(401)
})

test("with limits, the 151st token request at once gets 429 without Retry-After", async () => {
  let now = 0
  const fake = createFakePersonio({ now: () => now, rateLimits: true })
  const pair = fake.addCredential(everything)
  const statuses = await Promise.all(
    Array.from({ length: 151 }, async () => (await requestToken(fake, pair)).status),
  )
  expect(statuses.filter((status) => status === 200)).toHaveLength(150)
  const refused = await requestToken(fake, pair)
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, null])
  now += 1000
  expect((await requestToken(fake, pair)).status).toBe(200)
})
