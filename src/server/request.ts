import type { UnavailableCode } from "../contract/verdict.js"
import { abortable, Deadline, sleep } from "./deadline.js"
import { readLimited } from "./readLimited.js"

/** What `globalThis.fetch` is, as far as this package uses it. */
export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>

/** One request, as Personio wants it spelled. */
export interface Call {
  readonly url: string
  readonly method: "GET" | "POST"
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
}

/** A final answer below 500 that is neither a redirect nor 429. `json` is undefined where the body is not JSON. */
export interface Answer {
  readonly ok: true
  readonly status: number
  readonly json: unknown
}

/** No usable answer. `detail` says more for the log and holds nothing that was sent or received. */
export interface Failure {
  readonly ok: false
  readonly code: UnavailableCode
  readonly retryAfterSeconds?: number | undefined
  readonly detail?: string | undefined
}

export type Reply = Answer | Failure

const maxAttempts = 3
const attemptMs = 10_000
/** A tenant with hundreds of list attributes stays far below this. */
const maxAnswerBytes = 2 * 1024 * 1024
const dayInSeconds = 86_400
const retriedStatuses = [429, 502, 503, 504]

/**
 * Sends one call with at most three attempts, inside `deadline`. Only what is known to pass is tried again: a broken
 * connection, 429, 502, 503, 504. Never throws.
 */
export async function send(fetch: Fetch, call: Call, deadline: Deadline): Promise<Reply> {
  for (let retry = 0; ; retry++) {
    const attempt = await tryOnce(fetch, call, deadline)
    if (attempt.reply.ok || !attempt.again || retry + 1 >= maxAttempts) return attempt.reply
    const { retryAfterSeconds } = attempt.reply
    const wait = retryAfterSeconds === undefined ? backoffMs(retry) : retryAfterSeconds * 1000
    if (wait >= deadline.remaining()) return attempt.reply
    try {
      await sleep(wait, deadline.signal)
    } catch {
      return { ok: false, code: "timeout" }
    }
  }
}

/** Full jitter: anything from 0 to 0.3 s, 0.6 s, 1.2 s …, never above 4 s. `retry` counts from 0. */
export function backoffMs(retry: number, random: () => number = Math.random): number {
  return random() * Math.min(4000, 300 * 2 ** retry)
}

/**
 * Seconds to wait by a `Retry-After` header (RFC 9110 §10.2.3: delay in seconds or HTTP-date), between 0 and a day;
 * undefined when the header is absent or is neither.
 */
export function parseRetryAfter(header: string | null, now = Date.now()): number | undefined {
  const text = header?.trim() ?? ""
  if (/^\d+$/.test(text)) return Math.min(Number(text), dayInSeconds)
  // Every form of HTTP-date opens with the name of a day; `Date.parse` alone would also take “2” for a date.
  if (!/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(text)) return undefined
  const date = Date.parse(text.endsWith("GMT") ? text : `${text} GMT`)
  if (Number.isNaN(date)) return undefined
  return Math.min(Math.max(0, Math.ceil((date - now) / 1000)), dayInSeconds)
}

async function tryOnce(
  fetch: Fetch,
  call: Call,
  total: Deadline,
): Promise<{ reply: Reply; again?: boolean }> {
  const deadline = new Deadline(total.signal, attemptMs)
  try {
    if (deadline.signal.aborted) return { reply: { ok: false, code: "timeout" } }
    const { url, method, headers, body } = call
    // "error" would be simpler, but workerd does not take it; a redirect is refused below.
    const init: RequestInit = { method, headers, body, redirect: "manual", signal: deadline.signal }
    const response = await abortable(deadline.signal, fetch(url, init))
    const bytes = await readLimited(response.body, maxAnswerBytes, deadline.signal)
    if (bytes === null) return { reply: unexpected(`answered more than ${maxAnswerBytes} bytes`) }
    return readStatus(response, bytes)
  } catch (error) {
    if (deadline.signal.aborted) return { reply: { ok: false, code: "timeout" } }
    return { reply: { ok: false, code: "personio_unreachable", detail: networkCode(error) }, again: true }
  } finally {
    deadline.clear()
  }
}

function readStatus(response: Response, bytes: Uint8Array): { reply: Reply; again?: boolean } {
  const { status } = response
  if (response.type === "opaqueredirect" || status < 200 || (status >= 300 && status < 400))
    return { reply: unexpected("answered with a redirect") }
  if (status !== 429 && status < 500) return { reply: { ok: true, status, json: parseJson(bytes) } }
  const reply: Failure = {
    ok: false,
    code: status === 429 ? "rate_limited" : "personio_error",
    retryAfterSeconds: parseRetryAfter(response.headers.get("retry-after")),
  }
  return { reply, again: retriedStatuses.includes(status) }
}

const unexpected = (detail: string): Failure => ({ ok: false, code: "unexpected_answer", detail })

const utf8 = new TextDecoder()

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(utf8.decode(bytes))
  } catch {
    return undefined
  }
}

/** `ENOTFOUND`, `UND_ERR_SOCKET` …: the one part of a network error that cannot hold what was sent. */
function networkCode(error: unknown): string | undefined {
  for (let at = error, depth = 0; at instanceof Error && depth < 3; at = at.cause, depth++) {
    const code = (at as { code?: unknown }).code
    if (typeof code === "string" && /^(?:E[A-Z]+|UND_ERR_[A-Z_]+|ERR_[A-Z_]+|CERT_[A-Z_]+)$/.test(code))
      return code
  }
  return undefined
}
