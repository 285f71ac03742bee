import { preflightBody } from "../contract/preflight.js"
import type { Scopes } from "../contract/scopes.js"
import {
  type CheckedSubmission,
  type Credentials,
  parseSubmission,
  type Submission,
} from "../contract/submission.js"
import type { RejectedCode, UnavailableCode, Verdict, Verified } from "../contract/verdict.js"
import { callHook } from "./callHook.js"
import { loggableClientId } from "./clientId.js"
import { withinSeconds } from "./deadline.js"
import { createOriginPolicy } from "./originPolicy.js"
import { createMemoryRateLimit, type RateLimit } from "./rateLimit.js"
import { readBody } from "./readBody.js"
import {
  createReference,
  describeRefusal,
  type Refusal,
  type RefusalReason,
  readyResponse,
  refusalResponse,
  verdictResponse,
} from "./responses.js"
import { prepareVerifier, type VerifierOptions } from "./verify.js"
import { withoutBody } from "./withoutBody.js"
import { possibleSecretsIn, secretsOf, withoutSecrets } from "./withoutSecrets.js"

/** The least that a host says about who asks. */
export interface Caller {
  /** The signed-in person. */
  actor: string
  /** The account of your product that Personio is connected to. */
  tenant: string
}

/** What `createVerifyHandler` needs. `C` is what `authorize` says about the caller; every hook gets it back. */
export interface VerifyHandlerOptions<C extends Caller> extends Omit<VerifierOptions, "onError"> {
  /**
   * What you ask for, or a function when it depends on the caller. This decides what is required; the browser never does.
   * A function that rejects, or takes longer than 5 s, is answered with 500.
   */
  scopes: Scopes | ((caller: C) => Scopes | Promise<Scopes>)
  /**
   * Says who asks, from your session. It gets a copy of the request without the body, and runs before the body is read.
   * `nodeRequestOf(request)` gives Node's own request. `null` is answered with 401, `"forbidden"` with 403. A
   * rejection, or more than 10 s, is answered with 500.
   */
  authorize(request: Request): Promise<C | null | "forbidden">
  /**
   * Stores the pair. It can run twice for one pair, so upsert by tenant and client ID. `submission.connectionId` comes from
   * the browser, so check that it belongs to `caller.tenant`. The `connectionId` that it resolves to is part of the
   * verdict. When it rejects, or takes longer than 15 s, the verdict is `unavailable` with code `host_error`, and the
   * administrator is never told that the connection is made.
   */
  onVerified?(result: {
    caller: C
    submission: CheckedSubmission
    verdict: Verified
    // biome-ignore lint/suspicious/noConfusingVoidType: a callback that returns nothing is the usual one
  }): Promise<{ connectionId?: string | undefined } | void>
  /**
   * Finds the stored pair of a connection, so that it can be checked again without anybody pasting it. `connectionId`
   * comes from the browser: resolve to null, which is answered with 404, unless it belongs to `caller.tenant`. A
   * rejection, or more than 10 s, is answered with 500. Default: a check of a stored pair is answered with 404.
   */
  loadCredentials?(stored: { caller: C; connectionId: string }): Promise<Credentials | null>
  /** Other origins whose pages may post here, with cookies, such as `"https://app.example.com"`. Default: none, no CORS. */
  allowedOrigins?: readonly string[] | undefined
  /** How many checks are allowed. Default: `createMemoryRateLimit()`. `false` means that you limit them elsewhere. */
  rateLimit?: RateLimit | false | undefined
  /** Gets an entry for every check that was made. */
  onAudit?: ((entry: AuditEntry<C>) => void) | undefined
  /** Gets an entry for every request that was turned away before a check, so that its reference can be found in your log. */
  onRefusal?: ((entry: RefusalEntry<C>) => void) | undefined
  /**
   * Gets what you should look at, with the reference that the administrator sees. The errors never hold the secret: an
   * error that `onVerified` rejected with arrives as a copy without the secret, without `cause` and without its own
   * properties.
   */
  onError?: ((error: unknown, context: { reference: string }) => void) | undefined
}

/** One check, for your audit log. It holds no secret. */
export interface AuditEntry<C extends Caller = Caller> {
  /** The person who asked. */
  actor: C["actor"]
  /** The account of your product that the person asked for. */
  tenant: C["tenant"]
  /** The status of the verdict; `"aborted"` when the caller had left before anything was stored. */
  status: Verdict["status"] | "aborted"
  /** The code of a `rejected` or `unavailable` verdict, else null. */
  code: RejectedCode | UnavailableCode | null
  /** When the check ended: UTC, ISO 8601. */
  time: string
  /**
   * The submitted client ID, in full only when it is `papi-` and a UUID. Any other value could be the secret in the
   * wrong field, so only its first five characters and “…” are given.
   */
  clientId: string
  /** Ten characters that the administrator sees beside a failure. */
  reference: string
}

