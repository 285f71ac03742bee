import type { Messages } from "./messages/en.js"
import type { Locale } from "./messages/locale.js"

/** What is said before anything is fetched, and when nothing can be. These words are on the page from the start. */
interface PageWords {
  /** The words of the trigger. */
  readonly trigger: string
  /** Is spoken when the dialog takes long to arrive. */
  readonly loading: string
  /** Is said beside the trigger when the dialog could not be fetched. */
  readonly failed: string
  /** The button beside it. */
  readonly reload: string
}

/** One language that ships. */
interface ShippedLocale extends PageWords {
  /** Fetches all other words: the default export of `messages/<tag>.ts`, which becomes a chunk of its own. */
  readonly load: () => Promise<{ readonly default: Messages }>
  /** The BCP 47 tag for `lang` and plural rules. Default: the tag of the row. */
  readonly lang?: string
  /** The direction of reading. Default: `ltr`. */
  readonly dir?: "rtl"
}

const english: PageWords = {
  trigger: "Connect Personio",
  loading: "Loading…",
  failed: "Loading failed.",
  reload: "Reload the page",
}
const german: PageWords = {
  trigger: "Personio verbinden",
  loading: "Wird geladen …",
  failed: "Laden fehlgeschlagen.",
  reload: "Seite neu laden",
}

/** The languages that ship, by tag. Tests, stories and the type of the prop `locale` are derived from this table. */
export const locales = {
  en: { ...english, load: () => import("./messages/en.js") },
  "en-US": { ...english, load: () => import("./messages/en-US.js") },
  de: { ...german, load: () => import("./messages/de.js") },
  // “informal” is our name for a tone and no registered variant, so the page's `lang` is the language alone.
  "de-informal": { ...german, load: () => import("./messages/de-informal.js"), lang: "de" },
  fr: {
    trigger: "Connecter Personio",
    loading: "Chargement…",
    failed: "Échec du chargement.",
    reload: "Recharger la page",
    load: () => import("./messages/fr.js"),
  },
  es: {
    trigger: "Conectar Personio",
    loading: "Cargando…",
    failed: "No se ha podido cargar.",
    reload: "Recargar la página",
    load: () => import("./messages/es.js"),
  },
  it: {
    trigger: "Collega Personio",
    loading: "Caricamento…",
    failed: "Caricamento non riuscito.",
    reload: "Ricarica la pagina",
    load: () => import("./messages/it.js"),
  },
  nl: {
    trigger: "Personio koppelen",
    loading: "Laden…",
    failed: "Laden mislukt.",
    reload: "Pagina opnieuw laden",
    load: () => import("./messages/nl.js"),
  },
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

/** What is said before anything is fetched, in the shipped locale for the prop `locale`. */
export function pageWords(locale: Locale | string = "en"): PageWords {
  return locales[knownTag(typeof locale === "string" ? locale : locale.tag)]
}

function knownTag(tag: string): LocaleTag {
  const known = [tag, ...`${tag}`.split("-", 1)].find((candidate) => Object.hasOwn(locales, candidate))
  return (known ?? "en") as LocaleTag
}
