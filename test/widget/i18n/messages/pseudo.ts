import en, { type Message, type Messages } from "../../../../src/widget/i18n/messages/en.js"
import type { Locale } from "../../../../src/widget/i18n/messages/locale.js"

const accents = { a: "á", e: "é", i: "í", o: "ó", u: "ú", A: "Á", E: "É", I: "Í", O: "Ó", U: "Ú" }

/** English 40 % longer and with every vowel accented, so that a word which is not from the messages stands out. */
export const pseudoLocale = (): Locale => ({ tag: "en", messages: eachText(stretch) })

/** English in Hebrew letters: read from right to left, with the product's and Personio's names in Latin letters. */
export const mirroredLocale = (): Locale => ({ tag: "he", dir: "rtl", messages: eachText(mirror) })

function eachText(change: (text: string) => string): Messages {
  const changed = (message: Message) =>
    typeof message === "string"
      ? change(message)
      : Object.fromEntries(Object.entries(message).map(([rule, form]) => [rule, change(form)]))
  const messages = Object.entries<Message>(en).map(([key, message]) => [key, changed(message)])
  return Object.fromEntries(messages) as Messages
}

const hebrew = "אבגדהוזחטיכלמנסעפצקרשתאבגד"

const mirror = (text: string) =>
  text.replace(/\{\w+\}|[a-z]/gi, (piece) =>
    piece.length > 1 ? piece : (hebrew[piece.toLowerCase().charCodeAt(0) - 97] ?? piece),
  )

/**
 * Every vowel stands twice. No words are added at the end, so that a name that begins with the words on a button still
 * does. Slots stay as they are.
 */
function stretch(text: string): string {
  return text.replace(
    /\{\w+\}|[aeiou]/gi,
    (piece) => accents[piece as keyof typeof accents]?.repeat(2) ?? piece,
  )
}
