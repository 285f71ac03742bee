import type { UnavailableCode } from "../../contract/verdict.js"
import type { MessageKey } from "../i18n/messages/en.js"

export interface UnavailableTexts {
  /** The heading: who or what did not answer. */
  readonly title: MessageKey
  /** The next step, or why to wait. */
  readonly lead: MessageKey
}

/** Codes that are the same for the administrator, with the name of the messages that they share. */
const shared = {
  personio_unreachable: "personio",
  personio_error: "personio",
  timeout: "personio",
} as const satisfies Partial<Record<UnavailableCode, string>>

const isShared = (code: UnavailableCode): code is keyof typeof shared => Object.hasOwn(shared, code)

/** The messages `unavailable.<code>.title` and `unavailable.<code>.lead`. A code without them does not compile. */
export function unavailableTexts(code: UnavailableCode): UnavailableTexts {
  const name = isShared(code) ? shared[code] : code
  return { title: `unavailable.${name}.title`, lead: `unavailable.${name}.lead` }
}
