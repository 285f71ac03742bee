import { createServer, request as httpRequest, type RequestListener, type Server } from "node:http"
import { createServer as createTlsServer, request as httpsRequest } from "node:https"
import type { AddressInfo } from "node:net"
import express from "express"
import { afterEach, describe, expect, it } from "vitest"
import { createVerifyClient } from "../../src/index.js"
import {
  createMemoryRateLimit,
  createVerifyHandler,
  toNodeHandler,
  type VerifyHandlerOptions,
} from "../../src/server.js"
import { createFakePersonio } from "../../src/testing.js"
import { selfSigned } from "./certificate.js"
import { onyo, onyoGrant, submissionOf } from "./samples.js"

// What lies between the page and the handler: proxies, parsers and the headers that anyone can send.

const caller = { actor: "user-7", tenant: "acme" }
type Options = VerifyHandlerOptions<typeof caller>

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  closers.push(() => {
    server.closeAllConnections()
    return new Promise((resolve) => server.close(resolve))
  })
  return (server.address() as AddressInfo).port
}

function setUp(options: Partial<Options> = {}) {
  const fake = createFakePersonio()
  const credentials = fake.addCredential(onyoGrant)
  const seen: { url: string; body: string }[] = []
  const handler = createVerifyHandler<typeof caller>({
    scopes: onyo,
    fetch: fake.fetch,
    async authorize(request) {
      seen.push({ url: request.url, body: await request.text() })
      return caller
    },
    ...options,
  })
  return { fake, seen, submission: submissionOf(credentials), listener: toNodeHandler(handler) }
}

interface Sent {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: { readonly [key: string]: unknown }
}

interface Message {
  readonly port: number
  readonly headers: Readonly<Record<string, string | string[]>>
  readonly body: unknown
  readonly cert?: string
}

/** A client that sends exactly the given headers, also twice, which `fetch` does not do. */
function post({ port, headers, body, cert }: Message): Promise<Sent> {
  const options = {
    port,
    host: "localhost",
    family: 4,
    path: "/verify",
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    agent: false as const,
  }
  return new Promise((resolve, reject) => {
    const request = cert
      ? httpsRequest({ ...options, ca: cert, servername: "localhost" })
      : httpRequest(options)
    request.on("error", reject).on("response", async (answer) => {
      let text = ""
      for await (const chunk of answer.setEncoding("utf8")) text += chunk
      resolve({
        status: answer.statusCode ?? 0,
        headers: answer.headers,
        body: text.startsWith("{") ? JSON.parse(text) : {},
      })
    })
    request.end(typeof body === "string" ? body : JSON.stringify(body))
  })
}

const fromOwnPage = { "sec-fetch-site": "same-origin" }

describe("behind a proxy that ends TLS", () => {
  /** Ends TLS, speaks plain HTTP to the handler and says so in its headers, as nginx, Caddy and load balancers do. */
  async function behindProxy(listener: RequestListener) {
    const target = await listen(createServer(listener))
    const { key, cert } = selfSigned()
    const proxy = createTlsServer({ key, cert }, (incoming, answer) => {
      const { method, url: path } = incoming
      const { host } = incoming.headers
      // What the client says about itself is passed on, as by a proxy with default settings.
      const headers = {
        "x-forwarded-host": host,
        "x-forwarded-for": "203.0.113.9",
        forwarded: `for=203.0.113.9;proto=https;host=${host}`,
        ...incoming.headers,
        host: `10.0.0.7:${target}`,
        "x-forwarded-proto": "https",
      }
      const onward = httpRequest({ port: target, host: "127.0.0.1", method, path, headers }, (response) => {
        answer.writeHead(response.statusCode ?? 502, response.headers)
        response.pipe(answer)
      })
      onward.on("error", () => answer.destroy())
      incoming.pipe(onward)
    })
    return { port: await listen(proxy), cert }
  }

  it("the handler answers the product's own page, although scheme and host differ from those that the page uses", async () => {
    const { listener, submission, seen } = setUp()
    const proxy = await behindProxy(listener)
    const headers = { ...fromOwnPage, origin: "https://app.example.com", host: "app.example.com" }
    const { status, body } = await post({ ...proxy, headers, body: submission })
    expect([status, body["status"]]).toEqual([200, "verified"])
    expect(seen).toEqual([{ url: "http://localhost/verify", body: "" }])
  })

  it.each([
    ["an origin equal to the host asked for", {}],
    ["a forged X-Forwarded-Host", { "x-forwarded-host": "evil.example" }],
    ["a forged Forwarded", { forwarded: "host=evil.example;proto=https" }],
    ["the origin sent twice", { origin: ["https://evil.example", "https://evil.example"] }],
    ["two values of Sec-Fetch-Site", { "sec-fetch-site": ["same-origin", "cross-site"] }],
  ])("the handler refuses another site that sends %s, and does not ask Personio", async (_, forged) => {
    const { listener, submission, seen, fake } = setUp()
    const proxy = await behindProxy(listener)
    const headers = { host: "evil.example", origin: "https://evil.example", ...forged }
    const { status, body } = await post({ ...proxy, headers, body: submission })
    expect([status, body["code"]]).toEqual([403, "host_error"])
    expect(seen).toEqual([])
    expect(fake.requests).toEqual([])
  })

  it("the handler gives a listed origin exactly its own name back, and tells caches to keep origins apart", async () => {
    const { listener, submission } = setUp({ allowedOrigins: ["https://app.example.com"] })
    const proxy = await behindProxy(listener)
    const headers = { "sec-fetch-site": "same-site", origin: "https://app.example.com" }
    const answer = await post({ ...proxy, headers, body: submission })
    expect(answer.status).toBe(200)
    expect(answer.headers).toMatchObject({
      "access-control-allow-origin": "https://app.example.com",
      "access-control-allow-credentials": "true",
      vary: "Origin",
      "cache-control": "no-store",
    })
  })

  it("the handler counts the checks of one person whatever addresses X-Forwarded-For names", async () => {
    const rateLimit = createMemoryRateLimit({ actor: { checks: 3, seconds: 60 } })
    const { listener, submission } = setUp({ rateLimit })
    const proxy = await behindProxy(listener)
    const statuses: number[] = []
    for (let last = 1; last <= 4; last++) {
      const forged = { "x-forwarded-for": `198.51.100.${last}`, "x-real-ip": `198.51.100.${last}` }
      const { status } = await post({ ...proxy, headers: { ...fromOwnPage, ...forged }, body: submission })
      statuses.push(status)
    }
    expect(statuses).toEqual([200, 200, 200, 429])
  })
})

