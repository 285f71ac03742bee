import type { Scopes } from "../contract/scopes.js"
import type { CheckedSubmission, Credentials, Submission } from "../contract/submission.js"
import type { RejectedCode, UnavailableCode, Verdict, Verified } from "../contract/verdict.js"
import { callHook } from "./callHook.js"
import { loggableClientId } from "./clientId.js"
import { abortable, Deadline } from "./deadline.js"
import { createOriginPolicy } from "./originPolicy.js"
import { createMemoryRateLimit, type RateLimit } from "./rateLimit.js"
import { readSubmission } from "./readSubmission.js"
import { codeOf, createReference, type Refusal, refusalResponse, verdictResponse } from "./responses.js"
import { prepareVerifier, type VerifierOptions } from "./verify.js"
import { withoutBody } from "./withoutBody.js"
import { secretsOf, withoutSecrets } from "./withoutSecrets.js"

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
   */
  scopes: Scopes | ((caller: C) => Scopes | Promise<Scopes>)
  /**
   * Says who asks, from your session. It gets a copy of the request without the body, and runs before the body is read.
   * `nodeRequestOf(request)` gives Node's own request. `null` is answered with 401, `"forbidden"` with 403 and a rejection
   * with 500.
   */
  authorize(request: Request): Promise<C | null | "forbidden">
  /**
   * Stores the pair. It can run twice for one pair, so upsert by tenant and client ID. `submission.connectionId` comes from
   * the browser, so check that it belongs to `caller.tenant`. The `connectionId` that it resolves to is part of the
   * verdict. When it rejects, the verdict is `unavailable` with code `host_error`, and the administrator is never told that
   * the connection is made.
   */
  onVerified?(result: {
    caller: C
    submission: CheckedSubmission
    verdict: Verified
    // biome-ignore lint/suspicious/noConfusingVoidType: a callback that returns nothing is the usual one
  }): Promise<{ connectionId?: string | undefined } | void>
  /**
   * Finds the stored pair of a connection, so that it can be checked again without anybody pasting it. `connectionId`
   * comes from the browser: resolve to null, which is answered with 404, unless it belongs to `caller.tenant`. Default:
   * a check of a stored pair is answered with 404.
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
 * Makes the endpoint that `createVerifyClient` posts to. An answer with status 200 is a `Verdict`, every other one has
 * problem details (RFC 9457) with a `code` and a `reference`. It needs a web server that hands out `Request`s;
 * `toNodeHandler` adapts it to the others.
 * @throws Error when `scopes`, `allowedOrigins`, `partnerId` or `appId` have mistakes.
 */
export function createVerifyHandler<C extends Caller>(options: VerifyHandlerOptions<C>): VerifyHandler {
  const origins = createOriginPolicy(options.allowedOrigins)
  const rateLimit = options.rateLimit === undefined ? createMemoryRateLimit() : options.rateLimit
  const { scopes } = options
  const verifier = typeof scopes === "function" ? null : prepareVerifier({ ...options, scopes })
  const verifierFor = async (caller: C) =>
    verifier ??
    prepareVerifier({ ...options, scopes: typeof scopes === "function" ? await scopes(caller) : scopes })

  return async (request) => {
    const preflight = request.method === "OPTIONS" ? origins.preflight(request) : null
    if (preflight) return preflight
    const incident = openIncident(options)
    let asking: C | null = null
    const refuse = (refusal: Refusal) => {
      incident.refused(refusal, asking)
      return refusalResponse(refusal, incident.reference)
    }

    const respond = async (): Promise<Response> => {
      if (request.method !== "POST") return refuse({ status: 405, headers: { Allow: "POST" } })
      if (!origins.allows(request))
        return refuse({ status: 403, detail: "The request does not come from an allowed origin." })
      if (!isJson(request)) return refuse({ status: 415 })
      const caller = await options.authorize(withoutBody(request))
      if (caller === "forbidden") return refuse({ status: 403 })
      if (!caller) return refuse({ status: 401 })
      if (!isCaller(caller)) throw new Error("personio-connect: authorize must name an actor and a tenant.")
      asking = caller
      const limited = rateLimit && (await takeFrom(rateLimit, caller, incident.report))
      if (limited) return refuse(limited)
      const verify = await verifierFor(caller)
      const submitted = await readSubmission(request)
      if ("status" in submitted) return refuse(submitted)
      const submission = await withStoredPair(options, caller, submitted)
      if (!submission) return refuse({ status: 404 })

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
      if (aborted) return refusalResponse({ status: 503, detail: leftEarly }, incident.reference)
      return verdictResponse("code" in verdict ? { ...verdict, reference: incident.reference } : verdict)
    }

    const response = await respond().catch((error: unknown) => {
      incident.report(error)
      return refuse({ status: 500 })
    })
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
    refused({ status }: Refusal, caller: C | null): void {
      const { actor = null, tenant = null } = caller ?? {}
      const time = new Date().toISOString()
      callHook(() =>
        onRefusal?.({ actor, tenant, httpStatus: status, code: codeOf(status), time, reference }),
      )
    },
  }
}

/** The submission with its own pair, else with the stored one; null when nothing is stored for this caller. */
async function withStoredPair<C extends Caller>(
  { loadCredentials }: VerifyHandlerOptions<C>,
  caller: C,
  submission: Submission,
): Promise<CheckedSubmission | null> {
  const { connectionId = "" } = submission
  const credentials = submission.credentials ?? (await loadCredentials?.({ caller, connectionId })) ?? null
  return credentials && { ...submission, credentials }
}

async function commit<C extends Caller>(
  { onVerified }: VerifyHandlerOptions<C>,
  caller: C,
  submission: CheckedSubmission,
  verdict: Verified,
  report: (error: unknown) => void,
): Promise<Verdict> {
  try {
    const stored = await onVerified?.({ caller, submission, verdict })
    return typeof stored?.connectionId === "string"
      ? { ...verdict, connectionId: stored.connectionId }
      : verdict
  } catch (error) {
    report(error)
    return { status: "unavailable", code: "host_error" }
  }
}

const leftEarly = "The caller left before the check was over."
const rateLimitMs = 2_000

async function takeFrom(
  rateLimit: RateLimit,
  { actor, tenant }: Caller,
  report: (error: unknown) => void,
): Promise<Refusal | null> {
  const deadline = new Deadline(undefined, rateLimitMs)
  try {
    const taken = await abortable(deadline.signal, Promise.resolve(rateLimit.take({ actor, tenant })))
    if (taken.allowed === true) return null
    return { status: 429, retryAfterSeconds: Math.max(1, Math.ceil(taken.retryAfterSeconds) || 1) }
  } catch (error) {
    report(error)
    return { status: 503 }
  } finally {
    deadline.clear()
  }
}

function isJson({ headers }: Request): boolean {
  const type = headers.get("content-type")?.split(";")[0]?.trim().toLowerCase()
  const encoding = headers.get("content-encoding")?.trim().toLowerCase() ?? "identity"
  return type === "application/json" && encoding === "identity"
}

function isCaller({ actor, tenant }: Caller): boolean {
  return [actor, tenant].every((name) => typeof name === "string" && name !== "")
}
