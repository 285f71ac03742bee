/**
 * For the demo alone: the widget's links lead to the company's own Personio, which does not exist here.
 * Points such a link at the same page of the stand-in for the moment of the click, whatever key or button makes it.
 * Answers how to stop.
 */
export function openStandInInstead(standInUrl: string): () => void {
  const redirect = (event: Event) => {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement)
    if (!link || !/\.personio\.(?:com|de)$/.test(link.hostname)) return
    const { href } = link
    link.href = new URL(link.pathname, standInUrl).href
    setTimeout(() => {
      link.href = href
    })
  }
  // On capture, because the widget keeps its events from the page around it.
  window.addEventListener("click", redirect, { capture: true })
  window.addEventListener("auxclick", redirect, { capture: true })
  return () => {
    window.removeEventListener("click", redirect, { capture: true })
    window.removeEventListener("auxclick", redirect, { capture: true })
  }
}
