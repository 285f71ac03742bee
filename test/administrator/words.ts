import { englishLabels } from "../../src/contract/englishLabels.js"
import { english } from "../../src/flow/personioLabels.js"
import { pageWords } from "../../src/widget/i18n/locales.js"
import en, { type Message, type MessageKey } from "../../src/widget/i18n/messages/en.js"
import type { Locale } from "../../src/widget/i18n/messages/locale.js"

type Values = Readonly<Record<string, string | number>>

/** The widget's own sentences in one language, for whoever reads them on the screen. */
export interface Words {
  /** The button on the host's page that opens the widget. */
  readonly trigger: string
  /**
   * The sentence with everything filled in. Personio's labels are in English, the product is onyo.
   * @throws {Error} where a placeholder has no value
   */
  said(key: MessageKey, values?: Values): string
  /** Matches the sentence in all its plural forms, whatever stands in its placeholders. */
  saying(...keys: readonly MessageKey[]): RegExp
}

export function wordsOf({ tag, messages }: Locale): Words {
  const plural = new Intl.PluralRules(tag)
  const said: Words["said"] = (key, values = {}) => {
    const message: Message = messages[key]
    const n = values["n"]
    const rule = typeof n === "number" ? plural.select(n) : "other"
    const sentence = typeof message === "string" ? message : (message[rule] ?? message.other)
    return sentence.replace(placeholders, (_, name: string) => {
      const value = { app: "onyo", ...values }[name] ?? quotedLabel(name)
      if (value === undefined) throw new Error(`“${key}” needs a value for {${name}}.`)
      return String(value)
    })
  }
  const quotedLabel = (placeholder: string) => {
    const name = labelNames[placeholder] ?? placeholder
    if (!isScreenLabel(name)) return undefined
    return said("quote", { text: english.of("screen", name).text })
  }
  const saying: Words["saying"] = (...keys) => {
    const forms = keys.flatMap((key) => {
      const message: Message = messages[key]
      return typeof message === "string" ? [message] : Object.values(message)
    })
    return new RegExp(`^(?:${forms.map(patternOf).join("|")})$`)
  }
  return { trigger: pageWords(tag).trigger, said, saying }
}

const placeholders = /\{(\w+)\}/g

/** Placeholders that have another name than the label of Personio that they stand for. */
const labelNames: Readonly<Record<string, string>> = {
  create: "createCustomIntegration",
  rights: "accessRights",
  readable: "readableAttributes",
  choose: "chooseAttributes",
  generate: "generateNewApiCredentials",
  formerly: "formerlyGenerateNewCredential",
}

const isScreenLabel = (name: string): name is keyof typeof englishLabels.screen =>
  Object.hasOwn(englishLabels.screen, name)

const patternOf = (sentence: string): string =>
  sentence
    .split(placeholders)
    .map((piece, at) => (at % 2 === 1 ? ".+" : escaped(piece)))
    .join("")

/** Testing Library reads a no-break space as a space, a browser does not. */
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s/g, "\\s")

export const inEnglish = wordsOf({ tag: "en", messages: en })
export const { said, saying } = inEnglish
