import type { StoryContext } from "@storybook/react-vite"
import { type Appearance, presets } from "personio-connect"
import { type PersonioLanguage, personioLanguages } from "personio-connect/contract"
import { type HostId, hostIds, hosts } from "../demo/hosts.js"
import { locales } from "../src/widget/i18n/locales.js"

/** What the toolbar offers, each with its title there. */
export const choices = {
  host: titles(hostIds.map((id) => [id, hosts[id].name])),
  look: {
    product: "Look: product’s",
    ...titles(Object.keys(presets).map((name) => [name, `Look: ${name}`])),
  },
  colorScheme: { light: "Light", dark: "Dark" },
  density: { comfortable: "Comfortable", compact: "Compact" },
  layout: { modal: "Dialog", inline: "Inline" },
  locale: titles(Object.keys(locales).map((tag) => [tag, languageName(tag)])),
  personioLanguage: titles(personioLanguages.map((tag) => [tag, `Personio: ${tag}`])),
  direction: { own: "As written", rtl: "Right to left" },
} as const satisfies Record<string, Record<string, string>>

/** What the toolbar says at the moment, or what the story fixes. */
export interface Setting {
  /** The product that embeds the widget, and what it asks Personio for. */
  host: HostId
  /** Whether the widget looks as the product wants it, or by one of the presets; `default` is no wish at all. */
  look: "product" | keyof typeof presets
  colorScheme: keyof typeof choices.colorScheme
  density: NonNullable<Appearance["density"]>
  layout: keyof typeof choices.layout
  locale: string
  personioLanguage: PersonioLanguage
  direction: keyof typeof choices.direction
}

export const initialSetting: Setting = {
  host: "onyo",
  look: "product",
  colorScheme: "light",
  density: "comfortable",
  layout: "modal",
  locale: "en",
  personioLanguage: "en",
  direction: "own",
}

/** A value that the toolbar does not have, from an old address for example, counts as the first one. */
export const settingOf = (globals: StoryContext["globals"]): Setting =>
  Object.fromEntries(
    Object.entries(initialSetting).map(([name, initial]) => [
      name,
      Object.hasOwn(choices[name as keyof Setting], String(globals[name])) ? globals[name] : initial,
    ]),
  ) as unknown as Setting

/** Each language by the name that it has for itself. */
function languageName(tag: string): string {
  if (tag === "de-informal") return "Deutsch (du)"
  return new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag
}

function titles(entries: [string, string][]): Record<string, string> {
  return Object.fromEntries(entries)
}
