import type { PartName } from "../styles/parts.js"

/**
 * Adds a `<main>` to `view` for the steps to move into, and returns it. It has the theme and the language of `root`, and
 * what the host's own CSS says where `root` stands. It follows changes of `root` until `view` is closed.
 *
 * @param labelledBy the `id` of the heading that names it
 */
export function makePlace(root: HTMLElement, view: Window, labelledBy: string): HTMLElement {
  const { document } = view
  const copiedRoot = document.createElement("div")
  copiedRoot.className = root.className
  const copyLook = () => {
    // Every browser that has such windows has this map. The names with `--pc-t-` are worked out again in there.
    for (const [name, [value]] of root.computedStyleMap?.() ?? [])
      if (/^--pc-(?!t-)/.test(name)) copiedRoot.style.setProperty(name, String(value))
    copiedRoot.style.setProperty("--pc-font", getComputedStyle(root).fontFamily)
    const { pcScheme, pcInherited, pcDensity, pcOptions } = root.dataset
    Object.assign(copiedRoot.dataset, { pcScheme: pcInherited ?? pcScheme, pcDensity, pcOptions })
    const { lang, dir } = root
    Object.assign(document.documentElement, { lang, dir })
    document.title = root.ownerDocument.title
    Object.assign(copiedRoot, { lang, dir })
  }
  copyLook()
  const changes = new MutationObserver(copyLook)
  changes.observe(root, { attributes: true })
  view.addEventListener("pagehide", () => changes.disconnect())
  const place = document.createElement("main")
  place.dataset["pcPart"] = "companion" satisfies PartName
  place.setAttribute("aria-labelledby", labelledBy)
  copiedRoot.append(place)
  document.body.append(copiedRoot)
  return place
}
