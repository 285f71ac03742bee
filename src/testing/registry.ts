import type { AccessRight } from "../contract/catalogue.js"
import type { Credentials } from "../contract/submission.js"
import { randomSecret, randomUuid } from "./random.js"
import { type Scenario, specOf } from "./scenarios.js"

/** What a credential may do. */
export interface Holdings {
  readonly accessRights: ReadonlySet<AccessRight>
  /** The keys of the employee attributes that it may read. */
  readonly attributes: ReadonlySet<string>
}

/**
 * What can happen to the credentials when somebody changes their ticks in Personio. The guides of vendors disagree, so
 * the fake can play all three:
 * - `keeps`: client ID and secret stay valid.
 * - `revokes_pair`: the client ID stays, the old secret becomes invalid, and Personio shows a new one.
 * - `edit_not_offered`: Personio offers no way to change the ticks.
 */
export const editingModes = ["keeps", "revokes_pair", "edit_not_offered"] as const

/** One of `editingModes`. */
export type EditingMode = (typeof editingModes)[number]

/** A credential as Personio keeps it. */
export interface Credential {
  readonly clientId: string
  clientSecret: string
  /** The secret that a change of ticks made invalid. Personio refuses it otherwise than one that never existed. */
  retiredSecret: string | null
  /** The name of the integration, as a person typed it. */
  readonly name: string
  /** When it was created, in milliseconds since 1970. */
  readonly activatedAt: number
  active: boolean
  holdings: Holdings
  readonly scenario: Scenario | null
  tokens: { [generation in TokenGeneration]: Token | null }
  /** On how many requests the scenario's fault was played. */
  faultsPlayed: number
}

export interface Token {
  readonly value: string
  /** In milliseconds since 1970. */
  readonly expiresAt: number
}

/** Both versions of the API share one token, unless the scenario gives v1 a token of its own. */
type TokenGeneration = "shared" | "v1"

const tokenLifeMs = 24 * 60 * 60 * 1000

export type Registry = ReturnType<typeof createRegistry>

/** Keeps the credentials of one tenant and their tokens in memory. */
export function createRegistry(now: () => number) {
  const credentials = new Map<string, Credential>()
  const owners = new Map<string, Credential>()
  let common: Scenario | null = null

  function dropTokens(credential: Credential): void {
    for (const token of Object.values(credential.tokens)) if (token) owners.delete(token.value)
    credential.tokens = { shared: null, v1: null }
  }

  /** Replaces the secret by a new one and ends the tokens. Returns the client ID and the new secret. */
  function renewSecret(credential: Credential): Credentials {
    dropTokens(credential)
    credential.retiredSecret = credential.clientSecret
    credential.clientSecret = randomSecret()
    return { clientId: credential.clientId, clientSecret: credential.clientSecret }
  }

  return {
    /** All credentials, the newest first, as the settings page lists them. */
    all: (): readonly Credential[] => [...credentials.values()].reverse(),
    find: (clientId: string): Credential | undefined => credentials.get(clientId),

    /** The scenario of every credential that has none of its own. */
    scenario: (): Scenario | null => common,

    /** Gives that scenario to every credential that has none of its own, and plays it from its beginning. */
    play(scenario: Scenario | null): void {
      common = scenario
      for (const credential of credentials.values()) credential.faultsPlayed = 0
    },

    /** Creates a credential with a random client ID and secret. */
    add(entry: { name: string; holdings: Holdings; scenario: Scenario | null }): Credentials {
      const pair = { clientId: `papi-${randomUuid()}`, clientSecret: randomSecret() }
      credentials.set(pair.clientId, {
        ...pair,
        ...entry,
        get scenario() {
          return entry.scenario ?? common
        },
        retiredSecret: null,
        activatedAt: now(),
        active: true,
        tokens: { shared: null, v1: null },
        faultsPlayed: 0,
      })
      return pair
    },

    /**
     * Changes what a credential may do and ends its tokens, as Personio does. Returns the client ID and secret that are
     * valid afterwards, or `null` when editing is not offered and nothing has changed.
     */
    edit(credential: Credential, holdings: Holdings, mode: EditingMode): Credentials | null {
      if (mode === "edit_not_offered") return null
      credential.holdings = holdings
      dropTokens(credential)
      if (mode === "revokes_pair") return renewSecret(credential)
      return { clientId: credential.clientId, clientSecret: credential.clientSecret }
    },

    renewSecret,

    /** Switches a credential on or off. Switching it off ends its tokens. */
    setActive(credential: Credential, active: boolean): void {
      credential.active = active
      if (!active) dropTokens(credential)
    },

    /** Deletes a credential and ends its tokens. */
    delete(credential: Credential): void {
      dropTokens(credential)
      credentials.delete(credential.clientId)
    },

    /** Returns the same token for 24 hours, and then a new one. */
    mint(credential: Credential, generation: TokenGeneration): Token {
      const current = credential.tokens[generation]
      if (current && current.expiresAt > now()) return current
      if (current) owners.delete(current.value)
      const token = { value: randomSecret(), expiresAt: now() + tokenLifeMs }
      credential.tokens[generation] = token
      owners.set(token.value, credential)
      return token
    },

    /** Ends all tokens of the credential that has this token. An unknown token is no error. */
    revoke(value: string): void {
      const owner = owners.get(value)
      if (owner) dropTokens(owner)
    },

    /** Takes away the tick that the scenario says somebody has removed, once: whoever sets it again keeps it. */
    untickAtFirstToken(credential: Credential): void {
      const { unticks } = specOf(credential.scenario)
      if (!unticks || credential.faultsPlayed > 0) return
      credential.faultsPlayed += 1
      const { accessRights, attributes } = credential.holdings
      credential.holdings =
        unticks === "right"
          ? { accessRights: new Set([...accessRights].slice(0, -1)), attributes }
          : { accessRights, attributes: new Set([...attributes].filter((key) => key !== "email")) }
      dropTokens(credential)
    },

    /** Ends the tokens when this is the first read and the scenario says that they die then. Returns whether it did. */
    endTokensAtFirstRead(credential: Credential): boolean {
      if (!specOf(credential.scenario).tokenDies || credential.faultsPlayed > 0) return false
      credential.faultsPlayed += 1
      dropTokens(credential)
      return true
    },

    /** The credential that has this token, or `null` when the token is unknown or has expired. */
    owner(value: string): { credential: Credential; generation: TokenGeneration } | null {
      const credential = owners.get(value)
      if (!credential) return null
      const generation = credential.tokens.shared?.value === value ? "shared" : "v1"
      const token = credential.tokens[generation]
      return token && token.expiresAt > now() ? { credential, generation } : null
    },
  }
}
