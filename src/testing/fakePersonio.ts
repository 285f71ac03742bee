import type { Credentials } from "../contract/submission.js"
import { createApi } from "./api.js"
import { attributeDefinitions, attributeKeys } from "./attributeDefinitions.js"
import { companyName, defaultOwnFields, type OwnField } from "./company.js"
import type { Controls } from "./controls.js"
import { ConnectionFailed } from "./faults.js"
import type { Grant } from "./grant.js"
import { createPeople } from "./people.js"
import { createRegistry, type EditingMode, type Holdings } from "./registry.js"
import type { Scenario } from "./scenarios.js"
import { createSettings } from "./settings/settings.js"
import type { Tenant } from "./tenant.js"
import { defaultTokenScopeNames, type TokenScopeNames } from "./tokenScopeNames.js"

/** The options of `createFakePersonio`. */
export interface FakePersonioOptions {
  /** The clock, in milliseconds since 1970. A token lives 24 hours by it. Default: `Date.now`. */
  readonly now?: (() => number) | undefined
  /** How many people work at the company. Default: 36. */
  readonly people?: number | undefined
  /** The company's own employee attributes. Default: five, such as “Address”, with the keys `dynamic_2101` and following. */
  readonly ownFields?: readonly OwnField[] | undefined
  /**
   * For single access rights, the names that stand for them in the `scope` of a token. Default: the names that Personio
   * was seen to use.
   */
  readonly scopeNames?: Partial<TokenScopeNames> | undefined
  /** What happens to the credentials when somebody changes their ticks. Default: `"keeps"`. */
  readonly editing?: EditingMode | undefined
  /** How long the API waits before every response, in milliseconds. Default: 0. */
  readonly latencyMs?: number | undefined
  /**
   * Whether the API answers 429 above Personio's own limits. Default: `false`, so that a load test measures only what it
   * is about.
   */
  readonly rateLimits?: boolean | undefined
}

/** A credential to create. */
export interface NewCredential extends Grant {
  /** The name of the integration on the settings page. Default: `"Integration"`. */
  readonly name?: string | undefined
  /** How Personio behaves towards a client of this credential. Default: `controls.scenario`. */
  readonly scenario?: Scenario | undefined
}

/** A request that the API has received. The fake keeps neither its query nor its headers nor its body. */
export interface SeenRequest {
  /** The HTTP method, in capitals. */
  readonly method: string
  /** The path without origin and query, e.g. `/v2/auth/token`. */
  readonly path: string
  /** The HTTP status of the response, or `null` as long as there is none. */
  readonly status: number | null
}

/** A stand-in for Personio. Its functions need no `this`, so they can be passed on as they are. */
export interface FakePersonio {
  /**
   * Personio's API in the same process. It takes the place of the global `fetch`.
   * @throws TypeError, as `fetch` does when a connection fails, for every origin but `https://api.personio.de` and for
   *   the scenarios in which Personio cannot be reached.
   * @throws The reason of the request's signal, once the caller gives up.
   */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>

  /**
   * A handler for a server on any origin. It serves the API under `/v1/` and `/v2/`, and the settings page under every
   * other path.
   */
  handle(request: Request): Promise<Response>

  /**
   * Creates a credential as an administrator does, and returns its client ID and secret.
   * @throws TypeError for an attribute that this company does not have.
   */
  addCredential(credential: NewCredential): Credentials

  /**
   * Changes what a credential may do, and ends its tokens. `controls.editing` decides what happens to the secret.
   * Returns the client ID and secret that are valid afterwards, or `null` when Personio offers no editing and nothing
   * has changed.
   * @throws TypeError for an unknown client ID, and for an attribute that this company does not have.
   */
  editCredential(clientId: string, grant: Grant): Credentials | null

  /**
   * Switches a credential off or on again. Switching it off ends its tokens.
   * @throws TypeError for an unknown client ID.
   */
  setCredentialActive(clientId: string, active: boolean): void

  /**
   * Deletes a credential and ends its tokens.
   * @throws TypeError for an unknown client ID.
   */
  deleteCredential(clientId: string): void

  /** The last 1,000 requests that the API has received, the oldest first. */
  readonly requests: readonly SeenRequest[]

  /** What a person can change on the settings page. A test may assign to its members at any time. */
  readonly controls: Controls
}

/** A fake that runs for long forgets older requests. */
const requestsKept = 1000

/**
 * Creates a stand-in for Personio. It answers as Personio does, with invented people, and keeps everything in memory.
 * It runs on every runtime that has `Request` and `Response`.
 */
export function createFakePersonio(options: FakePersonioOptions = {}): FakePersonio {
  const now = options.now ?? Date.now
  const ownFields = options.ownFields ?? defaultOwnFields
  const registry = createRegistry(now)
  const tenant: Tenant = {
    people: createPeople(options.people ?? 36),
    ownFields,
    definitions: attributeDefinitions(ownFields),
    registry,
    tokenScopeNames: { ...defaultTokenScopeNames, ...options.scopeNames },
    now,
  }
  const controls: Controls = {
    editing: options.editing ?? "keeps",
    language: "en",
    get scenario() {
      return registry.scenario()
    },
    set scenario(scenario) {
      registry.play(scenario)
    },
    view: "administrator",
    company: companyName,
    listings: [],
  }
  const api = createApi(tenant, { rateLimits: options.rateLimits ?? false })
  const settings = createSettings(tenant, controls)
  const requests: { method: string; path: string; status: number | null }[] = []

  async function serveApi(request: Request): Promise<Response> {
    const seen = {
      method: request.method,
      path: new URL(request.url).pathname,
      status: null as number | null,
    }
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
    async fetch(input, init) {
      const request = new Request(input, init)
      request.signal.throwIfAborted()
      if (new URL(request.url).origin !== "https://api.personio.de") throw new ConnectionFailed()
      const response = await untilAborted(serveApi(request), request.signal)
      // The only redirect leads to another host, where nobody answers.
      const redirected = response.status >= 300 && response.status < 400
      if (redirected && request.redirect !== "manual") throw new ConnectionFailed()
      return response
    },

    async handle(request) {
      const { pathname } = new URL(request.url)
      if (!/^\/v[12]\//.test(pathname)) return settings(request)
      try {
        return await serveApi(request)
      } catch (error) {
        // Either the caller has left, or the scenario plays a failed connection. A handler cannot refuse a connection,
        // and 502 comes closest.
        if (request.signal.aborted || error instanceof ConnectionFailed)
          return new Response(null, { status: 502 })
        throw error
      }
    },

    addCredential({ name = "Integration", scenario = null, ...grant }) {
      return registry.add({ name, scenario, holdings: holdings(grant) })
    },

    editCredential(clientId, grant) {
      return registry.edit(credential(clientId), holdings(grant), controls.editing)
    },

    setCredentialActive(clientId, active) {
      registry.setActive(credential(clientId), active)
    },

    deleteCredential(clientId) {
      registry.delete(credential(clientId))
    },

    requests,
    controls,
  }
}

/**
 * Waits for a response.
 * @throws The signal's reason as soon as the caller gives up.
 */
function untilAborted<T>(response: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason)
    signal.addEventListener("abort", abort, { once: true })
    response.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort))
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
