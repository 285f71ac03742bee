import { labelIn, type PersonioLabel, type ScreenLabel, screenLabels } from "../../contract/labels.js"
import type { Controls } from "../controls.js"
import { html, type Markup } from "./html.js"

/**
 * Labels of Personio's screens that only the stand-in shows, as seen in screenshots of 2025-09 and in Personio's help.
 * Their German words are not known.
 */
const englishOnly = {
  integration: "Integration",
  activatedBy: "Activated by",
  activatedOn: "Activated on",
  status: "Status",
  connected: "Connected",
  inactive: "Inactive",
  createTitle: "Create a custom integration",
  enterInfo: "Enter integration info",
  name: "Name",
  cancel: "Cancel",
  configureRights: "Configure access rights",
  search: "Search",
  back: "Back",
  viewCredentials: "View credentials",
  clientId: "Your client ID",
  secret: "Your API secret",
} as const

/** The languages of the page, by their own names. */
export const pageLanguages = { en: "English", de: "Deutsch" } as const satisfies {
  readonly [language in Controls["language"]]: string
}

type EnglishLabel = keyof typeof englishOnly
type PageLabel = ScreenLabel | EnglishLabel | PersonioLabel

/** Gives Personio's labels in the language of the page. */
export interface PageLabels {
  /** The label as markup, with `lang="en"` when the page has another language. */
  (label: PageLabel): Markup
  /** The label as text, for the attributes of elements. */
  text(label: PageLabel): string
}

/** Personio's labels in `language`, or in English where no source gives another. */
export function pageLabelsIn(language: Controls["language"]): PageLabels {
  const find = (label: PageLabel) => {
    if (typeof label !== "string") return labelIn(language, label)
    if (isEnglishOnly(label)) return { text: englishOnly[label], language: "en" as const }
    return labelIn(language, screenLabels[label])
  }
  const labels = (label: PageLabel) => {
    const found = find(label)
    return found.language === language ? html`${found.text}` : html`<span lang="en">${found.text}</span>`
  }
  return Object.assign(labels, { text: (label: PageLabel) => find(label).text })
}

function isEnglishOnly(label: ScreenLabel | EnglishLabel): label is EnglishLabel {
  return label in englishOnly
}
