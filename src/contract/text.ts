/** Words of the host's own: one string, or one per BCP 47 language tag with English as the fallback. */
export type Text = string | { readonly en: string; readonly [tag: string]: string }

/** Words, and the language they are in; null where the host did not say. */
export interface LocalizedText {
  readonly text: string
  readonly language: string | null
}

/** The words for `locale`: the exact tag, then its language, then English. `"de-AT"` falls to `"de"`. */
export function textIn(locale: string, text: Text): LocalizedText {
  if (typeof text === "string") return { text, language: null }
  const language = [locale, locale.split("-")[0] as string].find((tag) => text[tag] !== undefined) ?? "en"
  return { text: text[language] as string, language }
}
