import { type RefObject, useLayoutEffect, useRef } from "react"
import { useStableCallback } from "../ui/useStableCallback.js"
import { focusedBeside, giveFocusBack } from "./focus.js"
import { keepNativeEvents } from "./isolation.js"
import { keepFocus } from "./keepFocus.js"
import { keepModal } from "./keepModal.js"
import { type EarlyKeys, listenToKeys } from "./listenToKeys.js"
import { transitionsEnded } from "./transitionsEnded.js"

/** See `DialogProps` for those that are not described here. */
export interface ModalOptions {
  open: boolean
  onDismiss(how: { forced: boolean }): void
  onExited?: (() => void) | undefined
  returnFocus?: (() => HTMLElement | null) | undefined
  trigger?: RefObject<HTMLElement | null> | undefined
  anchor: RefObject<HTMLElement | null>
  initialFocus: RefObject<HTMLElement | null>
  earlyKeys?: EarlyKeys | undefined
  /** The node that the steps are in. It may be in another window while the dialog is shown. */
  content: HTMLElement
}

/**
 * Shows the dialog as a modal while `open`, and tells the parent of every way in which people and browsers close it.
 * Everything happens in layout effects: the element still exists when they are cleaned up, and React runs them for trees
 * that it hides (Suspense, Activity).
 */
export function useModal(dialog: RefObject<HTMLDialogElement | null>, options: ModalOptions): void {
  const { open, trigger, anchor, initialFocus, content, earlyKeys } = options
  const opener = useRef<HTMLElement | null>(null)
  /**
   * Whether the dialog is meant to be shown. A `close` event is the browser's own only while this is true. The event of
   * our own `close()` comes late, and the dialog may be shown again by then.
   */
  const wanted = useRef(false)
  /** True from the moment the dialog is shown until its exit transition has ended. */
  const visible = useRef(false)
  const onDismiss = useStableCallback(options.onDismiss)
  const onExited = useStableCallback(() => options.onExited?.())
  const returnFocus = useStableCallback(() => options.returnFocus?.())

  useLayoutEffect(() => {
    const mounted = new AbortController()
    if (dialog.current) keepNativeEvents(dialog.current, mounted.signal)
    return () => mounted.abort()
  }, [dialog])

  useLayoutEffect(() => {
    const element = dialog.current
    if (!element || !open) return
    const shown = new AbortController()
    visible.current = true
    wanted.current = true
    if (!element.open) {
      opener.current = focusedBeside(element) ?? trigger?.current ?? null
      // Otherwise the browser focuses the close button for a moment, and a screen reader may say so.
      initialFocus.current?.setAttribute("autofocus", "")
      element.showModal()
      initialFocus.current?.focus({ preventScroll: true })
    }
    const { signal } = shown
    const request = () => onDismiss({ forced: false })
    const lastFocused = keepFocus({ dialog: element, content, heading: () => initialFocus.current, signal })
    listenToKeys(element, request, earlyKeys, signal)
    listenToCancel(element, request, signal)
    const focusAgain = () => {
      const focused = lastFocused() ?? initialFocus.current
      focused?.focus({ preventScroll: true })
    }
    const onClose = () => {
      if (!wanted.current || element.open) return
      element.showModal()
      focusAgain()
      onDismiss({ forced: true })
    }
    element.addEventListener("close", onClose, { signal })
    keepModal(element, focusAgain, signal)
    return () => shown.abort()
  }, [open, dialog, trigger, initialFocus, content, earlyKeys, onDismiss])

  useLayoutEffect(() => {
    const element = dialog.current
    if (!element || open || !visible.current) return
    let isStillClosed = true
    hide(element, wanted)
    giveFocusBack(element, [opener.current, returnFocus(), anchor.current])
    void transitionsEnded(element).then(async () => {
      const { current } = anchor
      // The tree may go with the anchor in it, and the focus would fall to the top of the page.
      if (current && focusedBeside(current) === current)
        await new Promise((resolve) => current.addEventListener("blur", resolve, { once: true }))
      if (!isStillClosed) return
      visible.current = false
      onExited()
    })
    return () => {
      isStillClosed = false
    }
  }, [open, dialog, anchor, returnFocus, onExited])

  useLayoutEffect(() => {
    const element = dialog.current
    return () => {
      if (element) hide(element, wanted)
    }
  }, [dialog])
}

/** Closes the dialog without telling the parent. */
function hide(element: HTMLDialogElement, wanted: { current: boolean }): void {
  wanted.current = false
  if (element.open) element.close()
}

/** Calls `onCancel` for a close request that has no key: the back gesture of Android. */
function listenToCancel(element: HTMLDialogElement, onCancel: () => void, signal: AbortSignal): void {
  element.addEventListener(
    "cancel",
    (event) => {
      // A file input inside the dialog has a `cancel` event of its own, which bubbles.
      if (event.target !== element) return
      event.preventDefault()
      onCancel()
    },
    { signal },
  )
}
