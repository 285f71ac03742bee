import { appearanceVariables } from "../styles/appearance.js"
import type { PartName } from "../styles/parts.js"

/** The sheets are in the browser's cache; should one never arrive, the list is worth more than its looks. */
const sheetsLimitMs = 2_000

/** Brings the page's style sheets into `view`, as they are: links stay links, so a strict CSP that let them in does again. */
export async function copySheets({ document: from }: Window, { document: to }: Window): Promise<void> {
  const nodes = [...from.querySelectorAll<HTMLLinkElement | HTMLStyleElement>("link[rel~=stylesheet], style")]
  const arrivals = nodes
    // What the page's own CSP refused has no sheet, and would only be refused again.
    .filter((node) => node.sheet)
    .map((node) => {
      const copy = to.importNode(node, true)
      if ("href" in node) (copy as HTMLLinkElement).href = node.href
      to.head.append(copy)
      return (
        "href" in node &&
        new Promise((arrived) => {
          copy.onload = copy.onerror = arrived
        })
      )
    })
  await Promise.race([Promise.all(arrivals), new Promise((late) => setTimeout(late, sheetsLimitMs))])
}

/**
 * Makes a place in `view` that looks like `root`: theme, language, and what the host's own CSS says where the widget
 * stands. It keeps up with `root` until `view` is gone.
 */
export function makePlace(root: HTMLElement, view: Window, labelledBy: string): HTMLElement {
  const { document } = view
  const copy = document.createElement("div")
  copy.className = root.className
  const dress = () => {
    const style = getComputedStyle(root)
    for (const name of Object.keys(appearanceVariables))
      copy.style.setProperty(`--pc-${name}`, style.getPropertyValue(`--pc-${name}`))
    copy.style.setProperty("--pc-font", style.fontFamily)
    const { pcScheme, pcInherited, pcDensity } = root.dataset
    Object.assign(copy.dataset, { pcScheme: pcInherited ?? pcScheme, pcDensity })
    const { lang, dir } = root
    Object.assign(document.documentElement, { lang, dir })
    document.title = root.ownerDocument.title
    Object.assign(copy, { lang, dir })
  }
  dress()
  const changes = new MutationObserver(dress)
  changes.observe(root, { attributes: true })
  view.addEventListener("pagehide", () => changes.disconnect())
  const place = document.createElement("main")
  place.dataset["pcPart"] = "companion" satisfies PartName
  place.setAttribute("aria-labelledby", labelledBy)
  copy.append(place)
  document.body.append(copy)
  return place
}
