import type { DOMAttributes, KeyboardEvent, SyntheticEvent } from "react"

interface Stoppable {
  stopPropagation(): void
}
const stop = (event: Stoppable) => event.stopPropagation()

/** Lets arrow keys pass, because Radix listens for them on the document. */
const stopKey = (event: Stoppable & { key: string }) => {
  if (!event.key.startsWith("Arrow")) event.stopPropagation()
}

/**
 * Keeps React events inside the dialog. They climb the component tree, even through portals, so a host's `onClick` around
 * us would be called for our clicks. Pointer and mouse events pass: by its source, Radix' detection of presses outside a
 * host's own dialog would get stuck without them.
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
 * Keeps the same events from listeners that are not React's, until `signal` is aborted. Our own React events still
 * arrive, because React listens on the node inside `dialog` that the steps are portalled into. `paste` passes: while the
 * dialog itself has the focus, React hears it only further up.
 */
export function keepNativeEvents(dialog: Element, signal: AbortSignal): void {
  const onKey = (event: Event) => stopKey(event as globalThis.KeyboardEvent)
  for (const type of nativeTypes) dialog.addEventListener(type, stop, { signal })
  for (const type of ["keydown", "keyup"]) dialog.addEventListener(type, onKey, { signal })
}
