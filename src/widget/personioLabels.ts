import {
  englishLabels,
  type LabelKind,
  type LabelName,
  type PersonioLanguage,
  personioLanguages,
} from "../contract/englishLabels.js"
import type { ShownLabel } from "../contract/labels.js"

/** Personio's words in one language. */
export interface PersonioLabels {
  readonly language: PersonioLanguage
  of<Kind extends LabelKind>(kind: Kind, name: LabelName<Kind>): ShownLabel
}

export const english: PersonioLabels = {
  language: "en",
  of: (kind, name) => {
    const names: Record<PropertyKey, readonly [string, unknown]> = englishLabels[kind]
    const text = names[name]?.[0] ?? String(name)
    return { text, language: "en", english: text, sure: true }
  },
}

/** All languages but English are one chunk; where it cannot be fetched, English stays. */
export async function loadLabels(language: PersonioLanguage): Promise<PersonioLabels> {
  if (language === "en") return english
  try {
    const { labelIn, labels } = await import("../contract/labels.js")
    return { language, of: (kind, name) => labelIn(language, labels[kind][name]) }
  } catch {
    return english
  }
}

/** The first of the browser's languages that Personio's labels are known in, else the widget's own. */
export function guessPersonioLanguage(localeTag: string): PersonioLanguage {
  const languages = [...navigator.languages, localeTag].map((tag) => tag.split("-")[0])
  return languages.flatMap((tag) => personioLanguages.filter((known) => known === tag))[0] ?? "en"
}
