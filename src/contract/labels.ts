import { englishLabels, type LabelKind, type LabelName, type SourcedLabel } from "./englishLabels.js"
import type { PersonioLabel } from "./labelIn.js"
import type { OwnSource } from "./labelSources.js"
import { type Translations, translatedLabels } from "./translatedLabels.js"

/*
 * Personio's own words, as they stand on its screens, in all languages at once. Personio renamed many of them in 2021,
 * 2024 and 2025, so every label carries a source, and a language without one is absent: English is shown instead.
 */

export { type PersonioLanguage, personioLanguages, type ScreenLabel } from "./englishLabels.js"
export { labelIn, type PersonioLabel } from "./labelIn.js"
export { labelSources } from "./labelSources.js"
export type { ShownLabel } from "./shownLabel.js"

/** What Personio's screens and the things to click there are called. */
export const screenLabels = inAllLanguages("screen")
/** What the rows of “Configure access rights” are called, by area. */
export const areaLabels = inAllLanguages("area")
/** What the preset employee attributes are called, by Personio's key. */
export const attributeLabels = inAllLanguages("attribute")

function inAllLanguages<Kind extends LabelKind>(kind: Kind): Record<LabelName<Kind>, PersonioLabel> {
  const others: Record<string, Translations | undefined> = translatedLabels[kind]
  const rows = Object.entries<SourcedLabel<OwnSource>>(englishLabels[kind]).map(([name, en]) => [
    name,
    { en, ...others[name] },
  ])
  return Object.fromEntries(rows)
}
