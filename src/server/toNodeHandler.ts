import { linkNodeRequest, type NodeRequest } from "./nodeRequest.js"

/** What this package uses of `http.ServerResponse`. */
export interface NodeResponse {
  /** The HTTP status to send. */
  statusCode: number
  /** True once `end` has been called. */
  readonly writableEnded: boolean
  /** True once somebody has begun to answer. */
  readonly headersSent: boolean
  /** Sets one header; a list is sent as several headers of the same name. */
  setHeader(name: string, value: string | string[]): unknown
  /** Sends the body and ends the answer. */
  end(body: Uint8Array): unknown
  /** Closes the connection. */
  destroy(): unknown
  /** Registers a listener for the end of the connection or of the answer. */
  on(event: "close", listener: () => void): unknown
}

/**
 * Makes a handler for `node:http`, Express and servers like them from one that takes a `Request`: ours, or a function of
 * the host's around it. Mount it on a path of its own.
 * - The `Request` has the address `http://localhost` and the path that was asked for, because the real host name would come
 *   from a header that anyone can send. `nodeRequestOf` gives Node's own request.
 * - A body that a parser has already read is taken from `request.body`. For Fastify, call `reply.hijack()` and pass
 *   `Object.assign(request.raw, { body: request.body })` and `reply.raw`.
 * - The signal of the `Request` aborts when the caller disconnects before the answer is complete.
 * - The answer is sent in one piece. A handler that rejects is answered with status 500 and no body.
 */
export function toNodeHandler(
  handler: (request: Request) => Promise<Response>,
): (request: NodeRequest, response: NodeResponse) => void {
  return (nodeRequest, nodeResponse) => {
    const caller = new AbortController()
    nodeResponse.on("close", () => {
      if (!nodeResponse.writableEnded) caller.abort()
    })
    answer(handler, nodeRequest, caller.signal)
      .then(({ response, body }) => {
        // The caller may have left, or another part of the server may have answered, for example after a timeout.
        if (caller.signal.aborted || nodeResponse.headersSent) return
        nodeResponse.statusCode = response.status
        for (const [name, value] of response.headers) nodeResponse.setHeader(name, value)
        const cookies = response.headers.getSetCookie()
        if (cookies.length > 0) nodeResponse.setHeader("set-cookie", cookies)
        nodeResponse.end(body)
      })
      // Node's lenient parser lets headers in that Node does not send. That must not end the whole process.
      .catch(() => nodeResponse.destroy())
  }
}

/** Never rejects. */
async function answer(
  handler: (request: Request) => Promise<Response>,
  nodeRequest: NodeRequest,
  signal: AbortSignal,
): Promise<{ response: Response; body: Uint8Array }> {
  try {
    const request = toRequest(nodeRequest, signal)
    const response = request instanceof Response ? request : await handler(request)
    return { response, body: new Uint8Array(await response.arrayBuffer()) }
  } catch {
    return { response: new Response(null, { status: 500 }), body: new Uint8Array() }
  }
}

/** The `Request`, or the answer to what no `Request` can be: the method TRACE, or a header that Node's lenient parser let in. */
function toRequest(nodeRequest: NodeRequest, signal: AbortSignal): Request | Response {
  const { method = "GET", headers } = nodeRequest
  if (method === "TRACE") return new Response(null, { status: 405, headers: { Allow: "POST" } })
  const path = nodeRequest.originalUrl ?? nodeRequest.url ?? "/"
  const url = `http://localhost${path.startsWith("/") ? path : "/"}`
  const body = method === "GET" || method === "HEAD" ? null : bodyOf(nodeRequest)
  // Without `duplex`, no `Request` takes a stream.
  const init: RequestInit & { duplex: "half" } = { method, signal, body, duplex: "half" }
  let request: Request
  try {
    request = new Request(url, { ...init, headers: joinHeaders(headers) })
  } catch {
    return new Response(null, { status: 400 })
  }
  // The stream gives nothing any more, so the `Request` says that its body was used, and the handler can tell the host.
  if (body instanceof ReadableStream && wasRead(nodeRequest)) void request.body?.cancel()
  return linkNodeRequest(request, nodeRequest)
}

function joinHeaders(headers: NodeRequest["headers"]): Record<string, string> {
  const joined: Record<string, string> = {}
  // HTTP/2 puts method and path among the headers, as “:method”.
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined && !name.startsWith(":")) joined[name] = String(value)
  return joined
}

function bodyOf(nodeRequest: NodeRequest): BodyInit {
  const { body, readableDidRead } = nodeRequest
  // Some parsers leave `{}` behind for a body that they did not touch; then the stream is still unread.
  if (body === undefined || body === null || readableDidRead === false) return streamOf(nodeRequest)
  if (body instanceof Uint8Array) return new Uint8Array(body)
  return typeof body === "string" ? body : JSON.stringify(body)
}

const wasRead = ({ readableDidRead, readableEnded }: NodeRequest): boolean =>
  readableDidRead === true || readableEnded === true

/** The body as it arrives. Nothing is read before the first chunk is asked for. */
function streamOf(nodeRequest: NodeRequest): ReadableStream<Uint8Array> {
  let state: "unread" | "reading" | "over" = "unread"
  const listen = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    const finish = (end: () => void) => {
      if (state === "reading") end()
      state = "over"
    }
    const breakOff = () => finish(() => controller.error(new Error("The body broke off.")))
    nodeRequest.on("data", (chunk: Uint8Array) => {
      if (state === "over") return
      nodeRequest.pause()
      controller.enqueue(chunk)
    })
    nodeRequest.on("end", () => finish(() => controller.close()))
    nodeRequest.on("error", breakOff)
    nodeRequest.on("close", breakOff)
  }
  return new ReadableStream(
    {
      pull(controller) {
        if (state === "unread") listen(controller)
        else nodeRequest.resume()
        state = "reading"
      },
      cancel() {
        if (state === "reading") nodeRequest.resume()
        state = "over"
      },
    },
    { highWaterMark: 0 },
  )
}
