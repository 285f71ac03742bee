import { type Ending, EndingSource } from "./deadline.js"
import { bodiless, type Incoming } from "./exchange.js"
import { answerTo, type VerifyHandler } from "./handler.js"
import { collectUpTo } from "./readLimited.js"

/** What is used of `http.IncomingMessage`, and of what Express and its parsers add to it. */
export interface NodeRequest {
  readonly method?: string | undefined
  readonly url?: string | undefined
  readonly originalUrl?: string | undefined
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  /** What a parser made of the body: an object, a string or bytes. */
  readonly body?: unknown
  readonly readableDidRead?: boolean | undefined
  readonly readableEnded?: boolean | undefined
  on(event: string, listener: (...values: never[]) => void): unknown
  pause(): unknown
}

/** What is used of `http.ServerResponse`. */
export interface NodeResponse {
  statusCode: number
  readonly writableEnded: boolean
  readonly headersSent: boolean
  setHeader(name: string, value: string): unknown
  end(body: string): unknown
  destroy(): unknown
  on(event: "close", listener: () => void): unknown
}

/**
 * The handler for `node:http`, Express and servers like them; mount it on a path of its own. A body that a parser has
 * already read is taken from `request.body`. A caller that disconnects aborts the check.
 * Fastify: `reply.hijack()`, then pass `Object.assign(request.raw, { body: request.body })` and `reply.raw`.
 * @throws Error for anything but what `createVerifyHandler` returned; wrap this function's result instead.
 */
export function toNodeHandler(
  handler: VerifyHandler,
): (request: NodeRequest, response: NodeResponse) => void {
  const answer = handler[answerTo]
  if (!answer)
    throw new Error("personio-connect: toNodeHandler takes the function that createVerifyHandler returned.")
  return (request, response) => {
    const gone = new EndingSource()
    response.on("close", () => {
      if (!response.writableEnded) gone.finish()
    })
    answer(fromNode(request, gone))
      .then(({ status, headers, body }) => {
        // The caller may have left, and another part of the server may have answered, on a timeout of its own for one.
        if (gone.over || response.headersSent) return
        response.statusCode = status
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
        response.end(body ?? "")
      })
      // A header that Node will not send, because its lenient parser let it in: no reason to end the whole process.
      .catch(() => response.destroy())
  }
}

function fromNode(request: NodeRequest, gone: Ending): Incoming {
  const { headers } = request
  const method = request.method ?? "GET"
  return {
    method,
    gone,
    header(name) {
      const value = headers[name]
      return value === undefined ? null : String(value)
    },
    async read(max, deadline) {
      const parsed = parsedBody(request)
      if (parsed === null) return collect(request, max, deadline)
      return parsed.byteLength > max ? null : parsed
    },
    withoutBody() {
      const path = request.originalUrl ?? request.url ?? "/"
      // Nothing trusts this host name: the real one would come from a header that anyone can send.
      return bodiless(`http://localhost${path.startsWith("/") ? path : "/"}`, method, singly(headers))
    },
  }
}

function singly(headers: NodeRequest["headers"]): Record<string, string> {
  const single: Record<string, string> = {}
  // HTTP/2 puts method and path among the headers, as “:method”.
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined && !name.startsWith(":")) single[name] = String(value)
  return single
}

/** Null where the body is still to be read. */
function parsedBody({ body, readableDidRead }: NodeRequest): Uint8Array | null {
  // Some parsers leave `{}` behind for a body they did not touch; then the stream is still unread.
  if (body === undefined || body === null || readableDidRead === false) return null
  if (body instanceof Uint8Array) return body
  return new TextEncoder().encode(typeof body === "string" ? body : JSON.stringify(body))
}

function collect(request: NodeRequest, max: number, deadline: Ending): Promise<Uint8Array | null> {
  const collected = collectUpTo(max)
  return new Promise((resolve, reject) => {
    // What is left is dropped by the server once the answer is out.
    deadline.onOver(() => {
      request.pause()
      reject(new Error("aborted"))
    })
    request.on("data", (chunk: Uint8Array) => {
      if (collected.add(chunk)) return
      request.pause()
      resolve(null)
    })
    request.on("end", () => resolve(collected.bytes()))
    const brokenOff = () => {
      if (!request.readableEnded) reject(new Error("The body broke off."))
    }
    request.on("error", brokenOff)
    request.on("close", brokenOff)
  })
}
