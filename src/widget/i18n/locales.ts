import type { Messages } from "./messages/en.js"
import type { Locale } from "./messages/locale.js"

/** The languages that ship: the trigger's words, and a chunk of its own with all others, fetched with the dialog. */
const locales = {
  en: { trigger: "Connect Personio", load: () => import("./messages/en.js") },
  de: { trigger: "Personio verbinden", load: () => import("./messages/de.js") },
  "de-informal": {
    trigger: "Personio verbinden",
    load: () => import("./messages/de-informal.js"),
  },
  fr: { trigger: "Connecter Personio", load: () => import("./messages/fr.js") },
  es: { trigger: "Conectar Personio", load: () => import("./messages/es.js") },
  it: { trigger: "Collega Personio", load: () => import("./messages/it.js") },
  nl: { trigger: "Personio koppelen", load: () => import("./messages/nl.js") },
} satisfies Record<string, { trigger: string; load: () => Promise<Chunk> }>
/** A locale's module exports nothing but its words. */
type Chunk = { readonly [name in string]: Messages }
/** The tag of a language that ships. `de-informal` is German with “du”. */
export type LocaleTag = keyof typeof locales

/** The shipped locale for a tag: the tag itself, then its language (`de-AT` → `de`), then English. */
export async function loadLocale(tag: string): Promise<Locale> {
  const known = knownTag(tag)
  // “informal” is our name for a tone, no registered variant: the page's `lang` is the language alone.
  const [messages] = Object.values(await locales[known].load())
  return { tag: languageOf(known), messages: messages as Messages }
}

/** Personio's own words in all languages but English. */
export const fetchLabels = () => import("../../contract/translatedLabels.js")

export const triggerWords = (tag: string): string => locales[knownTag(tag)].trigger

function knownTag(tag: string): LocaleTag {
  const known = [tag, languageOf(tag)].find((candidate) => Object.hasOwn(locales, candidate))
  return (known ?? "en") as LocaleTag
}

const languageOf = (tag: string): string => tag.split("-", 1)[0] ?? tag
