import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { createFakePersonio, scenarioNames } from "../../src/testing.js"
import { requestToken } from "./client.js"

const origin = "http://localhost:8123"
const connected = "/configuration/marketplace/connected"
const entry = { name: "onyo", accessRights: ["employees:read"], attributes: ["email"] }

function open(fake: ReturnType<typeof createFakePersonio>, path: string, init?: RequestInit) {
  return fake.handle(new Request(origin + path, { redirect: "manual", ...init }))
}

function create(
  fake: ReturnType<typeof createFakePersonio>,
  body: unknown,
  headers: Record<string, string> = { "sec-fetch-site": "same-origin" },
) {
  return open(fake, "/configuration/integrations", {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  })
}

test.each(["/", "/configuration/api/credentials"])(
  "%s redirects to the connected integrations",
  async (path) => {
    const response = await open(createFakePersonio(), path)
    expect([response.status, response.headers.get("location")]).toEqual([302, connected])
  },
)

test.each([connected, "/configuration", "/configuration/marketplace"])(
  "%s is a page with a strict content policy and without inline scripts or styles",
  async (path) => {
    const response = await open(createFakePersonio(), path)
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8")
    expect(response.headers.get("cache-control")).toBe("no-store")
    expect(response.headers.get("content-security-policy")).toContain("default-src 'none'")
    const page = await response.text()
    expect(page).toContain("Personio stand-in for local use")
    expect(page).not.toMatch(/<style|<script(?! src=)| style=| on\w+=/)
  },
)

test("the secret is in the response to creating an integration and in no page", async () => {
  const fake = createFakePersonio()
  const response = await create(fake, entry)
  expect([response.status, response.headers.get("cache-control")]).toEqual([201, "no-store"])
  const pair = await response.json()
  expect((await requestToken(fake, pair)).status).toBe(200)
  const page = await (await open(fake, connected)).text()
  expect(page).toContain("onyo")
  expect(page).not.toContain(pair.clientSecret)
})

test.each<[string, Record<string, string>, number]>([
  ["from another site", { "sec-fetch-site": "cross-site", origin }, 403],
  ["from a sibling domain", { "sec-fetch-site": "same-site", origin }, 403],
  ["without any sign of where it is from", {}, 403],
  ["from another origin in an old browser", { origin: "https://evil.example" }, 403],
  ["from the page in an old browser", { origin }, 201],
])("a POST %s gets %i", async (_, headers, status) => {
  const fake = createFakePersonio()
  expect((await create(fake, entry, headers)).status).toBe(status)
  const page = await (await open(fake, connected)).text()
  expect(page.includes('<th scope="row">onyo</th>')).toBe(status === 201)
})

test.each([
  ["no name", { ...entry, name: "  " }],
  ["no access right", { ...entry, accessRights: [] }],
  ["another shape", ["onyo"]],
])("an integration with %s is not created", async (_, body) => {
  expect((await create(createFakePersonio(), body)).status).toBe(400)
})

test("attributes are dropped unless Employees – Read is ticked", async () => {
  const fake = createFakePersonio()
  const pair = await (await create(fake, { ...entry, accessRights: ["employees:write"] })).json()
  fake.editCredential(pair.clientId, { accessRights: ["employees:read"], attributes: [] })
  const page = await (await open(fake, connected)).text()
  expect(page).toContain("&quot;attributes&quot;:[]")
})

test("the name of an integration is escaped", async () => {
  const fake = createFakePersonio()
  await create(fake, { ...entry, name: `<img src=x>"'&` })
  const page = await (await open(fake, connected)).text()
  expect(page).not.toContain("<img")
  expect(page).toContain("&lt;img src=x&gt;&quot;&#39;&amp;")
})

test("editing shows a new secret, but not one that stays valid", async () => {
  const fake = createFakePersonio()
  const pair = await (await create(fake, entry)).json()
  const edit = () =>
    open(fake, `/configuration/integrations/${pair.clientId}/edit`, {
      method: "POST",
      headers: { "sec-fetch-site": "same-origin" },
      body: JSON.stringify({ ...entry, accessRights: ["employees:read", "absences:read"] }),
    })
  const kept = await edit()
  expect([kept.status, await kept.text()]).toEqual([204, ""])
  fake.controls.editing = "revokes_pair"
  expect((await (await edit()).json()).clientSecret).not.toBe(pair.clientSecret)
  fake.controls.editing = "edit_not_offered"
  expect((await edit()).status).toBe(403)
})

test("the page offers every scenario", async () => {
  const page = await (await open(createFakePersonio(), connected)).text()
  const offered = [...page.matchAll(/<option value="(\w+)">[^<]+ \(\1\)</g)].map(([, name]) => name)
  expect(offered).toEqual(scenarioNames)
})

