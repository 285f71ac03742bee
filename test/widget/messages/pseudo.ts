import { en, type Message, type Messages } from "../../../src/widget/messages/en.js"
import type { Locale } from "../../../src/widget/messages/locale.js"

const accents = { a: "á", e: "é", i: "í", o: "ó", u: "ú", A: "Á", E: "É", I: "Í", O: "Ó", U: "Ú" }

/** English 40 % longer and with every vowel accented, so that a word which is not from the messages stands out. */
export function pseudoLocale(): Locale {
  const messages = Object.entries<Message>(en).map(([key, message]) => [key, stretchAll(message)])
  return { tag: "en", messages: Object.fromEntries(messages) as Messages }
}

const stretchAll = (message: Message) =>
  typeof message === "string"
    ? stretch(message)
    : Object.fromEntries(Object.entries(message).map(([rule, form]) => [rule, stretch(form)]))

/** Slots stay as they are; what is nothing but slots and punctuation has no words to stretch. */
function stretch(text: string): string {
  const words = text.replace(/\{\w+\}/g, "")
  if (!/[a-z]/i.test(words)) return text
  const accented = text.replace(
    /\{\w+\}|[aeiou]/gi,
    (piece) => accents[piece as keyof typeof accents] ?? piece,
  )
  const more = "óné twó thréé fóúr ".repeat(9).slice(0, Math.ceil(words.length * 0.4))
  return `${accented} ${more.trimEnd()}`
}
