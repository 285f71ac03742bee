"use client"

import {
  type ClipboardEvent,
  type ReactNode,
  type RefObject,
  useCallback,
  useImperativeHandle,
  useRef,
  useState,
  useSyncExternalStore,
} from "react"
import { createPortal } from "react-dom"
import type { Appearance } from "../styles/appearance.js"
import { useElements } from "../styles/elements.js"
import { Root } from "../styles/Root.js"
import { keepReactEvents } from "./isolation.js"
import type { EarlyKeys } from "./listenToKeys.js"
import { useModal } from "./useModal.js"

export interface DialogProps {
  open: boolean
  /**
   * Called when the person or the browser wants to close it: by Escape or by the back gesture of Android. The parent
   * either sets `open` to false or asks first. `forced` is true when the browser has closed it already. Then the dialog
   * has been shown again, and it closes when `open` becomes false.
   */
  onDismiss(how: { forced: boolean }): void
  /** The `id` of the visible heading, which names the dialog. */
  labelledBy: string
  /** The BCP 47 tag of the language inside. */
  lang: string
  /** The direction of reading inside. Default: the direction of the host's page. */
  dir?: "ltr" | "rtl" | undefined
  /**
   * Where to render it, for places in which a dialog cannot stand: inside `<a>`, `<label>`, `<button>`, `<p>`, `<tr>`.
   * Default: in place.
   */
  container?: Element | null | undefined
  /** Returns the element that receives the focus on close when the opener is gone. */
  returnFocus?: (() => HTMLElement | null) | undefined
  /** The element that counts as the opener where a click does not focus it, as in Safari. */
  trigger?: RefObject<HTMLElement | null> | undefined
  /** The element that receives the focus when the dialog is shown: the heading of the step. */
  initialFocus: RefObject<HTMLElement | null>
  /** Receives what listens to keys while the dialog is shown, for a parent that heard keys before the dialog was there. */
  earlyKeys?: EarlyKeys | undefined
  appearance?: Appearance | undefined
  /** Called for a paste anywhere in the dialog, its background included. */
  onPaste?: ((event: ClipboardEvent) => void) | undefined
  /**
   * Receives the one node that `children` are in, which may be moved to another place or document and back. A move keeps
   * all state; only the focus, the selection and the scroll position are lost.
   */
  content?: RefObject<HTMLElement | null> | undefined
  /** Is shown in the dialog while its content is in another window. */
  placeholder?: ReactNode
  /** Called when the exit transition has ended. The component may be unmounted then. */
  onExited?: (() => void) | undefined
  children: ReactNode
}

/**
 * A native modal `<dialog>`. It is rendered in place and shown in the browser's top layer. A server renders nothing.
 */
export function Dialog(props: DialogProps) {
  const isInBrowser = useSyncExternalStore(noSubscription, isBrowser, isServer)
  if (!isInBrowser) return null
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

function Modal({ labelledBy, onPaste, content, placeholder, children, ...options }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const anchor = useRef<HTMLSpanElement>(null)
  const element = useElements()
  const [node] = useState(createContentNode)
  // The function stays the same, because appending the node again would drop the focus.
  const attach = useCallback((place: HTMLElement | null) => void place?.append(node), [node])
  useImperativeHandle(content, () => node, [node])
  useModal(dialog, { ...options, content: node, anchor })

  return (
    <>
      {/* It has no size. It receives the focus on close when the opener is gone, and stays as long as it has it. */}
      <span ref={anchor} tabIndex={-1} data-pc-part="anchor" />
      <dialog
        ref={dialog}
        data-pc-part="dialog"
        {...element("dialog")}
        aria-labelledby={labelledBy}
        {...keepReactEvents}
        onPaste={(event) => {
          onPaste?.(event)
          event.stopPropagation()
        }}
      >
        {placeholder}
        <div ref={attach} className="pc:contents" />
        {createPortal(<div data-pc-part="frame">{children}</div>, node)}
      </dialog>
    </>
  )
}

/**
 * Creates the node that the steps are portalled into. It outlives every move, because a portal whose container changes
 * would lose its state. React listens on the node itself, so its events arrive although the dialog stops them further up.
 */
function createContentNode(): HTMLElement {
  const node = document.createElement("div")
  node.className = "pc:contents"
  return node
}
