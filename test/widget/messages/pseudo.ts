import { en, type Message, type Messages } from "../../../src/widget/messages/en.js"
import type { Locale } from "../../../src/widget/messages/locale.js"

const accents: Record<string, string> = { a: "á", e: "é", i: "í", o: "ó", u: "ú" }

/** English 40 % longer and with every vowel accented, so that a word which is not from the messages stands out. */
export const pseudoLocale: Locale = {
  tag: "en",
  messages: Object.fromEntries(
    Object.entries<Message>(en).map(([key, message]) => [
      key,
      typeof message === "string" ? stretch(message) : mapValues(message, stretch),
    ]),
  ) as unknown as Messages,
}

/** Slots stay as they are; what is nothing but slots and punctuation has no words to stretch. */
function stretch(text: string): string {
  const words = text.replace(/\{\w+\}/g, "")
  if (!/[a-z]/i.test(words)) return text
  const longer = text
    .split(/(\{\w+\})/)
    .map((piece) =>
      piece.startsWith("{")
        ? piece
        : piece.replace(/[aeiou]/gi, (vowel) => accents[vowel.toLowerCase()] ?? ""),
    )
    .join("")
  return `${longer} ${"óné twó thréé ".repeat(20).slice(0, Math.ceil(words.length * 0.4))}`.trimEnd()
}

const mapValues = (forms: Record<string, string>, change: (form: string) => string) =>
  Object.fromEntries(Object.entries(forms).map(([rule, form]) => [rule, change(form)]))
