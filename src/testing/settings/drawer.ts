import { areas, isAccessRight, isStandardAttribute } from "../../contract/catalogue.js"
import { areaLabels, attributeLabels } from "../../contract/labels.js"
import type { AttributeDefinition } from "../attributeDefinitions.js"
import { html, type Markup } from "./html.js"
import type { PageLabels } from "./pageLabels.js"
import { paths } from "./paths.js"

/*
 * The drawers in which credentials are made. The page's script shows one step at a time and fills in the credentials.
 */

/** The drawer “Create a custom integration” with its three steps. */
export function createDrawer(definitions: readonly AttributeDefinition[], labels: PageLabels): Markup {
  return drawer(
    labels.text("createTitle"),
    paths.create,
    labels,
    html`<ol class="steps">
        <li id="step-info">${labels("enterInfo")}</li>
        <li id="step-rights">${labels("configureRights")}</li>
        <li id="step-credentials">${labels("viewCredentials")}</li>
      </ol>
      ${infoStep(labels)}
      ${rightsStep(
        html`<p data-creating>${labels("rightsLead")}</p>${rightsTable(labels)}${attributePicker(definitions, labels)}`,
        html`<button type="button" data-back data-creating>${labels("back")}</button>`,
        labels("createIntegration"),
        labels,
      )}
      ${credentialsStep(labels, "finish")}`,
  )
}

/** The drawer “Add new credential” of 2021 to 2024: everything in one step, and the button that saves is called as the page's. */
export function olderDrawer(definitions: readonly AttributeDefinition[], labels: PageLabels): Markup {
  const olderNames = { employees: labels("personalData"), absences: labels("absences") }
  return drawer(
    labels.text("addTitle"),
    paths.create,
    labels,
    html`${rightsStep(
      html`<div class="fields" data-creating>
          ${nameField(labels)}
          <label>${labels("integration")}<select required><option value=""></option><option>${labels("other")}</option></select></label>
        </div>
        ${rightsTable(labels, olderNames)}${attributePicker(definitions, labels)}`,
      html`<button type="button" data-cancel data-creating>${labels("cancel")}</button>`,
      labels("formerlyGenerateNewCredential"),
      labels,
    )}
      ${credentialsStep(labels, "older")}`,
  )
}

/** The drawer in which a product of the Marketplace is connected. The product has set what is ticked. */
export function listingDrawer(name: string, address: string, labels: PageLabels): Markup {
  return drawer(
    name,
    address,
    labels,
    html`<div data-step="generate" role="group" aria-labelledby="drawer-title" hidden>
        <div class="scroll">
          <p>${labels("presets")}</p>
          <p><button class="primary" type="button" data-submit>${labels("generateNewApiCredentials")}</button></p>
          ${failure(labels)}
        </div>
        <div class="buttons"><button type="button" data-cancel>${labels("cancel")}</button></div>
      </div>
      ${credentialsStep(labels, "goToWebsite")}`,
  )
}

function drawer(title: string, address: string, labels: PageLabels, steps: Markup): Markup {
  return html`<dialog id="drawer" aria-labelledby="drawer-title" data-address="${address}">
      <h2 id="drawer-title" data-title-create="${title}" data-title-edit="${labels.text("edit")}">${title}</h2>
      ${steps}
    </dialog>`
}

const nameField = (labels: PageLabels) =>
  html`<label>${labels("name")}<input name="name" required maxlength="100" autocomplete="off" spellcheck="false"></label>`

const failure = (labels: PageLabels) =>
  html`<p class="warning" role="alert" data-failure hidden>${labels("failed")}</p>`

function infoStep(labels: PageLabels): Markup {
  return html`<form data-step="info" aria-labelledby="step-info" hidden>
      <div class="scroll">${nameField(labels)}</div>
      <div class="buttons">
        <button type="button" data-cancel>${labels("cancel")}</button>
        <button class="primary" type="submit">${labels("next")}</button>
      </div>
    </form>`
}

/** Serves for changing the ticks too: then it has “Save”, and what is marked `data-creating` is hidden. */
function rightsStep(content: Markup, backButton: Markup, submitLabel: Markup, labels: PageLabels): Markup {
  return html`<div data-step="rights" role="group" aria-labelledby="drawer-title" hidden>
      <div class="scroll">${content}${failure(labels)}</div>
      <div class="buttons">
        ${backButton}
        <button type="button" data-cancel data-editing hidden>${labels("cancel")}</button>
        <button class="primary" type="button" data-submit data-creating>${submitLabel}</button>
        <button class="primary" type="button" data-submit data-editing hidden>${labels("save")}</button>
      </div>
    </div>`
}

