/**
 * The script of the stand-in's settings page, served as it is written here (see `standInFiles.ts`).
 * It holds the secret in one variable and, while the secret is revealed, in one element. It empties both when the person
 * leaves the last step of the drawer.
 *
 * @typedef {import("../../contract/submission.js").Credentials} Credentials
 * @typedef {import("./pages.js").EditableIntegration} EditableIntegration
 * @typedef {"info" | "rights" | "generate" | "credentials"} DrawerStep
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
    drawer.querySelector(`#step-${step}`)?.setAttribute("aria-current", "step")
    const shown = find(`[data-step=${step}]`, HTMLElement, drawer)
    const fields = findAll("input, button, select", HTMLElement, shown)
    fields.find((field) => field.checkVisibility())?.focus()
  }

  function refresh() {
    for (const warning of findAll("#nothing-ticked", HTMLElement, drawer))
      warning.hidden = rights.some((box) => box.checked)
    picker?.refresh()
  }

  /** @param {EditableIntegration | null} edited `null` for a new integration */
  function open(edited) {
    address = edited?.address ?? createAddress
    for (const field of findAll("[name=name]", HTMLInputElement, drawer)) field.value = ""
    for (const field of findAll("select", HTMLSelectElement, drawer)) field.selectedIndex = 0
    for (const box of rights) box.checked = edited?.accessRights.some((right) => right === box.value) ?? false
    for (const box of attributeBoxes) box.checked = edited?.attributes.includes(box.value) ?? false
    picker?.reset()
    const editing = edited !== null
    showTitle(edited && `${title.dataset["titleEdit"]}: ${edited.name}`)
    for (const part of findAll("[data-creating]", HTMLElement, drawer)) part.hidden = editing
    for (const part of findAll("[data-editing]", HTMLElement, drawer)) part.hidden = !editing
    for (const part of findAll(".steps", HTMLElement, drawer)) part.hidden = editing
    failure.hidden = true
    refresh()
    drawer.showModal()
    show(editing ? "rights" : firstStep)
  }

  /** @param {string | null} text `null` for that of a new integration */
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
    find("[data-count]", HTMLElement, choose).textContent = count > 0 ? ` · ${count}` : ""
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
  if (!entry) throw new TypeError(`The tick box of the attribute ${box.value} stands in no list entry.`)
  return entry
}

setUpMenus()
const drawer = document.querySelector("#drawer")
if (drawer instanceof HTMLDialogElement) setUpDrawer(drawer)

// Makes this file a module, so that its names stay out of the page's global scope.
export {}
