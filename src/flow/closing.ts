import { leaves, type StepId } from "./steps.js"

/** What closing now would lose, as the key of the question to ask. */
export type ClosingQuestion = "close.question" | "close.questionTyped" | "close.questionChecking"

interface BeforeClosing {
  readonly step: StepId
  readonly checking: boolean
  /** How many values were pasted this time. */
  readonly pasted: number
  /** Whether an address was typed or an optional scope chosen. */
  readonly typed: boolean
}

/** The question to ask before closing; null when nothing would be lost. */
export function closingQuestion({ step, checking, pasted, typed }: BeforeClosing): ClosingQuestion | null {
  if (leaves(step)) return null
  if (checking) return "close.questionChecking"
  if (pasted > 0) return "close.question"
  return typed ? "close.questionTyped" : null
}

/** Why the flow was left, for `onExit`. */
export function exitReason(step: StepId, handedOff: boolean): "done" | "dismissed" | "handed_off" {
  if (leaves(step)) return "done"
  return handedOff ? "handed_off" : "dismissed"
}
