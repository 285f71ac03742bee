import { type Controls, type SettingsView, settingsViews } from "../controls.js"
import { editingModes } from "../registry.js"
import { scenarioGroups, scenarios } from "../scenarios.js"
import { html, type Markup } from "./html.js"
import { otherEntries } from "./ownWords.js"
import { type PageLabels, pageLanguages } from "./pageLabels.js"
import { paths } from "./paths.js"

/** Apart from the template: the bundler would add a helper to the package for a literal that holds it. */
const scriptEnd: Markup = { markup: "</script>" }

/** What a page has inside of the frame that all pages share. */
export interface PageContent {
  readonly title: string
  /** The entry of the sidebar that is marked as the current one. */
  readonly current: "marketplace" | "settings"
  readonly body: Markup
}

/** A whole page: the sidebar, the content, and the controls of the stand-in at the foot. */
export function wholePage(page: PageContent, labels: PageLabels, controls: Controls): string {
  return html`<!doctype html>
<html lang="${controls.language}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>${page.title} · Personio stand-in</title>
  <link rel="stylesheet" href="${paths.style}">
  <script src="${paths.script}" type="module">${scriptEnd}
</head>
<body>
  <header><p><strong>${labels("standIn")}</strong> ${labels("invented")}</p></header>
  ${sidebar(page.current, labels, controls)}
  <main>${page.body}</main>
  ${standInControls(controls)}
</body>
</html>
`.markup
}

function sidebar(
  current: PageContent["current"],
  labels: PageLabels,
  { company, language }: Controls,
): Markup {
  const link = (id: PageContent["current"], href: string) =>
    html`<a href="${href}"${id === current && html` aria-current="true"`}>${labels(id)}</a>`
  return html`<nav class="sidebar" aria-label="${company}">
    <p><span class="initial" aria-hidden="true">${company.slice(0, 1)}</span>${company}</p>
    <ul tabindex="0" aria-label="${company}">
      ${otherEntries[language].map((name) => html`<li class="elsewhere">${name}</li>`)}
      <li>${link("marketplace", paths.marketplace)}</li>
    </ul>
    ${link("settings", paths.settings)}
  </nav>`
}

const editingDescriptions: { readonly [mode in Controls["editing"]]: string } = {
  keeps: "Client ID and secret stay valid",
  revokes_pair: "A new secret replaces the old",
  edit_not_offered: "Editing is not offered",
}
const viewDescriptions: { readonly [view in SettingsView]: string } = {
  administrator: "The screens of 2025 and 2026",
  no_button: "No button: a role without edit rights",
  older: "The older screen, until 2024",
}

function standInControls(controls: Controls): Markup {
  const option = (value: string, label: string, chosen: boolean) =>
    html`<option value="${value}"${chosen && html` selected`}>${label}</option>`
  const choice = <Value extends string>(
    name: string,
    values: readonly Value[],
    described: { readonly [value in Value]: string },
    chosen: Value,
  ) => html`<select name="${name}">
            ${values.map((value) => option(value, described[value], value === chosen))}
          </select>`
  const languages = Object.keys(pageLanguages) as (keyof typeof pageLanguages)[]
  return html`<aside class="controls" lang="en" aria-label="Stand-in controls">
      <details>
      <summary>Stand-in controls</summary>
      <p>Not part of Personio. They change how this stand-in behaves.</p>
      <form method="post" action="${paths.controls}">
        <label>Personio behaves
          <select name="scenario">
            ${option("", "as usual", controls.scenario === null)}
            ${scenarioGroups.map(
              ({ title, names }) => html`<optgroup label="${title}">
                ${names.map((name) => option(name, `${scenarios[name].summary} (${name})`, name === controls.scenario))}
              </optgroup>`,
            )}
          </select></label>
        <label>The administrator sees
          ${choice("view", settingsViews, viewDescriptions, controls.view)}</label>
        <label>When access rights are edited
          ${choice("editing", editingModes, editingDescriptions, controls.editing)}</label>
        <label>Interface language
          ${choice("language", languages, pageLanguages, controls.language)}</label>
        <button type="submit">Apply</button>
      </form>
      </details>
    </aside>`
}
