import type { ClipboardEvent, RefObject } from "react"
import { focusNext } from "./focus.js"
import type { SlotName } from "./paste.js"
import { readClipboard } from "./readClipboard.js"
import type { CredentialSlots } from "./useCredentials.js"
import type { Words } from "./words.js"

interface PasteOptions {
  slots: CredentialSlots
  /** Whether what is pasted beside every field is looked at. */
  listening: () => boolean
  words: Words
  announce: (text: string) => void
  view: Window
  heading: RefObject<HTMLElement | null>
}

/** What is pasted finds its slot, wherever in the dialog the focus is. */
export function usePaste({ slots, listening, words, announce, view, heading }: PasteOptions) {
  const takePaste = (raw: string, into: SlotName | null): boolean => {
    const filled = slots.accept(raw, into)
    if (filled.length === 0) return false
    const names = filled.map((slot) => words.text(slot === "secret" ? "connect.secret" : "connect.clientId"))
    announce(words.text("slot.pasted", { slot: names.join(" + ") }))
    // A filled slot loses its input: without a new place the focus would fall out of the dialog.
    if (into) view.requestAnimationFrame(() => focusNext(slots.inputs.current, heading.current))
    return true
  }
  const pasteAnywhere = (event: ClipboardEvent | globalThis.ClipboardEvent) => {
    // A field takes its own paste; a tick box takes none.
    if (!listening() || (event.target as Element).matches("input:not([type=checkbox])")) return
    if (takePaste(readClipboard(event.clipboardData), null)) event.preventDefault()
  }
  return { takePaste, pasteAnywhere }
}
