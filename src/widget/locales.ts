import type { Messages } from "./messages/en.js"
import type { Locale } from "./messages/locale.js"

/** The languages that ship: the trigger's words, and a chunk of its own with all others, fetched with the dialog. */
const locales = {
  en: { trigger: "Connect Personio", load: async () => (await import("./messages/en.js")).en },
  de: { trigger: "Personio verbinden", load: async () => (await import("./messages/de.js")).de },
  "de-informal": {
    trigger: "Personio verbinden",
    load: async () => (await import("./messages/de-informal.js")).deInformal,
  },
  fr: { trigger: "Connecter Personio", load: async () => (await import("./messages/fr.js")).fr },
  es: { trigger: "Conectar Personio", load: async () => (await import("./messages/es.js")).es },
  it: { trigger: "Collega Personio", load: async () => (await import("./messages/it.js")).it },
  nl: { trigger: "Personio koppelen", load: async () => (await import("./messages/nl.js")).nl },
} satisfies Record<string, { trigger: string; load: () => Promise<Messages> }>
export type LocaleTag = keyof typeof locales

/** The shipped locale for a tag: the tag itself, then its language (`de-AT` → `de`), then English. */
export async function loadLocale(tag: string): Promise<Locale> {
  const known = knownTag(tag)
  // “informal” is our name for a tone, no registered variant: the page's `lang` is the language alone.
  return { tag: languageOf(known), messages: await locales[known].load() }
}

export const triggerWords = (tag: string): string => locales[knownTag(tag)].trigger

function knownTag(tag: string): LocaleTag {
  const known = [tag, languageOf(tag)].find((candidate) => Object.hasOwn(locales, candidate))
  return (known ?? "en") as LocaleTag
}

const languageOf = (tag: string): string => tag.split("-", 1)[0] ?? tag
