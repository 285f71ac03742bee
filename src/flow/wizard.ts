import { countScopes, noScopes, type ScopeSet, unionOf } from "../contract/scopes.js"
import type { Findings, Incomplete, Inconclusive, Verdict } from "../contract/verdict.js"
import type { ReconnectTarget } from "./connection.js"
import type { Decisions } from "./decisions.js"
import { firstStep, leaves, type StepId, stepAfter, stepBefore } from "./steps.js"

/** Number of one block of the guide. The blocks bear the numbers of Personio's own drawer steps. */
export type Block = 1 | 2 | 3

/** The edition of the pair that the host has stored: it is checked, and nothing is asked for. */
export const storedEdition = 0

/** How far one creation of the integration has come. */
interface Edition {
  /** 0: the pair that the host has stored. 1: the integration itself. 2: the second of that name, and so on. */
  readonly edition: number
  readonly block: Block
  readonly nameCopied: boolean
  /** The latest verdict; null before the first check. */
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
  /** Whether nobody could answer the check that was made on returning to the tab. */
  readonly unanswered: boolean
  /** Whether the host has the pair stored, so that a check needs no field. */
  readonly isStored: boolean
}

/** What the fields held when their edition was set aside. The secret is in its box. */
export interface KeptFields {
  readonly clientId: string
  readonly attested: readonly string[]
  /** How many of the two values were there. */
  readonly filledCount: number
}

/** An edition whose values are kept until another one is connected. */
interface SetAside {
  readonly state: Edition
  readonly fields: KeptFields
}

/** Where the administrator is. What is typed now lives in the form and the secret in its box; neither is here. */
export interface WizardState extends Edition {
  readonly step: StepId
  /** What was decided on the first step when it was left. */
  readonly decisions: Decisions
  /** What is wrong with the connection; null for a new one. */
  readonly problem: ReconnectTarget["problem"] | null
  /** The connection under which the host has stored the latest pair; null before the first. */
  readonly storedId: string | null
  /** The other editions, the latest one last. */
  readonly aside: readonly SetAside[]
  /** Changes whenever the screen is to be read from its heading on. */
  readonly turn: number
}

export type WizardEvent =
  | { readonly type: "continue"; readonly decisions: Decisions }
  | { readonly type: "back" }
  | { readonly type: "go"; readonly step: StepId }
  | { readonly type: "open_block"; readonly block: Block }
  | { readonly type: "name_copied" }
  | { readonly type: "personio_opened" }
  | { readonly type: "value_pasted" }
  | { readonly type: "start_over"; readonly decisions: Decisions }
  /** Goes on with another edition, and sets this one aside with what its fields hold. */
  | { readonly type: "use_edition"; readonly edition: number; readonly fields: KeptFields }
  | {
      readonly type: "verdict"
      readonly verdict: Verdict
      readonly at: number
      readonly attested: readonly string[]
      /** Whether the check was made on returning to the tab, without a press. */
      readonly quiet: boolean
    }

interface WizardStart {
  readonly connection?: Pick<ReconnectTarget, "problem" | "findings"> | undefined
  readonly decisions: Decisions
  /** Where a draft leads back to. Default: the first step. */
  readonly step?: StepId | undefined
}

export function initialWizard({ connection, decisions, step = firstStep }: WizardStart): WizardState {
  const start: WizardState = {
    ...newEdition(1),
    step: connection ? "connect" : step,
    decisions,
    problem: connection?.problem ?? null,
    storedId: null,
    aside: [],
    turn: 0,
  }
  // Whoever has the new secret needs no way to it.
  if (connection?.problem === "renewed") return { ...start, block: 3 }
  if (connection?.problem !== "missing") return start
  const verdict = connection.findings ? repairFor(connection.findings) : null
  const listed = verdict ? openScopes(verdict) : noScopes()
  return { ...start, edition: storedEdition, isStored: true, verdict, listed }
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
    case "name_copied":
      return state.nameCopied ? state : { ...state, nameCopied: true }
    case "personio_opened":
      return state.block === 1 ? { ...state, block: 2 } : state
    case "value_pasted":
      return state.block === 3 ? state : { ...state, block: 3 }
    case "start_over":
      return initialWizard({ decisions: event.decisions })
    case "use_edition":
      return changeEdition(state, event.edition, event.fields)
    case "verdict":
      return takeVerdict(state, event)
  }
}

/** `onyo-acme`, then `onyo-acme-2` once the integration is created again. A name of several words gets “ 2”. */
export const credentialNameOf = (name: string, edition: number): string =>
  edition <= 1 ? name : `${name}${name.includes(" ") ? " " : "-"}${edition}`

