import {
  json,
  oauthError,
  v1Data,
  v1Forbidden,
  v1PathNotFound,
  v1TokenRefused,
  v1WrongCredentials,
  v2Forbidden,
  v2List,
  v2PathNotFound,
  v2Unauthorized,
} from "./answers.js"

type RetryAfter = "seconds" | "date" | "past" | "absurd" | "nonsense"

/** What is answered instead of Personio's usual answer. */
export type Fault =
  /** v2 OAuth error, problem+json (v2 auth document of 2026-09-30). Default status: 400. */
  | { readonly kind: "oauth"; readonly error: OAuthError; readonly status?: number }
  /** v1 `/auth`: 403 “Wrong credentials”. */
  | { readonly kind: "wrong_credentials" }
  /** The token is not taken, as after it died. */
  | { readonly kind: "token_refused" }
  /** The right is said to be missing. */
  | { readonly kind: "forbidden" }
  /** A path nobody serves. */
  | { readonly kind: "not_found" }
  /** HTTP 200 with `success: false`. */
  | { readonly kind: "success_false" }
  /** A status without any body. */
  | { readonly kind: "status"; readonly status: number }
  /** 429; Personio was seen to send no `Retry-After`. */
  | { readonly kind: "rate_limited"; readonly retryAfter?: RetryAfter }
  /** A page in HTML, as a proxy or firewall in between would send. */
  | { readonly kind: "html"; readonly status: number }
  /** JSON that is cut off. */
  | { readonly kind: "truncated" }
  /** Well-formed JSON of no known shape. */
  | { readonly kind: "strange" }
  /** The known keys with values of other types. */
  | { readonly kind: "wrong_types" }
  /** A good answer in which nothing is listed. */
  | { readonly kind: "empty_list" }
  /** An OAuth error that no document names. Status: 400. */
  | { readonly kind: "unknown_error" }
  /** 64 MiB of JSON, made as it is read. */
  | { readonly kind: "huge" }
  /** 307 to another host. */
  | { readonly kind: "redirect" }
  /** Never answers. */
  | { readonly kind: "hang" }
  /** Headers and half a body, then silence. */
  | { readonly kind: "stalled" }
  /** `fetch` fails; over a port, where a handler cannot refuse a connection, 502. */
  | { readonly kind: "unreachable" }

/** Every error of the v2 token endpoint (v2 auth document of 2026-09-30). */
export const oauthErrors = [
  "invalid_request",
  "invalid_client",
  "invalid_grant",
  "unauthorized_client",
  "unsupported_grant_type",
  "unsupported_response_type",
  "invalid_scope",
  "server_error",
  "temporarily_unavailable",
  "access_denied",
] as const
export type OAuthError = (typeof oauthErrors)[number]

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
    case "wrong_types":
      return json({
        success: "yes",
        access_token: 17,
        scope: {},
        data: [{ key: 4, label: [] }],
        errors: "none",
      })
    case "empty_list":
      return v1 ? v1Data([]) : v2List([], { self: request.url })
    case "unknown_error":
      return json(
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

function retryAfter(form: RetryAfter | undefined, now: number): HeadersInit {
  const texts: Record<RetryAfter, string> = {
    seconds: "30",
    date: new Date(now + 30_000).toUTCString(),
    past: new Date(now - 60_000).toUTCString(),
    absurd: "31536000",
    nonsense: "in a moment",
  }
  return form ? { "retry-after": texts[form] } : {}
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
