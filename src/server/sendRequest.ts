import type { UnavailableCode } from "../contract/verdict.js"
import { abortable, Deadline, sleep } from "./deadline.js"
import { readLimited } from "./readLimited.js"

/** The part of `globalThis.fetch` that this package uses. */
export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>

/** One request to Personio. */
export interface PersonioRequest {
  readonly url: string
  readonly method: "GET" | "POST"
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
}

/** An answer of Personio with a status below 500 that is neither a redirect nor 429. */
export interface PersonioResponse {
  readonly ok: true
  readonly status: number
  /** The parsed body; undefined when the body is not JSON. */
  readonly json: unknown
}

/** There was no usable answer. */
export interface PersonioFailure {
  readonly ok: false
  readonly code: UnavailableCode
  readonly retryAfterSeconds?: number | undefined
  /** More for the log. It holds nothing that was sent or received. */
  readonly detail?: string | undefined
}

const maxAttempts = 3
const attemptMs = 10_000
/** A tenant with hundreds of list attributes stays far below this limit. */
const maxResponseBytes = 2 * 1024 * 1024
const dayInSeconds = 86_400
const retriedStatuses = [429, 502, 503, 504]

/**
 * Sends one request, at most three times and within `deadline`. It is repeated only after trouble that often passes: a
 * broken connection or the status 429, 502, 503 or 504. Never rejects.
 */
export async function sendRequest(
  fetch: Fetch,
  request: PersonioRequest,
  deadline: Deadline,
): Promise<PersonioResponse | PersonioFailure> {
  for (let retry = 0; ; retry++) {
    const { outcome, mayPass } = await sendOnce(fetch, request, deadline)
    if (outcome.ok || !mayPass || retry + 1 >= maxAttempts) return outcome
    const { retryAfterSeconds } = outcome
    const waitMs = retryAfterSeconds === undefined ? backoffMs(retry) : retryAfterSeconds * 1000
    if (waitMs >= deadline.remaining()) return outcome
    try {
      await sleep(waitMs, deadline.signal)
    } catch {
      return timeout("no usable answer before the time of the check was over")
    }
  }
}

/** Milliseconds to wait with full jitter: between 0 and 0.3 s, 0.6 s, 1.2 s …, never above 4 s. `retry` counts from 0. */
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
  // Every form of HTTP-date begins with the name of a day; `Date.parse` alone would also take “2” for a date.
  if (!/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(text)) return undefined
  const date = Date.parse(text.endsWith("GMT") ? text : `${text} GMT`)
  if (Number.isNaN(date)) return undefined
  return Math.min(Math.max(0, Math.ceil((date - now) / 1000)), dayInSeconds)
}

interface Attempt {
  readonly outcome: PersonioResponse | PersonioFailure
  /** True when the same request may well succeed a little later. */
  readonly mayPass?: boolean
}

async function sendOnce(fetch: Fetch, request: PersonioRequest, total: Deadline): Promise<Attempt> {
  const limitMs = Math.min(attemptMs, total.remaining())
  const deadline = new Deadline(total.signal, attemptMs)
  const late = () => ({
    outcome: timeout(
      `no complete answer within ${Math.ceil(limitMs / 1000)} s. Does this server need a proxy to reach Personio, or does a firewall drop its packets?`,
    ),
  })
  try {
    if (deadline.signal.aborted) return late()
    const { url, method, headers, body } = request
    // "error" would be simpler, but workerd does not support it. A redirect is refused below.
    const init: RequestInit = { method, headers, body, redirect: "manual", signal: deadline.signal }
    const response = await abortable(deadline.signal, fetch(url, init))
    const bytes = await readLimited(response.body, maxResponseBytes, deadline.signal)
    if (bytes === null) return { outcome: unexpected(`answered more than ${maxResponseBytes} bytes`) }
    return readStatus(response, bytes)
  } catch (error) {
    if (deadline.signal.aborted) return late()
    const detail = `no connection (${networkCode(error)})`
    return { outcome: { ok: false, code: "personio_unreachable", detail }, mayPass: true }
  } finally {
    deadline.clear()
  }
}

function readStatus(response: Response, bytes: Uint8Array): Attempt {
  const { status } = response
  if (response.type === "opaqueredirect" || status < 200 || (status >= 300 && status < 400))
    return { outcome: unexpected("answered with a redirect") }
  if (status !== 429 && status < 500) return { outcome: { ok: true, status, json: parseJson(bytes) } }
  const outcome: PersonioFailure = {
    ok: false,
    code: status === 429 ? "rate_limited" : "personio_error",
    retryAfterSeconds: parseRetryAfter(response.headers.get("retry-after")),
  }
  return { outcome, mayPass: retriedStatuses.includes(status) }
}

const timeout = (detail: string): PersonioFailure => ({ ok: false, code: "timeout", detail })
const unexpected = (detail: string): PersonioFailure => ({ ok: false, code: "unexpected_answer", detail })

const utf8 = new TextDecoder()

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(utf8.decode(bytes))
  } catch {
    return undefined
  }
}

/**
 * The code of a network error, such as `ENOTFOUND`, from wherever the runtime puts it; else the name of the innermost error.
 * Nothing else of an error is told, because its message may quote what was sent.
 */
function networkCode(error: unknown): string {
  let name = "unknown error"
  for (let inner = error, depth = 0; inner instanceof Error && depth < 5; depth++) {
    const { code } = inner as { code?: unknown }
    if (isIdentifier(code)) return code
    if (isIdentifier(inner.name)) name = inner.name
    inner = inner instanceof AggregateError ? inner.errors[0] : inner.cause
  }
  return name
}

const isIdentifier = (text: unknown): text is string =>
  typeof text === "string" && /^[\w.-]{1,64}$/.test(text)
