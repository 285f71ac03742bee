import { readdirSync, readFileSync } from "node:fs"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { fileURLToPath } from "node:url"
import { PGlite } from "@electric-sql/pglite"
import { getGlobalDispatcher, setGlobalDispatcher } from "undici"
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest"
import { createCredentialStore, schema } from "../../docs/examples/credentialStore.js"
import { createExpressApp } from "../../docs/examples/expressRoute.js"
import { askForLink, createHandoffRoutes, preselect } from "../../docs/examples/handoff.js"
import { useProxyFromEnvironment } from "../../docs/examples/proxy.js"
import { recheckAll } from "../../docs/examples/recheck.js"
import { scrubEvent, withoutSubmission } from "../../docs/examples/scrub.js"
import { createVerifyRoute, scopes } from "../../docs/examples/verifyRoute.js"
import { createMemoryRateLimit, createVerifier, SealError } from "../../src/server.js"
import { createFakePersonio } from "../../src/testing.js"
import { onyoGrant, submissionOf } from "./samples.js"

// The code in the documents is taken from docs/examples, which runs here against the fake and a real PostgreSQL.

const docs = fileURLToPath(new URL("../../docs/", import.meta.url))
const examples = readdirSync(`${docs}examples`).map((name) => readFileSync(`${docs}examples/${name}`, "utf8"))

const pages = ["handler.md", "handoff.md", "storing-credentials.md"]
it.each(pages)("every block of code in %s is part of an example that runs", (page) => {
  const blocks = [...readFileSync(docs + page, "utf8").matchAll(/```(?:ts|tsx)\n(.*?)```/gs)]
  expect(blocks.length).toBeGreaterThan(0)
  for (const [, code = ""] of blocks) {
    const lines = trimmed(code)
    expect(
      examples.filter((example) => trimmed(example).includes(lines)),
      code,
    ).toHaveLength(1)
  }
})

const trimmed = (code: string) =>
  code
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n")

