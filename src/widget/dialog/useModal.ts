import { type RefObject, useLayoutEffect, useRef } from "react"
import { keepNativeEvents } from "./isolation.js"
import { afterTransitions, focusedBeside, giveFocusBack, wrapTab } from "./modal.js"

export interface ModalOptions {
  open: boolean
  onDismiss(how: { forced: boolean }): void
  onExited?: (() => void) | undefined
  onHidden?: (() => void) | undefined
  returnFocus?: (() => HTMLElement | null) | undefined
  trigger?: RefObject<HTMLElement | null> | undefined
  anchor: RefObject<HTMLElement | null>
  initialFocus: RefObject<HTMLElement | null>
  /** The node the steps live in; it may be in another window while the dialog is shown. */
  content: HTMLElement
}

/**
 * Shows the dialog as a modal while `open`, and tells the parent of every way people and browsers close it.
 * All of it in layout effects: there the node still exists on cleanup, and hidden trees (Suspense, Activity) run them.
 */
export function useModal(dialog: RefObject<HTMLDialogElement | null>, options: ModalOptions): void {
  const latest = useRef(options)
  const opener = useRef<HTMLElement | null>(null)
  /** Whether we want it shown: a `close` event while we do is the browser's own. Ours come late, when it may be shown again. */
  const wanted = useRef(false)
  /** From the first showing until the exit transition is over. */
  const visible = useRef(false)
  const { open } = options

  useLayoutEffect(() => {
    latest.current = options
  })

  useLayoutEffect(() => {
    const element = dialog.current
    return element ? keepNativeEvents(element) : undefined
  }, [dialog])

  useLayoutEffect(() => {
    const element = dialog.current
    if (!element) return
    if (open) {
      visible.current = true
      wanted.current = true
      if (!element.open) {
        const { trigger, initialFocus } = latest.current
        opener.current = focusedBeside(element) ?? trigger?.current ?? null
        element.showModal()
        initialFocus.current?.focus({ preventScroll: true })
      }
      return listen(element, wanted, latest)
    }
    if (!visible.current) return
    hide(element, wanted)
    const { returnFocus, anchor } = latest.current
    giveFocusBack(element, [opener.current, returnFocus?.(), anchor.current])
    return afterTransitions(element, () => {
      visible.current = false
      latest.current.onExited?.()
    })
  }, [open, dialog])

  useLayoutEffect(() => {
    const element = dialog.current
    return () => {
      if (element) hide(element, wanted)
    }
  }, [dialog])
}

function hide(element: HTMLDialogElement, wanted: { current: boolean }) {
  wanted.current = false
  if (element.open) element.close()
}

function listen(element: HTMLDialogElement, wanted: { current: boolean }, latest: { current: ModalOptions }) {
  const { defaultView, body } = element.ownerDocument
  const { content } = latest.current
  let lastFocused: HTMLElement | null = null

  // On the window and in the capture phase: a host's own dialog around ours listens on the document.
  function onKeyDown(event: KeyboardEvent) {
    if (event.defaultPrevented || event.isComposing || !element.open) return
    const elsewhere = !event.composedPath().includes(element) && event.target !== body
    if (elsewhere) return
    const stop = wrapTab(element, event)
    if (stop) {
      event.preventDefault()
      stop.focus()
    } else if (event.key === "Escape" && !element.querySelector(":popover-open")) {
      // Before the browser turns it into a `cancel` event, which it lets us refuse only once.
      event.preventDefault()
      event.stopPropagation()
      latest.current.onDismiss({ forced: false })
    }
  }

  // Android's back gesture has no key.
  function onCancel(event: Event) {
    if (event.target !== element) return
    event.preventDefault()
    latest.current.onDismiss({ forced: false })
  }

  function onClose() {
    if (!wanted.current || element.open) return
    element.showModal()
    ;(lastFocused ?? latest.current.initialFocus.current)?.focus({ preventScroll: true })
    latest.current.onDismiss({ forced: true })
  }

  function onFocusIn(event: FocusEvent) {
    lastFocused = event.target as HTMLElement
  }

  // What has the focus may go with a change of state. The page behind is inert: keys and pastes would go nowhere.
  const keeper = new MutationObserver(() => {
    if (!element.open || !lastFocused || lastFocused.isConnected || focusedBeside(content)) return
    const next =
      content.querySelector<HTMLElement>("[data-pc-primary]") ?? latest.current.initialFocus.current
    next?.focus({ preventScroll: true })
  })

  // A modal inside something hidden is invisible and still makes the whole page inert.
  const onVisibility = () => {
    if (!element.open || (element.checkVisibility?.() ?? true)) return
    hide(element, wanted)
    latest.current.onHidden?.()
  }
  const guard = typeof IntersectionObserver === "function" ? new IntersectionObserver(onVisibility) : null // not in jsdom

  defaultView?.addEventListener("keydown", onKeyDown, true)
  element.addEventListener("cancel", onCancel)
  element.addEventListener("close", onClose)
  // On the way down: on the way up our own React handlers stop it.
  content.addEventListener("focusin", onFocusIn, true)
  keeper.observe(content, { childList: true, subtree: true })
  guard?.observe(element)
  return () => {
    defaultView?.removeEventListener("keydown", onKeyDown, true)
    element.removeEventListener("cancel", onCancel)
    element.removeEventListener("close", onClose)
    content.removeEventListener("focusin", onFocusIn, true)
    keeper.disconnect()
    guard?.disconnect()
  }
}
