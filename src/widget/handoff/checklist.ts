import { type GuidePlan, itemLabel } from "../../flow/planGuide.js"
import type { Words } from "../i18n/words.js"

interface ChecklistOptions {
  plan: GuidePlan
  words: Words
  credentialName: string
  /** The page “Connected integrations”; null when no address is known. */
  personioUrl: string | null
}

/** Returns the guide as plain text, to send to somebody else. It has no place for a secret. */
export function checklist({ plan, words, credentialName, personioUrl }: ChecklistOptions): string {
  const { text } = words
  return [
    text("prepare.title"),
    "",
    personioUrl ? `1. ${text("connect.openPersonio")}: ${personioUrl}` : `1. ${text("connect.inWords")}`,
    `   ${text("connect.captionCreate")}`,
    `   ${text("connect.nameLabel")}: ${credentialName}`,
    `2. ${text("connect.block2", { n: plan.count })}`,
    ...[...plan.rights, ...plan.attributes].map(
      (item) => `   - ${itemLabel(item)}${item.reason ? ` (${item.reason.text})` : ""}`,
    ),
    ...(plan.ownFields ? [`   ${text("connect.ownFields")}`] : []),
    `   ${text("connect.nothingElse")}`,
    `3. ${text("rejected.copyBoth")}`,
    `   ${text("connect.onlyOnce")} ${text("connect.captionFinish")}.`,
  ].join("\n")
}
