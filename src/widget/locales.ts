import type { Messages } from "./messages/en.js"
import type { Locale } from "./messages/locale.js"

/** The languages that ship: the trigger's words, and a chunk of its own with all others, fetched with the dialog. */
const locales = {
  en: { trigger: "Connect Personio", load: async () => (await import("./messages/en.js")).en },
  de: { trigger: "Personio verbinden", load: async () => (await import("./messages/de.js")).de },
} satisfies Record<string, { trigger: string; load: () => Promise<Messages> }>
export type LocaleTag = keyof typeof locales

/** The shipped locale for a tag: the tag itself, then its language (`de-AT` → `de`), then English. */
export async function loadLocale(tag: string): Promise<Locale> {
  const known = knownTag(tag)
  return { tag: known, messages: await locales[known].load() }
}

export const triggerWords = (tag: string): string => locales[knownTag(tag)].trigger

function knownTag(tag: string): LocaleTag {
  const known = [tag, tag.split("-")[0]].find((candidate) => candidate && Object.hasOwn(locales, candidate))
  return (known ?? "en") as LocaleTag
}
