import {
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type RequestListener,
  type ServerOptions,
} from "node:http"
import { connect, createServer as createHttp2Server } from "node:http2"
import { type AddressInfo, connect as connectSocket, type Socket } from "node:net"
import { text } from "node:stream/consumers"
import express, { type Handler } from "express"
import { afterEach, describe, expect, it } from "vitest"
import { createVerifyHandler, toNodeHandler } from "../../src/server.js"
import { createFakePersonio } from "../../src/testing.js"
import { onyo, onyoGrant, submissionOf } from "./wishes.js"

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

async function listen(listener: RequestListener, options: ServerOptions = {}): Promise<string> {
  const server = createServer(options, listener)
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  closers.push(() => {
    server.closeAllConnections()
    return new Promise((resolve) => server.close(resolve))
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/verify?from=test`
}

function setUp({ latencyMs, allowedOrigins }: { latencyMs?: number; allowedOrigins?: string[] } = {}) {
  const fake = createFakePersonio({ latencyMs })
  const credentials = fake.addCredential(onyoGrant)
  const seen: { url: string; cookie: string | null }[] = []
  const signals: AbortSignal[] = []
  const handler = createVerifyHandler({
    scopes: onyo,
    allowedOrigins,
    fetch(input, init) {
      if (init?.signal) signals.push(init.signal)
      return fake.fetch(input, init)
    },
    async authorize(request) {
      seen.push({ url: request.url, cookie: request.headers.get("cookie") })
      return { actor: "user-7", tenant: "acme" }
    },
  })
  return { fake, credentials, seen, signals, handler, node: toNodeHandler(handler) }
}

const headers = { "content-type": "application/json", "sec-fetch-site": "same-origin", cookie: "session=1" }
const send = (url: string, body: unknown) =>
  fetch(url, { method: "POST", headers, body: typeof body === "string" ? body : JSON.stringify(body) })

describe("over node:http", () => {
  it("answers a submission, with the headers of the answer", async () => {
    const { node, credentials, seen } = setUp()
    const response = await send(await listen(node), submissionOf(credentials))
    expect(response.status).toBe(200)
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8")
    expect(response.headers.get("cache-control")).toBe("no-store")
    expect(await response.json()).toMatchObject({ status: "verified" })
    expect(seen).toEqual([{ url: "http://localhost/verify?from=test", cookie: "session=1" }])
  })

  it("answers over HTTP/2 too, where method and path stand among the headers", async () => {
    const { node, credentials } = setUp()
    const server = createHttp2Server(node)
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
    const session = connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    closers.push(async () => {
      session.close()
      await new Promise((resolve) => server.close(resolve))
    })
    const stream = session.request({ ":method": "POST", ":path": "/verify", ...headers })
    stream.end(JSON.stringify(submissionOf(credentials)))
    expect(JSON.parse(await text(stream))).toMatchObject({ status: "verified" })
  })

  it("refuses a large body sent in chunks, and the connection stays usable (G3)", async () => {
    const { node, credentials, fake } = setUp()
    const url = await listen(node)
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const request = httpRequest(url, { method: "POST", headers }, resolve).on("error", reject)
      for (let chunk = 0; chunk < 64; chunk++) request.write(" ".repeat(1024))
      request.end()
    })
    answer.resume()
    expect(answer.statusCode).toBe(413)
    expect(fake.requests).toEqual([])
    expect((await send(url, submissionOf(credentials))).status).toBe(200)
  })

  it.each(["GET", "HEAD", "DELETE"])("answers %s with 405", async (method) => {
    const { node } = setUp()
    const response = await fetch(await listen(node), { method })
    expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"])
  })

  it("answers a method that no Request can have with 405 too", async () => {
    const { node } = setUp()
    const url = await listen(node)
    const status = await new Promise((resolve, reject) => {
      httpRequest(url, { method: "TRACE" }, (answer) => resolve(answer.resume().statusCode))
        .on("error", reject)
        .end()
    })
    expect(status).toBe(405)
  })

  it("aborts the check when the caller disconnects (H5)", async () => {
    const { node, credentials, signals } = setUp({ latencyMs: 60_000 })
    const url = await listen(node)
    const request = httpRequest(url, { method: "POST", headers }).on("error", () => {})
    request.end(JSON.stringify(submissionOf(credentials)))
    await until(() => signals.length > 0)
    expect(signals[0]?.aborted).toBe(false)
    request.destroy()
    // Personio would take a minute: only the abort can end this wait in time.
    await until(() => signals[0]?.aborted === true)
  })

  it("survives a caller that leaves in the middle of the body", async () => {
    const { node, credentials, fake } = setUp()
    const url = await listen(node)
    const request = httpRequest(url, { method: "POST", headers }).on("error", () => {})
    request.write('{"attemptId":')
    await new Promise((resolve) => setTimeout(resolve, 30))
    request.destroy()
    expect((await send(url, submissionOf(credentials))).status).toBe(200)
    expect(fake.requests).toHaveLength(2)
  })
})

describe("beside what else a server does", () => {
  it("leaves an answer alone that a timeout of the server's began first", async () => {
    const { node, credentials, fake } = setUp({ latencyMs: 20 })
    const url = await listen(async (request, response) => {
      node(request, response)
      await until(() => fake.requests.length === 1)
      response.writeHead(503).write("bu")
      await until(() => fake.requests.length === 2)
      // Longer than the check still takes.
      await new Promise((resolve) => setTimeout(resolve, 100))
      response.end("sy")
    })
    const response = await send(url, submissionOf(credentials))
    expect([response.status, await response.text()]).toEqual([503, "busy"])
  })

  it("drops a connection whose header Node will not send back, and goes on serving", async () => {
    const page = "https://app.example.com"
    const { node } = setUp({ allowedOrigins: [page] })
    const url = await listen(node, { insecureHTTPParser: true })
    const raw = connectTo(url)
    raw.write(
      `OPTIONS / HTTP/1.1\r\nHost: x\r\nOrigin: ${page}\r\nAccess-Control-Request-Headers: a\u0001b\r\n\r\n`,
    )
    expect(await text(raw)).toBe("")
    const preflight = await fetch(url, { method: "OPTIONS", headers: { origin: page } })
    expect(preflight.status).toBe(204)
  })

  it("says at once that a function of another's making is not a handler", () => {
    const { handler } = setUp()
    const wrapped = (request: Request) => handler(request)
    // @ts-expect-error: the compiler says so too.
    expect(() => toNodeHandler(wrapped)).toThrow("createVerifyHandler")
  })
})

describe("in Express", () => {
  const mounted = (...parsers: Handler[]) => {
    const { node, credentials, seen } = setUp()
    const app = express()
    for (const parser of parsers) app.use(parser)
    app.post("/verify", node)
    return { app, credentials, seen }
  }

  it.each([
    ["without a parser", []],
    ["after express.json()", [express.json()]],
    ["after express.text()", [express.text({ type: "*/*" })]],
    ["after express.raw()", [express.raw({ type: "*/*" })]],
    ["after a parser for another type", [express.urlencoded({ extended: false })]],
  ])("answers a submission %s", async (_, parsers) => {
    const { app, credentials } = mounted(...parsers)
    const response = await send(await listen(app), submissionOf(credentials))
    expect(await response.json()).toMatchObject({ status: "verified" })
  })

  it("is not misled by the empty body that a parser of Express 4 leaves for types it does not read", async () => {
    const { app, credentials } = mounted((request, _, next) => {
      request.body = {}
      next()
    })
    const response = await send(await listen(app), submissionOf(credentials))
    expect(await response.json()).toMatchObject({ status: "verified" })
  })

  it("sees the whole path where it is mounted on one", async () => {
    const { node, credentials, seen } = setUp()
    const app = express().use("/verify", node)
    await send(await listen(app), submissionOf(credentials))
    expect(seen[0]?.url).toBe("http://localhost/verify?from=test")
  })
})

const connectTo = (url: string): Socket =>
  connectSocket({ host: "127.0.0.1", port: Number(new URL(url).port) })

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 2))
}
