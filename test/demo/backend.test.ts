import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { getRequestListener } from "@hono/node-server"
import type { ScopeSet } from "personio-connect/contract"
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest"
import { type Database, openDatabase } from "../../demo/backend/database.js"
import { fetchOf } from "../../demo/backend/personio.js"
import { onyoRequired, openTestDatabase, startDemo, submission } from "./demo.js"

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
}, 60_000)
afterAll(() => database.close())
beforeEach(() => database.query("DELETE FROM connections"))

const thriveScopes = {
  accessRights: ["employees:read", "attendances:read", "absences:read", "org_units:read"],
  attributes: [
    ...["first_name", "last_name", "email", "gender", "status", "supervisor"],
    ...["hire_date", "termination_date", "office", "profile_picture"],
  ],
} satisfies ScopeSet

describe("connecting", () => {
  test("a good pair becomes a connection of the tenant, with what was granted", async () => {
    const { fake, signedInAs } = await startDemo({ database })
    const lena = await signedInAs("onyo-lena")
    const credentials = fake.addCredential(onyoRequired)

    const verdict = await lena.verify({ credentials })

    const [connection, ...others] = await lena.list()
    expect(others).toEqual([])
    expect(verdict).toMatchObject({ status: "verified", connectionId: connection?.id })
    expect(connection).toMatchObject({
      clientId: credentials.clientId,
      hostname: "acme.app.personio.com",
      credentialName: "onyo-acme-4f7c",
      granted: onyoRequired,
      problem: null,
    })
  })

  test("own fields keep the names and keys the company gave them", async () => {
    const { fake, signedInAs } = await startDemo({ database })
    const lena = await signedInAs("onyo-lena")
    const credentials = fake.addCredential({
      ...onyoRequired,
      attributes: [...onyoRequired.attributes, "any_custom"],
    })

    await lena.verify({
      credentials,
      scopes: {
        accessRights: ["employees:read"],
        attributes: [...onyoRequired.attributes, "custom:address", "any_custom"],
      },
    })

    const [connection] = await lena.list()
    const address = connection?.attributes.find(({ id }) => id === "custom:address")
    expect(address).toMatchObject({ key: expect.stringMatching(/^dynamic_\d+$/), label: "Address" })
    expect(connection?.attributes.filter(({ id }) => id === "any_custom").length).toBeGreaterThan(1)
  })

  test("a pair that lacks something required is not kept", async () => {
    const { fake, signedInAs } = await startDemo({ database })
    const lena = await signedInAs("onyo-lena")
    const credentials = fake.addCredential({ ...onyoRequired, attributes: ["first_name", "last_name"] })

    const verdict = await lena.verify({ credentials })

    expect(verdict).toMatchObject({ status: "incomplete", missingRequired: { attributes: ["email"] } })
    expect(await lena.list()).toEqual([])
  })

  test("each product asks for its own scopes", async () => {
    const { fake, signedInAs } = await startDemo({ database })
    const thrive = await signedInAs("thrive-lena")
    const credentials = fake.addCredential(onyoRequired)

    const verdict = await thrive.verify({ credentials, hostname: null })

    expect(verdict).toMatchObject({
      status: "incomplete",
      missingRequired: { accessRights: ["attendances:read", "absences:read", "org_units:read"] },
    })
  })

  test("the same pair twice is one connection", async () => {
    const { fake, signedInAs } = await startDemo({ database })
    const lena = await signedInAs("onyo-lena")
    const credentials = fake.addCredential(onyoRequired)

    const first = await lena.verify({ credentials })
    const second = await lena.verify({ credentials, credentialName: "onyo-acme-renamed" })

    expect(second).toMatchObject({ status: "verified", connectionId: idOf(first) })
    expect(await lena.list()).toMatchObject([{ id: idOf(first), credentialName: "onyo-acme-renamed" }])
  })

  test("reconnecting with a new pair keeps the connection's id", async () => {
    const { fake, lena, id } = await startConnected()
    const renewed = fake.addCredential(onyoRequired)

    const verdict = await lena.verify({ credentials: renewed, connectionId: id })

    expect(idOf(verdict)).toBe(id)
    expect(await lena.list()).toMatchObject([{ id, clientId: renewed.clientId }])
  })

  test("reconnecting with the pair of another connection leaves one of the two", async () => {
    const { fake, signedInAs } = await startDemo({ database })
    const lena = await signedInAs("onyo-lena")
    const other = fake.addCredential(onyoRequired)
    await lena.verify({ credentials: other })
    const id = idOf(await lena.verify({ credentials: fake.addCredential(onyoRequired) }))

    await lena.verify({ credentials: other, connectionId: id })

    expect(await lena.list()).toMatchObject([{ id, clientId: other.clientId }])
  })
})

