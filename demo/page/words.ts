import { de } from "./words/de.js"
import { deInformal } from "./words/de-informal.js"
import { en, type Words } from "./words/en.js"
import { es } from "./words/es.js"
import { fr } from "./words/fr.js"
import { it } from "./words/it.js"
import { nl } from "./words/nl.js"

export type { Words }

const languages = { en, de, "de-informal": deInformal, fr, es, it, nl } as const satisfies Record<
  string,
  Words
>

/** The languages of the widget and of the page around it. */
export type PageLocale = keyof typeof languages
export const pageLocales = Object.keys(languages) as readonly PageLocale[]

export const wordsIn = (locale: PageLocale): Words => languages[locale]

/** The language as a BCP 47 tag: German has two tones. */
export type PageLanguage = Exclude<PageLocale, "de-informal">
export const pageLanguage = (locale: PageLocale): PageLanguage => (locale === "de-informal" ? "de" : locale)

/** Replaces placeholders such as `{app}` in `sentence` with their values. */
export const say = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
