import type { UnavailableCode, Verdict } from "../contract/verdict.js"

/** The refusals of the handler. `title` is for a developer who reads the network tab; the widget has its own messages. */
const refusals = {
  /** The method is not POST. */
  method: { status: 405, code: "host_error", title: "Only POST is answered here" },
  /** The page is neither of the same origin nor listed in `allowedOrigins`, or a proxy dropped the headers that tell. */
  origin: { status: 403, code: "host_error", title: "The request does not come from an allowed origin" },
  /** The content type is not `application/json`, or the body is compressed. */
  content_type: { status: 415, code: "host_error", title: "The body must be application/json" },
  /** `authorize` resolved to null. */
  unauthenticated: { status: 401, code: "session_expired", title: "Nobody is signed in" },
  /** `authorize` resolved to `"forbidden"`. */
  forbidden: { status: 403, code: "not_allowed", title: "This caller may not connect Personio" },
  /** The rate limit is reached. */
  rate_limited: { status: 429, code: "host_rate_limited", title: "Too many checks" },
  /** The store of the rate limit failed or took longer than 2 s. */
  rate_limit_failed: { status: 503, code: "host_error", title: "The rate limit cannot be asked" },
  /** The body has more than 8 KB. */
  too_large: { status: 413, code: "host_error", title: "The body is larger than a submission can be" },
  /** The body did not arrive within 5 s. */
  timeout: { status: 408, code: "host_error", title: "The body did not arrive in time" },
  /** The body is not a submission; `problems` says where. */
  invalid_body: { status: 400, code: "host_error", title: "The body is not a submission" },
  /** Your code, or a parser before the handler, has read the body. */
  body_already_read: { status: 500, code: "host_error", title: "The body was read before" },
  /** `loadCredentials` resolved to null, or there is none. */
  unknown_connection: { status: 404, code: "host_error", title: "No pair is stored for this connection" },
  /** The caller disconnected before the check began. */
  aborted: { status: 503, code: "host_error", title: "The caller left before the check was over" },
  /** `authorize`, `scopes` or `loadCredentials` rejected, took too long or answered something impossible. */
  host_failed: { status: 500, code: "host_error", title: "The check could not be started" },
} as const satisfies Record<string, { status: number; title: string; code: UnavailableCode }>

/** Why a request was turned away before a check. */
export type RefusalReason = keyof typeof refusals

/** One request that is turned away. */
export interface Refusal {
  readonly reason: RefusalReason
  /** What exactly, where the title alone does not help. Never a value from the body. */
  readonly detail?: string | undefined
  readonly problems?: readonly string[] | undefined
  readonly retryAfterSeconds?: number | undefined
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** For `onError`. It is not part of the answer. */
  readonly error?: unknown
}

/** What a log gets to know about a refusal. */
export function describeRefusal({ reason, detail, problems }: Refusal) {
  const { status, code, title } = refusals[reason]
  return { reason, detail: detail ?? `${title}.`, ...(problems && { problems }), httpStatus: status, code }
}

export function verdictResponse(verdict: Verdict): Response {
  return json(200, "application/json", verdict)
}

/** The answer to a preflight: a submission would be taken. */
export const readyResponse = (): Response => new Response(null, { status: 204, headers: everyAnswer })

/** Problem details (RFC 9457); `code` is the `UnavailableCode` that the widget shows. */
export function refusalResponse(refusal: Refusal, reference: string): Response {
  const { reason, detail, problems, retryAfterSeconds, headers } = refusal
  const { status, title, code } = refusals[reason]
  const body = {
    type: "about:blank",
    status,
    title,
    code,
    reason,
    detail,
    problems,
    retryAfterSeconds,
    reference,
  }
  const wait = retryAfterSeconds === undefined ? {} : { "Retry-After": String(retryAfterSeconds) }
  return json(status, "application/problem+json", body, { ...wait, ...headers })
}

/** Ten hexadecimal digits, easy to read out on the telephone: the random end of a UUID. */
export const createReference = (): string => crypto.randomUUID().slice(-10).toUpperCase()

const everyAnswer = { "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" }

function json(status: number, type: string, body: object, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { "Content-Type": `${type}; charset=utf-8`, ...everyAnswer, ...headers },
  })
}
