import type { FlowState } from "./flowState.js"
import type { Block } from "./wizard.js"

/**
 * What the filled button of `connect` does now: it copies the name and opens Personio, copies the name, checks the
 * values, checks them again after ticks were missing, or tries again after nobody could say.
 */
export type PrimaryAction = "open" | "copy" | "submit" | "again" | "retry"

interface BeforeAction {
  readonly status: FlowState["status"]
  /** How many of the two values are there. */
  readonly filledCount: number
  readonly block: Block
  readonly isGuideOpen: boolean
  readonly hasPersonioUrl: boolean
  readonly nameCopied: boolean
  /** Whether the integration is installed from Personio's Marketplace, where nobody gives it a name. */
  readonly isMarketplace: boolean
}

export function primaryAction(now: BeforeAction): PrimaryAction {
  if (now.status === "unavailable") return "retry"
  if (now.status !== "guiding" && now.status !== "reconnecting") return "again"
  if (now.filledCount > 0 || now.block !== 1 || !now.isGuideOpen) return "submit"
  if (now.hasPersonioUrl) return "open"
  return now.nameCopied || now.isMarketplace ? "submit" : "copy"
}
