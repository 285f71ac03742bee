"use client"
import type { CredentialFieldName } from "../../flow/credentialShapes.js"
import { useWords, type Words } from "../i18n/words.js"
import { findPrimary } from "../ui/primaryButton.js"
import { useFlow } from "./useFlow.js"
import { useScreen } from "./useScreen.js"

/**
 * What our screens do when fields got a value: they announce it, and move the focus when it would fall out of the
 * dialog, because a filled field has no input any more.
 */
export function useFilled(): (fields: readonly CredentialFieldName[], moveFocus: boolean) => void {
  const { credentials } = useFlow()
  const { announce, companion, heading } = useScreen()
  const words = useWords()
  return (fields, moveFocus) => {
    if (fields.length === 0) return
    announce(filledText(words, fields))
    if (moveFocus)
      companion.view.requestAnimationFrame(() => focusNext(credentials.inputs.current, heading.current))
  }
}

/** The sentence that says which fields got a value. */
export function filledText({ text }: Words, fields: readonly CredentialFieldName[]): string {
  const names = fields.map((field) => text(field === "secret" ? "connect.secret" : "connect.clientId"))
  return text("credential.pasted", { field: names.join(" + ") })
}

/** After a paste: focuses the field that is still empty. When both are filled, it focuses the main action. */
function focusNext(
  inputs: { readonly clientId: HTMLInputElement | null; readonly secret: HTMLInputElement | null },
  heading: Element | null,
): void {
  // A page may hold more than one flow, so the main action is looked for in this one alone.
  const frame = heading?.closest("[data-pc-part=frame], [data-pc-part=inline]")
  const next = inputs.clientId ?? inputs.secret ?? (frame ? findPrimary(frame) : null)
  next?.focus()
}
