import type { Messages } from "./messages/en.js"
import type { Locale } from "./messages/locale.js"

/** The languages that ship: the trigger's words, and a chunk of its own with all others, fetched with the dialog. */
const locales = {
  en: { trigger: "Connect Personio", load: () => import("./messages/en.js") },
  de: { trigger: "Personio verbinden", load: () => import("./messages/de.js") },
} satisfies Record<string, { trigger: string; load: () => Promise<Chunk> }>
type Chunk = { readonly [tag in string]: Messages }
export type LocaleTag = keyof typeof locales

/** The shipped locale for a tag: the tag itself, then its language (`de-AT` → `de`), then English. */
export async function loadLocale(tag: string): Promise<Locale> {
  const known = knownTag(tag)
  const chunk: Chunk = await locales[known].load()
  return { tag: known, messages: chunk[known] as Messages }
}

/** Personio's own words in all languages but English. */
export const fetchLabels = () => import("../contract/translatedLabels.js")

export const triggerWords = (tag: string): string => locales[knownTag(tag)].trigger

function knownTag(tag: string): LocaleTag {
  const known = [tag, tag.split("-")[0]].find((candidate) => candidate && Object.hasOwn(locales, candidate))
  return (known ?? "en") as LocaleTag
}
