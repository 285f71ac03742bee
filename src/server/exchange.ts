import { type Ending, endingOf } from "./deadline.js"
import { readLimited } from "./readLimited.js"

/**
 * A request and its answer as the handler needs them, whichever server it stands in. Node's own servers have no
 * `Request` and `Response`; making a pair of them for each check costs more than judging it.
 */
export interface Incoming {
  readonly method: string
  /** Over when the caller has left. */
  readonly gone: Ending
  /** By its name in small letters; null when it was not sent. */
  header(name: string): string | null
  /** The body, or null as soon as more than `max` bytes have come. Rejects when it breaks off or `deadline` is over. */
  read(max: number, deadline: Ending): Promise<Uint8Array | null>
  /** What `authorize` may see: session cookie and headers, and nothing that could hold the secret. */
  withoutBody(): Request
}

export interface Outgoing {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
}

export function fromRequest(request: Request): Incoming {
  const { url, method, headers } = request
  return {
    method,
    gone: endingOf(request.signal),
    header: (name) => headers.get(name),
    read: (max, deadline) => readLimited(request.body, max, deadline),
    withoutBody: () => bodiless(url, method, headers),
  }
}

/** A `Request` with these headers but those that tell of a body. */
export function bodiless(url: string, method: string, headers: HeadersInit): Request {
  const request = new Request(url, { method, headers })
  request.headers.delete("content-length")
  request.headers.delete("transfer-encoding")
  return request
}

export function toResponse({ body, status, headers }: Outgoing): Response {
  return new Response(body, { status, headers })
}
