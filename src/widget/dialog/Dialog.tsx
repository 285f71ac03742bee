"use client"

import {
  type ClipboardEvent,
  type ReactNode,
  type RefObject,
  useRef,
  useState,
  useSyncExternalStore,
} from "react"
import { createPortal } from "react-dom"
import type { Appearance } from "../styles/appearance.js"
import { Root } from "../styles/Root.js"
import { keepReactEvents } from "./isolation.js"
import { useModal } from "./useModal.js"

export interface DialogProps {
  open: boolean
  /**
   * Escape, the Android back gesture, or the browser's own close while open; the parent closes or asks inline.
   * `forced`: the browser had closed it already; it is shown again, and goes when `open` becomes false.
   */
  onDismiss(how: { forced: boolean }): void
  /** `id` of the visible heading. */
  labelledBy: string
  lang: string
  dir?: "ltr" | "rtl" | undefined
  /** Portal, for places where a dialog cannot stand (`<a>`, `<label>`, `<button>`, `<p>`, `<tr>`); default: in place. */
  container?: Element | null | undefined
  /** Who gets the focus on close when the opener is gone. */
  returnFocus?: (() => HTMLElement | null) | undefined
  /** Counts as the opener where a click focuses nothing (Safari). */
  trigger?: RefObject<HTMLElement | null> | undefined
  /** Last resort for the focus, see `Anchor`; default: one that comes and goes with the dialog. */
  anchor?: RefObject<HTMLElement | null> | undefined
  /** Receives the focus when the dialog is shown: the step heading. */
  initialFocus: RefObject<HTMLElement | null>
  appearance?: Appearance | undefined
  /** A paste anywhere in the dialog, its background included. */
  onPaste?: ((event: ClipboardEvent) => void) | undefined
  /** Stands in the dialog while its content is in another window. */
  away?: ReactNode
  /** After the exit transition: the tree may be dropped. */
  onExited?: (() => void) | undefined
  /** An ancestor hid the dialog, and with it every way out of it: it has been closed; set `open` to false, keep the state. */
  onHidden?: (() => void) | undefined
  children: ReactNode
}

/**
 * The modal: a native `<dialog>` where it is rendered, in the top layer. Renders nothing on the server.
 */
export function Dialog(props: DialogProps) {
  const inBrowser = useSyncExternalStore(noSubscription, isBrowser, isServer)
  if (!inBrowser) return null
  const { appearance, lang, dir, container } = props
  const tree = (
    <Root appearance={appearance} lang={lang} dir={dir}>
      <Modal {...props} />
    </Root>
  )
  return container ? createPortal(tree, container) : tree
}

const noSubscription = () => () => {}
const isBrowser = () => true
const isServer = () => false

function Modal({ labelledBy, anchor, onPaste, away, children, ...options }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const ownAnchor = useRef<HTMLSpanElement>(null)
  const [content] = useState(createContent)
  const [attach] = useState(() => (slot: HTMLElement | null) => void slot?.append(content))
  useModal(dialog, { ...options, content, anchor: anchor ?? ownAnchor })

  return (
    <>
      {anchor ? null : <span ref={ownAnchor} tabIndex={-1} data-pc-part="anchor" />}
      <dialog
        ref={dialog}
        data-pc-part="dialog"
        aria-labelledby={labelledBy}
        {...keepReactEvents}
        onPaste={(event) => {
          onPaste?.(event)
          event.stopPropagation()
        }}
      >
        {away}
        <div ref={attach} className="pc:contents" />
        {createPortal(<div data-pc-part="frame">{children}</div>, content)}
      </dialog>
    </>
  )
}

/**
 * The one node the steps live in. Moving it to another place or document keeps all state, and React hears events on it,
 * below the point where the dialog stops them. Attached once: appending it again would drop the focus.
 */
function createContent(): HTMLElement {
  const content = document.createElement("div")
  content.className = "pc:contents"
  return content
}
