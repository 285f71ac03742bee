import { appearanceVariables } from "../styles/appearance.js"
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
    const style = getComputedStyle(root)
    for (const name of Object.keys(appearanceVariables))
      copiedRoot.style.setProperty(`--pc-${name}`, style.getPropertyValue(`--pc-${name}`))
    copiedRoot.style.setProperty("--pc-font", style.fontFamily)
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