describe("after a body parser of Express", () => {
  const parsed = (parser = express.json()) => {
    const { listener, ...rest } = setUp()
    return { ...rest, app: createServer(express().use(parser).post("/verify", listener)) }
  }

  it("the handler refuses more than 8 KB with 413, with a declared length and without one", async () => {
    const { app, submission, fake } = parsed()
    const port = await listen(app)
    const body = { ...submission, credentialName: "n".repeat(9000) }
    expect((await post({ port, headers: fromOwnPage, body })).status).toBe(413)
    const chunked = { ...fromOwnPage, "transfer-encoding": "chunked" }
    expect((await post({ port, headers: chunked, body })).status).toBe(413)
    expect(fake.requests).toEqual([])
  })

  it.each([
    ["tenant", "other"],
    ["__proto__", { tenant: "other" }],
    ["constructor", { prototype: { tenant: "other" } }],
  ])("the handler refuses the unknown key “%s” with 400", async (key, value) => {
    const { app, submission, fake } = parsed()
    const port = await listen(app)
    const body = `{${JSON.stringify(key)}:${JSON.stringify(value)},${JSON.stringify(submission).slice(1)}`
    const { status, body: problem } = await post({ port, headers: fromOwnPage, body })
    expect([status, problem["problems"]]).toEqual([400, ["body: unknown keys"]])
    expect(fake.requests).toEqual([])
  })

  it("the handler refuses another content type with 415, even when the parser took it for JSON", async () => {
    const { app, submission, fake } = parsed(express.json({ type: "*/*" }))
    const headers = { ...fromOwnPage, "content-type": "text/plain" }
    const { status } = await post({ port: await listen(app), headers, body: submission })
    expect(status).toBe(415)
    expect(fake.requests).toEqual([])
  })

  it("the handler refuses another site with 403, and authorize never sees the body", async () => {
    const { app, submission, seen, fake } = parsed()
    const port = await listen(app)
    const headers = { "sec-fetch-site": "cross-site", origin: "https://evil.example" }
    expect((await post({ port, headers, body: submission })).status).toBe(403)
    expect(fake.requests).toEqual([])
    expect((await post({ port, headers: fromOwnPage, body: submission })).status).toBe(200)
    expect(seen).toEqual([{ url: "http://localhost/verify", body: "" }])
  })
})

describe("the administrator hears of a refusal", () => {
  const limit = createMemoryRateLimit({ actor: { checks: 0, seconds: 30 } })

  it.each<[string, Partial<Options>, object]>([
    ["session_expired", { authorize: async () => null }, {}],
    ["not_allowed", { authorize: async () => "forbidden" }, {}],
    ["host_rate_limited", { rateLimit: limit }, { retryAfterSeconds: 30 }],
    ["host_error", { rateLimit: { take: () => Promise.reject(new Error("store down")) } }, {}],
  ])("as the code %s with a reference", async (code, options, more) => {
    const { listener, submission, fake } = setUp(options)
    const port = await listen(createServer(listener))
    const verify = createVerifyClient(`http://127.0.0.1:${port}/verify`, { headers: fromOwnPage })
    const verdict = await verify(submission, { signal: new AbortController().signal })
    const reference = expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{10}$/)
    expect(verdict).toEqual({ status: "unavailable", code, reference, ...more })
    expect(fake.requests).toEqual([])
  })
})