describe("the documented backend", () => {
  const older = { id: "2026-01", secret: new Uint8Array(32).fill(1) }
  const newer = { id: "2026-11", secret: new Uint8Array(32).fill(2) }
  const session = { userId: "ada", accountId: "acme", isAdmin: true }
  let database: PGlite

  beforeAll(async () => {
    database = await PGlite.create()
    await database.exec(schema)
  }, 60_000)
  beforeEach(async () => void (await database.exec("TRUNCATE personio_connections")))
  afterAll(() => database.close())

  function setUp(signedIn: typeof session | null = session) {
    const fake = createFakePersonio()
    const credentials = fake.addCredential(onyoGrant)
    const log: unknown[] = []
    const note = (what: string, details: object) => void log.push({ what, ...details })
    const store = createCredentialStore(database, [older])
    const handler = createVerifyRoute({
      store,
      readSession: async () => signedIn,
      rateLimit: createMemoryRateLimit(),
      log: { info: note, error: note },
      fetch: fake.fetch,
    })
    const check = async (more = {}) => {
      const answer = await handler(
        new Request("https://host.example/api/personio/verify", {
          method: "POST",
          headers: { "content-type": "application/json", "sec-fetch-site": "same-origin" },
          body: JSON.stringify(submissionOf(credentials, more)),
        }),
      )
      return answer.json()
    }
    return { fake, credentials, store, handler, check, log }
  }

  it("stores a pair sealed and only once, however often it comes, and finds it for its tenant only", async () => {
    const { check, store, credentials, log } = setUp()
    const { connectionId } = await check()
    expect((await check()).connectionId).toBe(connectionId)
    expect(await store.all()).toEqual([{ tenant: "acme", id: connectionId }])
    const connection = await store.find("acme", connectionId)
    expect(connection).toMatchObject({ clientId: credentials.clientId, problem: null })
    if (!connection) throw new Error("not found")
    expect(await store.credentialsOf("acme", connection)).toEqual(credentials)
    expect(JSON.stringify([connection, log])).not.toContain(credentials.clientSecret)
    expect(await store.find("globex", connectionId)).toBeNull()
    await expect(store.credentialsOf("globex", connection)).rejects.toMatchObject({ code: "wrong_tenant" })
  })

  it("reconnects the row that the submission names, and never one of another tenant", async () => {
    const { check, store, fake } = setUp()
    const { connectionId } = await check()
    const next = fake.addCredential(onyoGrant)
    expect((await check({ connectionId, credentials: next })).connectionId).toBe(connectionId)
    expect(await store.find("acme", connectionId)).toMatchObject({ clientId: next.clientId })
    const stranger = setUp({ ...session, accountId: "globex" })
    expect((await stranger.check({ connectionId })).connectionId).not.toBe(connectionId)
    expect(await store.find("acme", connectionId)).toMatchObject({ clientId: next.clientId })
  })

  it("checks the stored pair again without anybody pasting it, and never that of another tenant", async () => {
    const { check, fake, credentials, log } = setUp()
    const { connectionId } = await check()
    const stored = { credentials: null, connectionId }
    fake.editCredential(credentials.clientId, { ...onyoGrant, attributes: ["email"] })
    expect(await check(stored)).toMatchObject({ status: "incomplete" })
    fake.editCredential(credentials.clientId, onyoGrant)
    expect(await check(stored)).toMatchObject({ status: "verified", connectionId })
    const stranger = setUp({ ...session, accountId: "globex" })
    expect(await stranger.check(stored)).toMatchObject({ status: 404, reason: "unknown_connection" })
    expect(stranger.fake.requests).toEqual([])
    expect(JSON.stringify([log, stranger.log])).not.toContain(credentials.clientSecret)
  })

  it("refuses who may not connect, and logs the refusal with the administrator's reference", async () => {
    const member = setUp({ ...session, isAdmin: false })
    const problem = await member.check()
    expect(problem).toMatchObject({ status: 403, code: "not_allowed" })
    expect(member.log).toMatchObject([{ what: "personio check refused", reference: problem.reference }])
    expect(await setUp(null).check()).toMatchObject({ status: 401, code: "session_expired" })
  })

  it("rotates keys so that all rows open with the new one alone and no longer with the old one", async () => {
    const { check, credentials } = setUp()
    const { connectionId } = await check()
    expect(await createCredentialStore(database, [newer, older]).rotate()).toBe(1)
    const [after, before] = [
      createCredentialStore(database, [newer]),
      createCredentialStore(database, [older]),
    ]
    const row = await after.find("acme", connectionId)
    if (!row) throw new Error("not found")
    expect(await after.credentialsOf("acme", row)).toEqual(credentials)
    const failure = await before.credentialsOf("acme", row).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(SealError)
    expect(failure).toMatchObject({ code: "unknown_key" })
  })

  it("checks again at night, notes what has to be repaired, and changes nothing when nobody could say", async () => {
    const { check, store, fake } = setUp()
    const { connectionId } = await check()
    const problem = async () => (await store.find("acme", connectionId))?.problem
    const night = (fetch = fake.fetch) => recheckAll(store, createVerifier({ scopes, fetch }))
    await night()
    expect(await problem()).toBeNull()
    await night(createFakePersonio().fetch)
    expect(await problem()).toBe("rejected")
    await night(async () => new Response("<h1>Maintenance</h1>", { status: 500 }))
    expect(await problem()).toBe("rejected")
    await night()
    expect(await problem()).toBeNull()
    const more = { ...scopes, attributes: [...scopes.attributes, { id: "gender" as const, required: true }] }
    await recheckAll(store, createVerifier({ scopes: more, fetch: fake.fetch }))
    expect(await problem()).toBe("missing")
    await store.remove("acme", connectionId)
    expect(await store.find("acme", connectionId)).toBeNull()
  })

  it("runs in Express before the body parsers", async () => {
    const { handler, credentials } = setUp()
    const server = createServer(createExpressApp(handler))
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/personio/verify`
    const headers = { "content-type": "application/json", "sec-fetch-site": "same-origin" }
    const send = (body: string) => fetch(url, { method: "POST", headers, body })
    expect(await (await send(JSON.stringify(submissionOf(credentials)))).json()).toMatchObject({
      status: "verified",
    })
    const broken = await send(`${credentials.clientSecret} is not JSON`)
    expect(broken.status).toBe(400)
    expect(await broken.text()).not.toContain(credentials.clientSecret.slice(0, 8))
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
})

describe("the documented hand-off", () => {
  const keys = [{ id: "2026-11", secret: new Uint8Array(32).fill(2) }] as const
  const page = "https://app.example.com/settings/personio"
  const routesFor = (accountId: string | null) =>
    createHandoffRoutes({ keys, page, readSession: async () => (accountId ? { accountId } : null) })
  const handoff = {
    scopes: onyoGrant,
    hostname: "acme.app.personio.com",
    credentialName: "onyo-acme-4f7c",
    connectionId: "connection-1",
  }
  const open = (accountId: string | null, token: string | null) =>
    routesFor(accountId).open(new Request(`https://host.example/api/personio/handoff?token=${token}`))

  it("makes a link that opens for the same tenant only", async () => {
    const sent = vi.spyOn(globalThis, "fetch").mockImplementation((path, init) => {
      const request = new Request(new URL(String(path), page), init)
      request.headers.set("sec-fetch-site", "same-origin")
      return routesFor("acme").create(request)
    })
    const { url, expiresAt } = await askForLink(handoff)
    sent.mockRestore()
    expect(url).toMatch(/^https:\/\/app\.example\.com\/settings\/personio\?handoff=[\w.-]+$/)
    expect(Date.parse(expiresAt)).toBeGreaterThan(Date.now() + 6 * 86_400_000)
    const token = new URL(url).searchParams.get("handoff")
    expect(await (await open("acme", token)).json()).toEqual(handoff)
    expect(await (await open("globex", token)).json()).toEqual({ reason: "other_tenant" })
    expect(await (await open("acme", token?.slice(0, -2) ?? "")).json()).toEqual({ reason: "invalid" })
    expect((await open(null, token)).status).toBe(401)
  })

  it("makes no link for another site or for nobody", async () => {
    const create = (accountId: string | null, site: string) => {
      const headers = { "sec-fetch-site": site, "content-type": "application/json" }
      const init = { method: "POST", headers, body: JSON.stringify(handoff) }
      return routesFor(accountId).create(new Request("https://host.example/api/personio/handoff", init))
    }
    expect((await create("acme", "cross-site")).status).toBe(403)
    expect((await create(null, "same-origin")).status).toBe(401)
  })

  it("ticks at first what the sender chose, and leaves alone what is required", () => {
    const optional = { id: "status", required: false } as const
    const { attributes } = preselect(
      { ...scopes, attributes: [...scopes.attributes, optional, { ...optional, id: "gender" }] },
      { accessRights: [], attributes: ["gender"] },
    )
    expect(attributes.filter(({ preselected }) => preselected).map(({ id }) => id)).toEqual(["gender"])
    expect(attributes.slice(0, 3)).toEqual(scopes.attributes)
  })
})

it("the documented proxy is the way to Personio, and onError says when it lets nobody through", async () => {
  const targets: string[] = []
  const proxy = createServer().on("connect", (request, socket) => {
    targets.push(request.url ?? "")
    socket.end("HTTP/1.1 403 Forbidden\r\n\r\n")
  })
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve))
  const before = getGlobalDispatcher()
  vi.stubEnv("HTTPS_PROXY", `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`)
  vi.stubEnv("https_proxy", undefined)
  vi.stubEnv("NO_PROXY", "")
  vi.stubEnv("no_proxy", "")
  useProxyFromEnvironment()
  try {
    const told: string[] = []
    const verify = createVerifier({ scopes, onError: (error) => void told.push(String(error)) })
    const verdict = await verify({ credentials: { clientId: "papi-id", clientSecret: "papi-secret" } })
    expect(verdict).toEqual({ status: "unavailable", code: "personio_unreachable" })
    expect(new Set(targets)).toEqual(new Set(["api.personio.de:443"]))
    expect(told).toEqual([expect.stringMatching(/no connection \([\w.-]+\)$/)])
  } finally {
    setGlobalDispatcher(before)
    vi.unstubAllEnvs()
    proxy.closeAllConnections()
    await new Promise((resolve) => proxy.close(resolve))
  }
})

describe("the documented scrubbers", () => {
  it("drop the body of this route and of no other one", () => {
    const request = { url: "https://app.example.com/api/personio/verify", method: "POST" }
    expect(JSON.stringify(withoutSubmission({ ...request, body: "CANARY" }))).not.toContain("CANARY")
    expect(JSON.stringify(scrubEvent({ request: { ...request, data: "CANARY" } }))).not.toContain("CANARY")
    expect(withoutSubmission({ ...request, body: "CANARY" }).method).toBe("POST")
    expect(withoutSubmission({ url: "https://app.example.com/api/orders", body: "kept" }).body).toBe("kept")
    const event: { message: string; request?: undefined } = { message: "no request" }
    expect(scrubEvent(event)).toEqual(event)
  })
})
