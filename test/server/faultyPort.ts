import { type AddressInfo, createServer, type Socket } from "node:net"
import type { Fetch } from "../../src/server.js"
import type { FakePersonio } from "../../src/testing.js"

/** What goes wrong with the connection. */
export const wireFaults = [
  "latency",
  "down",
  "reset",
  "slow_close",
  "sliced",
  "stall",
  "garbage",
  "wrong_type",
  "huge",
] as const
export type WireFault = (typeof wireFaults)[number]

/**
 * When it goes wrong: as soon as a connection is open, in the middle of the headers or in the middle of the body (all of
 * them for the token request), or in the middle of the body of a request after the token.
 */
export const wirePhases = ["connect", "headers", "body", "after_token"] as const
export type WirePhase = (typeof wirePhases)[number]

interface Plan {
  readonly fault: WireFault
  readonly phase: WirePhase
}

// The real timers, even when a test has replaced them.
const { setTimeout } = globalThis
const pause = (ms: number) => new Promise<void>((resolve) => void setTimeout(resolve, ms))
const tick = () => new Promise<void>((resolve) => void setImmediate(resolve))

/**
 * Puts the fake behind a TCP port that plays one fault and takes one request per connection. Its `fetch` sends requests
 * there instead of to Personio.
 */
export async function openFaultyPort(fake: FakePersonio, plan?: Plan) {
  const all = new Set<Socket>()
  const sockets = new Set<Socket>()
  const closed: number[] = []
  let connections = 0
  let reach = () => {}
  /** Settles when a request has met the fault. */
  const reached = new Promise<void>((resolve) => {
    reach = resolve
  })
  const server = createServer((socket) => {
    all.add(socket)
    socket.on("error", () => {})
    // After an abort, Node's fetch opens one more connection and sends nothing over it. That one does not count.
    socket.once("data", () => {
      sockets.add(socket)
      connections += 1
    })
    socket.on("close", () => {
      all.delete(socket)
      if (sockets.delete(socket)) closed.push(performance.now())
    })
    serve(socket, fake, plan, reach).catch(() => socket.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const stop = async () => {
    for (const socket of all) socket.destroy()
    if (server.listening) await new Promise((resolve) => server.close(resolve))
  }
  if (plan?.fault === "down" && plan.phase === "connect") await stop()
  const fetchThere: Fetch = (input, init) =>
    fetch(String(input).replace("https://api.personio.de", origin), init)
  return { fetch: fetchThere, sockets, closed, reached, connections: () => connections, stop }
}

async function serve(socket: Socket, fake: FakePersonio, plan: Plan | undefined, reach: () => void) {
  const asked = readRequest(socket)
  asked.catch(() => {})
  if (plan?.phase === "connect" && plan.fault !== "sliced") {
    await meddleAtOnce(socket, plan.fault)
    reach()
    if (plan.fault !== "latency") return
  }
  const request = await asked
  const { head, body } = await answerTo(request, fake)
  const isToken = new URL(request.url).pathname.includes("/auth")
  const aimed = plan && isToken === (plan.phase !== "after_token")
  if (aimed && plan.phase === "connect" && plan.fault === "sliced")
    return void (await slice(socket, Buffer.concat([head, body])))
  if (!aimed || plan.phase === "connect") return void socket.end(Buffer.concat([head, body]))
  await meddle(socket, plan.fault, plan.phase === "headers", head, body)
  reach()
}

async function meddleAtOnce(socket: Socket, fault: Exclude<WireFault, "sliced">) {
  switch (fault) {
    case "latency":
      return pause(60)
    case "down":
    case "reset":
      return socket.resetAndDestroy()
    case "slow_close":
      await pause(150)
      return socket.end()
    case "stall":
      return
    case "garbage":
      return socket.write(Buffer.from(Array.from({ length: 256 }, (_, byte) => 255 - byte)))
    case "wrong_type":
      return socket.write("220 mail.example ESMTP\r\n")
    case "huge":
      return flood(socket, "x".repeat(64 * 1024))
  }
}

async function meddle(socket: Socket, fault: WireFault, inHeaders: boolean, head: Buffer, body: Buffer) {
  const whole = Buffer.concat([head, body])
  const cut = inHeaders ? head.length / 2 : head.length + body.length / 2
  const [first, rest] = [whole.subarray(0, cut), whole.subarray(cut)]
  switch (fault) {
    case "latency":
      socket.write(first)
      await pause(60)
      return socket.end(rest)
    case "down":
      return socket.end(first)
    case "reset":
      await new Promise((resolve) => socket.write(first, resolve))
      return socket.resetAndDestroy()
    case "slow_close":
      socket.write(inHeaders ? first : Buffer.concat([withoutLength(head), body]))
      await pause(150)
      return socket.end()
    case "sliced":
      return slice(socket, inHeaders ? whole : rest, inHeaders ? undefined : first)
    case "stall":
      return socket.write(first)
    case "garbage":
      if (inHeaders) return socket.write("HTTP/1.1 200 OK\r\nContent-Length 12\r\n\u0000\u0001\r\n\r\n")
      return socket.end(Buffer.concat([head, Buffer.from(body.map((byte) => 255 - byte))]))
    case "wrong_type": {
      const [type, text] = inHeaders
        ? ["text/html", "<!doctype html><title>Hotel</title><p>Please log in."]
        : ["application/json", '{"access_token":{"value":1},"success":"yes","data":"none"}']
      return socket.end(`HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\nConnection: close\r\n\r\n${text}`)
    }
    case "huge":
      socket.write("HTTP/1.1 200 OK\r\nConnection: close\r\n")
      if (inHeaders) return flood(socket, `X-Padding: ${"x".repeat(1000)}\r\n`)
      socket.write("\r\n")
      return flood(socket, "x".repeat(64 * 1024))
  }
}

/** Sends one byte at a time. */
async function slice(socket: Socket, bytes: Buffer, before = Buffer.alloc(0)) {
  socket.setNoDelay(true).write(before)
  for (const byte of bytes) {
    socket.write(Buffer.from([byte]))
    await tick()
  }
  socket.end()
}

/** Sends until the other side closes the connection. */
async function flood(socket: Socket, text: string) {
  while (!socket.destroyed && socket.writable) {
    socket.write(text)
    while (socket.writableNeedDrain && !socket.destroyed) await pause(1)
    await tick()
  }
}

/** Keeps reading afterwards, because otherwise nobody would notice that the other side has closed the connection. */
function readRequest(socket: Socket): Promise<Request> {
  let text = ""
  return new Promise((resolve, reject) => {
    socket.on("close", () => reject(new Error("gone")))
    socket.on("data", (chunk) => {
      text += chunk
      const request = parseRequest(text)
      if (request) resolve(request)
    })
  })
}

function parseRequest(text: string): Request | null {
  const [head = "", body] = text.split("\r\n\r\n")
  const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0)
  if (body === undefined || body.length < length) return null
  const [line = "", ...lines] = head.split("\r\n")
  const [method = "", path = ""] = line.split(" ")
  const headers = lines.map((header) => header.split(/: ?(.*)/, 2) as [string, string])
  const own = headers.filter(
    ([name]) => !/^(?:connection|host|content-length|transfer-encoding)$/i.test(name),
  )
  return new Request(`https://api.personio.de${path}`, {
    method,
    headers: own,
    ...(length > 0 ? { body } : {}),
  })
}

async function answerTo(request: Request, fake: FakePersonio): Promise<{ head: Buffer; body: Buffer }> {
  const response = await fake.handle(request)
  const body = Buffer.from(await response.arrayBuffer())
  const headers = [...response.headers, ["content-length", String(body.length)], ["connection", "close"]]
  const lines = headers.map(([name, value]) => `${name}: ${value}`)
  return { head: Buffer.from([`HTTP/1.1 ${response.status} Played`, ...lines, "", ""].join("\r\n")), body }
}

const withoutLength = (head: Buffer) => Buffer.from(String(head).replace(/content-length: \d+\r\n/, ""))
