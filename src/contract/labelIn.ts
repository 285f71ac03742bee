import type { PersonioLanguage, SourcedLabel } from "./englishLabels.js"
import { isOfficial, type OwnSource } from "./labelSources.js"
import { type ShownLabel, showInEnglish } from "./shownLabel.js"
import type { Translations } from "./translatedLabels.js"

/** A label in English and in the other languages in which it is known, each with its source. */
export type PersonioLabel = {
  /** The English words and where they were seen. */
  readonly en: SourcedLabel<OwnSource>
} & Translations

/** The label in `language`, or in English where no source shows it in that language. */
export function labelIn(language: PersonioLanguage, label: PersonioLabel): ShownLabel {
  const inEnglish = showInEnglish(label.en)
  const translation = language === "en" ? undefined : label[language]
  if (!translation) return inEnglish
  const [text, source] = translation
  return { text, language, english: inEnglish.text, sure: isOfficial(source) }
}
