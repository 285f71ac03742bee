import type { FlowState } from "./flowState.js"
import type { Block } from "./wizard.js"

/** What the main button of `connect` does now. */
export type PrimaryAction =
  /** Copies the name and opens Personio. */
  | "copy_and_open"
  /** Opens Personio. */
  | "open"
  /** Copies the name. */
  | "copy"
  /** Opens the second block of the guide. */
  | "show_ticks"
  /** Opens the third block of the guide. */
  | "show_values"
  /** Leads to the field that is still empty. */
  | "paste"
  /** Checks the values. */
  | "submit"
  /** Checks again, with what the administrator saw for themselves. */
  | "confirm"
  /** Checks again. */
  | "again"
  /** Checks again after nobody could say. */
  | "retry"

interface BeforeAction {
  readonly status: FlowState["status"]
  /** Whether the pair that the host has stored is checked, so that no field is needed. */
  readonly isStored: boolean
  /** How many of the two values are there. */
  readonly filledCount: number
  /** Whether a new secret of an existing integration is asked for. */
  readonly isNewSecret: boolean
  readonly block: Block
  readonly hasPersonioUrl: boolean
  readonly nameCopied: boolean
  /** Whether the integration is installed from Personio's Marketplace, where nobody gives it a name. */
  readonly isMarketplace: boolean
  /** Whether something could not be asked and is attested now, all of it, and the host has not refused that yet. */
  readonly isAttested: boolean
}

const isBeforeCheck = ({ status }: BeforeAction) => status === "guiding" || status === "reconnecting"
const isAtStart = ({ block, hasPersonioUrl }: BeforeAction) => block === 1 && hasPersonioUrl

/** The first row that applies decides. A check is offered only when there is something to check. */
const rows: readonly (readonly [action: PrimaryAction, applies: (now: BeforeAction) => boolean])[] = [
  ["retry", (now) => now.status === "unavailable" && (now.isStored || now.filledCount === 2)],
  ["confirm", (now) => now.isAttested && (now.isStored || now.filledCount === 2)],
  ["again", (now) => now.isStored],
  ["again", (now) => !isBeforeCheck(now) && now.filledCount === 2],
  ["submit", (now) => now.filledCount === 2],
  ["paste", (now) => !isBeforeCheck(now)],
  ["open", (now) => isAtStart(now) && now.isNewSecret],
  ["paste", (now) => now.isNewSecret || now.filledCount === 1],
  ["open", (now) => isAtStart(now) && now.isMarketplace],
  ["paste", (now) => now.isMarketplace],
  ["copy_and_open", isAtStart],
  ["copy", (now) => now.block === 1 && !now.nameCopied],
  ["show_ticks", (now) => now.block === 1],
  ["show_values", (now) => now.block === 2],
]

export const primaryAction = (now: BeforeAction): PrimaryAction =>
  rows.find(([, applies]) => applies(now))?.[0] ?? "paste"
