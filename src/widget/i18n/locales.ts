import type { Messages } from "./messages/en.js"
import type { Locale } from "./messages/locale.js"

/** One language that ships. */
interface ShippedLocale {
  /** The words of the trigger. They are on the page before anything else is fetched. */
  readonly trigger: string
  /** Fetches all other words: the default export of `messages/<tag>.ts`, which becomes a chunk of its own. */
  readonly load: () => Promise<{ readonly default: Messages }>
  /** The BCP 47 tag for `lang` and plural rules. Default: the tag of the row. */
  readonly lang?: string
  /** The direction of reading. Default: `ltr`. */
  readonly dir?: "rtl"
}

/** The languages that ship, by tag. Tests, stories and the type of the prop `locale` are derived from this table. */
export const locales = {
  en: { trigger: "Connect Personio", load: () => import("./messages/en.js") },
  "en-US": { trigger: "Connect Personio", load: () => import("./messages/en-US.js") },
  de: { trigger: "Personio verbinden", load: () => import("./messages/de.js") },
  // “informal” is our name for a tone and no registered variant, so the page's `lang` is the language alone.
  "de-informal": {
    trigger: "Personio verbinden",
    load: () => import("./messages/de-informal.js"),
    lang: "de",
  },
  fr: { trigger: "Connecter Personio", load: () => import("./messages/fr.js") },
  es: { trigger: "Conectar Personio", load: () => import("./messages/es.js") },
  it: { trigger: "Collega Personio", load: () => import("./messages/it.js") },
  nl: { trigger: "Personio koppelen", load: () => import("./messages/nl.js") },
} as const satisfies Record<string, ShippedLocale>

/** The tag of a language that ships. `en` is British English, `de-informal` is German with “du”. */
export type LocaleTag = keyof typeof locales

/** The shipped locale for a tag: the tag itself, then its language (`de-AT` → `de`), then English. */
export async function loadLocale(tag: string): Promise<Locale> {
  const known = knownTag(tag)
  const { load, lang = known, dir }: ShippedLocale = locales[known]
  const { default: messages } = await load()
  return { tag: lang, dir, messages }
}

/** Fetches Personio's own words in all languages but English. */
export const fetchLabels = () => import("../../contract/translatedLabels.js")

/** The words of the trigger in the shipped locale for a tag. */
export const triggerWords = (tag: string): string => locales[knownTag(tag)].trigger

function knownTag(tag: string): LocaleTag {
  const known = [tag, ...tag.split("-", 1)].find((candidate) => Object.hasOwn(locales, candidate))
  return (known ?? "en") as LocaleTag
}
