import { labelIn, type PersonioLabel, type ScreenLabel, screenLabels } from "../../contract/labels.js"
import type { Controls } from "../controls.js"
import { html, type Markup } from "./html.js"

type Language = Controls["language"]

/**
 * Labels of Personio's screens that only the stand-in shows, as seen in screenshots of 2025-09 and Personio's help.
 * What they are in German is not known.
 */
const englishOnly = {
  marketplace: "Marketplace",
  integrations: "Integrations",
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

type Word = ScreenLabel | keyof typeof englishOnly

export interface Words {
  /** The label as text, for attributes. */
  text(word: Word | PersonioLabel): string
  /** The label as markup, marked as English where the page is not. */
  (word: Word | PersonioLabel): Markup
}

/** Personio's labels in `language`; English where no source gives another. */
export function wordsIn(language: Language): Words {
  const find = (word: Word | PersonioLabel) => {
    if (typeof word !== "string") return labelIn(language, word)
    if (word in screenLabels) return labelIn(language, screenLabels[word as ScreenLabel])
    return { text: englishOnly[word as keyof typeof englishOnly], language: "en" as const }
  }
  const words = (word: Word | PersonioLabel) => {
    const label = find(word)
    return label.language === language ? html`${label.text}` : html`<span lang="en">${label.text}</span>`
  }
  return Object.assign(words, { text: (word: Word | PersonioLabel) => find(word).text })
}
