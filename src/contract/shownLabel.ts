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
  /** What `text` was called before, where people still look for that. Default: nothing is known. */
  readonly formerly?: string
}

/** A label in English. Every English label was seen on a page or a screen of Personio's own. */
export const showInEnglish = ([text, , formerly]: SourcedLabel<OwnSource>): ShownLabel => ({
  text,
  language: "en",
  english: text,
  sure: true,
  ...(formerly && { formerly: formerly[0] }),
})
