import type { Submission } from "../../contract/submission.js"
import type { Unavailable, UnavailableCode, Verdict } from "../../contract/verdict.js"
import { rejectedBy } from "./rejectedBy.js"

/** How `createVerifyClient` sends its request. */
export interface VerifyClientOptions {
  /** More headers, such as a CSRF token. A function is called before each check. Default: none. */
  headers?: HeadersInit | (() => HeadersInit | Promise<HeadersInit>) | undefined
  /** When cookies are sent, as in `RequestInit`. For another origin use `"include"`. Default: `"same-origin"`. */
  credentials?: RequestCredentials | undefined
  /** Sends the request. Default: the `fetch` of the page. */
  fetch?: typeof fetch | undefined
  /** The time after which the check is given up, in milliseconds. The handler itself takes up to 20 s. Default: 30,000. */
  timeoutMs?: number | undefined
}

/** Posts the submission once and returns the verdict. Every failure is a verdict too, so it never rejects. */
export async function postSubmission(
  url: string,
  submission: Submission,
  signal: AbortSignal,
  options: VerifyClientOptions,
): Promise<Verdict> {
  const send = options.fetch ?? fetch
  const timeout = AbortSignal.timeout(options.timeoutMs ?? 30_000)
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
      body: JSON.stringify(submission),
      credentials: options.credentials ?? "same-origin",
      cache: "no-store",
      // The body holds a secret: it must not follow a redirect to another address.
      redirect: "manual",
      referrerPolicy: "no-referrer",
      signal: ended,
    })
    return await read(answered)
  } catch {
    return unavailable(timeout.aborted ? "timeout" : answered ? "host_error" : "network")
  }
}

/** Turns a response into a verdict. A 200 is passed on unread, because the widget parses every verdict itself. */
async function read(answer: Response): Promise<Verdict> {
  const type = answer.headers.get("Content-Type") ?? ""
  const isJson = /^application\/(?:problem\+)?json\b/i.test(type)
  const body: unknown = isJson ? await answer.json() : null
  if (answer.ok) return isJson ? (body as Verdict) : unavailable("host_error")
  const seconds = Number(answer.headers.get("Retry-After") ?? Number.NaN)
  return unavailable(codeOf(answer.status), {
    ...(Number.isFinite(seconds) ? { retryAfterSeconds: seconds } : {}),
    ...referenceOf(body),
  })
}

function codeOf(status: number): UnavailableCode {
  // A redirect usually leads to the login page. Browsers hide its status and show 0.
  if (status === 401 || status < 400) return "session_expired"
  if (status === 403) return "not_allowed"
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