test("a person can choose every scenario", async () => {
  const fake = createFakePersonio()
  for (const scenario of scenarioNames) {
    await open(fake, "/configuration/stand-in/controls", {
      method: "POST",
      headers: { "sec-fetch-site": "same-origin" },
      body: new URLSearchParams({ scenario }),
    })
    expect(fake.controls.scenario).toBe(scenario)
  }
})

test("a label without a known German word is English and marked as English", async () => {
  const fake = createFakePersonio()
  fake.controls.language = "de"
  const page = await (await open(fake, connected)).text()
  expect(page).toContain('<html lang="de">')
  expect(page).toContain("Benutzerdefinierte Integration erstellen")
  expect(page).toContain('<span lang="en">Custom Reports</span>')
})

test.each([
  ["GET", "/configuration/nothing", 404],
  ["PUT", connected, 405],
  ["POST", "/configuration/integrations/papi-0/delete", 404],
])("%s %s is %i", async (method, path, status) => {
  const headers = { "sec-fetch-site": "same-origin" }
  expect((await open(createFakePersonio(), path, { method, headers })).status).toBe(status)
})

test.each([
  ["stand-in.js", "text/javascript"],
  ["stand-in.css", "text/css"],
])("the page serves %s exactly as the file is written", async (name, type) => {
  const written = readFileSync(new URL(`../../src/testing/settings/${name}`, import.meta.url), "utf8")
  const response = await open(createFakePersonio(), `/configuration/${name}`)
  expect(response.headers.get("content-type")).toBe(`${type}; charset=utf-8`)
  expect(await response.text()).toBe(written)
})

const post = (fake: ReturnType<typeof createFakePersonio>, path: string) =>
  open(fake, path, { method: "POST", headers: { "sec-fetch-site": "same-origin" } })

test("a role without edit rights sees the integrations, and neither the button nor the menus", async () => {
  const fake = createFakePersonio()
  await create(fake, entry)
  fake.controls.view = "no_button"
  const page = await (await open(fake, connected)).text()
  expect(page).toContain('<th scope="row">onyo</th>')
  expect(page).not.toMatch(/data-create>|data-menu/)
})

test("the older page takes the place of today's and shows a secret again", async () => {
  const fake = createFakePersonio()
  const pair = await (await create(fake, entry)).json()
  const show = `/configuration/integrations/${pair.clientId}/show`
  expect((await post(fake, show)).status).toBe(404)

  fake.controls.view = "older"
  const older = "/configuration/api/credentials"
  const moved = await open(fake, connected)
  expect([moved.status, moved.headers.get("location")]).toEqual([302, older])
  const page = await (await open(fake, older)).text()
  for (const label of ["Generate new credential", "Personal data", "Other"]) expect(page).toContain(label)
  expect(page).not.toContain(pair.clientSecret)
  expect(await (await post(fake, show)).json()).toEqual(pair)
})

test("a new secret ends the old one", async () => {
  const fake = createFakePersonio()
  const pair = await (await create(fake, entry)).json()
  const renewed = await (await post(fake, `/configuration/integrations/${pair.clientId}/secret`)).json()
  expect(renewed.clientId).toBe(pair.clientId)
  expect([(await requestToken(fake, pair)).status, (await requestToken(fake, renewed)).status]).toEqual([
    400, 200,
  ])
})

test("a product of the Marketplace is connected with the ticks that it has set", async () => {
  const fake = createFakePersonio()
  const product = "/configuration/marketplace/products/0"
  expect((await open(fake, product)).status).toBe(404)
  fake.controls.listings = [{ name: "onyo", accessRights: ["absences:read"], attributes: ["email"] }]
  expect(await (await open(fake, "/configuration/marketplace")).text()).toContain(product)
  expect(await (await open(fake, product)).text()).toContain("Generate new API credentials")
  const pair = await (await post(fake, product)).json()
  expect((await (await requestToken(fake, pair)).json()).scope).toContain("absences:read")
})

test("the page has the name of the company", async () => {
  const fake = createFakePersonio()
  fake.controls.company = "Globex SE"
  const page = await (await open(fake, connected)).text()
  expect(page).toContain('aria-label="Globex SE"')
  expect(page).not.toContain("Acme")
})

test("in German, only labels that the guide names too may be English", async () => {
  const fake = createFakePersonio()
  fake.controls.language = "de"
  const [page] = (await (await open(fake, connected)).text()).split("<aside")
  const english = [...(page ?? "").matchAll(/lang="en">([^<]*)</g)].map(([, text]) => text)
  for (const own of ["Back", "Cancel", "Save", "Search", "Choose at least one permission."])
    expect([...english, page], own).not.toContain(own)
  expect(english).toContain("Copy secret")
})
