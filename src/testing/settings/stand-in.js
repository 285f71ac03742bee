/**
 * The script of the stand-in's settings page, served as it is written here (see `standInFiles.ts`).
 * It holds the secret in one variable and, while the secret is revealed, in one element. It empties both when the person
 * leaves the last step of the drawer.
 *
 * @typedef {import("../../contract/submission.js").Credentials} Credentials
 * @typedef {import("./pages.js").EditableIntegration} EditableIntegration
 * @typedef {"info" | "rights" | "credentials"} DrawerStep
 */

/**
 * Finds the first element that matches `selector`.
 * @template {Element} Kind
 * @param {string} selector
 * @param {new () => Kind} kind the class that the element has
 * @param {ParentNode} from where to search
 * @returns {Kind}
 * @throws {TypeError} The page has no such element, so the page and this script do not fit together.
 */
function find(selector, kind, from = document) {
  const found = from.querySelector(selector)
  if (!(found instanceof kind)) throw new TypeError(`This page has no ${kind.name} that matches ${selector}.`)
  return found
}

/**
 * Finds every element that matches `selector` and has the class `kind`.
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
  const form = find("form", HTMLFormElement, drawer)
  const name = find("[name=name]", HTMLInputElement, form)
  const rights = findAll("[name=right]", HTMLInputElement, drawer)
  const attributeBoxes = findAll("[name=attribute]", HTMLInputElement, drawer)
  const attributes = attributeBoxes.map((box) => ({ box, entry: entryOf(box) }))
  const nothingTicked = find("#nothing-ticked", HTMLElement, drawer)
  const choose = find("#choose", HTMLButtonElement, drawer)
  const picker = find("#attribute-list", HTMLElement, drawer)
  const search = find("[type=search]", HTMLInputElement, drawer)
  const all = find("[data-all]", HTMLInputElement, drawer)
  const failure = find("[data-failure]", HTMLElement, drawer)
  const clientIdPlace = find("[data-client-id]", HTMLElement, drawer)
  const secretPlace = find("[data-secret]", HTMLElement, drawer)
  const reveal = find("[data-reveal]", HTMLButtonElement, drawer)
  const copied = find("[data-copied]", HTMLElement, drawer)
  const masked = "•".repeat(24)
  const createAddress = drawer.dataset["address"] ?? ""
  let address = createAddress
  /** @type {Credentials | null} */
  let credentials = null

  /** @param {DrawerStep} step */
  function show(step) {
    for (const part of findAll("[data-step]", HTMLElement, drawer))
      part.hidden = part.dataset["step"] !== step
    for (const item of findAll(".steps li", HTMLElement, drawer)) item.removeAttribute("aria-current")
    find(`#step-${step}`, HTMLElement, drawer).setAttribute("aria-current", "step")
    const first = { info: "[name=name]", rights: "[name=right]", credentials: "[data-copy]" }[step]
    find(first, HTMLElement, drawer).focus()
  }

  function refresh() {
    nothingTicked.hidden = rights.some((box) => box.checked)
    const readsEmployees = rights.some((box) => box.value === "employees:read" && box.checked)
    find("[data-attributes]", HTMLElement, drawer).hidden = !readsEmployees
    const count = valuesTicked(attributeBoxes).length
    find("[data-count]", HTMLElement, choose).textContent = count > 0 ? ` · ${count}` : ""
    const shown = attributes.filter(({ entry }) => !entry.hidden)
    const ticked = shown.filter(({ box }) => box.checked).length
    all.checked = shown.length > 0 && ticked === shown.length
    all.indeterminate = ticked > 0 && ticked < shown.length
  }

  /** @param {boolean} open */
  function expandPicker(open) {
    choose.setAttribute("aria-expanded", String(open))
    picker.hidden = !open
    if (open) search.focus()
  }

  /** @param {EditableIntegration | null} edited `null` for a new integration */
  function open(edited) {
    address = edited?.address ?? createAddress
    form.reset()
    for (const box of rights) box.checked = edited?.accessRights.some((right) => right === box.value) ?? false
    search.value = ""
    for (const { box, entry } of attributes) {
      box.checked = edited?.attributes.includes(box.value) ?? false
      entry.hidden = false
    }
    expandPicker(false)
    const title = find("#drawer-title", HTMLElement, drawer)
    title.textContent = edited
      ? `${title.dataset["titleEdit"]}: ${edited.name}`
      : (title.dataset["titleCreate"] ?? "")
    const editing = edited !== null
    for (const part of findAll("[data-back], [data-submit]", HTMLElement, drawer)) part.hidden = editing
    for (const part of findAll("[data-save], [data-cancel-edit]", HTMLElement, drawer)) part.hidden = !editing
    find(".steps", HTMLElement, drawer).hidden = editing
    failure.hidden = true
    refresh()
    drawer.showModal()
    show(editing ? "rights" : "info")
  }

  async function send() {
    if (valuesTicked(rights).length === 0) {
      nothingTicked.focus()
      return
    }
    const response = await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        name: name.value,
        accessRights: valuesTicked(rights),
        attributes: valuesTicked(attributeBoxes),
      }),
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
      copied.textContent = "The browser did not allow copying. The value is selected: copy it by keyboard."
    }
  }

  /** @param {string} selector @param {() => void} act */
  function onPress(selector, act) {
    for (const button of findAll(selector, HTMLButtonElement, drawer)) button.addEventListener("click", act)
  }

  find("[data-create]", HTMLButtonElement).addEventListener("click", () => open(null))
  for (const button of findAll("[data-edit]", HTMLButtonElement)) {
    button.addEventListener("click", () => open(JSON.parse(button.dataset["edit"] ?? "null")))
  }
  form.addEventListener("submit", (event) => {
    event.preventDefault()
    show("rights")
  })
  onPress("[data-cancel], [data-cancel-edit], [data-finish]", () => drawer.close())
  onPress("[data-back]", () => show("info"))
  onPress("[data-submit], [data-save]", send)
  onPress("[data-copy=clientId]", () => {
    if (credentials) copy(credentials.clientId, clientIdPlace, "Client ID copied.")
  })
  onPress("[data-copy=secret]", () => {
    if (credentials) copy(credentials.clientSecret, secretPlace, "Secret copied.")
  })
  drawer.addEventListener("change", refresh)
  choose.addEventListener("click", () => expandPicker(choose.getAttribute("aria-expanded") !== "true"))
  picker.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return
    event.preventDefault()
    expandPicker(false)
    choose.focus()
  })
  search.addEventListener("input", () => {
    const wanted = search.value.trim().toLowerCase()
    for (const { entry } of attributes) entry.hidden = !entry.textContent.toLowerCase().includes(wanted)
    refresh()
  })
  all.addEventListener("change", () => {
    for (const { box, entry } of attributes) if (!entry.hidden) box.checked = all.checked
  })
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
  if (!entry) throw new TypeError(`The tick box of the attribute ${box.value} stands in no list entry.`)
  return entry
}

setUpMenus()
const drawer = document.querySelector("#drawer")
if (drawer instanceof HTMLDialogElement) setUpDrawer(drawer)

// Makes this file a module, so that its names stay out of the page's global scope.
export {}