/** The edition for creating the integration again: one that was left untouched, else the next number. */
export function editionToCreate({ edition, aside }: WizardState): number {
  const untouched = aside.find(
    ({ state, fields }) => state.edition > 1 && state.verdict === null && fields.filledCount === 0,
  )
  return untouched?.state.edition ?? 1 + Math.max(1, edition, ...aside.map(({ state }) => state.edition))
}

/** The latest edition that was created beside the integration; the one to create when there is none. */
export function latestNewEdition(wizard: WizardState): number {
  const latest = wizard.aside.findLast(({ state }) => state.edition > 1)
  return latest?.state.edition ?? editionToCreate(wizard)
}

/** The latest edition that was set aside with a value in it; null when there is none. */
export const earlierEdition = ({ aside }: WizardState): SetAside | null =>
  aside.findLast(({ state, fields }) => state.edition !== storedEdition && fields.filledCount > 0) ?? null

function newEdition(edition: number): Edition {
  return {
    edition,
    block: 1,
    nameCopied: false,
    verdict: null,
    listed: noScopes(),
    repeats: 0,
    checkedAt: null,
    attested: [],
    repairing: false,
    unanswered: false,
    isStored: edition === storedEdition,
  }
}

function advance(state: WizardState, decisions: Decisions): WizardState {
  const next = stepAfter(state.step)
  return next === null ? state : { ...state, decisions, step: next, turn: state.turn + 1 }
}

function goTo(state: WizardState, step: StepId | null): WizardState {
  return step === null || step === state.step ? state : { ...state, step, turn: state.turn + 1 }
}

function changeEdition(before: WizardState, edition: number, fields: KeptFields): WizardState {
  // Another secret of the integration whose pair the host has stored.
  if (edition === before.edition && before.isStored)
    return { ...before, ...newEdition(edition), problem: before.problem ?? "missing", turn: before.turn + 1 }
  if (edition === before.edition) return before
  const { step, decisions, problem, storedId, aside, turn, ...state } = before
  const next = aside.find((kept) => kept.state.edition === edition)
  return {
    ...(next?.state ?? newEdition(edition)),
    step,
    decisions,
    problem,
    storedId,
    aside: [...aside.filter((kept) => kept !== next), { state, fields }],
    turn: turn + 1,
  }
}

function takeVerdict(
  state: WizardState,
  { verdict, at, attested, quiet }: Extract<WizardEvent, { type: "verdict" }>,
): WizardState {
  const before = state.verdict
  // Nobody asked for this check, so its failure takes no screen away.
  if (quiet && verdict.status === "unavailable") return { ...state, unanswered: true }
  const turn = quiet && verdict.status === before?.status ? state.turn : state.turn + 1
  // The stored pair is of no use any more, so another one is asked for.
  if (verdict.status === "rejected" && state.isStored) {
    const edition = newEdition(Math.max(1, state.edition))
    return { ...state, ...edition, step: "connect", problem: "rejected", checkedAt: at, turn }
  }
  // A check in between that nobody could answer changes nothing about the repair.
  const repairing = before?.status === "incomplete" || (before?.status === "unavailable" && state.repairing)
  // A stored pair can be checked once more from the last step; what is wrong then is mended on `connect`.
  const step = leaves(state.step) ? "connect" : state.step
  const next = { ...state, step, verdict, checkedAt: at, attested, repairing, unanswered: false, turn }
  // From wherever the administrator has gone meanwhile.
  if (verdict.status === "verified") {
    const storedId = verdict.connectionId ?? null
    const isStored = state.isStored || storedId !== null
    return { ...goTo({ ...next, storedId, isStored }, stepAfter("connect")), turn }
  }
  if (verdict.status === "unavailable" || verdict.status === "rejected") return next
  const open = openScopes(verdict)
  const same = before?.status === verdict.status && isSame(openScopes(before), open)
  return { ...next, listed: unionOf(state.listed, open), repeats: same ? state.repeats + 1 : 0 }
}

/** What an earlier check of the host found, as an answer to repair; null when it names nothing to repair. */
function repairFor(findings: Findings): Incomplete | Inconclusive | null {
  if (countScopes(unionOf(findings.missingRequired, findings.missingOptional)) > 0)
    return { ...findings, status: "incomplete" }
  return countScopes(findings.unconfirmed) > 0 ? { ...findings, status: "inconclusive" } : null
}

const openScopes = ({ missingRequired, missingOptional, unconfirmed }: Findings): ScopeSet =>
  unionOf(missingRequired, missingOptional, unconfirmed)

function isSame(a: ScopeSet, b: ScopeSet): boolean {
  const together = countScopes(unionOf(a, b))
  return countScopes(a) === together && countScopes(b) === together
}
