import { labelIn, type PersonioLabel, type ScreenLabel, screenLabels } from "../../contract/labels.js"
import type { Controls } from "../controls.js"
import { html, type Markup } from "./html.js"
import { type OwnWord, ownWords } from "./ownWords.js"

/** The languages of the page, by their own names. */
export const pageLanguages = { en: "English", de: "Deutsch" } as const satisfies {
  readonly [language in Controls["language"]]: string
}

type PageLabel = ScreenLabel | OwnWord | PersonioLabel

/** Gives Personio's labels and the stand-in's own words in the language of the page. */
export interface PageLabels {
  /** The label as markup, with `lang="en"` when the page has another language. */
  (label: PageLabel): Markup
  /** The label as text, for the attributes of elements. */
  text(label: PageLabel): string
}

/** The labels in `language`. Those of Personio that the guide names too are in English where no source gives another. */
export function pageLabelsIn(language: Controls["language"]): PageLabels {
  const find = (label: PageLabel) => {
    if (typeof label !== "string") return labelIn(language, label)
    return isOwn(label)
      ? { text: ownWords[language][label], language }
      : labelIn(language, screenLabels[label])
  }
  const labels = (label: PageLabel) => {
    const found = find(label)
    return found.language === language ? html`${found.text}` : html`<span lang="en">${found.text}</span>`
  }
  return Object.assign(labels, { text: (label: PageLabel) => find(label).text })
}

function isOwn(label: ScreenLabel | OwnWord): label is OwnWord {
  return label in ownWords.en
}
