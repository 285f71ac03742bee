import { useEffect, useState, useSyncExternalStore } from "react"
import { type HostId, isHostId } from "../hosts.js"
import { type PageLocale, pageLanguage, pageLocales } from "./words.js"

/** What the demo shows. It is kept in the address, so that a link can contain it: `?host=thrive&locale=de&scheme=dark`. */
export interface Preferences {
  host: HostId
  locale: PageLocale
  scheme: "system" | "light" | "dark"
}

export function usePreferences(): [Preferences, (change: Partial<Preferences>) => void] {
  const [preferences, set] = useState(() => read(new URLSearchParams(location.search)))
  const change = (part: Partial<Preferences>) => {
    const next = { ...preferences, ...part }
    history.replaceState(null, "", `?${new URLSearchParams({ ...next })}`)
    set(next)
  }
  return [preferences, change]
}

function read(query: URLSearchParams): Preferences {
  const host = query.get("host")
  const locale = query.get("locale") ?? navigator.language.slice(0, 2)
  const scheme = query.get("scheme")
  return {
    host: isHostId(host) ? host : "onyo",
    locale: pageLocales.find((known) => known === locale) ?? "en",
    scheme: scheme === "light" || scheme === "dark" ? scheme : "system",
  }
}

/** Writes brand, language and colour scheme to the document, where the style sheet reads them. */
export function useDocument({ host, locale, scheme }: Preferences, title: string): void {
  const systemIsDark = useSyncExternalStore(onSystemScheme, () => darkQuery.matches)
  const resolved = scheme === "system" ? (systemIsDark ? "dark" : "light") : scheme
  useEffect(() => {
    const { documentElement: root } = document
    root.lang = pageLanguage(locale)
    root.dataset["host"] = host
    root.dataset["scheme"] = resolved
    document.title = title
  }, [host, locale, resolved, title])
}

const darkQuery = matchMedia("(prefers-color-scheme: dark)")
function onSystemScheme(changed: () => void) {
  darkQuery.addEventListener("change", changed)
  return () => darkQuery.removeEventListener("change", changed)
}
