"use client"
import { createContext, type ReactNode, useContext } from "react"
import { isAccessRight, isStandardAttribute, splitAccessRight } from "../../contract/catalogue.js"
import type { ScreenLabel } from "../../contract/englishLabels.js"
import type { ShownLabel } from "../../contract/shownLabel.js"
import type { LocalizedText } from "../../contract/text.js"
import { isPersonioButton } from "../../flow/personioButtons.js"
import type { PersonioLabels } from "../../flow/personioLabels.js"
import type { GuideItem } from "../../flow/planGuide.js"
import type { MessageKey } from "./messages/en.js"
import type { Locale, MessageOverrides } from "./messages/locale.js"

type Values = Readonly<Record<string, string | number>>
type Nodes = Readonly<Record<string, ReactNode>>

/** The widget's voice in one locale, quoting Personio's labels in the administrator's Personio language. */
export interface Words {
  readonly tag: string
  readonly dir: "ltr" | "rtl"
  readonly labels: PersonioLabels
  /** The sentence as plain text; Personio's labels in it are quoted as text. */
  text(key: MessageKey, values?: Values): string
  /** The sentence with elements in its placeholders, in an element of its own; Personio's labels in it carry their own `lang`. */
  rich(key: MessageKey, nodes?: Nodes): ReactNode
  /** What is shared, in the widget's own words: Personio's labels are for those who look for them on its screens. */
  dataName(item: GuideItem): LocalizedText
  /** Any text in this locale's quotation marks. */
  quote(text: ReactNode): ReactNode
  /** A date with its time of day. */
  dateTime(at: Date | number): string
}

const WordsContext = createContext<Words | null>(null)
export const WordsProvider = WordsContext.Provider

export function useWords(): Words {
  const words = useContext(WordsContext)
  if (!words) throw new Error("personio-connect: useWords outside of its provider")
  return words
}

export function createWords(
  locale: Locale,
  overrides: MessageOverrides,
  labels: PersonioLabels,
  always: Values,
): Words {
  const plural = new Intl.PluralRules(locale.tag)
  const template = (key: MessageKey, n: unknown): string => {
    const own = overrides[key]
    const isTaken = checkButtons.has(key) && typeof own === "string" && isPersonioButton(own, labels)
    const message = (isTaken ? undefined : own) ?? locale.messages[key]
    if (typeof message === "string") return message
    return message[typeof n === "number" ? plural.select(n) : "other"] ?? message.other
  }
  const quoted = (name: ScreenLabel) => {
    const { text, sure, english } = labels.of("screen", name)
    const marks = template("quote", 0).replace("{text}", text)
    return sure || text === english ? marks : `${marks} (${english})`
  }
  const text: Words["text"] = (key, values = {}) =>
    template(key, values["n"]).replace(placeholders, (whole, name: string) => {
      if (name in values) return String(values[name])
      if (name in always) return String(always[name])
      return name in labelPlaceholders ? quoted(labelPlaceholders[name as LabelPlaceholder]) : whole
    })
  const quote: Words["quote"] = (inner) => {
    const marks = template("quote", 0)
    const [before, after] = marks.split("{text}")
    return (
      <span key={marks}>
        {before}
        <span>{inner}</span>
        {after}
      </span>
    )
  }
  // A browser's translator moves or replaces text nodes, and React then fails where it removes one, inserts something
  // before it or changes it. So the text in this element never changes, and another sentence is another element.
  const rich: Words["rich"] = (key, nodes = {}) => {
    const pieces = template(key, nodes["n"])
      .split(/(\{\w+\})/)
      .map((piece, at) => {
        const name = piece.startsWith("{") ? piece.slice(1, -1) : null
        if (name === null) return piece
        if (name in nodes) {
          const node = nodes[name]
          if (typeof node === "string" || typeof node === "number") return String(node)
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence never move
          return <span key={at}>{node}</span>
        }
        if (name in always) return String(always[name])
        if (!(name in labelPlaceholders)) return piece
        const label = labels.of("screen", labelPlaceholders[name as LabelPlaceholder])
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence never move
        return <Quoted key={at} label={label} quote={quote} />
      })
    const words = pieces.map((piece) => (typeof piece === "string" ? piece : "{}")).join("")
    return <span key={words}>{pieces}</span>
  }
  const dataName: Words["dataName"] = ({ id, hostLabel, label, language }) => {
    const own = isAccessRight(id)
      ? text(`area.${splitAccessRight(id).area}`)
      : isStandardAttribute(id) && text(`attribute.${id}`)
    return own ? { text: own, language: null } : (hostLabel ?? { text: label, language })
  }
  const dateTime: Words["dateTime"] = (at) =>
    new Intl.DateTimeFormat(locale.tag, { dateStyle: "medium", timeStyle: "short" }).format(at)
  return { tag: locale.tag, dir: locale.dir ?? "ltr", labels, text, rich, dataName, quote, dateTime }
}

/** The buttons that check stand beside what Personio's own buttons are called, so they never have the name of one. */
const checkButtons: ReadonlySet<MessageKey> = new Set(["connect.submit", "reconnect.submit"])

const placeholders = /\{(\w+)\}/g

/** Placeholders of sentences that stand for one of Personio's own labels. */
const labelPlaceholders = {
  settings: "settings",
  integrations: "integrations",
  apiCredentials: "apiCredentials",
  marketplace: "marketplace",
  connectedIntegrations: "connectedIntegrations",
  create: "createCustomIntegration",
  createIntegration: "createIntegration",
  next: "next",
  rights: "accessRights",
  read: "read",
  readable: "readableAttributes",
  choose: "chooseAttributes",
  selectAll: "selectAll",
  copyClientId: "copyClientId",
  copySecret: "copySecret",
  finish: "finish",
  action: "action",
  connect: "connect",
  generate: "generateNewApiCredentials",
  formerly: "formerlyGenerateNewCredential",
} as const satisfies Record<string, ScreenLabel>
type LabelPlaceholder = keyof typeof labelPlaceholders

interface QuotedProps {
  label: ShownLabel
  quote: Words["quote"]
}

/** `„Weiter“ (Next)`: a label only vendors' guides show in this language stands beside the English one. */
function Quoted({ label, quote }: QuotedProps) {
  return (
    <span>
      {quote(<span lang={label.language}>{label.text}</span>)}
      {label.sure || label.text === label.english ? null : (
        <span>
          {" ("}
          <span lang="en">{label.english}</span>)
        </span>
      )}
    </span>
  )
}
