import type { PersonioLanguage, SourcedLabel } from "./englishLabels.js"
import type { OwnSource } from "./labelSources.js"

/** One of Personio's labels, as it is shown to an administrator. */
export interface ShownLabel {
  /** The label's words. */
  readonly text: string
  /** The language of `text`, which the page states with `lang`. English where the wanted language has no label. */
  readonly language: PersonioLanguage
  /** The English words, for showing beside `text` when it is not sure. */
  readonly english: string
  /** False when no page or screen of Personio's shows `text`, only another vendor's guide: quote the English too. */
  readonly sure: boolean
}

/** A label in English. Every English label was seen on a page or a screen of Personio's own. */
export const showInEnglish = ([text]: SourcedLabel<OwnSource>): ShownLabel => ({
  text,
  language: "en",
  english: text,
  sure: true,
})
