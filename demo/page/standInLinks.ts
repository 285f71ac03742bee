/**
 * For the demo alone: the widget's links lead to the company's own Personio, which does not exist here.
 * Points such a link at the same page of the stand-in for the moment of the click, whatever key or button makes it.
 * Answers how to stop.
 */
export function openStandInInstead(standInUrl: string): () => void {
  const redirect = (event: Event) => {
    const [link] = event.composedPath().flatMap((target) => asLink(target) ?? [])
    if (!link || !/\.personio\.(?:com|de)$/.test(link.hostname)) return
    const { href } = link
    link.href = new URL(link.pathname, standInUrl).href
    setTimeout(() => {
      link.href = href
    })
  }
  // On capture, because the widget keeps its events from the page around it.
  const listen = (view: Window) => {
    view.addEventListener("click", redirect, { capture: true })
    view.addEventListener("auxclick", redirect, { capture: true })
  }
  // Also in the small window the widget may move into; it takes its listeners along when it goes.
  const enter = (event: Event & { window?: Window }) => event.window && listen(event.window)
  const { documentPictureInPicture } = window as { documentPictureInPicture?: EventTarget }
  listen(window)
  documentPictureInPicture?.addEventListener("enter", enter)
  return () => {
    window.removeEventListener("click", redirect, { capture: true })
    window.removeEventListener("auxclick", redirect, { capture: true })
    documentPictureInPicture?.removeEventListener("enter", enter)
  }
}

/** By its name, because an element of another window is no instance of this one's classes. */
function asLink(target: EventTarget): HTMLAnchorElement | null {
  return (target as Partial<Element>).localName === "a" ? (target as HTMLAnchorElement) : null
}
