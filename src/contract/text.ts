/**
 * Words of the host's own: one string, or one per BCP 47 language tag with English for all other languages
 * (`{ en: "for delivery", de: "für die Lieferung" }`). No text may be blank.
 */
export type Text =
  | string
  | {
      /** The words in English, which are also shown in every language without words of its own. */
      readonly en: string
      /** The words in another language. */
      readonly [tag: string]: string
    }

/** The host's words for one reader. */
export interface LocalizedText {
  /** The words. */
  readonly text: string
  /** The BCP 47 tag of their language; null where the host gave one string for all. */
  readonly language: string | null
}

/** The words for the tag `locale`, else for its language (`"de"` for `"de-AT"`), else in English. */
export function textIn(locale: string, text: Text): LocalizedText {
  if (typeof text === "string") return { text, language: null }
  const language = [locale, locale.split("-")[0] as string].find((tag) => text[tag] !== undefined) ?? "en"
  return { text: text[language] as string, language }
}
