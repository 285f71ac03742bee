import {
  Agent,
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
import { createVerifyHandler, type NodeRequest, nodeRequestOf, toNodeHandler } from "../../src/server.js"
import { createFakePersonio } from "../../src/testing.js"
import { onyo, onyoGrant, submissionOf } from "./samples.js"

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

describe("a handler on node:http", () => {
  it("answers a submission, with the headers of the answer", async () => {
    const { node, credentials, seen } = setUp()
    const response = await send(await listen(node), submissionOf(credentials))
    expect(response.status).toBe(200)
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8")
    expect(response.headers.get("cache-control")).toBe("no-store")
    expect(await response.json()).toMatchObject({ status: "verified" })
    expect(seen).toEqual([{ url: "http://localhost/verify?from=test", cookie: "session=1" }])
  })

  it("answers over HTTP/2 too, where method and path are among the headers", async () => {
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

  it("refuses a large body that is sent in chunks, and the server goes on", async () => {
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

  it("aborts the check when the caller disconnects", async () => {
    const { node, credentials, signals } = setUp({ latencyMs: 60_000 })
    const url = await listen(node)
    const request = httpRequest(url, { method: "POST", headers }).on("error", () => {})
    request.end(JSON.stringify(submissionOf(credentials)))
    await until(() => signals.length > 0)
    expect(signals[0]?.aborted).toBe(false)
    request.destroy()
    // Personio would take a minute, so only the abort can end this wait in time.
    await until(() => signals[0]?.aborted === true)
  })

  it("answers on the same connection after a body that was too large", async () => {
    const { node, credentials } = setUp()
    const url = await listen(node)
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const sockets = new Set<unknown>()
    const post = (body: string) =>
      new Promise((resolve, reject) => {
        const request = httpRequest(url, { method: "POST", headers, agent }, (answer) => {
          sockets.add(request.socket)
          answer.resume().on("end", () => resolve(answer.statusCode))
        })
        // No length is declared, so the handler has to count.
        request.on("error", reject).write(" ")
        request.end(body)
      })
    expect(await post(" ".repeat(256 * 1024))).toBe(413)
    expect(await post(JSON.stringify(submissionOf(credentials)))).toBe(200)
    expect(sockets.size).toBe(1)
    agent.destroy()
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

describe("a handler on a server with code of its own", () => {
  it("leaves an answer alone that the server began before it, after a timeout for example", async () => {
    const { node, credentials, fake } = setUp({ latencyMs: 20 })
    const url = await listen(async (request, response) => {
      node(request, response)
      await until(() => fake.requests.length === 1)
      response.writeHead(503).write("bu")
      await until(() => fake.requests.length === 2)
      // This is longer than the rest of the check takes.
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
})

describe("a handler of the host's own", () => {
  it("may wrap ours and add to its answer", async () => {
    const { handler, credentials } = setUp()
    const wrapped = async (request: Request) => {
      const response = await handler(request)
      const headers = new Headers(response.headers)
      headers.append("set-cookie", "a=1")
      headers.append("set-cookie", "b=2")
      return new Response(response.body, { status: response.status, headers })
    }
    const response = await send(await listen(toNodeHandler(wrapped)), submissionOf(credentials))
    expect(response.headers.getSetCookie()).toEqual(["a=1", "b=2"])
    expect(await response.json()).toMatchObject({ status: "verified" })
  })

  it("gets a request with its method, address, headers and body, and answers with any bytes", async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte)
    const node = toNodeHandler(async (request) => {
      expect([request.method, request.url]).toEqual(["POST", "http://localhost/verify?from=test"])
      expect(request.headers.get("cookie")).toBe("session=1")
      expect(await request.text()).toBe("ü".repeat(100_000))
      return new Response(bytes)
    })
    const response = await send(await listen(node), "ü".repeat(100_000))
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes)
  })

  it("is answered with 500 and no body when it rejects, and the server goes on", async () => {
    const rejected = new Error("the host's own mistake")
    const answers = [() => Promise.reject(rejected), async () => new Response("fine")]
    const url = await listen(toNodeHandler(() => answers.shift()?.() ?? Promise.reject(rejected)))
    const failed = await send(url, "{}")
    expect([failed.status, await failed.text()]).toEqual([500, ""])
    expect(await (await send(url, "{}")).text()).toBe("fine")
  })
})

describe("Node's own request", () => {
  it("is at hand in authorize, with what the host's middleware added to it", async () => {
    const { credentials, fake } = setUp()
    const handler = createVerifyHandler({
      scopes: onyo,
      fetch: fake.fetch,
      async authorize(request) {
        const { user } = nodeRequestOf<NodeRequest & { user: string }>(request) ?? {}
        return user === undefined ? null : { actor: user, tenant: "acme" }
      },
      onAudit: ({ actor }) => void actors.push(actor),
    })
    const actors: string[] = []
    const signIn: Handler = (request, _, next) => {
      Object.assign(request, { user: "user-7" })
      next()
    }
    const app = express().use(signIn).use("/verify", toNodeHandler(handler))
    expect((await send(await listen(app), submissionOf(credentials))).status).toBe(200)
    expect(actors).toEqual(["user-7"])
    expect((await send(await listen(toNodeHandler(handler)), submissionOf(credentials))).status).toBe(401)
  })

  it("is undefined for a request that did not come through toNodeHandler", () => {
    expect(nodeRequestOf(new Request("https://host.example/"))).toBeUndefined()
  })
})

describe("a body that another part of the server has read", () => {
  async function expectTold(read: (listener: RequestListener) => RequestListener) {
    const errors: unknown[] = []
    const { credentials, fake } = setUp()
    const handler = createVerifyHandler({
      scopes: onyo,
      fetch: fake.fetch,
      authorize: async () => ({ actor: "user-7", tenant: "acme" }),
      onError: (error) => void errors.push(error),
    })
    const url = await listen(read(toNodeHandler(handler)))
    const start = performance.now()
    const response = await send(url, submissionOf(credentials))
    expect(performance.now() - start).toBeLessThan(2_000)
    expect([response.status, (await response.json()).code]).toEqual([500, "host_error"])
    expect(errors.map(String)).toEqual([expect.stringContaining("the body was read before")])
    expect(String(errors[0])).toContain("request.body")
    expect(fake.requests).toEqual([])
  }

  it("to its end is answered with 500 at once, and onError says what to do", () =>
    expectTold((listener) => async (request, response) => {
      await text(request)
      listener(request, response)
    }))

  it("in part is answered with 500 at once, and onError says what to do", () =>
    expectTold((listener) => (request, response) => {
      request.once("data", () => {
        request.pause()
        listener(request, response)
      })
    }))
})

describe("a handler in Express", () => {
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

  it("reads the body itself when a parser of Express 4 leaves an empty object for a type that it does not read", async () => {
    const { app, credentials } = mounted((request, _, next) => {
      request.body = {}
      next()
    })
    const response = await send(await listen(app), submissionOf(credentials))
    expect(await response.json()).toMatchObject({ status: "verified" })
  })

  it("gets the whole path when it is mounted on a path", async () => {
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
