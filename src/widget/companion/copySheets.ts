/** In milliseconds. The browser has the sheets in its cache. If one never arrives, the list matters more than its looks. */
const sheetsLimitMs = 2_000

/**
 * Copies the page's style sheets into `view` and waits until they have arrived, for two seconds at most. Links stay
 * links, so that a strict CSP that allowed them allows the copies too.
 */
export async function copySheets({ document: from }: Window, { document: to }: Window): Promise<void> {
  const nodes = [...from.querySelectorAll<HTMLLinkElement | HTMLStyleElement>("link[rel~=stylesheet], style")]
  const arrivals = nodes
    // A node that the page's own CSP refused has no sheet, and its copy would be refused again.
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
