// Made from stand-in.js and stand-in.css, so that the package needs no file system. Change those files, then run:
// npx vitest run --project unit test/testing/standInFiles.test.ts -u

/** The text of `stand-in.js`. */
export const standInScript: string = `/**
 * The script of the stand-in's settings page, served as it is written here (see \`standInFiles.ts\`).
 * It holds the secret in one variable and, while the secret is revealed, in one element. It empties both when the person
 * leaves the last step of the drawer.
 *
 * @typedef {import("../../contract/submission.js").Credentials} Credentials
 * @typedef {import("./pages.js").EditableIntegration} EditableIntegration
 * @typedef {"info" | "rights" | "generate" | "credentials"} DrawerStep
 */

/**
 * Finds the first element that matches \`selector\`.
 * @template {Element} Kind
 * @param {string} selector
 * @param {new () => Kind} kind the class that the element has
 * @param {ParentNode} from where to search
 * @returns {Kind}
 * @throws {TypeError} The page has no such element, so the page and this script do not fit together.
 */
function find(selector, kind, from = document) {
  const found = from.querySelector(selector)
  if (!(found instanceof kind)) throw new TypeError(\`This page has no \${kind.name} that matches \${selector}.\`)
  return found
}

/**
 * Finds every element that matches \`selector\` and has the class \`kind\`.
 * @template {Element} Kind
 * @param {string} selector
 * @param {new () => Kind} kind
 * @param {ParentNode} from where to search
 * @returns {readonly Kind[]}
 */
function findAll(selector, kind, from = document) {
  return [...from.querySelectorAll(selector)].flatMap((found) => (found instanceof kind ? [found] : []))
}

/** @param {Event} event @param {string} selector */
function closestTo(event, selector) {
  return event.target instanceof Element ? event.target.closest(selector) : null
}

/** Opens and closes the action menus of the table. */
function setUpMenus() {
  const buttons = findAll("[data-menu]", HTMLButtonElement)

  /** @param {HTMLButtonElement} button */
  const isOpen = (button) => button.getAttribute("aria-expanded") === "true"

  /** @param {HTMLButtonElement} button @param {boolean} open */
  function setOpen(button, open) {
    button.setAttribute("aria-expanded", String(open))
    const menu = button.nextElementSibling
    if (menu instanceof HTMLElement) menu.hidden = !open
  }

  document.addEventListener("click", (event) => {
    const pressed = closestTo(event, "[data-menu]")
    for (const button of buttons) setOpen(button, button === pressed && !isOpen(button))
  })
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return
    const menu = closestTo(event, ".menu")
    if (menu) find("[data-menu]", HTMLButtonElement, menu).focus()
    for (const button of buttons) setOpen(button, false)
  })
}

/**
 * Runs the drawer that creates and edits an integration.
 * @param {HTMLDialogElement} drawer
 */
function setUpDrawer(drawer) {
  const rights = findAll("[name=right]", HTMLInputElement, drawer)
  const attributeBoxes = findAll("[name=attribute]", HTMLInputElement, drawer)
  const picker = attributeBoxes.length > 0 ? setUpPicker(drawer, attributeBoxes) : null
  const failure = find("[data-failure]", HTMLElement, drawer)
  const clientIdPlace = find("[data-client-id]", HTMLElement, drawer)
  const secretPlace = find("[data-secret]", HTMLElement, drawer)
  const reveal = find("[data-reveal]", HTMLButtonElement, drawer)
  const copied = find(".copied", HTMLElement, drawer)
  const masked = "•".repeat(24)
  const title = find("#drawer-title", HTMLElement, drawer)
  const [firstPart] = findAll("[data-step]", HTMLElement, drawer)
  const firstStep = /** @type {DrawerStep} */ (firstPart?.dataset["step"])
  const createAddress = drawer.dataset["address"] ?? ""
  let address = createAddress
  /** @type {Credentials | null} */
  let credentials = null

  /** @param {DrawerStep} step */
  function show(step) {
    for (const part of findAll("[data-step]", HTMLElement, drawer))
      part.hidden = part.dataset["step"] !== step
    for (const item of findAll(".steps li", HTMLElement, drawer)) item.removeAttribute("aria-current")
    drawer.querySelector(\`#step-\${step}\`)?.setAttribute("aria-current", "step")
    const shown = find(\`[data-step=\${step}]\`, HTMLElement, drawer)
    const fields = findAll("input, button, select", HTMLElement, shown)
    fields.find((field) => field.checkVisibility())?.focus()
  }

  function refresh() {
    for (const warning of findAll("#nothing-ticked", HTMLElement, drawer))
      warning.hidden = rights.some((box) => box.checked)
    picker?.refresh()
  }

  /** @param {EditableIntegration | null} edited \`null\` for a new integration */
  function open(edited) {
    address = edited?.address ?? createAddress
    for (const field of findAll("[name=name]", HTMLInputElement, drawer)) field.value = ""
    for (const field of findAll("select", HTMLSelectElement, drawer)) field.selectedIndex = 0
    for (const box of rights) box.checked = edited?.accessRights.some((right) => right === box.value) ?? false
    for (const box of attributeBoxes) box.checked = edited?.attributes.includes(box.value) ?? false
    picker?.reset()
    const editing = edited !== null
    showTitle(edited && \`\${title.dataset["titleEdit"]}: \${edited.name}\`)
    for (const part of findAll("[data-creating]", HTMLElement, drawer)) part.hidden = editing
    for (const part of findAll("[data-editing]", HTMLElement, drawer)) part.hidden = !editing
    for (const part of findAll(".steps", HTMLElement, drawer)) part.hidden = editing
    failure.hidden = true
    refresh()
    drawer.showModal()
    show(editing ? "rights" : firstStep)
  }

  /** @param {string | null} text \`null\` for that of a new integration */
  function showTitle(text) {
    title.textContent = text ?? title.dataset["titleCreate"] ?? ""
  }

  async function send() {
    const visible = findAll("[name=name], select[required]", HTMLElement, drawer).filter((field) =>
      field.checkVisibility(),
    )
    const invalid = visible.find((field) => field.matches(":invalid"))
    if (invalid instanceof HTMLInputElement || invalid instanceof HTMLSelectElement) {
      invalid.reportValidity()
      return
    }
    if (rights.length > 0 && valuesTicked(rights).length === 0) {
      find("#nothing-ticked", HTMLElement, drawer).focus()
      return
    }
    await fetchCredentials({
      name: findAll("[name=name]", HTMLInputElement, drawer)[0]?.value ?? "",
      accessRights: valuesTicked(rights),
      attributes: valuesTicked(attributeBoxes),
    })
  }

  /**
   * Posts to the address of the drawer, and shows the credentials that come back.
   * @param {object} body
   */
  async function fetchCredentials(body) {
    const response = await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    }).catch(() => null)
    failure.hidden = response?.ok ?? false
    if (!response?.ok) return
    if (response.status === 204) {
      location.assign("?saved")
      return
    }
    /** @type {Credentials} */
    const created = await response.json()
    credentials = created
    clientIdPlace.textContent = created.clientId
    secretPlace.textContent = masked
    if (!drawer.open) drawer.showModal()
    show("credentials")
  }

  function forget() {
    credentials = null
    clientIdPlace.textContent = ""
    secretPlace.textContent = ""
    copied.textContent = ""
    reveal.setAttribute("aria-pressed", "false")
  }

  /** @param {string} value @param {HTMLElement} place @param {string} done */
  async function copy(value, place, done) {
    try {
      await navigator.clipboard.writeText(value)
      copied.textContent = done
    } catch {
      place.textContent = value
      getSelection()?.selectAllChildren(place)
      copied.textContent = copied.dataset["refused"] ?? ""
    }
  }

  /** @param {string} selector @param {() => void} act */
  function onPress(selector, act) {
    for (const button of findAll(selector, HTMLButtonElement, drawer)) button.addEventListener("click", act)
  }

  for (const button of findAll("[data-create]", HTMLButtonElement)) {
    button.addEventListener("click", () => open(null))
  }
  for (const button of findAll("[data-edit]", HTMLButtonElement)) {
    button.addEventListener("click", () => open(JSON.parse(button.dataset["edit"] ?? "null")))
  }
  for (const button of findAll("[data-fetch]", HTMLButtonElement)) {
    button.addEventListener("click", () => {
      address = button.dataset["fetch"] ?? ""
      showTitle(button.dataset["name"] ?? null)
      for (const part of findAll(".steps", HTMLElement, drawer)) part.hidden = true
      fetchCredentials({})
    })
  }
  for (const form of findAll("form", HTMLFormElement, drawer)) {
    form.addEventListener("submit", (event) => {
      event.preventDefault()
      show("rights")
    })
  }
  onPress("[data-cancel], [data-finish]", () => drawer.close())
  onPress("[data-back]", () => show("info"))
  onPress("[data-submit]", send)
  for (const button of findAll("[data-copy]", HTMLButtonElement, drawer)) {
    button.addEventListener("click", () => {
      if (!credentials) return
      const isSecret = button.dataset["copy"] === "secret"
      const value = isSecret ? credentials.clientSecret : credentials.clientId
      copy(value, isSecret ? secretPlace : clientIdPlace, button.dataset["copied"] ?? "")
    })
  }
  drawer.addEventListener("change", refresh)
  reveal.addEventListener("click", () => {
    const shown = reveal.getAttribute("aria-pressed") !== "true"
    reveal.setAttribute("aria-pressed", String(shown))
    if (credentials) secretPlace.textContent = shown ? credentials.clientSecret : masked
  })
  drawer.addEventListener("close", () => {
    const created = credentials !== null
    forget()
    if (created) location.assign(location.pathname)
  })
  addEventListener("pagehide", forget)
}

/**
 * Runs the drop-down of attributes.
 * @param {HTMLDialogElement} drawer
 * @param {readonly HTMLInputElement[]} boxes
 */
function setUpPicker(drawer, boxes) {
  const attributes = boxes.map((box) => ({ box, entry: entryOf(box) }))
  const picker = find(".picker", HTMLElement, drawer)
  const choose = find("#choose", HTMLButtonElement, picker)
  const list = find("#attribute-list", HTMLElement, picker)
  const search = find("[type=search]", HTMLInputElement, list)
  const all = find("[data-all]", HTMLInputElement, list)

  function refresh() {
    const count = valuesTicked(boxes).length
    find("[data-count]", HTMLElement, choose).textContent = count > 0 ? \` · \${count}\` : ""
    const shown = attributes.filter(({ entry }) => !entry.hidden)
    const ticked = shown.filter(({ box }) => box.checked).length
    all.checked = shown.length > 0 && ticked === shown.length
    all.indeterminate = ticked > 0 && ticked < shown.length
  }

  const isOpen = () => choose.getAttribute("aria-expanded") === "true"

  /** @param {boolean} open */
  function expand(open) {
    choose.setAttribute("aria-expanded", String(open))
    list.hidden = !open
    if (!open) return
    search.focus()
    list.scrollIntoView({ block: "nearest" })
  }

  function filter() {
    const wanted = search.value.trim().toLowerCase()
    for (const { entry } of attributes) entry.hidden = !entry.textContent.toLowerCase().includes(wanted)
    refresh()
  }

  choose.addEventListener("click", () => expand(!isOpen()))
  drawer.addEventListener("click", ({ target }) => {
    if (isOpen() && target instanceof Node && !picker.contains(target)) expand(false)
  })
  list.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return
    event.preventDefault()
    expand(false)
    choose.focus()
  })
  search.addEventListener("input", filter)
  all.addEventListener("change", () => {
    for (const { box, entry } of attributes) if (!entry.hidden) box.checked = all.checked
  })
  return {
    refresh,
    /** Closed, with nothing searched for. */
    reset() {
      search.value = ""
      filter()
      expand(false)
    },
  }
}

/** @param {readonly HTMLInputElement[]} boxes */
function valuesTicked(boxes) {
  return boxes.filter((box) => box.checked).map((box) => box.value)
}

/**
 * The list entry around a tick box of the attribute picker.
 * @param {HTMLInputElement} box
 */
function entryOf(box) {
  const entry = box.closest("li")
  if (!entry) throw new TypeError(\`The tick box of the attribute \${box.value} stands in no list entry.\`)
  return entry
}

setUpMenus()
const drawer = document.querySelector("#drawer")
if (drawer instanceof HTMLDialogElement) setUpDrawer(drawer)

// Makes this file a module, so that its names stay out of the page's global scope.
export {}
`