/** One request that was turned away. It holds nothing of the body. */
export interface RefusalEntry<C extends Caller = Caller> {
  /** The person who asked; null when the request was refused before `authorize` named somebody. */
  actor: C["actor"] | null
  /** The account of your product; null when the actor is. */
  tenant: C["tenant"] | null
  /** Why. Each reason has one HTTP status and one code. */
  reason: RefusalReason
  /** What exactly, in one English sentence or two for a developer. It quotes nothing from the request. */
  detail: string
  /** The places and kinds of the mistakes in a body that is no submission, such as `"hostname: custom"`; else absent. */
  problems?: readonly string[] | undefined
  /** The HTTP status: 400, 401, 403, 404, 405, 408, 413, 415, 429, 500 or 503. */
  httpStatus: number
  /** The code that the widget shows a message for. */
  code: UnavailableCode
  /** When the request was refused: UTC, ISO 8601. */
  time: string
  /** Ten characters that the administrator sees beside the failure. */
  reference: string
}

/** What `createVerifyHandler` returns. It never rejects. */
export type VerifyHandler = (request: Request) => Promise<Response>

/**
 * Makes the endpoint that `createVerifyClient` posts to. An answer with status 200 is a `Verdict`, one with 204 says to a
 * preflight that a submission would be taken, and every other one has problem details (RFC 9457) with a `code` and a
 * `reference`. It needs a web server that hands out `Request`s; `toNodeHandler` adapts it to the others.
 * @throws Error when `scopes`, `allowedOrigins`, `partnerId` or `appId` have mistakes.
 */
export function createVerifyHandler<C extends Caller>(options: VerifyHandlerOptions<C>): VerifyHandler {
  const origins = createOriginPolicy(options.allowedOrigins)
  const rateLimit = options.rateLimit === undefined ? createMemoryRateLimit() : options.rateLimit
  const { scopes } = options
  const verifier = typeof scopes === "function" ? null : prepareVerifier({ ...options, scopes })
  const verifierFor = async (caller: C) =>
    verifier ??
    prepareVerifier({
      ...options,
      scopes: typeof scopes === "function" ? await withinSeconds(5, "scopes", () => scopes(caller)) : scopes,
    })

  return async (request) => {
    const corsPreflight = request.method === "OPTIONS" ? origins.corsPreflight(request) : null
    if (corsPreflight) return corsPreflight
    const incident = openIncident(options)
    let asking: C | null = null
    const refuse = (refusal: Refusal) => {
      if (refusal.error !== undefined) incident.report(refusal.error)
      incident.refused(refusal, asking)
      return refusalResponse(refusal, incident.reference)
    }

    const respond = async (): Promise<Response> => {
      if (request.method !== "POST") return refuse({ reason: "method", headers: { Allow: "POST" } })
      const foreign = origins.problem(request)
      if (foreign) return refuse({ reason: "origin", detail: foreign })
      if (!isJson(request)) return refuse({ reason: "content_type" })
      const caller = await withinSeconds(10, "authorize", () => options.authorize(withoutBody(request)))
      if (caller === "forbidden") return refuse({ reason: "forbidden" })
      if (!caller) return refuse({ reason: "unauthenticated" })
      if (!isCaller(caller)) throw new Error("personio-connect: authorize must name an actor and a tenant.")
      asking = caller
      const body = await readBody(request)
      if ("reason" in body) return refuse(body)
      const isPreflight = JSON.stringify(body.json) === JSON.stringify(preflightBody)
      const limited = !isPreflight && rateLimit && (await takeFrom(rateLimit, caller))
      if (limited) return refuse(limited)
      const verify = await verifierFor(caller)
      if (isPreflight) return readyResponse()
      const parsed = parseSubmission(body.json)
      if (!parsed.ok) return refuse({ reason: "invalid_body", problems: parsed.problems })
      const submission = await withStoredPair(options, caller, parsed.submission)
      if ("reason" in submission) return refuse(submission)

      incident.hide(secretsOf(submission.credentials))
      const { credentials, scopes, attested } = submission
      const { signal } = request
      let verdict = await verify({ credentials, scopes, attested }, { signal, onError: incident.report })
      // A disconnect counts until here. From here on the pair is stored, whether or not somebody waits for the answer.
      const { aborted } = signal
      if (verdict.status === "verified" && !aborted)
        verdict = await commit(options, caller, submission, verdict, incident.report)
      incident.audit(() => ({
        actor: caller.actor,
        tenant: caller.tenant,
        status: aborted ? "aborted" : verdict.status,
        code: aborted || !("code" in verdict) ? null : verdict.code,
        time: new Date().toISOString(),
        clientId: loggableClientId(credentials.clientId),
        reference: incident.reference,
      }))
      // Nobody reads this answer any more, and the audit has the outcome.
      if (aborted) return refusalResponse({ reason: "aborted" }, incident.reference)
      return verdictResponse("code" in verdict ? { ...verdict, reference: incident.reference } : verdict)
    }

    const response = await respond().catch((error: unknown) => refuse({ reason: "host_failed", error }))
    for (const [name, value] of Object.entries(origins.corsHeaders(request)))
      response.headers.set(name, value)
    return response
  }
}

