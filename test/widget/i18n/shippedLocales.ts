import { type LocaleTag, locales } from "../../../src/widget/i18n/locales.js"
import en, { type Message, type MessageKey, type Messages } from "../../../src/widget/i18n/messages/en.js"

const tags = Object.keys(locales) as LocaleTag[]

/** Every language that ships with its messages, loaded as the widget loads them. */
export const shippedLocales: readonly (readonly [tag: LocaleTag, messages: Messages])[] = await Promise.all(
  tags.map(async (tag) => [tag, (await locales[tag].load()).default] as const),
)

export const messageKeys = Object.keys(en) as MessageKey[]

/** The sentence of a message, or all its plural forms. */
export const forms = (message: Message): string[] =>
  typeof message === "string" ? [message] : Object.values(message)

/** Every sentence of a language with the key of its message. */
export const sentences = (messages: Messages): (readonly [key: MessageKey, sentence: string])[] =>
  messageKeys.flatMap((key) => forms(messages[key]).map((sentence) => [key, sentence] as const))

/** The names in braces, sorted. */
export const placeholdersIn = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name).sort()

/** The placeholders of a message. Of the plural forms `other` decides, because the form for one may leave out the number. */
export const placeholdersOf = (message: Message): string[] =>
  placeholdersIn(typeof message === "string" ? message : message.other)
