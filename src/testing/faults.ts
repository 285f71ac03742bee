import { jsonResponse } from "./jsonResponse.js"
import { type OAuthError, tokenRefusal } from "./oauthErrors.js"
import {
  v1Failure,
  v1Forbidden,
  v1PathNotFound,
  v1Success,
  v1TokenRefused,
  v1WrongCredentials,
} from "./v1Responses.js"
import { v2BadRequest, v2Forbidden, v2List, v2PathNotFound, v2Unauthorized } from "./v2Responses.js"

type RetryAfter = "seconds" | "date" | "past" | "absurd" | "nonsense"

/** What the fake does instead of giving Personio's usual response. */
export type Fault =
  /** It refuses with an OAuth error of v2 as problem+json (v2 auth document of 2026-09-30). Default status: 400. */
  | { readonly kind: "oauth"; readonly error: OAuthError; readonly status?: number }
  /** It refuses as `/v1/auth` does: 403 “Wrong credentials”. */
  | { readonly kind: "wrong_credentials" }
  /** It refuses the token as if it had expired. */
  | { readonly kind: "token_refused" }
  /** It says that the access right is missing. */
  | { readonly kind: "forbidden" }
  /** It says that the path does not exist. */
  | { readonly kind: "not_found" }
  /** It says that a parameter is invalid that nobody sent (Personio's developer forum, 2024-12-11). */
  | { readonly kind: "invalid_parameter" }
  /** It answers HTTP 200 with `success: false`. */
  | { readonly kind: "success_false" }
  /** It answers with a status and no body. */
  | { readonly kind: "status"; readonly status: number }
  /** It answers 429. Default: no `Retry-After`, because Personio was seen to send none. */
  | { readonly kind: "rate_limited"; readonly retryAfter?: RetryAfter }
  /** It answers with a page in HTML, as a proxy or firewall in between does. */
  | { readonly kind: "html"; readonly status: number }
  /** It answers with JSON that is cut off. */
  | { readonly kind: "truncated" }
  /** It answers with well-formed JSON of no known shape. */
  | { readonly kind: "strange" }
  /** It answers with the known keys, whose values have other types. */
  | { readonly kind: "wrong_types" }
  /** It answers with a list that is empty. */
  | { readonly kind: "empty_list" }
  /** It refuses with 400 and an OAuth error that no document names. */
  | { readonly kind: "unknown_error" }
  /** It answers with 64 MiB of JSON, which it makes while the caller reads. */
  | { readonly kind: "huge" }
  /** It redirects to another host with 307. */
  | { readonly kind: "redirect" }
  /** It never answers. */
  | { readonly kind: "hang" }
  /** It sends the headers and half a body, and then nothing more. */
  | { readonly kind: "stalled" }
  /** `fetch` fails. Over a port the fake answers 502, because a handler cannot refuse a connection. */
  | { readonly kind: "unreachable" }

/** The error with which `fetch` fails when nobody answers at an address. */
export class ConnectionFailed extends TypeError {
  constructor() {
    super("fetch failed")
  }
}

/**
 * Plays a fault.
 * @throws ConnectionFailed for `unreachable`.
 * @throws The reason of the request's signal for `hang`, once the caller gives up.
 */
export async function playFault(fault: Fault, request: Request, now: number): Promise<Response> {
  const path = new URL(request.url).pathname
  const v1 = path.startsWith("/v1/")
  switch (fault.kind) {
    case "oauth":
      return tokenRefusal(fault.error, { status: fault.status ?? 400 }, now)
    case "wrong_credentials":
      return v1WrongCredentials()
    case "token_refused":
      return v1 ? v1TokenRefused() : v2Unauthorized(now)
    case "forbidden":
      return v1 ? v1Forbidden() : v2Forbidden(now)
    case "not_found":
      return v1 ? v1PathNotFound() : v2PathNotFound(path, now)
    case "invalid_parameter":
      return v1 ? v1Failure(400, 400, unsentParameter) : v2BadRequest(unsentParameter, unsentParameter, now)
    case "success_false":
      return jsonResponse({ success: false, error: { code: 0, message: "Something does not add up" } })
    case "status":
      return new Response(null, { status: fault.status })
    case "rate_limited":
      return new Response(null, { status: 429, headers: retryAfterHeader(fault.retryAfter, now) })
    case "html":
      return new Response("<!doctype html><title>Gateway</title><p>The page cannot be displayed.", {
        status: fault.status,
        headers: { "content-type": "text/html; charset=utf-8" },
      })
    case "truncated":
      return jsonText('{"success":true,"data":{"token":"pa')
    case "strange":
      return jsonResponse({ maintenance: [true] })
    case "wrong_types":
      return jsonResponse({
        success: "yes",
        access_token: 17,
        scope: {},
        data: [{ key: 4, label: [] }],
        errors: "none",
      })
    case "empty_list":
      return v1 ? v1Success([]) : v2List([], { self: request.url })
    case "unknown_error":
      return jsonResponse(
        { error: "account_frozen", error_description: "Nobody has heard of this." },
        { status: 400 },
      )
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

const unsentParameter = "Parameter [legal_entity.id] is invalid"

function retryAfterHeader(form: RetryAfter | undefined, now: number): HeadersInit {
  const values: Record<RetryAfter, string> = {
    seconds: "30",
    date: new Date(now + 30_000).toUTCString(),
    past: new Date(now - 60_000).toUTCString(),
    absurd: "31536000",
    nonsense: "in a moment",
  }
  return form ? { "retry-after": values[form] } : {}
}

function jsonText(body: string | ReadableStream<Uint8Array>): Response {
  return new Response(body, { headers: { "content-type": "application/json" } })
}

function hugeBody(): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const chunk = encoder.encode("x".repeat(64 * 1024))
  let chunksLeft = 1024
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode('{"padding":"')),
    pull(controller) {
      if (chunksLeft-- > 0) return controller.enqueue(chunk)
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

function whenAborted(signal: AbortSignal, act: (reason: unknown) => void): void {
  if (signal.aborted) act(signal.reason)
  else signal.addEventListener("abort", () => act(signal.reason), { once: true })
}
