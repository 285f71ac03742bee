import type { Fault } from "./faults.js"
import type { ScopeFamily } from "./tokenScopeNames.js"

/** Groups of requests that a fault can concern. `read` means every resource that has no group of its own. */
export const phases = ["v2_token", "v1_token", "attributes", "org_units", "read"] as const

/** One of `phases`. */
export type Phase = (typeof phases)[number]

/** The fault of each phase. A phase without one is served as usual. */
export type PhaseFaults = { readonly [phase in Phase]?: Fault }

/** What a scenario changes about a credential that the fake otherwise serves as Personio does. */
export interface ScenarioSpec {
  /** What a client of this credential meets, in one sentence for people. */
  readonly summary: string
  /** Which names the `scope` of a token has; `absent` leaves the whole member out. Default: `both`. */
  readonly scope?: ScopeFamily | "absent"
  /**
   * Whether v2 refuses access rights that the credential holds. v2 did so with credentials that were older than its own
   * scope names. Default: `false`.
   */
  readonly v2Refuses?: boolean
  /** Whether v1 accepts only tokens of its own, and not those of v2. Default: `false`. */
  readonly separateTokens?: boolean
  /** Whether the company has renamed Personio's standard attributes. Default: `false`. */
  readonly renamedLabels?: boolean
  /** What somebody has unticked just before the first token: the last access right, or the email. Default: nothing. */
  readonly unticks?: "right" | "email"
  /** Whether the token dies just before the first read. Default: `false`. */
  readonly tokenDies?: boolean
  /** Default: no faults. */
  readonly faults?: PhaseFaults
  /** On how many requests the faults are played before the fake answers as usual. Default: on every request. */
  readonly times?: number
}
