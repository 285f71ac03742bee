/**
 * Makes the widget's links open the stand-in. Only the demo needs this: they lead to the company's own Personio, which
 * does not exist here. For the moment of a click, by whatever key or button, the link leads to the same page of the
 * stand-in. Returns a function that ends it.
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
  const ended = new AbortController()
  const { signal } = ended
  // In the capture phase, because the widget keeps its events from the page around it.
  const listen = (view: Window) => {
    view.addEventListener("click", redirect, { capture: true, signal })
    view.addEventListener("auxclick", redirect, { capture: true, signal })
  }
  // The widget may move into a small window of its own.
  const enter = (event: Event & { window?: Window }) => event.window && listen(event.window)
  const { documentPictureInPicture } = window as { documentPictureInPicture?: EventTarget }
  listen(window)
  documentPictureInPicture?.addEventListener("enter", enter, { signal })
  return () => ended.abort()
}

/** Compares the element's name, because an element of another window is no instance of this window's classes. */
function asLink(target: EventTarget): HTMLAnchorElement | null {
  return (target as Partial<Element>).localName === "a" ? (target as HTMLAnchorElement) : null
}
