import { Select, ToggleGroup } from "radix-ui"
import { hostIds, hosts } from "../hosts.js"
import { Icon, type IconName } from "./Icon.js"
import type { Preferences } from "./preferences.js"
import { RehearsalPanel } from "./RehearsalPanel.js"
import { type PageLocale, pageLanguage, pageLocales, wordsIn } from "./words.js"
import "./demo-bar.css"

const schemes = ["system", "light", "dark"] as const
const schemeIcons: Record<Preferences["scheme"], IconName> = { system: "screen", light: "sun", dark: "moon" }

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
  const { host, locale, scheme } = preferences
  const words = wordsIn(locale)
  return (
    <aside className="demo-bar" aria-label={words.demo}>
      <span className="demo-bar-name" aria-hidden="true">
        {words.demo}
      </span>
      <ToggleGroup.Root
        className="segments"
        type="single"
        aria-label={words.product}
        value={host}
        onValueChange={(id: typeof host | "") => id && onChange({ host: id })}
      >
        {hostIds.map((id) => (
          <ToggleGroup.Item key={id} value={id}>
            {hosts[id].name}
          </ToggleGroup.Item>
        ))}
      </ToggleGroup.Root>
      <LanguageChoice label={words.language} value={locale} onChange={(locale) => onChange({ locale })} />
      <ToggleGroup.Root
        className="segments"
        type="single"
        aria-label={words.scheme}
        value={scheme}
        onValueChange={(scheme: typeof preferences.scheme | "") => scheme && onChange({ scheme })}
      >
        {schemes.map((id) => (
          <ToggleGroup.Item key={id} value={id} aria-label={words.schemes[id]} title={words.schemes[id]}>
            <Icon name={schemeIcons[id]} size={16} />
          </ToggleGroup.Item>
        ))}
      </ToggleGroup.Root>
      <div className="demo-bar-end">
        <RehearsalPanel app={hosts[host].name} locale={locale} />
        {standInUrl && (
          <a
            className="bar-button"
            href={standInUrl}
            target="_blank"
            rel="noopener"
            aria-label={`${words.standIn} (${words.newTab})`}
          >
            {words.standIn}
            <Icon name="away" size={14} />
          </a>
        )}
      </div>
    </aside>
  )
}

function LanguageChoice({
  label,
  value,
  onChange,
}: {
  label: string
  value: PageLocale
  onChange(locale: PageLocale): void
}) {
  return (
    <Select.Root value={value} onValueChange={onChange}>
      <Select.Trigger className="bar-button bar-language" aria-label={label}>
        <Icon name="globe" size={16} />
        <Select.Value>{nameOf(value)}</Select.Value>
        <Icon name="chevron" size={14} />
      </Select.Trigger>
      <Select.Portal>
        <Select.Content className="demo-popup" position="popper" sideOffset={6}>
          <Select.Viewport>
            {pageLocales.map((locale) => (
              <Select.Item className="demo-option" key={locale} value={locale} lang={pageLanguage(locale)}>
                <Select.ItemText>{nameOf(locale)}</Select.ItemText>
                <Select.ItemIndicator>
                  <Icon name="check" size={14} />
                </Select.ItemIndicator>
              </Select.Item>
            ))}
          </Select.Viewport>
        </Select.Content>
      </Select.Portal>
    </Select.Root>
  )
}

/** The name of a language in itself. German has two tones. */
function nameOf(locale: PageLocale): string {
  if (locale === "de-informal") return "Deutsch (du)"
  const name = new Intl.DisplayNames(locale, { type: "language" }).of(locale) ?? locale
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1)
}
