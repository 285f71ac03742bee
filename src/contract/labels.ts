import {
  englishLabels,
  type LabelKind,
  type LabelName,
  type PersonioLanguage,
  type SourcedLabel,
} from "./englishLabels.js"
import { isOfficial } from "./labelSources.js"
import { type Translations, translatedLabels } from "./translatedLabels.js"

/*
 * Personio's own words, as they stand on its screens. Personio renamed many of them in 2021, 2024 and 2025, so every
 * label carries a source, and a language without one is absent: English is shown instead.
 */

export { type PersonioLanguage, personioLanguages, type ScreenLabel } from "./englishLabels.js"
export { labelSources } from "./labelSources.js"

/** A label in the languages it is known in, each with its source. */
export type PersonioLabel = { readonly en: SourcedLabel } & Translations

/** What Personio's screens are called and what is clicked there. */
export const screenLabels = inAllLanguages("screen")
/** The rows of “Configure access rights”. */
export const areaLabels = inAllLanguages("area")
export const attributeLabels = inAllLanguages("attribute")

function inAllLanguages<Kind extends LabelKind>(kind: Kind): Record<LabelName<Kind>, PersonioLabel> {
  const others: Record<string, Translations | undefined> = translatedLabels[kind]
  const rows = Object.entries<SourcedLabel>(englishLabels[kind]).map(([name, en]) => [
    name,
    { en, ...others[name] },
  ])
  return Object.fromEntries(rows)
}

/** A label as it is shown. */
export interface ShownLabel {
  readonly text: string
  /** The language it is really in: the page marks it with `lang`. */
  readonly language: PersonioLanguage
  readonly english: string
  /** False where no page of Personio's shows it: it is quoted together with the English one. */
  readonly sure: boolean
}

/** The label in `language`, else in English. */
export function labelIn(language: PersonioLanguage, label: PersonioLabel): ShownLabel {
  const known = label[language]
  const [text, source] = known ?? label.en
  return { text, language: known ? language : "en", english: label.en[0], sure: isOfficial(source) }
}
