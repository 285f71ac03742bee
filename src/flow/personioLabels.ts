import {
  englishLabels,
  type LabelKind,
  type LabelName,
  type PersonioLanguage,
  personioLanguages,
  type SourcedLabel,
} from "../contract/englishLabels.js"
import type { ShownLabel } from "../contract/labels.js"
import type { Translations } from "../contract/translatedLabels.js"

/** Personio's words in one language, in English where it has none. */
export interface PersonioLabels {
  readonly language: PersonioLanguage
  of<Kind extends LabelKind>(kind: Kind, name: LabelName<Kind>): ShownLabel
}

export const english: PersonioLabels = {
  language: "en",
  of: (kind, name) => {
    const [text] = (englishLabels[kind] as Record<typeof name, SourcedLabel>)[name]
    return { text, language: "en", english: text, sure: true }
  },
}

export type FetchLabels = () => Promise<typeof import("../contract/translatedLabels.js")>

/** Where the other languages cannot be fetched, English stays. */
export async function loadLabels(language: PersonioLanguage, fetch: FetchLabels): Promise<PersonioLabels> {
  if (language === "en") return english
  try {
    const { isOfficial, translatedLabels } = await fetch()
    return {
      language,
      of: (kind, name) => {
        const shown = english.of(kind, name)
        const names: { [Name in typeof name]?: Translations } = translatedLabels[kind]
        const known = names[name]?.[language]
        return known ? { ...shown, text: known[0], language, sure: isOfficial(known[1]) } : shown
      },
    }
  } catch {
    return english
  }
}

/** To begin with: in the language the host knows, else in the first known of the browser's, else in the widget's. */
export function firstLabels(
  language: PersonioLanguage | undefined,
  localeTag: string,
  fetch: FetchLabels,
): Promise<PersonioLabels> {
  const spoken = [...navigator.languages, localeTag].map((tag) => tag.split("-")[0])
  const known = spoken.flatMap((tag) => personioLanguages.filter((candidate) => candidate === tag))
  return loadLabels(language ?? known[0] ?? "en", fetch)
}
