import { type LocaleTag, locales } from "../src/widget/i18n/locales.js"
import en, { type Message, type MessageKey, type Messages } from "../src/widget/i18n/messages/en.js"

/** One language with its words, and the variant that differs from it in some of them. */
export interface Language {
  readonly tag: LocaleTag
  readonly name: string
  readonly messages: Messages
  readonly variant: { readonly tag: LocaleTag; readonly name: string; readonly messages: Messages } | null
}

/** All languages that ship, English first, each with its variant: American English, German with “du”. */
export async function loadLanguages(): Promise<readonly Language[]> {
  const all = await Promise.all(
    (Object.keys(locales) as LocaleTag[]).map(async (tag) => {
      const { default: messages } = await locales[tag].load()
      return { tag, name: nameOf(tag), messages }
    }),
  )
  return all
    .filter(({ tag }) => !tag.includes("-"))
    .map((language) => ({
      ...language,
      variant: all.find(({ tag }) => tag.startsWith(`${language.tag}-`)) ?? null,
    }))
}

const nameOf = (tag: string) =>
  tag === "de-informal"
    ? "German, informal"
    : (new Intl.DisplayNames(["en"], { type: "language" }).of(tag) ?? tag)

export const keys = Object.keys(en) as MessageKey[]

/** The groups of the keys, in the order of the flow: what stands before the first dot. */
export const groups = [...new Set(keys.map(groupOf))]

function groupOf(key: MessageKey): string {
  return key.includes(".") ? (key.split(".")[0] ?? "") : "general"
}

/** Each form of a message with some of the numbers that it is for; null where the message has one form for all. */
export function formsOf(
  message: Message,
  tag: string,
): readonly { numbers: readonly number[] | null; text: string }[] {
  if (typeof message === "string") return [{ numbers: null, text: message }]
  const plural = new Intl.PluralRules(tag)
  return Object.entries(message).map(([rule, text]) => ({
    numbers: [1, 2, 3, 5, 0, 1_000_000].filter((n) => plural.select(n) === rule),
    text,
  }))
}

/** The keys in one group, or in all, whose name or whose words in any language hold every word that is looked for. */
export function find(languages: readonly Language[], sought: string, group: string): readonly MessageKey[] {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean)
  return keys.filter((key) => {
    if (group !== "" && groupOf(key) !== group) return false
    const texts = languages.flatMap(({ messages, variant }) =>
      [messages[key], variant?.messages[key]].map((message) => JSON.stringify(message ?? "")),
    )
    const searched = [key, ...texts].map((text) => text.toLowerCase())
    return searched.some((text) => words.every((word) => text.includes(word)))
  })
}
