import { preflightBody } from "../../contract/preflight.js"
import type { Submission } from "../../contract/submission.js"
import type { Unavailable, UnavailableCode, Verdict } from "../../contract/verdict.js"
import { rejectedBy } from "./rejectedBy.js"

/** How `createVerifyClient` sends its request. */
export interface VerifyClientOptions {
  /** More headers, such as a CSRF token. A function is called before each request. Default: none. */
  headers?: HeadersInit | (() => HeadersInit | Promise<HeadersInit>) | undefined
  /** When cookies are sent, as in `RequestInit`. For another origin use `"include"`. Default: `"same-origin"`. */
  credentials?: RequestCredentials | undefined
  /** Sends the request. Default: the `fetch` of the page. */
  fetch?: typeof fetch | undefined
  /**
   * The time after which a check is given up, in milliseconds. The handler itself takes up to 20 s. Default: 30,000. A
   * preflight is given up after 10,000 at most.
   */
  timeoutMs?: number | undefined
}

/** Posts the submission once and returns the verdict. Every failure is a verdict too, so it never rejects. */
export const postSubmission = (
  url: string,
  submission: Submission,
  signal: AbortSignal,
  options: VerifyClientOptions,
): Promise<Verdict> =>
  // A 200 is passed on unread, because the widget parses every verdict itself.
  post(url, submission, signal, options, options.timeoutMs ?? 30_000, (answer) =>
    answer.ok && answer.isJson ? (answer.json as Verdict) : refusalOf(answer),
  )

/**
 * Asks whether a submission would be taken. Resolves to what stands in the way, or to null. It never rejects. A slow
 * answer is no obstacle: this must not keep anybody from the flow.
 */
export async function postPreflight(
  url: string,
  signal: AbortSignal,
  options: VerifyClientOptions,
): Promise<Unavailable | null> {
  const timeoutMs = Math.min(options.timeoutMs ?? 10_000, 10_000)
  const found = await post(url, preflightBody, signal, options, timeoutMs, (answer) => {
    const { status, ok, isJson, json } = answer
    // An older handler takes it for a bad submission, and a limit may be over before the first check.
    const knowsNoPreflight = (ok && isJson) || (status === 400 && "reference" in referenceOf(json))
    return status === 204 || status === 429 || knowsNoPreflight ? null : refusalOf(answer)
  })
  return signal.aborted || found?.code === "timeout" ? null : found
}

interface Answer extends Pick<Response, "status" | "ok" | "headers"> {
  readonly isJson: boolean
  /** The parsed body; null when the content type is not JSON. */
  readonly json: unknown
}

async function post<Result>(
  url: string,
  body: object,
  signal: AbortSignal,
  options: VerifyClientOptions,
  timeoutMs: number,
  read: (answer: Answer) => Result,
): Promise<Result | Unavailable> {
  const send = options.fetch ?? fetch
  const timeout = AbortSignal.timeout(timeoutMs)
  const ended = AbortSignal.any([signal, timeout])
  let answered: Response | undefined
  try {
    const headers = new Headers(
      typeof options.headers === "function"
        ? await Promise.race([options.headers(), rejectedBy(ended)])
        : options.headers,
    )
    headers.set("Content-Type", "application/json")
    answered = await send(url, {
      method: "POST",
      headers,
      body: JSON.stringify(body),
      credentials: options.credentials ?? "same-origin",
      cache: "no-store",
      // The body can hold a secret: it must not follow a redirect to another address.
      redirect: "manual",
      referrerPolicy: "no-referrer",
      signal: ended,
    })
    const { status, ok, headers: received } = answered
    const isJson = /^application\/(?:problem\+)?json\b/i.test(received.get("Content-Type") ?? "")
    return read({ status, ok, headers: received, isJson, json: isJson ? await answered.json() : null })
  } catch {
    return unavailable(timeout.aborted ? "timeout" : answered ? "host_error" : "network")
  }
}

function refusalOf({ status, ok, headers, json }: Answer): Unavailable {
  if (ok) return unavailable("host_error")
  const seconds = Number(headers.get("Retry-After") ?? Number.NaN)
  return unavailable(codeOf(status, json), {
    ...(Number.isFinite(seconds) ? { retryAfterSeconds: seconds } : {}),
    ...referenceOf(json),
  })
}

function codeOf(status: number, problem: unknown): UnavailableCode {
  // A redirect usually leads to the login page. Browsers hide its status and show 0.
  if (status === 401 || status < 400) return "session_expired"
  // The handler also answers 403 when the origin is wrong, which is not the administrator's doing.
  if (status === 403 && (problem as { code?: unknown } | null)?.code !== "host_error") return "not_allowed"
  return status === 429 ? "host_rate_limited" : "host_error"
}

function referenceOf(problem: unknown): { reference?: string } {
  if (typeof problem !== "object" || problem === null || !("reference" in problem)) return {}
  return typeof problem.reference === "string" ? { reference: problem.reference } : {}
}

const unavailable = (code: UnavailableCode, rest: Partial<Unavailable> = {}): Unavailable => ({
  status: "unavailable",
  code,
  ...rest,
})
