import type { AccessRight } from "../contract/catalogue.js"
import type { Credentials } from "../contract/submission.js"
import { createApi } from "./api.js"
import { attributeDefinitions, attributeKeys } from "./attributes.js"
import { defaultOwnFields, type OwnField } from "./company.js"
import type { Controls } from "./controls.js"
import { ConnectionFailed } from "./faults.js"
import { createPeople } from "./people.js"
import { createRegistry, type EditingMode, type Holdings } from "./registry.js"
import type { Scenario } from "./scenarios.js"
import { defaultScopeNames, type ScopeNames } from "./scopeNames.js"
import { createSettings } from "./settings/settings.js"
import type { Tenant } from "./tenant.js"

export interface FakePersonioOptions {
  /** The clock, in milliseconds since 1970; a token lives 24 hours by it. Default: `Date.now`. */
  readonly now?: (() => number) | undefined
  /** How many people work there. Default: 36. */
  readonly people?: number | undefined
  /** The company's own employee attributes, whose keys differ per tenant. Default: five, such as “Address”. */
  readonly ownFields?: readonly OwnField[] | undefined
  /** Names of access rights in a token's `scope`; those given replace the default ones. */
  readonly scopeNames?: Partial<ScopeNames> | undefined
  /** What a change of ticks does to the pair. Default: `"keeps"`. */
  readonly editing?: EditingMode | undefined
  /** Waits that many milliseconds before every answer of the API. Default: 0. */
  readonly latencyMs?: number | undefined
  /** Refuses with 429 above Personio's own limits. Default: `false`, so that a load test measures its subject. */
  readonly rateLimits?: boolean | undefined
}

/** What a credential may do. Attributes by standard key (`"email"`), `"custom:address"`, own label, key or `"any_custom"`. */
export interface Grant {
  readonly accessRights: readonly AccessRight[]
  readonly attributes: readonly string[]
}

/** A request the API has seen: never its query, headers or body. `status` is null until it is answered. */
export interface SeenRequest {
  readonly method: string
  readonly path: string
  status: number | null
}

/** A long-running fake forgets older requests. */
const requestsKept = 1000

export type FakePersonio = ReturnType<typeof createFakePersonio>

/**
 * A stand-in for Personio that answers as Personio does, with invented people; everything is kept in memory.
 * Runs on any runtime with `Request` and `Response`.
 */
export function createFakePersonio(options: FakePersonioOptions = {}) {
  const now = options.now ?? Date.now
  const ownFields = options.ownFields ?? defaultOwnFields
  const registry = createRegistry(now)
  const tenant: Tenant = {
    people: createPeople(options.people ?? 36),
    ownFields,
    definitions: attributeDefinitions(ownFields),
    registry,
    scopeNames: { ...defaultScopeNames, ...options.scopeNames },
    now,
  }
  const controls: Controls = { editing: options.editing ?? "keeps", language: "en", nextScenario: null }
  const api = createApi(tenant, { rateLimits: options.rateLimits ?? false })
  const settings = createSettings(tenant, controls)
  const requests: SeenRequest[] = []

  async function serveApi(request: Request): Promise<Response> {
    const seen: SeenRequest = { method: request.method, path: new URL(request.url).pathname, status: null }
    requests.push(seen)
    if (requests.length > requestsKept) requests.shift()
    if (options.latencyMs) await wait(options.latencyMs, request.signal)
    const response = await api(request)
    seen.status = response.status
    return response
  }

  function holdings(grant: Grant): Holdings {
    return {
      accessRights: new Set(grant.accessRights),
      attributes: attributeKeys(grant.attributes, ownFields),
    }
  }

  function credential(clientId: string) {
    const found = registry.find(clientId)
    if (!found) throw new TypeError(`The fake Personio has no credential ${clientId}.`)
    return found
  }

  return {
    /** Personio's API in process. Any host but api.personio.de fails like a refused connection. */
    async fetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
      const request = new Request(input, init)
      request.signal.throwIfAborted()
      if (new URL(request.url).origin !== "https://api.personio.de") throw new ConnectionFailed()
      const response = await untilAborted(serveApi(request), request.signal)
      // The only redirect there is leads to another host, which nobody answers.
      const redirected = response.status >= 300 && response.status < 400
      if (redirected && request.redirect !== "manual") throw new ConnectionFailed()
      return response
    },

    /** The same API by path on any origin (`/v1/…`, `/v2/…`), and the settings page on every other path. */
    async handle(request: Request): Promise<Response> {
      const { pathname } = new URL(request.url)
      if (!/^\/v[12]\//.test(pathname)) return settings(request)
      try {
        return await serveApi(request)
      } catch (error) {
        // The caller left, or was to meet a dead connection, which a handler can only approximate.
        if (request.signal.aborted || error instanceof ConnectionFailed)
          return new Response(null, { status: 502 })
        throw error
      }
    },

    /** Creates a credential as an administrator would. @throws TypeError for an attribute this tenant lacks. */
    addCredential(
      grant: Grant & { scenario?: Scenario | undefined; name?: string | undefined },
    ): Credentials {
      const { name = "Integration", scenario = null } = grant
      return registry.add({ name, scenario, holdings: holdings(grant) })
    },

    /**
     * Changes the ticks of a credential. Its token dies; what happens to the pair is up to `controls.editing`.
     * Answers the pair that is valid afterwards, or `null` where editing is not offered and nothing changed.
     */
    editCredential(clientId: string, grant: Grant): Credentials | null {
      return registry.edit(credential(clientId), holdings(grant), controls.editing)
    },

    /** Switches a credential off or on again. */
    setCredentialActive(clientId: string, active: boolean): void {
      registry.setActive(credential(clientId), active)
    },

    deleteCredential(clientId: string): void {
      registry.delete(credential(clientId))
    },

    /** What the API was asked lately (the last 1,000 requests), oldest first. */
    requests: requests as readonly SeenRequest[],
    controls,
  }
}

/** The answer, or the signal's reason as soon as the caller gives up. */
function untilAborted<T>(answer: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason)
    signal.addEventListener("abort", abort, { once: true })
    answer.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort))
  })
}

function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer)
      reject(signal.reason)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", abort)
      resolve()
    }, milliseconds)
    signal.addEventListener("abort", abort, { once: true })
  })
}