function rightsTable(
  labels: PageLabels,
  names: { readonly [area in (typeof areas)[number]]?: Markup } = {},
): Markup {
  return html`<table class="rights">
          <thead><tr>
            <th scope="col">${labels("accessRights")}</th>
            <th scope="col" id="column-read">${labels("read")}</th>
            <th scope="col" id="column-write">${labels("write")}</th>
          </tr></thead>
          <tbody>${areas.map((area) => rightsRow(area, names[area] ?? labels(areaLabels[area])))}</tbody>
        </table>
        <p class="warning" id="nothing-ticked" tabindex="-1">${labels("nothingTicked")}</p>`
}

function rightsRow(area: (typeof areas)[number], name: Markup): Markup {
  const box = (access: "read" | "write") => {
    const right = `${area}:${access}`
    return html`<td><label><input type="checkbox" name="right" value="${right}"
        aria-labelledby="area-${area} column-${access}"${!isAccessRight(right) && html` disabled`}></label></td>`
  }
  return html`<tr><th scope="row" id="area-${area}">${name}</th>${box("read")}${box("write")}</tr>`
}

/** The page of Personio's help about these credentials. */
const helpPage = "https://support.personio.de/hc/en-us/articles/4404623630993"

function attributePicker(definitions: readonly AttributeDefinition[], labels: PageLabels): Markup {
  const entries = definitions.map(({ key, label }) => {
    const text = isStandardAttribute(key) ? labels(attributeLabels[key]) : html`${label}`
    return html`<li><label><input type="checkbox" name="attribute" value="${key}">${text}</label></li>`
  })
  return html`<section data-attributes aria-labelledby="attributes-title">
      <h3 id="attributes-title">${labels("readableAttributes")}</h3>
      <p><svg aria-hidden="true" viewBox="0 0 20 20" width="16" height="16" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round"><circle cx="10" cy="10" r="7.5"/><path d="M10 9.5v4M10 6.5v.1"/></svg>
        ${labels("attributesHint")} <a href="${helpPage}" target="_blank" rel="noreferrer">${labels("learnMore")}</a></p>
      <div class="picker">
        <button type="button" id="choose" aria-expanded="false" aria-controls="attribute-list">${labels("chooseAttributes")}<span data-count></span></button>
        <div id="attribute-list" hidden>
          <label class="search">${labels("search")}<input type="search" autocomplete="off" spellcheck="false"></label>
          <label class="all"><input type="checkbox" data-all>${labels("selectAll")}</label>
          <ul>${entries}</ul>
        </div>
      </div>
    </section>`
}

/** @param end the way out of the drawer: “Finish”, “Go to website”, or that of the older page, which shows the secret again. */
function credentialsStep(labels: PageLabels, end: "finish" | "goToWebsite" | "older"): Markup {
  return html`<div data-step="credentials" role="group" aria-labelledby="drawer-title" hidden>
      <div class="scroll">
        <dl class="credentials">
          <div>
            <dt>${labels("clientId")}</dt>
            <dd><code data-client-id></code><button type="button" data-copy="clientId" data-copied="${labels.text("clientIdCopied")}">${labels("copyClientId")}</button></dd>
          </div>
          <div>
            <dt>${labels("secret")}</dt>
            <dd><code data-secret></code>
              <button type="button" class="eye" aria-pressed="false" data-reveal aria-label="${labels.text("showSecret")}">
                <svg aria-hidden="true" viewBox="0 0 20 20" width="18" height="18" fill="none" stroke="currentColor" stroke-width="1.6"><path d="M1.5 10S4.5 4.5 10 4.5 18.5 10 18.5 10 15.5 15.5 10 15.5 1.5 10 1.5 10Z"/><circle cx="10" cy="10" r="2.6"/></svg></button>
              <button type="button" data-copy="secret" data-copied="${labels.text("secretCopied")}">${labels("copySecret")}</button></dd>
          </div>
        </dl>
        <p class="copied" role="status" data-refused="${labels.text("copyRefused")}"></p>
        ${
          end !== "older" &&
          html`<p class="warning">${labels("keepSecret")}</p>
        <p class="notice">${labels("replaceSecret")}</p>`
        }
      </div>
      <div class="buttons"><button class="primary" type="button" data-finish>${labels(end === "goToWebsite" ? end : "finish")}</button></div>
    </div>`
}