describe("the secret", () => {
  test("is in the database only sealed, and not in what the page gets", async () => {
    const { fake, signedInAs } = await startDemo({ database })
    const lena = await signedInAs("onyo-lena")
    const credentials = fake.addCredential(onyoRequired)
    await lena.verify({ credentials })

    const dump = JSON.stringify(await database.query("SELECT * FROM connections"))
    const page = await (await lena.send("GET", "/api/connections")).text()

    expect(dump).toContain(credentials.clientId)
    expect(dump).not.toContain(credentials.clientSecret)
    expect(page).not.toContain(credentials.clientSecret)
    expect(page).not.toContain("sealed")
  })

  test("does not open for another tenant, even when the row is moved", async () => {
    const { fake, signedInAs, id } = await startConnected()
    await moveToOtherTenant(id)

    const omar = await signedInAs("onyo-omar")
    const asked = fake.requests.length
    const response = await omar.send("POST", `/api/connections/${id}/check`)

    expect(response.status).toBe(500)
    expect(fake.requests).toHaveLength(asked)
  })
})

describe("other tenants and strangers", () => {
  test("a connection of another tenant can be neither seen, checked nor removed", async () => {
    const { signedInAs, lena, id } = await startConnected()

    for (const stranger of ["onyo-omar", "thrive-lena"]) {
      const browser = await signedInAs(stranger)
      expect(await browser.list()).toEqual([])
      expect((await browser.send("POST", `/api/connections/${id}/check`)).status).toBe(404)
      expect((await browser.send("DELETE", `/api/connections/${id}`)).status).toBe(404)
    }
    expect(await lena.list()).toHaveLength(1)
  })

  test("reconnecting to another tenant's id makes a connection of one's own and leaves theirs alone", async () => {
    const { fake, signedInAs } = await startDemo({ database })
    const lena = await signedInAs("onyo-lena")
    const theirs = fake.addCredential(onyoRequired)
    const id = idOf(await lena.verify({ credentials: theirs }))
    const omar = await signedInAs("onyo-omar")

    const verdict = await omar.verify({ credentials: fake.addCredential(onyoRequired), connectionId: id })

    expect(idOf(verdict)).not.toBe(id)
    expect(await lena.list()).toMatchObject([{ id, clientId: theirs.clientId }])
  })

  test("the same Personio pair may serve two tenants", async () => {
    const { fake, signedInAs } = await startDemo({ database })
    const credentials = fake.addCredential(onyoRequired)
    const [lena, omar] = [await signedInAs("onyo-lena"), await signedInAs("onyo-omar")]
    const first = idOf(await lena.verify({ credentials }))
    expect(idOf(await omar.verify({ credentials }))).not.toBe(first)
  })

  test("signed out, everything is refused and Personio is not asked", async () => {
    const { fake, openBrowser, signedInAs } = await startDemo({ database })
    const lena = await signedInAs("onyo-lena")
    const credentials = fake.addCredential(onyoRequired)
    const id = idOf(await lena.verify({ credentials }))
    const asked = fake.requests.length
    const left = await signedInAs("onyo-lena")
    await left.send("DELETE", "/api/session")
    const forger = openBrowser()
    forger.setCookie(lena.cookie().replace("onyo-lena", "onyo-omar"))

    for (const browser of [openBrowser(), left, forger]) {
      expect((await browser.send("GET", "/api/connections")).status).toBe(401)
      expect((await browser.send("DELETE", `/api/connections/${id}`)).status).toBe(401)
      expect((await browser.send("POST", `/api/connections/${id}/check`)).status).toBe(401)
      const verify = await browser.send("POST", "/api/personio/verify", submission({ credentials }))
      expect(verify.status).toBe(401)
    }
    expect(fake.requests).toHaveLength(asked)
  })

  test("another site cannot change anything with the visitor's cookie", async () => {
    const { fake, signedInAs } = await startDemo({ database })
    const lena = await signedInAs("onyo-lena")
    const credentials = fake.addCredential(onyoRequired)
    const id = idOf(await lena.verify({ credentials }))
    const elsewhere = { "sec-fetch-site": "cross-site", origin: "https://evil.example" }

    for (const [method, path, body] of [
      ["DELETE", `/api/connections/${id}`],
      ["POST", `/api/connections/${id}/check`],
      ["POST", "/api/session", { account: "onyo-omar" }],
      ["POST", "/api/personio/verify", submission({ credentials })],
    ] as const)
      expect((await lena.send(method, path, body, elsewhere)).status).toBe(403)
    expect(await lena.list()).toHaveLength(1)
  })

  test.each(["nobody", "", null, { id: "onyo-lena" }])("there is no account %j", async (account) => {
    const { openBrowser } = await startDemo({ database })
    const browser = openBrowser()
    expect((await browser.send("POST", "/api/session", { account })).status).toBe(400)
    expect(await (await browser.send("GET", "/api/session")).json()).toMatchObject({ account: null })
  })
})

