import type { UnavailableCode, Verdict } from "../contract/verdict.js"

/** The refusals of the handler. `title` is for a developer who reads the network tab; the widget has its own messages. */
const refusals = {
  400: { title: "The body is not a submission", code: "host_error" },
  401: { title: "Nobody is signed in", code: "session_expired" },
  403: { title: "This caller may not connect Personio", code: "not_allowed" },
  404: { title: "Nothing is stored for this connection", code: "host_error" },
  405: { title: "Only POST is answered here", code: "host_error" },
  408: { title: "The body did not arrive in time", code: "host_error" },
  413: { title: "The body is larger than a submission can be", code: "host_error" },
  415: { title: "The body must be application/json", code: "host_error" },
  429: { title: "Too many checks", code: "host_rate_limited" },
  500: { title: "The check could not be started", code: "host_error" },
  503: { title: "The check cannot be started at the moment", code: "host_error" },
} as const satisfies Record<number, { title: string; code: UnavailableCode }>
type RefusalStatus = keyof typeof refusals

/** Why a request is turned away before a check. */
export interface Refusal {
  readonly status: RefusalStatus
  /** What exactly, where the title alone does not help. Never a value from the body. */
  readonly detail?: string | undefined
  readonly problems?: readonly string[] | undefined
  readonly retryAfterSeconds?: number | undefined
  readonly headers?: Readonly<Record<string, string>> | undefined
}

/** What the widget shows for a refusal. */
export const codeOf = (status: RefusalStatus): UnavailableCode => refusals[status].code

export function verdictResponse(verdict: Verdict): Response {
  return json(200, "application/json", verdict)
}

/** Problem details (RFC 9457); `code` is the `UnavailableCode` that the widget shows. */
export function refusalResponse(refusal: Refusal, reference: string): Response {
  const { status, detail, problems, retryAfterSeconds, headers } = refusal
  const body = {
    type: "about:blank",
    status,
    ...refusals[status],
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

function json(status: number, type: string, body: object, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      "Content-Type": `${type}; charset=utf-8`,
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
      ...headers,
    },
  })
}
