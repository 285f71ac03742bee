import { countScopes, noScopes, type ScopeSet, unionOf } from "../contract/scopes.js"
import type { Findings, Verdict } from "../contract/verdict.js"
import { firstStep, type StepId, stepAfter, stepBefore } from "./steps.js"

/** The guide's blocks bear the numbers of Personio's own drawer steps. */
export type Block = 1 | 2 | 3

/** Where the person is. What they typed lives in the form, the secret in its box; neither is here. */
export interface WizardState {
  readonly step: StepId
  readonly block: Block
  /** The guide beside a reconnection starts folded. */
  readonly guideOpen: boolean
  readonly nameCopied: boolean
  /** The latest verdict; null before the first check and after creating the integration again. */
  readonly verdict: Verdict | null
  /** Rows of the repair list: they stay once listed, so a found one can turn into a tick. */
  readonly listed: ScopeSet
  /** Times the same incomplete answer came back; 0 on its first. */
  readonly repeats: number
  readonly checkedAt: number | null
  /** The check before this one found ticks missing: a rejection now may be Personio retiring the pair. */
  readonly repairing: boolean
  /** 1, then 2 for `{name}-2` after “create the integration again”. */
  readonly edition: number
}

export type WizardEvent =
  | { readonly type: "continue" }
  | { readonly type: "back" }
  | { readonly type: "go"; readonly step: StepId }
  | { readonly type: "open_block"; readonly block: Block }
  | { readonly type: "toggle_guide" }
  | { readonly type: "name_copied" }
  | { readonly type: "personio_opened" }
  | { readonly type: "value_pasted" }
  | { readonly type: "recreate" }
  | { readonly type: "verdict"; readonly verdict: Verdict; readonly at: number }

export function initialWizard(reconnecting: boolean, step: StepId = firstStep): WizardState {
  return {
    step: reconnecting ? "connect" : step,
    block: 1,
    guideOpen: !reconnecting,
    nameCopied: false,
    verdict: null,
    listed: noScopes(),
    repeats: 0,
    checkedAt: null,
    repairing: false,
    edition: 1,
  }
}

/** Pure; a refused event gives the very same object back. */
export function reduceWizard(state: WizardState, event: WizardEvent): WizardState {
  switch (event.type) {
    case "continue":
      return goTo(state, stepAfter(state.step))
    case "back":
      return goTo(state, state.step === "done" ? null : stepBefore(state.step))
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
        ...initialWizard(false, "connect"),
        edition: state.edition + 1,
      }
    case "verdict":
      return judge(state, event.verdict, event.at)
  }
}

/** `onyo-acme`, then `onyo-acme-2` once the integration is created again. */
export const credentialNameOf = (name: string, edition: number): string =>
  edition === 1 ? name : `${name}-${edition}`

function goTo(state: WizardState, step: StepId | null): WizardState {
  return step === null || step === state.step ? state : { ...state, step }
}

function judge(state: WizardState, verdict: Verdict, at: number): WizardState {
  const before = state.verdict
  // A check that nobody could answer in between changes nothing about that.
  const repairing = before?.status === "incomplete" || (before?.status === "unavailable" && state.repairing)
  const next = { ...state, verdict, checkedAt: at, repairing }
  if (verdict.status === "verified") return { ...next, step: "done" }
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
