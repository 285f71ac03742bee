import { countScopes, noScopes, type ScopeSet, unionOf } from "../contract/scopes.js"
import type { Findings, Verdict } from "../contract/verdict.js"
import type { Decisions } from "./decisions.js"
import { firstStep, leaves, type StepId, stepAfter, stepBefore } from "./steps.js"

/** Number of one block of the guide. The blocks bear the numbers of Personio's own drawer steps. */
export type Block = 1 | 2 | 3

/** Where the administrator is. What is typed now lives in the form and the secret in its box; neither is here. */
export interface WizardState {
  readonly step: StepId
  /** What was decided on the first step when it was left. */
  readonly decisions: Decisions
  readonly block: Block
  /** Whether the guide is unfolded. It starts folded beside a reconnection. */
  readonly guideOpen: boolean
  readonly nameCopied: boolean
  /** The latest verdict; null before the first check and after creating the integration again. */
  readonly verdict: Verdict | null
  /** Rows of the repair list. A row stays once it is listed, so that a found one can turn into a tick. */
  readonly listed: ScopeSet
  /** How many times the same incomplete answer came back; 0 on its first time. */
  readonly repeats: number
  /** When the latest verdict came, in milliseconds since 1970 (UTC); null before the first check. */
  readonly checkedAt: number | null
  /** Ids that were attested in the latest check. */
  readonly attested: readonly string[]
  /** Whether the check before this one found ticks missing: a rejection now may be Personio retiring the pair. */
  readonly repairing: boolean
  /** The connection under which the host has stored the latest pair; null before the first. */
  readonly storedId: string | null
  /** 1, then 2 for `{name}-2` after “create the integration again”. */
  readonly edition: number
}

export type WizardEvent =
  | { readonly type: "continue"; readonly decisions: Decisions }
  | { readonly type: "back" }
  | { readonly type: "go"; readonly step: StepId }
  | { readonly type: "open_block"; readonly block: Block }
  | { readonly type: "toggle_guide" }
  | { readonly type: "name_copied" }
  | { readonly type: "personio_opened" }
  | { readonly type: "value_pasted" }
  | { readonly type: "recreate" }
  | {
      readonly type: "verdict"
      readonly verdict: Verdict
      readonly at: number
      readonly attested: readonly string[]
    }

interface WizardStart {
  readonly reconnecting: boolean
  readonly decisions: Decisions
  /** Where a draft leads back to. Default: the first step. */
  readonly step?: StepId | undefined
}

export function initialWizard({ reconnecting, decisions, step = firstStep }: WizardStart): WizardState {
  return {
    step: reconnecting ? "connect" : step,
    decisions,
    block: 1,
    guideOpen: !reconnecting,
    nameCopied: false,
    verdict: null,
    listed: noScopes(),
    repeats: 0,
    checkedAt: null,
    attested: [],
    repairing: false,
    storedId: null,
    edition: 1,
  }
}

/** Pure. A refused event returns the very same object. */
export function reduceWizard(state: WizardState, event: WizardEvent): WizardState {
  switch (event.type) {
    case "continue":
      return advance(state, event.decisions)
    case "back":
      return goTo(state, leaves(state.step) ? null : stepBefore(state.step))
    case "go":
      return goTo(state, event.step)
    case "open_block":
      return state.block === event.block ? state : { ...state, block: event.block }
    case "toggle_guide":
      return { ...state, guideOpen: !state.guideOpen }
    case "name_copied":
      return state.nameCopied ? state : { ...state, nameCopied: true }
    case "personio_opened":
      return state.block === 1 ? { ...state, block: 2 } : state
    case "value_pasted":
      return state.block === 3 ? state : { ...state, block: 3 }
    case "recreate":
      return {
        ...initialWizard({ reconnecting: false, decisions: state.decisions, step: "connect" }),
        edition: state.edition + 1,
      }
    case "verdict":
      return takeVerdict(state, event)
  }
}

/** `onyo-acme`, then `onyo-acme-2` once the integration is created again. */
export const credentialNameOf = (name: string, edition: number): string =>
  edition === 1 ? name : `${name}-${edition}`

function advance(state: WizardState, decisions: Decisions): WizardState {
  const next = stepAfter(state.step)
  return next === null ? state : { ...state, decisions, step: next }
}

function goTo(state: WizardState, step: StepId | null): WizardState {
  return step === null || step === state.step ? state : { ...state, step }
}

function takeVerdict(
  state: WizardState,
  { verdict, at, attested }: Extract<WizardEvent, { type: "verdict" }>,
): WizardState {
  const before = state.verdict
  // A check in between that nobody could answer changes nothing about the repair.
  const repairing = before?.status === "incomplete" || (before?.status === "unavailable" && state.repairing)
  // A stored pair can be checked once more from the last step; what is wrong then is mended on `connect`.
  const step = leaves(state.step) ? "connect" : state.step
  const next = { ...state, step, verdict, checkedAt: at, attested, repairing }
  // From wherever the administrator has gone meanwhile.
  if (verdict.status === "verified")
    return goTo({ ...next, storedId: verdict.connectionId ?? null }, stepAfter("connect"))
  if (verdict.status === "unavailable" || verdict.status === "rejected") return next
  const open = openScopes(verdict)
  const same = before?.status === verdict.status && isSame(openScopes(before), open)
  return { ...next, listed: unionOf(state.listed, open), repeats: same ? state.repeats + 1 : 0 }
}

const openScopes = ({ missingRequired, missingOptional, unconfirmed }: Findings): ScopeSet =>
  unionOf(missingRequired, missingOptional, unconfirmed)

function isSame(a: ScopeSet, b: ScopeSet): boolean {
  const together = countScopes(unionOf(a, b))
  return countScopes(a) === together && countScopes(b) === together
}
