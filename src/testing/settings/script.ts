/**
 * The page's only script, as the text that is served: plain JavaScript, so that no build step changes it.
 * The secret is in one variable and, while it is revealed, in one element; both are emptied when step 3 is left.
 */
export const script = `"use strict"
const $ = (selector, from = document) => from.querySelector(selector)
const $$ = (selector, from = document) => [...from.querySelectorAll(selector)]

// Menus of the table
const closeMenus = (except) => {
  for (const button of $$("[data-menu]")) {
    if (button === except) continue
    button.setAttribute("aria-expanded", "false")
    button.nextElementSibling.hidden = true
  }
}
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-menu]")
  closeMenus(button)
  if (!button) return
  const open = button.getAttribute("aria-expanded") === "true"
  button.setAttribute("aria-expanded", String(!open))
  button.nextElementSibling.hidden = open
})
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return
  const menu = event.target.closest(".menu")
  if (menu) $("[data-menu]", menu).focus()
  closeMenus()
})

// The drawer
const drawer = $("#drawer")
if (drawer) {
  const form = $("form", drawer)
  const rights = $$("[name=right]", drawer)
  const attributes = $$("[name=attribute]", drawer)
  const choose = $("#choose")
  const picker = $("#attribute-list")
  const search = $("[type=search]", drawer)
  const all = $("[data-all]", drawer)
  const secretPlace = $("[data-secret]", drawer)
  const reveal = $("[data-reveal]", drawer)
  const masked = "•".repeat(24)
  let address = drawer.dataset.address
  let credentials = null

  const show = (step) => {
    for (const part of $$("[data-step]", drawer)) part.hidden = part.dataset.step !== step
    for (const item of $$(".steps li", drawer)) item.removeAttribute("aria-current")
    $("#step-" + step).setAttribute("aria-current", "step")
    const first = { info: "[name=name]", rights: "[name=right]", credentials: "[data-copy]" }[step]
    $(first, drawer).focus()
  }

  const refresh = () => {
    $("#nothing-ticked").hidden = rights.some((box) => box.checked)
    $("[data-attributes]").hidden = !rights.some((box) => box.value === "employees:read" && box.checked)
    const count = attributes.filter((box) => box.checked).length
    $("[data-count]", choose).textContent = count > 0 ? " · " + count : ""
    const shown = attributes.filter((box) => !box.closest("li").hidden)
    const ticked = shown.filter((box) => box.checked).length
    all.checked = shown.length > 0 && ticked === shown.length
    all.indeterminate = ticked > 0 && ticked < shown.length
  }

  const expand = (open) => {
    choose.setAttribute("aria-expanded", String(open))
    picker.hidden = !open
    if (open) search.focus()
  }

  const open = (edited) => {
    address = edited ? edited.address : drawer.dataset.address
    form.reset()
    for (const box of rights) box.checked = edited ? edited.accessRights.includes(box.value) : false
    for (const box of attributes) box.checked = edited ? edited.attributes.includes(box.value) : false
    search.value = ""
    for (const box of attributes) box.closest("li").hidden = false
    expand(false)
    const title = $("#drawer-title")
    title.textContent = edited ? title.dataset.titleEdit + ": " + edited.name : title.dataset.titleCreate
    for (const part of $$("[data-back], [data-submit]", drawer)) part.hidden = Boolean(edited)
    for (const part of $$("[data-save], [data-cancel-edit]", drawer)) part.hidden = !edited
    $(".steps", drawer).hidden = Boolean(edited)
    $("[data-failure]").hidden = true
    refresh()
    drawer.showModal()
    show(edited ? "rights" : "info")
  }

  const send = async () => {
    const ticked = (boxes) => boxes.filter((box) => box.checked).map((box) => box.value)
    if (ticked(rights).length === 0) return $("#nothing-ticked").focus()
    const response = await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        name: form.elements.name.value,
        accessRights: ticked(rights),
        attributes: ticked(attributes),
      }),
    }).catch(() => null)
    $("[data-failure]").hidden = Boolean(response && response.ok)
    if (!response || !response.ok) return
    if (response.status === 204) return location.assign("?saved")
    credentials = await response.json()
    $("[data-client-id]").textContent = credentials.clientId
    secretPlace.textContent = masked
    show("credentials")
  }

  const forget = () => {
    credentials = null
    $("[data-client-id]").textContent = ""
    secretPlace.textContent = ""
    $("[data-copied]").textContent = ""
    reveal.setAttribute("aria-pressed", "false")
  }

  const copy = async (which) => {
    const place = which === "secret" ? secretPlace : $("[data-client-id]")
    const value = which === "secret" ? credentials.clientSecret : credentials.clientId
    try {
      await navigator.clipboard.writeText(value)
      $("[data-copied]").textContent = which === "secret" ? "Secret copied." : "Client ID copied."
    } catch {
      place.textContent = value
      getSelection().selectAllChildren(place)
      $("[data-copied]").textContent = "The browser did not allow copying. The value is selected: copy it by keyboard."
    }
  }

  $("[data-create]").addEventListener("click", () => open(null))
  for (const button of $$("[data-edit]")) {
    button.addEventListener("click", () => open(JSON.parse(button.dataset.edit)))
  }
  form.addEventListener("submit", (event) => {
    event.preventDefault()
    show("rights")
  })
  for (const button of $$("[data-cancel], [data-cancel-edit], [data-finish]", drawer)) {
    button.addEventListener("click", () => drawer.close())
  }
  $("[data-back]").addEventListener("click", () => show("info"))
  for (const button of $$("[data-submit], [data-save]", drawer)) button.addEventListener("click", send)
  drawer.addEventListener("change", refresh)
  choose.addEventListener("click", () => expand(picker.hidden))
  picker.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return
    event.preventDefault()
    expand(false)
    choose.focus()
  })
  search.addEventListener("input", () => {
    const wanted = search.value.trim().toLowerCase()
    for (const box of attributes) {
      const entry = box.closest("li")
      entry.hidden = !entry.textContent.toLowerCase().includes(wanted)
    }
    refresh()
  })
  all.addEventListener("change", () => {
    for (const box of attributes) if (!box.closest("li").hidden) box.checked = all.checked
  })
  reveal.addEventListener("click", () => {
    const shown = reveal.getAttribute("aria-pressed") !== "true"
    reveal.setAttribute("aria-pressed", String(shown))
    secretPlace.textContent = shown ? credentials.clientSecret : masked
  })
  for (const button of $$("[data-copy]", drawer)) {
    button.addEventListener("click", () => copy(button.dataset.copy))
  }
  drawer.addEventListener("close", () => {
    const created = credentials !== null
    forget()
    if (created) location.assign(location.pathname)
  })
  addEventListener("pagehide", forget)
}
`
