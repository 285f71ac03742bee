import type { VerifyHandler } from "./handler.js"

/** What is used of `http.IncomingMessage`, and of what Express and its parsers add to it. */
export interface NodeRequest {
  readonly method?: string | undefined
  readonly url?: string | undefined
  readonly originalUrl?: string | undefined
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  /** What a parser made of the body: an object, a string or bytes. */
  readonly body?: unknown
  readonly readableDidRead?: boolean | undefined
  on(event: string, listener: (...values: never[]) => void): unknown
  pause(): unknown
  resume(): unknown
}

/** What is used of `http.ServerResponse`. */
export interface NodeResponse {
  statusCode: number
  readonly writableEnded: boolean
  setHeader(name: string, value: string): unknown
  end(body: string): unknown
  on(event: "close", listener: () => void): unknown
}

/**
 * The handler for `node:http`, Express and servers like them; mount it on a path of its own. A body that a parser has
 * already read is taken from `request.body`. A caller that disconnects aborts the check.
 * Fastify: `reply.hijack()`, then pass `Object.assign(request.raw, { body: request.body })` and `reply.raw`.
 */
export function toNodeHandler(
  handler: VerifyHandler,
): (request: NodeRequest, response: NodeResponse) => void {
  return (request, response) => {
    const gone = new AbortController()
    response.on("close", () => {
      if (!response.writableEnded) gone.abort()
    })
    answer(handler, request, response, gone.signal).catch(() => {
      if (response.writableEnded) return
      response.statusCode = 400
      response.setHeader("Cache-Control", "no-store")
      response.end("")
    })
  }
}

async function answer(
  handler: VerifyHandler,
  request: NodeRequest,
  response: NodeResponse,
  signal: AbortSignal,
): Promise<void> {
  const answered = await handler(toRequest(request, signal))
  const body = await answered.text()
  if (signal.aborted) return
  response.statusCode = answered.status
  answered.headers.forEach((value, name) => {
    response.setHeader(name, value)
  })
  response.end(body)
}

function toRequest(request: NodeRequest, signal: AbortSignal): Request {
  const headers: [string, string][] = []
  for (const [name, value] of Object.entries(request.headers)) {
    // HTTP/2 puts method and path among the headers, as “:method”.
    if (value === undefined || name.startsWith(":")) continue
    for (const one of typeof value === "string" ? [value] : value) headers.push([name, one])
  }
  const method = request.method ?? "GET"
  const path = request.originalUrl ?? request.url ?? "/"
  const init: RequestInit & { duplex?: "half" } = { method, headers, signal }
  if (method !== "GET" && method !== "HEAD") {
    init.body = bodyOf(request)
    init.duplex = "half"
  }
  // Nothing trusts this host name: the real one would come from a header that anyone can send.
  return new Request(`http://localhost${path.startsWith("/") ? path : "/"}`, init)
}

function bodyOf(request: NodeRequest): BodyInit {
  const { body } = request
  // Some parsers leave `{}` behind for a body they did not touch; then the stream is still unread.
  if (body === undefined || body === null || request.readableDidRead === false) return stream(request)
  if (typeof body === "string") return body
  return body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body)
}

function stream(request: NodeRequest): ReadableStream<Uint8Array> {
  let open = true
  return new ReadableStream<Uint8Array>({
    start(controller) {
      const finish = (how: () => void) => {
        if (open) how()
        open = false
      }
      request.on("data", (chunk: Uint8Array) => {
        if (!open) return
        controller.enqueue(new Uint8Array(chunk))
        if ((controller.desiredSize ?? 0) <= 0) request.pause()
      })
      request.on("end", () => finish(() => controller.close()))
      for (const event of ["error", "close"])
        request.on(event, () => finish(() => controller.error(new Error("The body broke off."))))
    },
    pull() {
      request.resume()
    },
    cancel() {
      open = false
      // What is left is dropped by the server once the answer is out.
      request.pause()
    },
  })
}
