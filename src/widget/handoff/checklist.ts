import type { GuideItem, GuidePlan } from "../../flow/planGuide.js"
import type { Words } from "../i18n/words.js"

interface ChecklistOptions {
  plan: GuidePlan
  words: Words
  /** Who asks for the connection: the product and its account. */
  sender: string
  credentialName: string
  guide: "custom-integration" | "marketplace"
  /** The page “Connected integrations”; null when no address is known. */
  personioUrl: string | null
  /** Where the two values are pasted; null when nobody knows a page for that. */
  returnUrl: string | null
}

/** Returns the guide as plain text, to send to somebody else. It has no place for a secret. */
export function checklist({
  plan,
  words,
  sender,
  credentialName,
  guide,
  personioUrl,
  returnUrl,
}: ChecklistOptions): string {
  const { text, labels } = words
  const line = ({ label, access, formerly, otherNames, required, reason }: GuideItem) => {
    const details = inBrackets(
      formerly && text("connect.formerly", { label: formerly }),
      otherNames && text("connect.otherName"),
      text(required ? "required" : "optional"),
      reason?.text,
    )
    return `   - ${access ? `${label} – ${access}` : label} ${details}`
  }
  const inPersonio = personioUrl
    ? [`1. ${text("connect.openPersonio")}`, `   ${personioUrl}`]
    : [`1. ${text("connect.inWords")}`]
  const create = [
    ...inPersonio,
    `   ${text("connect.captionCreate")}`,
    `   ${text("connect.captionName")}`,
    `   ${credentialName}`,
    `   ${text("connect.captionNext")}`,
    "",
    `2. ${text("connect.block2", { n: plan.count })}`,
    `   ${labels.of("screen", "accessRights").text}`,
    ...plan.rights.map(line),
    ...(plan.attributes.length > 0 || plan.ownFields
      ? [`   ${labels.of("screen", "readableAttributes").text}`]
      : []),
    ...plan.attributes.map(line),
    ...(plan.ownFields
      ? [`   - ${text("connect.ownFields")} ${inBrackets(text("optional"), plan.ownFieldsReason?.text)}`]
      : []),
    `   ${text("connect.nothingElse")}`,
    "",
    `3. ${text("connect.captionCopyId")}`,
    `   ${text("connect.captionCopySecret")}`,
    `   ${text("connect.captionFinish")}`,
  ]
  return [
    text("prepare.title"),
    text("send.sender", { sender }),
    "",
    ...(guide === "marketplace" ? [text("marketplace.open"), text("marketplace.copy")] : create),
    `   ${returnUrl ? text("send.return", { url: returnUrl }) : text("send.ask")}`,
    "",
    `${text("connect.onlyOnce")} ${text("send.never")}`,
  ].join("\n")
}

const inBrackets = (...details: readonly (string | undefined)[]) => `(${details.filter(Boolean).join("; ")})`
