import type { AccessRight } from "../../contract/catalogue.js"
import type { Controls } from "../controls.js"
import type { Listing } from "../grant.js"
import type { Person } from "../people.js"
import type { Credential } from "../registry.js"
import type { Tenant } from "../tenant.js"
import { createDrawer, listingDrawer, olderDrawer } from "./drawer.js"
import { html, type Markup } from "./html.js"
import { wholePage } from "./layout.js"
import { type PageLabels, pageLabelsIn } from "./pageLabels.js"
import { paths } from "./paths.js"

/** What the button “Edit access rights” carries to the page's script, as JSON in `data-edit`. */
export interface EditableIntegration {
  readonly name: string
  /** Path that takes the changed ticks. */
  readonly address: string
  readonly accessRights: readonly AccessRight[]
  /** Keys of the readable employee attributes. */
  readonly attributes: readonly string[]
}

/** The page “Settings”. Only one of its entries leads somewhere: to the API credentials. */
export function settingsPage(controls: Controls): string {
  const labels = pageLabelsIn(controls.language)
  const body = html`
    <h1>${labels("settings")}</h1>
    <div class="tiles">
      <section>
        <h2>${labels("peopleSettings")}</h2>
        <ul><li class="elsewhere">${labels("employeeRoles")}</li></ul>
      </section>
      <section>
        <h2>${labels("integrations")}</h2>
        <ul>
          <li><a href="${paths.apiCredentials}">${labels("apiCredentials")}</a></li>
          <li class="elsewhere">${labels("authentication")}</li>
          <li class="elsewhere">${labels("recruitingCalendar")}</li>
        </ul>
      </section>
    </div>`
  return wholePage({ title: labels.text("settings"), current: "settings", body }, labels, controls)
}

/** The page “Marketplace” with the products that the controls list. */
export function marketplacePage(controls: Controls): string {
  const labels = pageLabelsIn(controls.language)
  const tiles = controls.listings.map(
    ({ name }, index) =>
      html`<li><a href="${paths.listing(index)}"><span class="initial" aria-hidden="true">${name.slice(0, 1)}</span>${name}</a></li>`,
  )
  const body = html`
    ${heading(labels("marketplace"), labels("marketplaceLead"))}
    ${tabs("marketplace", labels)}
    ${
      tiles.length > 0
        ? html`<ul class="products">${tiles}</ul>`
        : html`<p>${labels("nothingListed")}
      <a href="${paths.connected}">${labels("connectedIntegrations")}</a>.</p>`
    }`
  return wholePage({ title: labels.text("marketplace"), current: "marketplace", body }, labels, controls)
}

/** The page of one product in the Marketplace, with the drawer that connects it. */
export function listingPage(listing: Listing, index: number, controls: Controls): string {
  const labels = pageLabelsIn(controls.language)
  const body = html`
    <p><a href="${paths.marketplace}">${labels("marketplace")}</a></p>
    ${heading(
      html`<span class="initial" aria-hidden="true">${listing.name.slice(0, 1)}</span>${listing.name}`,
      labels("presets"),
      controls.view !== "no_button" && createButton(labels("connect")),
    )}
    ${listingDrawer(listing.name, paths.listing(index), labels)}`
  return wholePage({ title: listing.name, current: "marketplace", body }, labels, controls)
}

/**
 * The page “Connected integrations”, with the drawer that creates and edits them.
 * @param notice `saved` when the page follows a change of access rights.
 */
export function connectedPage(tenant: Tenant, controls: Controls, notice: "saved" | null): string {
  const labels = pageLabelsIn(controls.language)
  const title = "connectedIntegrations"
  const body = html`
    ${heading(
      labels(title),
      labels("subtitle"),
      controls.view !== "no_button" && createButton(labels("createCustomIntegration")),
    )}
    ${tabs("connected", labels)}
    ${integrations(tenant, labels, controls, notice)}
    ${createDrawer(tenant.definitions, labels)}`
  return wholePage({ title: labels.text(title), current: "marketplace", body }, labels, controls)
}

/**
 * The page “API credentials” as it was until about 2024. A credential could be opened again there to copy both values.
 * @param notice `saved` when the page follows a change of access rights.
 */
export function olderPage(tenant: Tenant, controls: Controls, notice: "saved" | null): string {
  const labels = pageLabelsIn(controls.language)
  const body = html`
    ${heading(labels("apiCredentials"), null, createButton(labels("formerlyGenerateNewCredential")))}
    ${integrations(tenant, labels, controls, notice)}
    ${olderDrawer(tenant.definitions, labels)}`
  return wholePage({ title: labels.text("apiCredentials"), current: "settings", body }, labels, controls)
}

function heading(title: Markup, lead: Markup | null, action: Markup | false = false): Markup {
  return html`<div class="title">
      <div><h1>${title}</h1>${lead && html`<p>${lead}</p>`}</div>
      ${action}
    </div>`
}

const createButton = (label: Markup) =>
  html`<button class="primary" type="button" data-create>${label}</button>`

function tabs(current: "marketplace" | "connected", labels: PageLabels): Markup {
  const tab = (id: typeof current, href: string, label: Markup) =>
    html`<a href="${href}"${id === current && html` aria-current="page"`}>${label}</a>`
  return html`<nav class="tabs" aria-label="${labels.text("integrations")}">
      ${tab("marketplace", paths.marketplace, labels("marketplace"))}
      ${tab("connected", paths.connected, labels("connectedIntegrations"))}
    </nav>`
}

function integrations(
  tenant: Tenant,
  labels: PageLabels,
  controls: Controls,
  notice: "saved" | null,
): Markup {
  const credentials = tenant.registry.all()
  return html`<noscript><p class="notice">${labels("needsScript")}</p></noscript>
    ${notice === "saved" && html`<p class="notice" role="status">${labels("saved")}</p>`}
    ${
      credentials.length === 0
        ? html`<p class="empty">${labels("none")}</p>`
        : integrationTable(credentials, tenant.people[0], labels, controls)
    }`
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
        <td data-column="${labels.text("action")}">${controls.view !== "no_button" && actionMenu(credential, labels, controls)}</td>
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

/** What Personio's own menu holds is not known. Its step “View credentials” says that there can be a new secret. */
function actionMenu(credential: Credential, labels: PageLabels, controls: Controls): Markup {
  const editable: EditableIntegration = {
    name: credential.name,
    address: paths.edit(credential.clientId),
    accessRights: [...credential.holdings.accessRights],
    attributes: [...credential.holdings.attributes],
  }
  const send = (address: string, label: Markup) =>
    html`<form method="post" action="${address}"><button type="submit">${label}</button></form>`
  const fetched = (address: string, label: Markup) =>
    html`<button type="button" data-fetch="${address}" data-name="${credential.name}">${label}</button>`
  return html`<div class="menu">
      <button type="button" aria-expanded="false" data-menu aria-label="${labels.text("action")}: ${credential.name}">
        <span aria-hidden="true">⋯</span></button>
      <div hidden>
        ${controls.view === "older" && fetched(paths.show(credential.clientId), labels("showCredential"))}
        ${
          controls.editing !== "edit_not_offered" &&
          html`<button type="button" data-edit="${JSON.stringify(editable)}">${labels("edit")}</button>`
        }
        ${controls.view !== "older" && fetched(paths.newSecret(credential.clientId), labels("newSecret"))}
        ${
          credential.active
            ? send(paths.deactivate(credential.clientId), labels("deactivate"))
            : send(paths.activate(credential.clientId), labels("activate"))
        }
        ${send(paths.delete(credential.clientId), labels("delete"))}
      </div>
    </div>`
}
