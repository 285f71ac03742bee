import { defineScopes, type ScopeSet, type Scopes } from "../contract/scopes.js"
import type { Credentials } from "../contract/submission.js"
import type { Verdict } from "../contract/verdict.js"
import { askPersonio } from "./ask.js"
import { callHook } from "./callHook.js"
import { Deadline } from "./deadline.js"
import { conclude, findScopes, judgedScopes } from "./judge.js"
import { type Fetch, send } from "./request.js"
import { secretsOf, withoutSecrets } from "./withoutSecrets.js"

export interface VerifierOptions {
  /**
   * Default: `globalThis.fetch`. Meant for a proxy agent, tracing or a test; there is no base URL on purpose, it
   * would be a switch that sends credentials elsewhere.
   */
  fetch?: Fetch | undefined
  /** `X-Personio-Partner-ID`, for product partners: UPPER_SNAKE_CASE, chosen by you, kept constant. Default: not sent. */
  partnerId?: string | undefined
  /** `X-Personio-App-ID`, which Personio “very strongly” recommends; written the same way. Default: not sent. */
  appId?: string | undefined
  /**
   * What a required scope amounts to that Personio could not be asked about. `"attest"` (default): the administrator
   * may say “I see it ticked”. `"block"`: it never counts, the verdict stays `inconclusive`.
   */
  unconfirmed?: "attest" | "block" | undefined
  /**
   * Told about what somebody should look at: an answer that could not be understood, an unreachable Personio. The
   * errors never hold the secret. What it throws is ignored.
   */
  onError?: ((error: unknown) => void) | undefined
}

export interface VerifyInput {
  credentials: Credentials
  /** What the administrator chose; selects the optional scopes to judge. Default: all of them. */
  scopes?: ScopeSet | undefined
  /** “I see it ticked in Personio”. Default: nothing. */
  attested?: ScopeSet | undefined
}

/** Asks Personio what a pair is good for. Always resolves, within 20 seconds; an aborted check is `unavailable`. */
export type Verifier = (
  input: VerifyInput,
  context?: { signal?: AbortSignal | undefined },
) => Promise<Verdict>

const totalMs = 20_000

/**
 * The check behind the handler, also for a cron that looks again at stored credentials.
 * Two round trips whatever the number of scopes: a token, then attributes and undecided rights side by side.
 * No employee is ever requested, and the host's running token stays valid.
 * @throws Error when `scopes` has mistakes, or an ID cannot go into a header.
 */
export function createVerifier(options: VerifierOptions & { scopes: Scopes }): Verifier {
  const verify = prepareVerifier(options)
  return (input, context) => verify(input, { signal: context?.signal, onError: options.onError })
}

/** What one check brings along beside its input. */
interface CheckContext {
  signal: AbortSignal | undefined
  onError: ((error: Error) => void) | undefined
}

/** `createVerifier` with an `onError` for each check, so that the handler can add its reference. */
export function prepareVerifier(
  options: Omit<VerifierOptions, "onError"> & { scopes: Scopes },
): (input: VerifyInput, context: CheckContext) => Promise<Verdict> {
  const scopes = defineScopes(options.scopes)
  const fetchOnce: Fetch = options.fetch ?? ((input, init) => fetch(input, init))
  const identity = { partnerId: options.partnerId, appId: options.appId }
  for (const id of Object.values(identity))
    if (id !== undefined && !/^[\x21-\x7e]+$/.test(id))
      throw new Error(
        "personio-connect: partnerId and appId take visible ASCII without spaces, such as ACME_HR.",
      )

  return async (input, { signal, onError }) => {
    const deadline = new Deadline(signal, totalMs)
    const report = (what: string) => {
      // Input of the wrong type is a developer's mistake that the check itself reports.
      const clientId = String(input?.credentials?.clientId ?? "")
      const clientSecret = String(input?.credentials?.clientSecret ?? "")
      const secrets = secretsOf({ clientId, clientSecret })
      callHook(() => onError?.(withoutSecrets(new Error(`personio-connect: ${what}`), secrets)))
    }
    try {
      const judged = judgedScopes(scopes, input.scopes)
      const evidence = await askPersonio(scopes, judged, {
        credentials: input.credentials,
        identity,
        send: async (call) => {
          const reply = await send(fetchOnce, call, deadline)
          if (!reply.ok && ["unexpected_answer", "personio_unreachable"].includes(reply.code))
            report(`${call.url}: ${reply.detail ?? "no connection"}`)
          return reply
        },
        report,
      })
      if (signal?.aborted) return { status: "unavailable", code: "timeout" }
      if ("status" in evidence) return evidence
      return conclude(
        findScopes(scopes, judged, evidence),
        scopes,
        input.attested,
        options.unconfirmed ?? "attest",
      )
    } catch {
      report("the check failed in a way it should not: is the input shaped as documented?")
      return { status: "unavailable", code: "unexpected_answer" }
    } finally {
      deadline.clear()
    }
  }
}