/** The text of `stand-in.css`. */
export const standInStyle: string = `/* The stylesheet of the stand-in's settings page, served as it is written here (see standInFiles.ts). */
:root {
  color-scheme: light dark;
  --page: #f4f5f4;
  --surface: #ffffff;
  --text: #1c211f;
  --muted: #56605c;
  --line: #d5dad7;
  --strong-line: #818b86;
  --accent: #1f5c4d;
  --on-accent: #ffffff;
  --soft: #e4eeea;
  --warn: #6b4200;
  --warn-soft: #fdf1dc;
  --off: #8a8f8c;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #141716;
    --surface: #1d2220;
    --text: #e8ecea;
    --muted: #a4aea9;
    --line: #343b38;
    --strong-line: #78827d;
    --accent: #7cc7b0;
    --on-accent: #0d1d18;
    --soft: #24362f;
    --warn: #f2c57c;
    --warn-soft: #33270f;
    --off: #767d79;
  }
}
*,
::before,
::after {
  box-sizing: border-box;
}
[hidden] {
  /* biome-ignore lint/complexity/noImportantStyles: what is hidden stays so, whatever display its own rule sets */
  display: none !important;
}
body {
  margin: 0;
  min-height: 100vh;
  display: grid;
  grid-template: "header header" auto "sidebar main" 1fr "sidebar controls" auto / 208px minmax(0, 1fr);
  background: var(--page);
  color: var(--text);
  font:
    15px / 1.5 system-ui,
    sans-serif;
}
h1,
h2,
h3,
p,
ul,
ol,
dl,
dd {
  margin: 0;
  padding: 0;
}
ul {
  list-style: none;
}
/* The name of a page that the stand-in does not have. */
.elsewhere {
  color: var(--muted);
}
h1 {
  font-size: 22px;
  line-height: 1.3;
}
h2 {
  font-size: 16px;
}
h3 {
  font-size: 15px;
}
a {
  color: var(--accent);
}
:focus-visible {
  outline: 2px solid var(--accent);
  outline-offset: 2px;
}

header {
  grid-area: header;
  padding: 8px 24px;
  background: var(--warn-soft);
  color: var(--warn);
  font-size: 13px;
}
header strong {
  margin-right: 8px;
}

.sidebar {
  grid-area: sidebar;
  position: sticky;
  top: 0;
  height: calc(100vh - 36px);
  padding: 20px 12px;
  display: flex;
  flex-direction: column;
  gap: 4px;
  border-right: 1px solid var(--line);
  background: var(--surface);
}
.sidebar p {
  display: flex;
  align-items: center;
  gap: 10px;
  padding: 0 12px 12px;
  font-weight: 600;
  overflow-wrap: anywhere;
}
.sidebar ul {
  flex: 1;
  min-height: 0;
  overflow-y: auto;
}
.sidebar a,
.sidebar .elsewhere {
  display: block;
  padding: 8px 12px;
  border-radius: 8px;
  color: inherit;
  text-decoration: none;
}
.sidebar a:hover,
.sidebar a[aria-current] {
  background: var(--soft);
}
.sidebar a[aria-current] {
  font-weight: 600;
}
.sidebar > a {
  margin-top: 8px;
}
.initial {
  flex: none;
  display: inline-grid;
  place-items: center;
  width: 28px;
  height: 28px;
  border-radius: 8px;
  background: var(--soft);
  color: var(--accent);
  font-size: 14px;
  font-weight: 600;
}

main {
  grid-area: main;
  padding: 32px;
  display: flex;
  flex-direction: column;
  gap: 20px;
}
main > * {
  width: 100%;
  max-width: 1000px;
}
.title {
  display: flex;
  flex-wrap: wrap;
  align-items: start;
  justify-content: space-between;
  gap: 12px;
}
.title h1 {
  display: flex;
  align-items: center;
  gap: 12px;
}
.title p {
  margin-top: 4px;
  color: var(--muted);
}

button,
select,
input {
  font: inherit;
  color: inherit;
}
button,
select,
input:not([type="checkbox"]) {
  min-height: 40px;
  padding: 7px 14px;
  border: 1px solid var(--strong-line);
  border-radius: 8px;
  background: var(--surface);
}
button {
  cursor: pointer;
  font-weight: 500;
}
button:hover {
  background: var(--soft);
}
button.primary {
  border-color: var(--accent);
  background: var(--accent);
  color: var(--on-accent);
  font-weight: 600;
}
button.primary:hover {
  filter: brightness(1.08);
}
input[type="checkbox"] {
  width: 18px;
  height: 18px;
  margin: 0;
  accent-color: var(--accent);
}
label {
  display: grid;
  gap: 4px;
  font-weight: 500;
}

.tabs {
  display: flex;
  gap: 24px;
  border-bottom: 1px solid var(--line);
}
.tabs a {
  padding: 8px 0;
  margin-bottom: -1px;
  border-bottom: 2px solid transparent;
  color: var(--muted);
  text-decoration: none;
}
.tabs a:hover {
  color: var(--text);
}
.tabs a[aria-current] {
  border-color: var(--accent);
  color: var(--text);
  font-weight: 600;
}

.tiles {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(220px, 1fr));
  gap: 12px;
}
.tiles section {
  display: grid;
  align-content: start;
  gap: 10px;
  padding: 20px;
  border: 1px solid var(--line);
  border-radius: 10px;
  background: var(--surface);
}
.tiles li {
  padding: 3px 0;
}
.tiles a {
  display: block;
}
.products {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(220px, 1fr));
  gap: 12px;
}
.products a {
  display: flex;
  align-items: center;
  gap: 12px;
  padding: 20px;
  border: 1px solid var(--line);
  border-radius: 10px;
  background: var(--surface);
  color: inherit;
  font-weight: 600;
  text-decoration: none;
}
.products a:hover {
  border-color: var(--accent);
}

.notice,
.warning {
  padding: 10px 14px;
  border-radius: 8px;
  font-size: 14px;
}
.notice {
  background: var(--soft);
}
.warning {
  background: var(--warn-soft);
  color: var(--warn);
}
.empty {
  padding: 40px;
  border: 1px dashed var(--line);
  border-radius: 10px;
  color: var(--muted);
  text-align: center;
}

table {
  border-collapse: collapse;
}
th {
  text-align: left;
}
.integrations {
  border: 1px solid var(--line);
  border-radius: 10px;
  border-collapse: separate;
  border-spacing: 0;
  background: var(--surface);
}
.integrations th,
.integrations td {
  padding: 10px 16px;
}
.integrations thead th {
  color: var(--muted);
  font-size: 13px;
  font-weight: 500;
}
.integrations tbody > tr > * {
  border-top: 1px solid var(--line);
}
.integrations tbody th {
  font-weight: 600;
  overflow-wrap: anywhere;
}
.integrations thead th:last-child,
.integrations td:last-child {
  width: 1%;
  text-align: right;
}
.status::before {
  content: "";
  display: inline-block;
  width: 8px;
  height: 8px;
  margin-right: 8px;
  border-radius: 50%;
  background: var(--off);
}
.status[data-status="connected"]::before {
  background: var(--accent);
}
.menu {
  position: relative;
  display: inline-block;
}
.menu > button {
  min-width: 40px;
  padding: 4px;
  border-color: transparent;
  background: none;
  font-size: 18px;
}
.menu > button:hover {
  background: var(--soft);
}
.menu > div {
  position: absolute;
  z-index: 1;
  top: calc(100% + 4px);
  right: 0;
  width: max-content;
  min-width: 190px;
  padding: 6px;
  border: 1px solid var(--line);
  border-radius: 10px;
  background: var(--surface);
  box-shadow: 0 8px 24px rgb(0 0 0 / 0.18);
}
.menu > div button {
  width: 100%;
  border: 0;
  background: none;
  text-align: left;
}
.menu > div button:hover {
  background: var(--soft);
}

.controls {
  grid-area: controls;
  padding: 12px 32px;
  border-top: 1px dashed var(--line);
  font-size: 14px;
}
.controls summary {
  color: var(--muted);
  cursor: pointer;
}
.controls p {
  margin-top: 8px;
  color: var(--muted);
}
.controls form {
  display: flex;
  flex-wrap: wrap;
  align-items: end;
  gap: 12px 16px;
  margin-top: 12px;
}
.controls select {
  width: 260px;
  max-width: 100%;
}
.controls form {
  padding-bottom: 12px;
}

dialog {
  width: min(640px, 100vw);
  max-width: none;
  height: 100dvh;
  max-height: none;
  margin: 0 0 0 auto;
  padding: 0;
  border: 0;
  background: var(--surface);
  color: inherit;
  overflow: hidden;
}
dialog[open] {
  display: flex;
  flex-direction: column;
}
dialog::backdrop {
  background: rgb(10 14 12 / 0.45);
}
#drawer-title {
  padding: 24px 28px 16px;
  font-size: 19px;
  overflow-wrap: anywhere;
}
.steps {
  display: flex;
  gap: 4px 20px;
  flex-wrap: wrap;
  padding: 0 28px 18px;
  list-style: none;
  counter-reset: step;
  font-size: 13px;
}
.steps li {
  counter-increment: step;
  color: var(--muted);
}
.steps li::before {
  content: counter(step);
  display: inline-grid;
  place-items: center;
  width: 22px;
  height: 22px;
  margin-right: 8px;
  border: 1px solid var(--strong-line);
  border-radius: 50%;
  font-size: 12px;
}
.steps li[aria-current] {
  color: var(--text);
  font-weight: 600;
}
.steps li[aria-current]::before {
  border-color: var(--accent);
  background: var(--accent);
  color: var(--on-accent);
}
[data-step] {
  flex: 1;
  min-height: 0;
  display: flex;
  flex-direction: column;
}
.scroll {
  border-top: 1px solid var(--line);
  flex: 1;
  min-height: 0;
  overflow-y: auto;
  padding: 20px 28px;
  display: flex;
  flex-direction: column;
  gap: 14px;
}
.buttons {
  display: flex;
  justify-content: space-between;
  gap: 12px;
  padding: 14px 28px;
  border-top: 1px solid var(--line);
}
.buttons .primary {
  margin-left: auto;
}

.rights {
  width: 100%;
}
.rights thead th {
  padding: 0 0 6px;
  color: var(--muted);
  font-size: 13px;
  font-weight: 500;
}
.rights tbody th {
  font-weight: 500;
}
.rights tbody > tr > * {
  height: 36px;
  padding: 0;
  border-top: 1px solid var(--line);
}
.rights th:not(:first-child),
.rights td {
  width: 84px;
  text-align: center;
}
.rights label {
  place-items: center;
  min-height: 35px;
  align-content: center;
}

section[data-attributes] {
  display: flex;
  flex-direction: column;
  gap: 8px;
  padding-top: 8px;
}
section[data-attributes] > p {
  color: var(--muted);
  font-size: 14px;
}
section[data-attributes] svg {
  margin-right: 4px;
  vertical-align: -3px;
}
.picker {
  position: relative;
}
#choose {
  width: 100%;
  text-align: left;
}
#choose::after {
  content: "▾" / "";
  float: right;
}
#attribute-list {
  position: absolute;
  z-index: 1;
  top: calc(100% + 4px);
  left: 0;
  right: 0;
  scroll-margin-bottom: 20px;
  margin-bottom: 20px;
  border: 1px solid var(--line);
  border-radius: 10px;
  padding: 12px;
  display: flex;
  flex-direction: column;
  gap: 8px;
  background: var(--surface);
  box-shadow: 0 8px 24px rgb(0 0 0 / 0.18);
}
.picker ul {
  max-height: 264px;
  overflow-y: auto;
  border-top: 1px solid var(--line);
  padding-top: 6px;
}
.picker .all,
.picker li label {
  grid-template-columns: auto 1fr;
  align-items: center;
  gap: 10px;
  min-height: 32px;
  padding: 2px 4px;
  font-weight: 400;
}
.picker .all {
  font-weight: 500;
}

.fields {
  display: grid;
  gap: 14px;
}
.credentials {
  display: flex;
  flex-direction: column;
  gap: 16px;
}
.credentials dt {
  margin-bottom: 4px;
  font-weight: 500;
}
.credentials dd {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 8px;
}
.credentials code {
  flex: 1 1 220px;
  min-width: 0;
  min-height: 40px;
  padding: 9px 12px;
  border-radius: 8px;
  background: var(--page);
  font-size: 13px;
  overflow-wrap: anywhere;
}
.eye {
  padding: 7px 10px;
  display: inline-grid;
  place-items: center;
}
.eye[aria-pressed="true"] {
  background: var(--soft);
  border-color: var(--accent);
}
.copied {
  min-height: 21px;
  color: var(--muted);
  font-size: 14px;
}

@media (max-width: 760px) {
  body {
    grid-template: "header" auto "sidebar" auto "main" 1fr "controls" auto / minmax(0, 1fr);
  }
  header {
    padding: 8px 16px;
  }
  .sidebar {
    position: static;
    height: auto;
    flex-direction: row;
    align-items: center;
    padding: 8px;
    border-right: 0;
    border-bottom: 1px solid var(--line);
  }
  .sidebar p {
    flex: 1;
    padding: 0 8px;
  }
  .sidebar > a {
    margin: 0;
  }
  .sidebar ul {
    flex: none;
  }
  .sidebar .elsewhere {
    display: none;
  }
  main {
    padding: 20px 16px;
  }
  .controls {
    padding: 16px;
  }
  .controls label,
  .controls select,
  .controls button {
    width: 100%;
  }
  .integrations,
  .integrations tbody,
  .integrations tr,
  .integrations tbody th,
  .integrations td {
    display: block;
  }
  .integrations thead {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .integrations tbody > tr {
    position: relative;
    padding: 8px 0;
  }
  .integrations tbody > tr + tr {
    border-top: 1px solid var(--line);
  }
  .integrations tbody > tr > * {
    border: 0;
    padding: 4px 16px;
  }
  .integrations tbody th {
    padding-right: 64px;
  }
  .integrations td {
    display: flex;
    justify-content: space-between;
    gap: 16px;
  }
  .integrations td::before {
    content: attr(data-column);
    color: var(--muted);
  }
  .integrations td:last-child {
    position: absolute;
    top: 6px;
    right: 8px;
    width: auto;
    padding: 0;
  }
  .integrations td:last-child::before {
    content: none;
  }
  #drawer-title,
  .steps,
  .scroll,
  .buttons {
    padding-inline: 16px;
  }
  .steps {
    flex-direction: column;
  }
}
@media (forced-colors: active) {
  .status::before {
    forced-color-adjust: none;
  }
  button.primary {
    border-width: 2px;
  }
}
`
