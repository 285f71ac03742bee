import type { RejectedCode } from "../../contract/verdict.js"
import type { MessageKey } from "../i18n/messages/en.js"

/** A likely reason why Personio does not accept the pair, with its cure. */
export type RejectedCause = "wrongValue" | "otherIntegration" | "secretNotCopied"

interface RejectedTexts {
  /** The heading. */
  readonly title: MessageKey
  /** What to do first. */
  readonly lead: MessageKey
  /** The likely causes, the most likely one first. */
  readonly causes: readonly RejectedCause[]
}

/** Personio does not say which of the two values is wrong, and does not always tell a wrong pair from a revoked one. */
const eitherValue: RejectedTexts = {
  title: "rejected.title",
  lead: "rejected.lead",
  causes: ["wrongValue", "otherIntegration", "secretNotCopied"],
}

/** What the administrator reads about each code. A code without a row does not compile. */
export const rejectedTexts: Readonly<Record<RejectedCode, RejectedTexts>> = {
  invalid_credentials: eitherValue,
  credentials_not_accepted: eitherValue,
}