describe("checking again", () => {
  test("notices what was unticked since, and that it is back", async () => {
    const { fake, signedInAs } = await startDemo({ database })
    const lena = await signedInAs("onyo-lena")
    const credentials = fake.addCredential(onyoRequired)
    const id = idOf(await lena.verify({ credentials }))
    expect(await lena.check(id)).toBe("verified")

    fake.editCredential(credentials.clientId, { ...onyoRequired, attributes: ["first_name", "last_name"] })
    expect(await lena.check(id)).toBe("incomplete")
    expect(await lena.list()).toMatchObject([
      {
        granted: { attributes: ["first_name", "last_name"] },
        problem: {
          kind: "missing",
          scopes: { accessRights: [], attributes: ["email"] },
          // With these the widget names what is missing as soon as it opens.
          findings: { missingRequired: { accessRights: [], attributes: ["email"] } },
        },
      },
    ])

    fake.editCredential(credentials.clientId, onyoRequired)
    expect(await lena.check(id)).toBe("verified")
    expect(await lena.list()).toMatchObject([{ granted: onyoRequired, problem: null }])
  })

  test("notices an optional attribute that was unticked, though nothing required is missing", async () => {
    const { fake, signedInAs } = await startDemo({ database })
    const lena = await signedInAs("onyo-lena")
    const withStatus = { ...onyoRequired, attributes: [...onyoRequired.attributes, "status"] }
    const credentials = fake.addCredential(withStatus)
    const scopes = { accessRights: ["employees:read" as const], attributes: withStatus.attributes }
    const id = idOf(await lena.verify({ credentials, scopes }))

    fake.editCredential(credentials.clientId, onyoRequired)
    await lena.check(id)

    expect(await lena.list()).toMatchObject([{ problem: { scopes: { attributes: ["status"] } } }])
  })

  test("notices a pair that Personio no longer takes", async () => {
    const { fake, signedInAs } = await startDemo({ database })
    const lena = await signedInAs("onyo-lena")
    const credentials = fake.addCredential(onyoRequired)
    const id = idOf(await lena.verify({ credentials }))

    fake.deleteCredential(credentials.clientId)

    expect(await lena.check(id)).toBe("rejected")
    expect(await lena.list()).toMatchObject([{ granted: onyoRequired, problem: { kind: "rejected" } }])
  })

  test("changes nothing when Personio cannot be reached", async () => {
    let offline = false
    const { fake, signedInAs } = await startDemo({
      database,
      fetch: (input, init) =>
        offline ? Promise.reject(new TypeError("fetch failed")) : fake.fetch(input, init),
    })
    const lena = await signedInAs("onyo-lena")
    const credentials = fake.addCredential(onyoRequired)
    const id = idOf(await lena.verify({ credentials }))
    const before = await lena.list()

    offline = true

    expect(await lena.check(id)).toBe("unavailable")
    expect(await lena.list()).toEqual(before)
  })
})

