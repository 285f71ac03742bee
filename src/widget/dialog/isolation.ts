import type { DOMAttributes, KeyboardEvent, SyntheticEvent } from "react"

interface Stoppable {
  stopPropagation(): void
}
const stop = (event: Stoppable) => event.stopPropagation()

/** Arrow keys pass: Radix listens for them on the document. */
const stopKey = (event: Stoppable & { key: string }) => {
  if (!event.key.startsWith("Arrow")) event.stopPropagation()
}

/**
 * React events climb the component tree, through portals too: without these a host's `onClick` around us would fire.
 * Pointer and mouse events pass, or a host's "pressed outside" detection would hang.
 */
export const keepReactEvents: DOMAttributes<Element> = {
  onClick: stop,
  onDoubleClick: stop,
  onContextMenu: stop,
  onKeyDown: stopKey as (event: KeyboardEvent) => void,
  onKeyUp: stopKey as (event: KeyboardEvent) => void,
  onSubmit: stop,
  onReset: stop,
  onChange: stop,
  onInput: stop,
  onBeforeInput: stop,
  onInvalid: stop,
  onPaste: stop,
  onCopy: stop,
  onCut: stop,
  onDrop: stop,
  onDragOver: stop,
  onFocus: stop as (event: SyntheticEvent) => void,
  onBlur: stop as (event: SyntheticEvent) => void,
}

const nativeTypes = [
  ..."click dblclick contextmenu submit reset change input beforeinput invalid".split(" "),
  ..."copy cut drop dragover focusin focusout".split(" "),
]

/**
 * The same for listeners that are not React's. Our own React events are unharmed: React hears them on the node inside
 * `dialog` that our steps are portalled into. (`paste` passes: with the dialog itself focused React hears it outside.)
 */
export function keepNativeEvents(dialog: Element): () => void {
  const onKey = (event: Event) => stopKey(event as globalThis.KeyboardEvent)
  for (const type of nativeTypes) dialog.addEventListener(type, stop)
  for (const type of ["keydown", "keyup"]) dialog.addEventListener(type, onKey)
  return () => {
    for (const type of nativeTypes) dialog.removeEventListener(type, stop)
    for (const type of ["keydown", "keyup"]) dialog.removeEventListener(type, onKey)
  }
}
