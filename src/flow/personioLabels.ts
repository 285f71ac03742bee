import {
  englishLabels,
  type LabelKind,
  type LabelName,
  type PersonioLanguage,
  personioLanguages,
  type SourcedLabel,
} from "../contract/englishLabels.js"
import type { OwnSource } from "../contract/labelSources.js"
import { type ShownLabel, showInEnglish } from "../contract/shownLabel.js"
import type { Translations } from "../contract/translatedLabels.js"

/** Personio's words in one language, and in English where that language has none. */
export interface PersonioLabels {
  /** The language that was asked for; a single label may be in English all the same. */
  readonly language: PersonioLanguage
  /** The label of a screen's item, of an area or of an attribute. */
  of<Kind extends LabelKind>(kind: Kind, name: LabelName<Kind>): ShownLabel
}

/** Personio's words in English, which need not be fetched. */
export const english: PersonioLabels = {
  language: "en",
  of: (kind, name) => showInEnglish(englishLabel(kind, name)),
}

/** Fetches Personio's words in the other languages. It may reject: English is then shown. */
export type FetchLabels = () => Promise<typeof import("../contract/translatedLabels.js")>

/** Personio's words in `language`; in English where the other languages cannot be fetched. Never rejects. */
export async function loadLabels(language: PersonioLanguage, fetch: FetchLabels): Promise<PersonioLabels> {
  if (language === "en") return english
  try {
    const { labelIn, translatedLabels } = await fetch()
    return {
      language,
      of: (kind, name) => {
        const translations: { readonly [Name in typeof name]?: Translations } = translatedLabels[kind]
        return labelIn(language, { en: englishLabel(kind, name), ...translations[name] })
      },
    }
  } catch {
    return english
  }
}

/**
 * The labels to begin with: in `language`, which the host knows; else in the first of the `spoken` languages in which
 * labels are known; else in English.
 * @param spoken BCP 47 language tags, the preferred one first
 */
export function firstLabels(
  language: PersonioLanguage | undefined,
  spoken: readonly string[],
  fetch: FetchLabels,
): Promise<PersonioLabels> {
  const known = spoken
    .map((tag) => tag.split("-", 1)[0])
    .flatMap((tag) => personioLanguages.filter((candidate) => candidate === tag))
  return loadLabels(language ?? known[0] ?? "en", fetch)
}

function englishLabel<Kind extends LabelKind>(kind: Kind, name: LabelName<Kind>): SourcedLabel<OwnSource> {
  return (englishLabels[kind] as Record<LabelName<Kind>, SourcedLabel<OwnSource>>)[name]
}
