import { defineScopes } from "../contract/defineScopes.js"
import type { ScopeSet, Scopes } from "../contract/scopes.js"
import type { Credentials } from "../contract/submission.js"
import type { Verdict } from "../contract/verdict.js"
import { askPersonio } from "./askPersonio.js"
import { callHook } from "./callHook.js"
import { Deadline } from "./deadline.js"
import { evaluatedScopes, toFindings, toVerdict } from "./evaluate.js"
import { type Fetch, sendRequest } from "./sendRequest.js"
import { secretsOf, withoutSecrets } from "./withoutSecrets.js"

/** What a check needs besides the scopes. */
export interface VerifierOptions {
  /**
   * Default: `globalThis.fetch`. It is meant for a proxy agent, tracing or a test. There is no option for another address
   * of Personio, because that would be a switch that sends credentials elsewhere.
   */
  fetch?: Fetch | undefined
  /** `X-Personio-Partner-ID`, for product partners: UPPER_SNAKE_CASE, chosen by you, kept constant. Default: not sent. */
  partnerId?: string | undefined
  /** `X-Personio-App-ID`, which Personio “very strongly” recommends; written the same way. Default: not sent. */
  appId?: string | undefined
  /**
   * What happens with a required scope that Personio could not confirm. `"attest"` (default): the administrator may say
   * “I see it ticked”. `"block"`: that never counts, and the verdict stays `inconclusive`.
   */
  unconfirmed?: "attest" | "block" | undefined
  /**
   * Gets what somebody should look at: an answer that could not be understood, or a Personio that cannot be reached. The
   * errors never hold the secret. An error that this function throws is ignored.
   */
  onError?: ((error: unknown) => void) | undefined
}

/** One pair to check. */
export interface VerifyInput {
  /** The client ID and the secret, as Personio shows them. */
  credentials: Credentials
  /** What the administrator chose. It selects the optional scopes that are checked. Default: all of them. */
  scopes?: ScopeSet | undefined
  /** The scopes of which the administrator says “I see it ticked in Personio”. Default: none. */
  attested?: ScopeSet | undefined
}

/**
 * Asks Personio what a pair is good for. It always resolves, within 20 seconds. `signal` ends the check early; the
 * verdict is then `unavailable`.
 */
export type Verifier = (
  input: VerifyInput,
  context?: { signal?: AbortSignal | undefined },
) => Promise<Verdict>

const totalMs = 20_000

/**
 * Makes the check behind the handler, also for a nightly job that checks stored credentials again.
 * A check takes two round trips, whatever the number of scopes: a token, then the attributes and the undecided rights at
 * the same time. It never asks for an employee, and the token that the host is using stays valid.
 * @throws Error when `scopes` has mistakes, or when `partnerId` or `appId` cannot be sent in a header.
 */
export function createVerifier(options: VerifierOptions & { scopes: Scopes }): Verifier {
  const verify = prepareVerifier(options)
  return (input, context) => verify(input, { signal: context?.signal, onError: options.onError })
}

/** What one check brings along besides its input. */
interface CheckContext {
  signal: AbortSignal | undefined
  onError: ((error: Error) => void) | undefined
}

/** The same as `createVerifier`, with an `onError` for each check, so that the handler can add its reference. */
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
      // The input may have the wrong shape, which is the developer's mistake and is reported below.
      const clientId = String(input?.credentials?.clientId ?? "")
      const clientSecret = String(input?.credentials?.clientSecret ?? "")
      const secrets = secretsOf({ clientId, clientSecret })
      callHook(() => onError?.(withoutSecrets(new Error(`personio-connect: ${what}`), secrets)))
    }
    try {
      const evaluated = evaluatedScopes(scopes, input.scopes)
      const evidence = await askPersonio(scopes, evaluated, {
        credentials: input.credentials,
        identity,
        send: async (request) => {
          const response = await sendRequest(fetchOnce, request, deadline)
          // Without a detail it is Personio's own trouble. A caller who has left is no trouble at all.
          if (!response.ok && response.detail && !signal?.aborted)
            report(`${request.url}: ${response.detail}`)
          return response
        },
        report,
      })
      if (signal?.aborted) return { status: "unavailable", code: "timeout" }
      if ("status" in evidence) return evidence
      return toVerdict(
        toFindings(scopes, evaluated, evidence),
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
