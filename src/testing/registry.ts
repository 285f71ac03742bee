import type { AccessRight } from "../contract/catalogue.js"
import type { Credentials } from "../contract/submission.js"
import { randomSecret, randomUuid } from "./random.js"
import { playOf, type Scenario } from "./scenarios.js"

/** What a credential may do: access rights, and the keys of its readable employee attributes. */
export interface Holdings {
  readonly accessRights: ReadonlySet<AccessRight>
  readonly attributes: ReadonlySet<string>
}

/**
 * What happens to the pair when its ticks are changed. Vendors' guides disagree, so all three are played:
 * it stays; it is retired and a new secret shown; or Personio offers no way to edit it.
 */
export const editingModes = ["keeps", "revokes_pair", "edit_not_offered"] as const
export type EditingMode = (typeof editingModes)[number]

export interface Credential {
  readonly clientId: string
  clientSecret: string
  /** The secret that a change of rights retired; it is told apart from one that never existed. */
  retiredSecret: string | null
  readonly name: string
  readonly activatedAt: number
  active: boolean
  holdings: Holdings
  readonly scenario: Scenario | null
  tokens: { [generation in TokenGeneration]: Token | null }
  /** Requests on which the scenario's fault was played. */
  faultsPlayed: number
}

export interface Token {
  readonly value: string
  readonly expiresAt: number
}
/** Both APIs share one token, unless the scenario separates them. */
type TokenGeneration = "shared" | "v1"

const tokenLifeMs = 24 * 60 * 60 * 1000

export type Registry = ReturnType<typeof createRegistry>

/** The credentials of one tenant and their tokens, in memory. */
export function createRegistry(now: () => number) {
  const credentials = new Map<string, Credential>()
  const owners = new Map<string, Credential>()

  function dropTokens(credential: Credential): void {
    for (const token of Object.values(credential.tokens)) if (token) owners.delete(token.value)
    credential.tokens = { shared: null, v1: null }
  }

  return {
    /** Newest first, as the settings page lists them. */
    all: (): readonly Credential[] => [...credentials.values()].reverse(),
    find: (clientId: string): Credential | undefined => credentials.get(clientId),

    add(entry: { name: string; holdings: Holdings; scenario: Scenario | null }): Credentials {
      const pair = { clientId: `papi-${randomUuid()}`, clientSecret: randomSecret() }
      credentials.set(pair.clientId, {
        ...pair,
        ...entry,
        retiredSecret: null,
        activatedAt: now(),
        active: true,
        tokens: { shared: null, v1: null },
        faultsPlayed: 0,
      })
      return pair
    },

    /** Personio ends a credential's tokens when its rights change. Answers the pair that is valid now. */
    edit(credential: Credential, holdings: Holdings, mode: EditingMode): Credentials | null {
      if (mode === "edit_not_offered") return null
      credential.holdings = holdings
      dropTokens(credential)
      if (mode === "revokes_pair") {
        credential.retiredSecret = credential.clientSecret
        credential.clientSecret = randomSecret()
      }
      return { clientId: credential.clientId, clientSecret: credential.clientSecret }
    },

    setActive(credential: Credential, active: boolean): void {
      credential.active = active
      if (!active) dropTokens(credential)
    },

    delete(credential: Credential): void {
      dropTokens(credential)
      credentials.delete(credential.clientId)
    },

    /** The same token for 24 hours, then a new one. */
    mint(credential: Credential, generation: TokenGeneration): Token {
      const current = credential.tokens[generation]
      if (current && current.expiresAt > now()) return current
      if (current) owners.delete(current.value)
      const token = { value: randomSecret(), expiresAt: now() + tokenLifeMs }
      credential.tokens[generation] = token
      owners.set(token.value, credential)
      return token
    },

    /** Ends the token for everyone who shares it; an unknown one is no error. */
    revoke(value: string): void {
      const owner = owners.get(value)
      if (owner) dropTokens(owner)
    },

    /** Ends the tokens at the first read of a credential whose scenario says so. */
    diesNow(credential: Credential): boolean {
      if (!playOf(credential.scenario).tokenDies || credential.faultsPlayed > 0) return false
      credential.faultsPlayed += 1
      dropTokens(credential)
      return true
    },

    /** Whose living token this is. */
    owner(value: string): { credential: Credential; generation: TokenGeneration } | null {
      const credential = owners.get(value)
      if (!credential) return null
      const generation = credential.tokens.shared?.value === value ? "shared" : "v1"
      const token = credential.tokens[generation]
      return token && token.expiresAt > now() ? { credential, generation } : null
    },
  }
}
