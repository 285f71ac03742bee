import type { AccessRight } from "../../contract/catalogue.js"
import { companyName } from "../company.js"
import type { Controls } from "../controls.js"
import type { Person } from "../people.js"
import { type Credential, editingModes } from "../registry.js"
import { scenarioGroups, scenarios } from "../scenarios.js"
import type { Tenant } from "../tenant.js"
import { drawer } from "./drawer.js"
import { html, type Markup } from "./html.js"
import { type PageLabels, pageLabelsIn, pageLanguages } from "./pageLabels.js"
import { paths } from "./paths.js"

/** Apart from the template: the bundler would add a helper to the package for a literal that holds it. */
const scriptEnd: Markup = { markup: "</script>" }

/** What the button “Edit access rights” carries to the page's script, as JSON in `data-edit`. */
export interface EditableIntegration {
  readonly name: string
  /** Path that takes the changed ticks. */
  readonly address: string
  readonly accessRights: readonly AccessRight[]
  /** Keys of the readable employee attributes. */
  readonly attributes: readonly string[]
}

interface PageContent {
  readonly title: string
  /** The entry of the sidebar that is marked as the current one. */
  readonly current: "marketplace" | "settings"
  readonly body: Markup
}

/** The page “Settings”, with a single tile, which leads to the API credentials. */
export function settingsPage(controls: Controls): string {
  const labels = pageLabelsIn(controls.language)
  const body = html`
    <h1>${labels("settings")}</h1>
    <h2>${labels("integrations")}</h2>
    <ul class="tiles">
      <li><a href="${paths.apiCredentials}">${labels("apiCredentials")}</a></li>
    </ul>`
  return wholePage({ title: labels.text("settings"), current: "settings", body }, labels, controls)
}

/** The page “Marketplace”, which lists nothing. */
export function marketplacePage(controls: Controls): string {
  const labels = pageLabelsIn(controls.language)
  const body = html`
    <h1>${labels("marketplace")}</h1>
    ${tabs("marketplace", labels)}
    <p lang="en">This stand-in lists no integrations. Custom integrations are created under
      <a href="${paths.connected}">Connected integrations</a>.</p>`
  return wholePage({ title: labels.text("marketplace"), current: "marketplace", body }, labels, controls)
}

/**
 * The page “Connected integrations”, with the drawer that creates and edits them.
 * @param notice `saved` when the page follows a change of access rights.
 */
export function connectedPage(tenant: Tenant, controls: Controls, notice: "saved" | null): string {
  const labels = pageLabelsIn(controls.language)
  const credentials = tenant.registry.all()
  const body = html`
    <div class="title">
      <h1>${labels("connectedIntegrations")}</h1>
      <button class="primary" type="button" data-create>${labels("createCustomIntegration")}</button>
    </div>
    ${tabs("connected", labels)}
    <noscript><p class="notice" lang="en">This page needs JavaScript to create integrations.</p></noscript>
    ${notice === "saved" && html`<p class="notice" role="status" lang="en">Access rights saved.</p>`}
    ${
      credentials.length === 0
        ? html`<p class="empty" lang="en">No integrations yet.</p>`
        : integrationTable(credentials, tenant.people[0], labels, controls)
    }
    ${drawer(tenant.definitions, labels)}`
  return wholePage(
    { title: labels.text("connectedIntegrations"), current: "marketplace", body },
    labels,
    controls,
  )
}

function tabs(current: "marketplace" | "connected", labels: PageLabels): Markup {
  const tab = (id: typeof current, href: string, label: Markup) =>
    html`<a href="${href}"${id === current && html` aria-current="page"`}>${label}</a>`
  return html`<nav class="tabs" aria-label="${labels.text("integrations")}">
      ${tab("marketplace", paths.marketplace, labels("marketplace"))}
      ${tab("connected", paths.connected, labels("connectedIntegrations"))}
    </nav>`
}

