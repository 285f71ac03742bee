import { hostIds, hosts } from "../hosts.js"
import type { Preferences } from "./preferences.js"
import { words } from "./words.js"

/** The strip above the product: what is a demo's and not the product's. */
export function DemoBar({
  preferences,
  onChange,
  standInUrl,
}: {
  preferences: Preferences
  onChange(change: Partial<Preferences>): void
  standInUrl: string | null
}) {
  const say = words[preferences.locale]
  return (
    <aside className="demo-bar" aria-label={say.demo}>
      <span className="demo-bar-name">{say.demo}</span>
      <Choice
        name={say.product}
        value={preferences.host}
        options={hostIds.map((id) => [id, hosts[id].name])}
        onChange={(host) => onChange({ host })}
      />
      <Choice
        name={say.language}
        value={preferences.locale}
        options={[
          ["en", "English"],
          ["de", "Deutsch"],
        ]}
        onChange={(locale) => onChange({ locale })}
      />
      <Choice
        name={say.scheme}
        value={preferences.scheme}
        options={[
          ["system", say.schemes.system],
          ["light", say.schemes.light],
          ["dark", say.schemes.dark],
        ]}
        onChange={(scheme) => onChange({ scheme })}
      />
      {standInUrl && (
        <a
          className="demo-bar-link"
          href={standInUrl}
          target="_blank"
          rel="noopener"
          aria-label={`${say.openStandIn} (${say.newTab})`}
        >
          {say.standIn} <span aria-hidden="true">↗</span>
        </a>
      )}
    </aside>
  )
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
