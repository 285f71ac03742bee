/** Words of the host's own: one string, or one per BCP 47 language tag with English as the fallback. */
export type Text = string | { readonly en: string; readonly [tag: string]: string }

/** The words for `locale`: the exact tag, then its language, then English. `"de-AT"` falls to `"de"`. */
export function textIn(locale: string, text: Text): string {
  if (typeof text === "string") return text
  return text[locale] ?? text[locale.split("-")[0] as string] ?? text.en
}
