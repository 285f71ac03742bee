import {
  json,
  oauthError,
  v1Forbidden,
  v1PathNotFound,
  v1TokenRefused,
  v1WrongCredentials,
  v2Forbidden,
  v2PathNotFound,
  v2Unauthorized,
} from "./answers.js"
import type { Fault } from "./scenarios.js"

/** What a fetch says when nobody answers at that address. */
export class ConnectionFailed extends TypeError {
  constructor() {
    super("fetch failed")
  }
}

/** @throws ConnectionFailed for `unreachable`; the signal's reason for `hang`, once the caller gives up. */
export async function playFault(fault: Fault, request: Request, now: number): Promise<Response> {
  const path = new URL(request.url).pathname
  const v1 = path.startsWith("/v1/")
  switch (fault.kind) {
    case "oauth":
      return oauthError(fault.error, { status: fault.status ?? 400 }, now)
    case "wrong_credentials":
      return v1WrongCredentials()
    case "token_refused":
      return v1 ? v1TokenRefused() : v2Unauthorized(now)
    case "forbidden":
      return v1 ? v1Forbidden() : v2Forbidden(now)
    case "not_found":
      return v1 ? v1PathNotFound() : v2PathNotFound(path, now)
    case "success_false":
      return json({ success: false, error: { code: 0, message: "Something does not add up" } })
    case "status":
      return new Response(null, { status: fault.status })
    case "rate_limited":
      return new Response(null, { status: 429, headers: retryAfter(fault.retryAfter, now) })
    case "html":
      return new Response("<!doctype html><title>Gateway</title><p>The page cannot be displayed.", {
        status: fault.status,
        headers: { "content-type": "text/html; charset=utf-8" },
      })
    case "truncated":
      return jsonText('{"success":true,"data":{"token":"pa')
    case "strange":
      return json({ maintenance: [true] })
    case "huge":
      return jsonText(hugeBody())
    case "redirect":
      return new Response(null, { status: 307, headers: { location: "https://elsewhere.example/login" } })
    case "hang":
      return new Promise((_, reject) => whenAborted(request.signal, reject))
    case "stalled":
      return jsonText(stalledBody(request.signal))
    case "unreachable":
      throw new ConnectionFailed()
  }
}

function retryAfter(form: "seconds" | "date" | undefined, now: number): HeadersInit {
  if (!form) return {}
  return { "retry-after": form === "seconds" ? "30" : new Date(now + 30_000).toUTCString() }
}

function jsonText(body: string | ReadableStream<Uint8Array>): Response {
  return new Response(body, { headers: { "content-type": "application/json" } })
}

function hugeBody(): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const chunk = encoder.encode("x".repeat(64 * 1024))
  let left = 1024
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode('{"padding":"')),
    pull(controller) {
      if (left-- > 0) return controller.enqueue(chunk)
      controller.enqueue(encoder.encode('"}'))
      controller.close()
    },
  })
}

function stalledBody(signal: AbortSignal): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"success":true,'))
      whenAborted(signal, (reason) => controller.error(reason))
    },
  })
}

function whenAborted(signal: AbortSignal, then: (reason: unknown) => void): void {
  if (signal.aborted) then(signal.reason)
  else signal.addEventListener("abort", () => then(signal.reason), { once: true })
}
