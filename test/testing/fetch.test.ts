import { expect, test } from "vitest"
import { createFakePersonio } from "../../src/testing.js"
import { requestToken } from "./client.js"

test.each([
  "https://api.personio.com/v2/persons",
  "http://api.personio.de/v2/persons",
  "https://api.personio.de:444/v2/persons",
  "https://acme.app.personio.com/configuration/marketplace/connected",
])("fetch fails for %s, because nobody answers there", async (address) => {
  await expect(createFakePersonio().fetch(address)).rejects.toThrow(TypeError)
})

test("a request whose signal is aborted already is never sent", async () => {
  const fake = createFakePersonio()
  const answer = fake.fetch("https://api.personio.de/v2/persons", { signal: AbortSignal.abort() })
  await expect(answer).rejects.toThrow(expect.objectContaining({ name: "AbortError" }))
  expect(fake.requests).toEqual([])
})

test("a request can be aborted while it waits for its response", async () => {
  const fake = createFakePersonio({ latencyMs: 10_000 })
  const answer = fake.fetch("https://api.personio.de/v2/persons", { signal: AbortSignal.timeout(10) })
  await expect(answer).rejects.toThrow(expect.objectContaining({ name: "TimeoutError" }))
})

test("handle serves the API on any origin, and its links lead to that origin", async () => {
  const fake = createFakePersonio()
  const pair = fake.addCredential({ accessRights: ["employees:read"], attributes: [] })
  const { access_token } = await (await requestToken(fake, pair)).json()
  const response = await fake.handle(
    new Request("http://localhost:8123/v2/persons?limit=5", {
      headers: { authorization: `Bearer ${access_token}` },
    }),
  )
  const { _meta } = await response.json()
  expect(_meta.links.next.href).toMatch(/^http:\/\/localhost:8123\/v2\/persons\?limit=5&cursor=/)
})

test("no response carries CORS headers, so browsers cannot read it from another origin", async () => {
  const fake = createFakePersonio()
  const preflight = new Request("http://localhost/v2/persons", {
    method: "OPTIONS",
    headers: { origin: "https://app.example", "access-control-request-method": "GET" },
  })
  const response = await fake.handle(preflight)
  expect(response.ok).toBe(false)
  expect([...response.headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([])
})

test("the fake remembers requests without their query, headers and body", async () => {
  const fake = createFakePersonio()
  const pair = fake.addCredential({ accessRights: [], attributes: [] })
  await requestToken(fake, pair)
  await fake.fetch(`https://api.personio.de/v1/auth?client_secret=${pair.clientSecret}`, { method: "POST" })
  expect(fake.requests).toEqual([
    { method: "POST", path: "/v2/auth/token", status: 200 },
    { method: "POST", path: "/v1/auth", status: 403 },
  ])
  expect(JSON.stringify(fake)).not.toContain(pair.clientSecret)
})

test.each([
  ["/v1/company/nothing", 404],
  ["/v2/nothing", 404],
  ["/configuration/marketplace/connected", 404],
])("GET %s of the API is %i", async (path, status) => {
  expect((await createFakePersonio().fetch(`https://api.personio.de${path}`)).status).toBe(status)
})
