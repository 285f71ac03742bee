"use client"
import {
  type ClipboardEvent,
  type DragEvent,
  type FocusEvent,
  type FormEvent,
  type InputHTMLAttributes,
  type KeyboardEvent,
  type RefCallback,
  useState,
} from "react"
import { useWatch } from "react-hook-form"
import { type CredentialFieldName, shortenClientId } from "../../flow/credentialShapes.js"
import type { ConnectFlow } from "./connectFlow.js"
import { readClipboard } from "./readClipboard.js"

/** Browsers, managers and form histories are asked not to remember, translate or correct what is pasted here. */
const leaveAlone = {
  autoComplete: "off",
  autoCorrect: "off",
  autoCapitalize: "none",
  spellCheck: false,
  translate: "no",
  "data-1p-ignore": "",
  "data-lpignore": "true",
  "data-bwignore": "",
  "data-form-type": "other",
} as const

/** One of the two values of Personio. */
export interface CredentialFieldState {
  /** How many characters the value has; 0 while the field is empty. */
  readonly length: number
  /** The shortened client ID, to compare with Personio's; null for the secret and while the field is empty. */
  readonly shown: string | null
  /** Whether what is said beneath the fields is a problem of this one. */
  readonly hasProblem: boolean
  /** After Personio has refused the pair: whether the value is the refused one, or a new one. Else null. */
  readonly standing: "refused" | "new" | null
  /** Empties the field. */
  replace(): void
  /** All that an `<input>` for an empty field needs. A filled field must not be an input: its value stays in no DOM. */
  getInputProps(): InputHTMLAttributes<HTMLInputElement> & { ref: RefCallback<HTMLInputElement> }
}

/**
 * Reads and fills one credential field.
 * @param onFilled is called with the fields that got a value from this field's input, for moving the focus.
 */
export function useCredentialField(
  { form, credentials, check, state }: ConnectFlow,
  field: CredentialFieldName,
  onFilled?: (fields: readonly CredentialFieldName[]) => void,
): CredentialFieldState {
  const [clientId, secretLength, note, fresh] = useWatch({
    control: form.control,
    name: ["clientId", "secretLength", "note", "fresh"],
  })
  const isSecret = field === "secret"
  const [masked] = useState(() => CSS.supports("-webkit-text-security", "disc"))
  const hasProblem = note?.kind === "problem" && note.field === field
  const take = (raw: string) => {
    const filled = credentials.accept(raw, field)
    if (filled.length > 0) onFilled?.(filled)
  }
  /** Takes what was typed. An empty field is nothing to complain about when it is left. */
  const commit = (typed: string) => {
    if (typed.trim() !== "") take(typed)
  }
  // Copying from a field that CSS masks gives dots, and cutting would lose the value.
  const guard = isSecret ? (event: ClipboardEvent) => event.preventDefault() : undefined
  return {
    length: isSecret ? secretLength : clientId.length,
    shown: isSecret || clientId === "" ? null : shortenClientId(clientId),
    hasProblem,
    standing: standingOf(field, state, fresh),
    replace: () => credentials.replace(field),
    getInputProps: () => ({
      ref: (input) => {
        credentials.inputs.current[field] = input
      },
      form: "",
      type: isSecret && !masked ? "password" : "text",
      ...leaveAlone,
      ...(isSecret && !masked ? { autoComplete: "new-password" } : {}),
      readOnly: check.pending,
      enterKeyHint: "done",
      "aria-invalid": hasProblem ? true : undefined,
      onPaste: (event: ClipboardEvent<HTMLInputElement>) => {
        event.preventDefault()
        event.stopPropagation()
        take(readClipboard(event.clipboardData))
      },
      onDrop: (event: DragEvent<HTMLInputElement>) => {
        event.preventDefault()
        take(readClipboard(event.dataTransfer))
      },
      onCopy: guard,
      onCut: guard,
      // A password manager fills an input that has no focus, and nobody leaves it then.
      onInput: ({ currentTarget: input }: FormEvent<HTMLInputElement>) => {
        if ((input.getRootNode() as Document | ShadowRoot).activeElement !== input) commit(input.value)
      },
      // Leaving for another tab is not leaving the field.
      onBlur: (event: FocusEvent<HTMLInputElement>) => {
        if (event.currentTarget.ownerDocument.hasFocus()) commit(event.currentTarget.value)
      },
      onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => {
        if (event.key !== "Enter" || event.nativeEvent.isComposing) return
        // The focus moves on while the key is still down: the same press must not press the button it arrives at.
        event.preventDefault()
        commit(event.currentTarget.value)
      },
    }),
  }
}

function standingOf(
  field: CredentialFieldName,
  state: ConnectFlow["state"],
  fresh: readonly CredentialFieldName[],
): CredentialFieldState["standing"] {
  if (state.status !== "rejected") return null
  if (fresh.includes(field)) return "new"
  return state.refused.includes(field) ? "refused" : null
}
