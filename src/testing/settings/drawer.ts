import { areas, isAccessRight, isStandardAttribute } from "../../contract/catalogue.js"
import { areaLabels, attributeLabels } from "../../contract/labels.js"
import type { AttributeDefinition } from "../attributeDefinitions.js"
import { html, type Markup } from "./html.js"
import type { PageLabels } from "./pageLabels.js"
import { paths } from "./paths.js"

/**
 * The drawer “Create a custom integration” with its three steps. The page's script shows one step at a time and fills in
 * the credentials.
 */
export function drawer(definitions: readonly AttributeDefinition[], labels: PageLabels): Markup {
  return html`<dialog id="drawer" aria-labelledby="drawer-title" data-address="${paths.create}">
      <h2 id="drawer-title" lang="en" data-title-create="${labels.text("createTitle")}"
        data-title-edit="Edit access rights">${labels.text("createTitle")}</h2>
      <ol class="steps">
        <li id="step-info">${labels("enterInfo")}</li>
        <li id="step-rights">${labels("configureRights")}</li>
        <li id="step-credentials">${labels("viewCredentials")}</li>
      </ol>
      ${infoStep(labels)}
      ${rightsStep(definitions, labels)}
      ${credentialsStep(labels)}
    </dialog>`
}

function infoStep(labels: PageLabels): Markup {
  return html`<form data-step="info" aria-labelledby="step-info">
      <div class="scroll">
        <label>${labels("name")}<input name="name" required maxlength="100" autocomplete="off" spellcheck="false"></label>
      </div>
      <div class="buttons">
        <button type="button" data-cancel>${labels("cancel")}</button>
        <button class="primary" type="submit">${labels("next")}</button>
      </div>
    </form>`
}

function rightsStep(definitions: readonly AttributeDefinition[], labels: PageLabels): Markup {
  return html`<div data-step="rights" role="group" aria-labelledby="step-rights" hidden>
      <div class="scroll">
        <p lang="en">Choose what this integration may read and change.</p>
        <table class="rights">
          <thead><tr>
            <th scope="col">${labels("accessRights")}</th>
            <th scope="col" id="column-read">${labels("read")}</th>
            <th scope="col" id="column-write">${labels("write")}</th>
          </tr></thead>
          <tbody>${areas.map((area) => rightsRow(area, labels))}</tbody>
        </table>
        <p class="warning" id="nothing-ticked" tabindex="-1" lang="en">Choose at least one permission.</p>
        ${attributePicker(definitions, labels)}
        <p class="warning" role="alert" lang="en" data-failure hidden>That did not work. Reload the page and try again.</p>
      </div>
      <div class="buttons">
        <button type="button" data-back>${labels("back")}</button>
        <button type="button" data-cancel-edit hidden>${labels("cancel")}</button>
        <button class="primary" type="button" data-submit>${labels("createIntegration")}</button>
        <button class="primary" type="button" data-save lang="en" hidden>Save</button>
      </div>
    </div>`
}

function rightsRow(area: (typeof areas)[number], labels: PageLabels): Markup {
  const box = (access: "read" | "write") => {
    const right = `${area}:${access}`
    return html`<td><label><input type="checkbox" name="right" value="${right}"
        aria-labelledby="area-${area} column-${access}"${!isAccessRight(right) && html` disabled`}></label></td>`
  }
  return html`<tr><th scope="row" id="area-${area}">${labels(areaLabels[area])}</th>${box("read")}${box("write")}</tr>`
}

function attributePicker(definitions: readonly AttributeDefinition[], labels: PageLabels): Markup {
  const entries = definitions.map(({ key, label }) => {
    const text = isStandardAttribute(key) ? labels(attributeLabels[key]) : html`${label}`
    return html`<li><label><input type="checkbox" name="attribute" value="${key}">${text}</label></li>`
  })
  return html`<section data-attributes aria-labelledby="attributes-title" hidden>
      <h3 id="attributes-title">${labels("readableAttributes")}</h3>
      <p lang="en">You may need your own attributes as well.</p>
      <button type="button" id="choose" aria-expanded="false" aria-controls="attribute-list">${labels("chooseAttributes")}<span data-count></span></button>
      <div id="attribute-list" class="picker" hidden>
        <label class="search">${labels("search")}<input type="search" autocomplete="off" spellcheck="false"></label>
        <label class="all"><input type="checkbox" data-all>${labels("selectAll")}</label>
        <ul>${entries}</ul>
      </div>
    </section>`
}

function credentialsStep(labels: PageLabels): Markup {
  return html`<div data-step="credentials" role="group" aria-labelledby="step-credentials" hidden>
      <div class="scroll">
        <dl class="credentials">
          <div>
            <dt>${labels("clientId")}</dt>
            <dd><code data-client-id></code><button type="button" data-copy="clientId">${labels("copyClientId")}</button></dd>
          </div>
          <div>
            <dt>${labels("secret")}</dt>
            <dd><code data-secret></code>
              <button type="button" class="eye" aria-pressed="false" data-reveal aria-label="Show secret" lang="en">
                <svg aria-hidden="true" viewBox="0 0 20 20" width="18" height="18" fill="none" stroke="currentColor" stroke-width="1.6"><path d="M1.5 10S4.5 4.5 10 4.5 18.5 10 18.5 10 15.5 15.5 10 15.5 1.5 10 1.5 10Z"/><circle cx="10" cy="10" r="2.6"/></svg></button>
              <button type="button" data-copy="secret">${labels("copySecret")}</button></dd>
          </div>
        </dl>
        <p class="copied" role="status" lang="en" data-copied></p>
        <p class="warning" lang="en">Keep the secret in a safe place. It cannot be shown again once you leave this step.</p>
        <p class="notice" lang="en">If a product already uses this integration, enter the new secret there in place of the old one.</p>
      </div>
      <div class="buttons"><button class="primary" type="button" data-finish>${labels("finish")}</button></div>
    </div>`
}