describe("the stored pair", () => {
  test("is checked again without anybody pasting it, and its row is repaired", async () => {
    const { fake, signedInAs } = await startDemo({ database })
    const lena = await signedInAs("onyo-lena")
    const credentials = fake.addCredential(onyoRequired)
    const id = idOf(await lena.verify({ credentials }))
    fake.editCredential(credentials.clientId, { ...onyoRequired, attributes: ["first_name", "last_name"] })
    await lena.check(id)
    const stored = { credentials: null, connectionId: id }

    expect(await lena.verify(stored)).toMatchObject({
      status: "incomplete",
      missingRequired: { attributes: ["email"] },
    })
    fake.editCredential(credentials.clientId, onyoRequired)
    const answer = await lena.send("POST", "/api/personio/verify", submission(stored))
    const text = await answer.text()

    expect(JSON.parse(text)).toMatchObject({ status: "verified", connectionId: id })
    expect(text).not.toContain(credentials.clientSecret)
    expect(await lena.list()).toMatchObject([{ id, clientId: credentials.clientId, problem: null }])
  })

  test("of another tenant is answered like one that does not exist, and Personio is not asked", async () => {
    const { fake, signedInAs, id } = await startConnected()
    const asked = fake.requests.length

    const answers: object[] = []
    for (const stranger of ["onyo-omar", "thrive-lena"])
      for (const connectionId of [id, "00000000-0000-4000-8000-000000000000", "' OR 1=1 --"]) {
        const browser = await signedInAs(stranger)
        const body = submission({ credentials: null, connectionId })
        const response = await browser.send("POST", "/api/personio/verify", body)
        expect(response.status).toBe(404)
        const { reference: _, ...answer } = (await response.json()) as { reference: string }
        answers.push(answer)
      }

    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(fake.requests).toHaveLength(asked)
  })

  test("does not open for another tenant, even when the row is moved", async () => {
    const { fake, signedInAs, id } = await startConnected()
    await moveToOtherTenant(id)
    const omar = await signedInAs("onyo-omar")
    const asked = fake.requests.length

    const body = submission({ credentials: null, connectionId: id })
    expect((await omar.send("POST", "/api/personio/verify", body)).status).toBe(500)
    expect(fake.requests).toHaveLength(asked)
  })
})

describe("the preflight", () => {
  test("says to a person who is signed in that a check would be taken, and to nobody else", async () => {
    const { fake, openBrowser, signedInAs } = await startDemo({ database })
    const ask = (browser: ReturnType<typeof openBrowser>, headers = {}) =>
      browser.send("POST", "/api/personio/verify", { preflight: true }, headers)
    const lena = await signedInAs("onyo-lena")
    expect((await ask(lena)).status).toBe(204)
    expect((await ask(openBrowser())).status).toBe(401)
    expect((await ask(lena, { "sec-fetch-site": "cross-site" })).status).toBe(403)
    expect(fake.requests).toEqual([])
  })
})

describe("a hand-off", () => {
  const chosen = {
    scopes: { accessRights: ["employees:read"], attributes: ["email", "status"] },
    hostname: "acme.app.personio.com",
    credentialName: "onyo-acme-4f7c",
  }
  const tokenIn = (url: string) => new URL(url).searchParams.get("handoff")

  test("is a link to the page, and opens with what was chosen for whoever is signed in to the same tenant", async () => {
    const { signedInAs } = await startDemo({ database })
    const lena = await signedInAs("onyo-lena")
    const made = await (await lena.send("POST", "/api/personio/handoff", chosen)).json()

    expect(made.url).toMatch(/^http:\/\/localhost\/\?host=onyo&handoff=[\w.-]+$/)
    expect(Date.parse(made.expiresAt)).toBeGreaterThan(Date.now() + 6 * 86_400_000)
    const opened = await lena.send("GET", `/api/personio/handoff?token=${tokenIn(made.url)}`)
    expect(opened.headers.get("cache-control")).toBe("no-store")
    expect(await opened.json()).toEqual(chosen)
  })

  test("without a choice begins with what the product requires and the name that it suggests", async () => {
    const { signedInAs } = await startDemo({ database })
    const lena = await signedInAs("onyo-lena")
    const made = await (await lena.send("POST", "/api/personio/handoff")).json()
    const opened = await lena.send("GET", `/api/personio/handoff?token=${tokenIn(made.url)}`)
    expect(await opened.json()).toEqual({
      scopes: onyoRequired,
      hostname: null,
      credentialName: "onyo-acme-4f7c",
    })
  })

  test("says why it cannot be used", async () => {
    const { openBrowser, signedInAs } = await startDemo({ database })
    const lena = await signedInAs("onyo-lena")
    const made = await (await lena.send("POST", "/api/personio/handoff", chosen)).json()
    const path = `/api/personio/handoff?token=${tokenIn(made.url)}`
    const omar = await signedInAs("onyo-omar")

    const foreign = await omar.send("GET", path)
    expect([foreign.status, await foreign.json()]).toEqual([
      403,
      expect.objectContaining({ reason: "other_tenant" }),
    ])
    const cut = await lena.send("GET", path.slice(0, -3))
    expect([cut.status, await cut.json()]).toEqual([400, expect.objectContaining({ reason: "invalid" })])
    const none = await lena.send("GET", "/api/personio/handoff")
    expect([none.status, await none.json()]).toEqual([400, expect.objectContaining({ reason: "invalid" })])
    expect((await openBrowser().send("GET", path)).status).toBe(401)
    vi.useFakeTimers({ now: Date.now() + 8 * 86_400_000, toFake: ["Date"] })
    const late = await lena.send("GET", path)
    vi.useRealTimers()
    expect([late.status, await late.json()]).toEqual([410, expect.objectContaining({ reason: "expired" })])
  })

  test("is made for nobody, for no other site and from nothing else than a choice", async () => {
    const { openBrowser, signedInAs } = await startDemo({ database })
    const lena = await signedInAs("onyo-lena")
    const ask = (browser: typeof lena, body: unknown, headers = {}) =>
      browser.send("POST", "/api/personio/handoff", body, headers)
    expect((await ask(openBrowser(), chosen)).status).toBe(401)
    expect((await ask(lena, chosen, { "sec-fetch-site": "cross-site" })).status).toBe(403)
    expect((await ask(lena, { ...chosen, hostname: "acme.evil.example" })).status).toBe(400)
    expect((await ask(lena, { ...chosen, scopes: 7 })).status).toBe(400)
    const withSecret = { ...chosen, credentials: { clientId: "papi-id", clientSecret: "papi-CANARY" } }
    const made = await (await ask(lena, withSecret)).json()
    const opened = await lena.send("GET", `/api/personio/handoff?token=${tokenIn(made.url)}`)
    expect(await opened.text()).not.toContain("CANARY")
  })
})