function integrationTable(
  credentials: readonly Credential[],
  activatedBy: Person | undefined,
  labels: PageLabels,
  controls: Controls,
): Markup {
  const date = new Intl.DateTimeFormat(controls.language, { dateStyle: "medium", timeZone: "UTC" })
  const rows = credentials.map((credential) => {
    const status = credential.active ? "connected" : "inactive"
    // On a narrow screen, the stylesheet shows the name of the column in each cell.
    return html`<tr>
        <th scope="row">${credential.name}</th>
        <td data-column="${labels.text("activatedBy")}">${activatedBy?.firstName ?? ""} ${activatedBy?.lastName ?? ""}</td>
        <td data-column="${labels.text("activatedOn")}">${date.format(credential.activatedAt)}</td>
        <td data-column="${labels.text("status")}"><span class="status" data-status="${status}">${labels(status)}</span></td>
        <td data-column="${labels.text("action")}">${actionMenu(credential, labels, controls)}</td>
      </tr>`
  })
  const columns = (["integration", "activatedBy", "activatedOn", "status", "action"] as const).map(
    (column) => html`<th scope="col">${labels(column)}</th>`,
  )
  return html`<table class="integrations">
      <thead><tr>${columns}</tr></thead>
      <tbody>${rows}</tbody>
    </table>`
}

/** The words of Personio's own menu are not known. These are the stand-in's. */
function actionMenu(credential: Credential, labels: PageLabels, controls: Controls): Markup {
  const editable: EditableIntegration = {
    name: credential.name,
    address: paths.edit(credential.clientId),
    accessRights: [...credential.holdings.accessRights],
    attributes: [...credential.holdings.attributes],
  }
  const send = (address: string, label: string) =>
    html`<form method="post" action="${address}"><button type="submit">${label}</button></form>`
  return html`<div class="menu">
      <button type="button" aria-expanded="false" data-menu aria-label="${labels.text("action")}: ${credential.name}">
        <span aria-hidden="true">⋯</span></button>
      <div lang="en" hidden>
        ${
          controls.editing !== "edit_not_offered" &&
          html`<button type="button" data-edit="${JSON.stringify(editable)}">Edit access rights</button>`
        }
        ${
          credential.active
            ? send(paths.deactivate(credential.clientId), "Deactivate")
            : send(paths.activate(credential.clientId), "Activate")
        }
        ${send(paths.delete(credential.clientId), "Delete")}
      </div>
    </div>`
}

const editingDescriptions: { readonly [mode in Controls["editing"]]: string } = {
  keeps: "Client ID and secret stay valid",
  revokes_pair: "A new secret replaces the old",
  edit_not_offered: "Editing is not offered",
}

function standInControls(controls: Controls): Markup {
  const option = (value: string, label: string, chosen: boolean) =>
    html`<option value="${value}"${chosen && html` selected`}>${label}</option>`
  return html`<aside class="controls" lang="en" aria-labelledby="controls-title">
      <h2 id="controls-title">Stand-in controls</h2>
      <p>Not part of Personio. They change how this stand-in behaves.</p>
      <form method="post" action="${paths.controls}">
        <label>When access rights are edited
          <select name="editing">
            ${editingModes.map((mode) => option(mode, editingDescriptions[mode], mode === controls.editing))}
          </select></label>
        <label>Interface language
          <select name="language">
            ${Object.entries(pageLanguages).map(([language, name]) => option(language, name, language === controls.language))}
          </select></label>
        <label>Personio behaves
          <select name="scenario">
            ${option("", "as usual", controls.scenario === null)}
            ${scenarioGroups.map(
              ({ title, names }) => html`<optgroup label="${title}">
                ${names.map((name) => option(name, `${scenarios[name].summary} (${name})`, name === controls.scenario))}
              </optgroup>`,
            )}
          </select></label>
        <button type="submit">Apply</button>
      </form>
    </aside>`
}

function wholePage(page: PageContent, labels: PageLabels, controls: Controls): string {
  const entry = (id: PageContent["current"], href: string) =>
    html`<a href="${href}"${id === page.current && html` aria-current="true"`}>${labels(id)}</a>`
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
  <header lang="en"><p><strong>Personio stand-in for local use</strong> Invented people, nothing leaves this machine.</p></header>
  <nav class="sidebar" aria-label="${companyName}">
    <p>${companyName}</p>
    ${entry("marketplace", paths.marketplace)}
    ${entry("settings", paths.settings)}
  </nav>
  <main>${page.body}</main>
  ${standInControls(controls)}
</body>
</html>
`.markup
}
