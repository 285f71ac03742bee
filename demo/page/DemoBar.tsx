import { hostIds, hosts } from "../hosts.js"
import type { Preferences } from "./preferences.js"
import { type PageLocale, pageLocales, wordsIn } from "./words.js"

/** The strip above the product. It holds what belongs to the demo and not to the product. */
export function DemoBar({
  preferences,
  onChange,
  standInUrl,
}: {
  preferences: Preferences
  onChange(change: Partial<Preferences>): void
  standInUrl: string | null
}) {
  const words = wordsIn(preferences.locale)
  return (
    <aside className="demo-bar" aria-label={words.demo}>
      <span className="demo-bar-name">{words.demo}</span>
      <Choice
        name={words.product}
        value={preferences.host}
        options={hostIds.map((id) => [id, hosts[id].name])}
        onChange={(host) => onChange({ host })}
      />
      <Choice
        name={words.language}
        value={preferences.locale}
        options={pageLocales.map((locale) => [locale, nameOf(locale)])}
        onChange={(locale) => onChange({ locale })}
      />
      <Choice
        name={words.scheme}
        value={preferences.scheme}
        options={[
          ["system", words.schemes.system],
          ["light", words.schemes.light],
          ["dark", words.schemes.dark],
        ]}
        onChange={(scheme) => onChange({ scheme })}
      />
      {standInUrl && (
        <a
          className="demo-bar-link"
          href={standInUrl}
          target="_blank"
          rel="noopener"
          aria-label={`${words.openStandIn} (${words.newTab})`}
        >
          {words.standIn} <span aria-hidden="true">↗</span>
        </a>
      )}
    </aside>
  )
}

/** The name of a language in itself. German has two tones. */
function nameOf(locale: PageLocale): string {
  if (locale === "de-informal") return "Deutsch (du)"
  const name = new Intl.DisplayNames(locale, { type: "language" }).of(locale) ?? locale
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1)
}

function Choice<Value extends string>({
  name,
  value,
  options,
  onChange,
}: {
  name: string
  value: Value
  options: readonly (readonly [Value, string])[]
  onChange(value: Value): void
}) {
  return (
    <select
      aria-label={name}
      value={value}
      onChange={(event) => {
        const chosen = options.find(([option]) => option === event.target.value)
        if (chosen) onChange(chosen[0])
      }}
    >
      {options.map(([option, label]) => (
        <option key={option} value={option}>
          {label}
        </option>
      ))}
    </select>
  )
}