test("the secret is in no file of the data folder, only the owner reads the keys, and a restart opens what is sealed", async () => {
  const dataDir = await mkdtemp(join(tmpdir(), "demo-data-"))
  const before = await openDatabase({ databaseUrl: null, dataDir })
  const { fake, signedInAs } = await startDemo({ database: before, dataDir })
  const lena = await signedInAs("onyo-lena")
  const credentials = fake.addCredential(onyoRequired)
  const id = idOf(await lena.verify({ credentials }))
  await before.close()

  const entries = await readdir(dataDir, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const holding = async (text: string) => {
    const found = await Promise.all(paths.map(async (path) => (await readFile(path)).includes(text)))
    return paths.filter((_, at) => found[at])
  }
  expect(await holding(credentials.clientId)).not.toEqual([])
  expect(await holding(credentials.clientSecret)).toEqual([])
  expect((await stat(join(dataDir, "keys.json"))).mode & 0o777).toBe(0o600)

  const after = await openDatabase({ databaseUrl: null, dataDir })
  const again = await startDemo({ database: after, dataDir, fetch: fake.fetch })
  const returning = again.openBrowser()
  returning.setCookie(lena.cookie())
  expect(await returning.check(id)).toBe("verified")
  await after.close()
  await rm(dataDir, { recursive: true })
}, 60_000)

test("a backend in front of a stand-in on a port reaches nothing but the stand-in", async () => {
  const { fake } = await startDemo({ database })
  const server = createServer(getRequestListener((request) => fake.handle(request)))
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  const reach = fetchOf(`http://127.0.0.1:${port}`)
  const { signedInAs } = await startDemo({ database, ...(reach && { fetch: reach }) })
  const thrive = await signedInAs("thrive-omar")
  const credentials = fake.addCredential(thriveScopes)

  const verdict = await thrive.verify({ credentials, hostname: null, scopes: thriveScopes })

  expect(verdict.status).toBe("verified")
  await expect(reach?.("https://elsewhere.example/v2/auth/token")).rejects.toThrow("Not Personio")
  await new Promise((resolve) => server.close(resolve))
})

/** The demo with the connection of one tenant, which Lena has made. */
async function startConnected() {
  const demo = await startDemo({ database })
  const lena = await demo.signedInAs("onyo-lena")
  const id = idOf(await lena.verify({ credentials: demo.fake.addCredential(onyoRequired) }))
  return { ...demo, lena, id }
}

/** What somebody could do who can write to the database. */
const moveToOtherTenant = (id: string) =>
  database.query("UPDATE connections SET tenant = 'onyo:globex' WHERE id = $1", [id])

const idOf = (verdict: object): string => {
  const id = "connectionId" in verdict ? verdict.connectionId : undefined
  if (typeof id !== "string") throw new Error(`No connection: ${JSON.stringify(verdict)}`)
  return id
}
