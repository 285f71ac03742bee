// @vitest-environment node
import { createServer, type IncomingMessage, type RequestListener } from "node:http"
import type { AddressInfo } from "node:net"
import { afterEach, describe, expect, test, vi } from "vitest"
import { hosts } from "../../../demo/hosts.js"
import { noScopes } from "../../../src/contract/scopes.js"
import { noFindings } from "../../../src/contract/verdict.js"
import { parseVerdict, type Submission } from "../../../src/contract.js"
import { createVerifyHandler, toNodeHandler } from "../../../src/server.js"
import { createFakePersonio } from "../../../src/testing.js"
import type { VerifyClientOptions } from "../../../src/widget/check/postSubmission.js"
import { createVerifyClient } from "../../../src/widget/lazy/createVerifyClient.js"

const canary = "papi-CANARY0123456789"
const submission: Submission = {
  attemptId: "1-2-3-4",
  hostname: null,
  credentialName: "onyo",
  credentials: { clientId: "papi-1", clientSecret: canary },
  scopes: noScopes(),
  attested: noScopes(),
}
const verified = {
  status: "verified",
  connectionId: "c-1",
  ...noFindings(),
}

const open: ReturnType<typeof createServer>[] = []
afterEach(async () => {
  for (const server of open.splice(0)) {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
})

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  open.push(server)
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/personio/verify`
}

const answering = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  serve((request, response) => {
    request.resume()
    const type = typeof body === "string" ? "text/html" : "application/problem+json; charset=utf-8"
    response.writeHead(status, { "Content-Type": type, ...headers })
    response.end(typeof body === "string" ? body : JSON.stringify(body))
  })

const ask = (url: string, options: VerifyClientOptions = {}, signal = new AbortController().signal) =>
  createVerifyClient(url, options)(submission, { signal })

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = ""
  for await (const piece of request) body += piece
  return body
}

describe("the client", () => {
  test("hands the submission over in one POST of JSON that no cache keeps, and the verdict back", async () => {
    const seen: { method?: string | undefined; headers: IncomingMessage["headers"]; body: string }[] = []
    const url = await serve(async (request, response) => {
      seen.push({ method: request.method, headers: request.headers, body: await bodyOf(request) })
      response.writeHead(200, { "Content-Type": "application/json; charset=utf-8" })
      response.end(JSON.stringify(verified))
    })
    expect(await ask(url)).toEqual(verified)
    expect(seen).toHaveLength(1)
    expect(seen[0]).toMatchObject({
      method: "POST",
      headers: { "content-type": "application/json", "cache-control": "no-cache" },
    })
    expect(seen[0]?.headers).not.toHaveProperty("referer")
    expect(JSON.parse(seen[0]?.body as string)).toEqual(submission)
  })

  test("talks to the real handler, in and out of connection", async () => {
    const fake = createFakePersonio()
    const handler = createVerifyHandler({
      scopes: hosts.onyo.scopes,
      fetch: fake.fetch,
      authorize: async () => ({ actor: "lena", tenant: "acme" }),
      onVerified: async () => ({ connectionId: "c-7" }),
    })
    const url = await serve(toNodeHandler(handler))
    const credentials = fake.addCredential({
      accessRights: ["employees:read"],
      attributes: ["first_name", "last_name", "email"],
    })
    const headers = { "Sec-Fetch-Site": "same-origin" }
    const check = (pair: Submission["credentials"]) =>
      createVerifyClient(url, { headers })(
        { ...submission, credentials: pair },
        { signal: new AbortController().signal },
      )
    expect(await check(credentials)).toMatchObject({ status: "verified", connectionId: "c-7" })
    expect(await check({ ...credentials, clientSecret: canary })).toMatchObject({
      status: "rejected",
      code: "invalid_credentials",
    })
    // Without the header of a browser the origin is refused, and the administrator is not to blame.
    expect(await ask(url)).toMatchObject({ status: "unavailable", code: "host_error" })
  })

  test("sends the headers a host asks for, taken anew before each check", async () => {
    const tokens: unknown[] = []
    const url = await serve((request, response) => {
      tokens.push(request.headers["x-csrf"])
      response.writeHead(200, { "Content-Type": "application/json" })
      response.end("{}")
    })
    let n = 0
    const headers = async () => ({ "X-CSRF": `token-${++n}`, "Content-Type": "text/plain" })
    const verify = createVerifyClient(url, { headers })
    await verify(submission, { signal: new AbortController().signal })
    await verify(submission, { signal: new AbortController().signal })
    expect(tokens).toEqual(["token-1", "token-2"])
  })
})

describe("what goes wrong comes back as a verdict, never as an exception:", () => {
  const problem = { type: "about:blank", status: 0, code: "x", reference: "7F3K9QW2XY" }

  test.each([
    [400, "host_error"],
    [401, "session_expired"],
    [403, "not_allowed"],
    [404, "host_error"],
    [405, "host_error"],
    [413, "host_error"],
    [415, "host_error"],
    [429, "host_rate_limited"],
    [500, "host_error"],
    [502, "host_error"],
    [503, "host_error"],
  ])("status %d is %s, with the number for the host's log", async (status, code) => {
    const verdict = await ask(await answering(status, problem))
    expect(verdict).toEqual({ status: "unavailable", code, reference: "7F3K9QW2XY" })
    expect(parseVerdict(verdict)).toEqual(verdict)
  })

  test("status 403 is the host's error when the handler says so, because a proxy dropped the origin", async () => {
    const url = await answering(403, { ...problem, code: "host_error" })
    expect(await ask(url)).toMatchObject({ code: "host_error", reference: "7F3K9QW2XY" })
  })

  test("a wait is told in seconds; one in words is left out", async () => {
    const url = await answering(429, problem, { "Retry-After": "40" })
    expect(await ask(url)).toMatchObject({ code: "host_rate_limited", retryAfterSeconds: 40 })
    const dated = await answering(429, problem, { "Retry-After": "Wed, 21 Oct 2026 07:28:00 GMT" })
    expect(await ask(dated)).not.toHaveProperty("retryAfterSeconds")
  })

  test.each([
    ["a page in HTML", 200, "<!doctype html><title>Log in</title>"],
    ["an error page in HTML", 500, "<!doctype html>Bad gateway"],
    ["an empty page", 200, ""],
  ])("%s is the host's error", async (_, status, page) => {
    expect(await ask(await answering(status, page))).toEqual({ status: "unavailable", code: "host_error" })
  })

  test("JSON that is cut off is the host's error", async () => {
    const url = await serve((request, response) => {
      request.resume()
      response.writeHead(200, { "Content-Type": "application/json" })
      response.end('{"status":"veri')
    })
    expect(await ask(url)).toEqual({ status: "unavailable", code: "host_error" })
  })

  test("a redirect, as to a login page, is an expired session and is not followed: the secret stays", async () => {
    const reached = vi.fn()
    const elsewhere = await serve((request, response) => {
      reached()
      request.resume()
      response.end()
    })
    for (const status of [302, 307, 308]) {
      const verdict = await ask(await answering(status, "", { Location: elsewhere }))
      expect(verdict).toEqual({ status: "unavailable", code: "session_expired" })
    }
    expect(reached).not.toHaveBeenCalled()
  })

  test("no connection is the network", async () => {
    const url = await serve(() => {})
    const [server] = open.splice(0)
    await new Promise((resolve) => server?.close(resolve))
    expect(await ask(url)).toEqual({ status: "unavailable", code: "network" })
  })

  test("a connection that breaks is the network", async () => {
    const url = await serve((request) => request.socket.destroy())
    expect(await ask(url)).toEqual({ status: "unavailable", code: "network" })
  })

  test("no answer in time is a timeout, and the connection is given up", async () => {
    const closed = vi.fn()
    const url = await serve((request) => void request.socket.once("close", closed))
    expect(await ask(url, { timeoutMs: 50 })).toEqual({ status: "unavailable", code: "timeout" })
    await vi.waitFor(() => expect(closed).toHaveBeenCalled())
  })

  test("half an answer in time is a timeout", async () => {
    const url = await serve((request, response) => {
      request.resume()
      response.writeHead(200, { "Content-Type": "application/json" })
      response.write('{"status":')
    })
    expect(await ask(url, { timeoutMs: 100 })).toEqual({ status: "unavailable", code: "timeout" })
  })

  test("headers that cannot be had are a verdict, and nothing is sent", async () => {
    const fetch = vi.fn()
    const headers = () => Promise.reject(new Error("no token"))
    expect(await ask("http://host.example", { headers, fetch })).toMatchObject({ status: "unavailable" })
    expect(fetch).not.toHaveBeenCalled()
  })

  test("headers that never come are a timeout, and nothing is sent", async () => {
    const fetch = vi.fn()
    const headers = () => new Promise<never>(() => {})
    const verdict = await ask("http://host.example", { headers, fetch, timeoutMs: 50 })
    expect(verdict).toEqual({ status: "unavailable", code: "timeout" })
    expect(fetch).not.toHaveBeenCalled()
  })

  test("a check that is called off does not wait for headers", async () => {
    const fetch = vi.fn()
    const headers = () => new Promise<never>(() => {})
    const abort = new AbortController()
    const verdict = ask("http://host.example", { headers, fetch }, abort.signal)
    abort.abort()
    expect(await verdict).toMatchObject({ status: "unavailable" })
    expect(fetch).not.toHaveBeenCalled()
  })

  test("a check that is called off ends the request", async () => {
    const closed = vi.fn()
    const arrived = vi.fn()
    const url = await serve((request) => {
      arrived()
      request.socket.once("close", closed)
    })
    const abort = new AbortController()
    const verdict = ask(url, {}, abort.signal)
    await vi.waitFor(() => expect(arrived).toHaveBeenCalled())
    abort.abort()
    expect(await verdict).toMatchObject({ status: "unavailable" })
    await vi.waitFor(() => expect(closed).toHaveBeenCalled())
  })

  test("one called off before it began asks nobody", async () => {
    const reached = vi.fn()
    const url = await serve(reached)
    expect(await ask(url, {}, AbortSignal.abort())).toMatchObject({ status: "unavailable" })
    expect(reached).not.toHaveBeenCalled()
  })

  test("no verdict holds the secret, though the answer did", async () => {
    for (const status of [400, 500]) {
      const url = await answering(status, { reference: 7, detail: canary, echo: submission })
      expect(JSON.stringify(await ask(url))).not.toContain("CANARY")
    }
  })
})

describe("the preflight of the client", () => {
  const problem = { type: "about:blank", status: 0, code: "host_error", reference: "7F3K9QW2XY" }
  const preflight = (url: string, options: VerifyClientOptions = {}, signal = new AbortController().signal) =>
    createVerifyClient(url, options).preflight?.({ signal })

  test("asks in one POST of JSON, with the headers that a host asks for", async () => {
    const seen: unknown[] = []
    const url = await serve(async (request, response) => {
      seen.push([request.method, request.headers["x-csrf"], JSON.parse(await bodyOf(request))])
      response.writeHead(204).end()
    })
    expect(await preflight(url, { headers: { "X-CSRF": "token-1" } })).toBeNull()
    expect(seen).toEqual([["POST", "token-1", { preflight: true }]])
  })

  test.each([
    [401, "session_expired"],
    [403, "host_error"],
    [404, "host_error"],
    [405, "host_error"],
    [415, "host_error"],
    [500, "host_error"],
    [503, "host_error"],
  ])("status %d is %s, with the number for the host's log", async (status, code) => {
    const found = await preflight(await answering(status, problem))
    expect(found).toEqual({ status: "unavailable", code, reference: "7F3K9QW2XY" })
  })

  test("status 403 is not_allowed unless the handler says otherwise", async () => {
    expect(await preflight(await answering(403, { ...problem, code: "not_allowed" }))).toMatchObject({
      code: "not_allowed",
    })
    expect(await preflight(await answering(403, "<!doctype html>No"))).toMatchObject({ code: "not_allowed" })
  })

  test("a redirect, as to a login page, is an expired session and is not followed", async () => {
    const reached = vi.fn()
    const elsewhere = await serve(reached)
    const url = await answering(302, "", { Location: elsewhere })
    expect(await preflight(url)).toEqual({ status: "unavailable", code: "session_expired" })
    expect(reached).not.toHaveBeenCalled()
  })

  test.each([
    ["a page in HTML", 200, "<!doctype html><title>Shop</title>"],
    ["an empty page", 200, ""],
    ["a missing route", 404, "<!doctype html>Not found"],
    ["a refusal that is not the handler's", 400, "<!doctype html>Bad request"],
    ["JSON of another kind that refuses", 400, { error: "unknown field" }],
    ["a gateway's error", 502, "<!doctype html>Bad gateway"],
  ])("%s is the host's error", async (_, status, answer) => {
    expect(await preflight(await answering(status, answer))).toEqual({
      status: "unavailable",
      code: "host_error",
    })
  })

  test.each([
    ["an older handler, which takes it for a bad submission", 400, problem],
    ["a route of the host's own, which answers JSON", 200, { status: "unavailable", code: "host_error" }],
    ["a limit, which may be over before the first check", 429, problem],
  ])("%s stands in nobody's way", async (_, status, answer) => {
    expect(await preflight(await answering(status, answer))).toBeNull()
  })

  test("no connection is the network", async () => {
    const url = await serve(() => {})
    const [server] = open.splice(0)
    await new Promise((resolve) => server?.close(resolve))
    expect(await preflight(url)).toEqual({ status: "unavailable", code: "network" })
  })

  test("a slow answer stands in nobody's way, and the connection is given up", async () => {
    const closed = vi.fn()
    const url = await serve((request) => void request.socket.once("close", closed))
    expect(await preflight(url, { timeoutMs: 50 })).toBeNull()
    await vi.waitFor(() => expect(closed).toHaveBeenCalled())
  })

  test("is over after ten seconds, however long a check may take", async () => {
    vi.useFakeTimers()
    const limits: number[] = []
    const timeout = vi.spyOn(AbortSignal, "timeout").mockImplementation((ms) => {
      limits.push(ms)
      return AbortSignal.abort()
    })
    expect(await preflight("http://host.example", { timeoutMs: 60_000, fetch: vi.fn() })).toBeNull()
    expect(limits).toEqual([10_000])
    timeout.mockRestore()
    vi.useRealTimers()
  })

  test("that is called off says nothing", async () => {
    expect(await preflight("http://host.example", { fetch: vi.fn() }, AbortSignal.abort())).toBeNull()
  })

  test("never rejects, whatever the headers do", async () => {
    const headers = () => Promise.reject(new Error("no token"))
    const fetch = vi.fn()
    expect(await preflight("http://host.example", { headers, fetch })).toMatchObject({
      status: "unavailable",
    })
    expect(fetch).not.toHaveBeenCalled()
  })
})