/** What belongs to the log of one request: its reference, the secrets to keep out of it, and the host's hooks. */
function openIncident<C extends Caller>({ onError, onAudit, onRefusal }: VerifyHandlerOptions<C>) {
  const reference = createReference()
  let secrets: readonly string[] = []
  return {
    reference,
    hide(values: readonly string[]): void {
      secrets = values
    },
    report: (error: unknown): void =>
      callHook(() => onError?.(secrets.length > 0 ? withoutSecrets(error, secrets) : error, { reference })),
    audit: (entry: () => AuditEntry<C>): void => callHook(() => onAudit?.(entry())),
    refused(refusal: Refusal, caller: C | null): void {
      const { actor = null, tenant = null } = caller ?? {}
      const time = new Date().toISOString()
      callHook(() => onRefusal?.({ actor, tenant, ...describeRefusal(refusal), time, reference }))
    },
  }
}

/** The submission with its own pair, else with the stored one. */
async function withStoredPair<C extends Caller>(
  { loadCredentials }: VerifyHandlerOptions<C>,
  caller: C,
  submission: Submission,
): Promise<CheckedSubmission | Refusal> {
  const { credentials, connectionId = "" } = submission
  if (credentials) return { ...submission, credentials }
  if (!loadCredentials) return { reason: "unknown_connection", detail: "The handler has no loadCredentials." }
  try {
    const stored = await withinSeconds(10, "loadCredentials", () => loadCredentials({ caller, connectionId }))
    // One answer for an unknown connection and for another tenant's, so that nobody learns which ones exist.
    if (!stored)
      return { reason: "unknown_connection", detail: "loadCredentials found none for this caller." }
    const { clientId, clientSecret } = stored
    if (!isFilled(clientId) || !isFilled(clientSecret))
      throw new Error("personio-connect: loadCredentials must resolve to a clientId and a clientSecret.")
    return { ...submission, credentials: { clientId, clientSecret } }
  } catch (error) {
    // What was loaded is not known here, and a parser, for example, quotes the text that it could not read.
    return { reason: "host_failed", error: withoutSecrets(error, possibleSecretsIn(error)) }
  }
}

async function commit<C extends Caller>(
  { onVerified }: VerifyHandlerOptions<C>,
  caller: C,
  submission: CheckedSubmission,
  verdict: Verified,
  report: (error: unknown) => void,
): Promise<Verdict> {
  try {
    const stored = await withinSeconds(15, "onVerified", () => onVerified?.({ caller, submission, verdict }))
    return typeof stored?.connectionId === "string"
      ? { ...verdict, connectionId: stored.connectionId }
      : verdict
  } catch (error) {
    report(error)
    return { status: "unavailable", code: "host_error" }
  }
}

async function takeFrom(rateLimit: RateLimit, { actor, tenant }: Caller): Promise<Refusal | null> {
  try {
    const taken = await withinSeconds(2, "the rate limit", () => rateLimit.take({ actor, tenant }))
    if (taken.allowed === true) return null
    const retryAfterSeconds = Math.max(1, Math.ceil(taken.retryAfterSeconds) || 1)
    return { reason: "rate_limited", retryAfterSeconds }
  } catch (error) {
    return { reason: "rate_limit_failed", error }
  }
}

function isJson({ headers }: Request): boolean {
  const type = headers.get("content-type")?.split(";")[0]?.trim().toLowerCase()
  const encoding = headers.get("content-encoding")?.trim().toLowerCase() ?? "identity"
  return type === "application/json" && encoding === "identity"
}

function isCaller({ actor, tenant }: Caller): boolean {
  return isFilled(actor) && isFilled(tenant)
}

const isFilled = (text: unknown): boolean => typeof text === "string" && text !== ""
