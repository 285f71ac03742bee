"use client"
import { type ClipboardEvent, useCallback, useEffect, useRef, useState } from "react"
import type { UseFormReturn } from "react-hook-form"
import type { Credentials } from "../../contract/submission.js"
import { acceptPaste } from "../../flow/acceptPaste.js"
import type { CredentialNote } from "../../flow/credentialNote.js"
import { type CredentialFieldName, credentialFields, looksSwapped } from "../../flow/credentialShapes.js"
import { countFilled, type FormValues } from "../../flow/formValues.js"
import { createSecretBox } from "../../flow/secretBox.js"
import type { KeptFields } from "../../flow/wizard.js"
import { readClipboard } from "./readClipboard.js"

interface CredentialsOptions {
  form: UseFormReturn<FormValues>
  /** The suggested name, which is sometimes pasted by mistake. */
  credentialName: string
  /** Called once for each field that got a value. */
  onFilled: (field: CredentialFieldName) => void
}

/**
 * The two credentials: what fills them, what is wrong with them, and where the secret is. What the fields show is in
 * the form, so that only the fields render when it changes; the secret is in a box that no render can read.
 */
export function useCredentials({ form, credentialName, onFilled }: CredentialsOptions) {
  const [box] = useState(createSecretBox)
  const inputs = useRef<Record<CredentialFieldName, HTMLInputElement | null>>({
    clientId: null,
    secret: null,
  })
  const { getValues, setValue } = form
  const setNote = useCallback((note: CredentialNote | null) => setValue("note", note), [setValue])

  const put = (field: CredentialFieldName, value: string) => {
    setValue("fresh", [...getValues("fresh").filter((other) => other !== field), ...(value ? [field] : [])])
    if (field === "clientId") setValue("clientId", value)
    else {
      box.set(value)
      setValue("secretLength", value.length)
    }
  }
  const clear = useCallback(() => {
    box.clear()
    setValue("secretLength", 0)
  }, [box, setValue])

  // The box itself is asked, so that an empty secret is never submitted, whatever the form says.
  const firstEmpty = (): CredentialFieldName | null =>
    getValues("clientId") === "" ? "clientId" : box.isEmpty() ? "secret" : null

  /** Sorts a pasted or typed text into the fields. Returns the fields that got a value. */
  const accept = (raw: string, into: CredentialFieldName | null): CredentialFieldName[] => {
    const { values, note } = acceptPaste(raw, into, { credentialName, firstEmpty: firstEmpty() })
    const filled = credentialFields.filter((field) => {
      const value = values[field]
      if (!value) return false
      put(field, value)
      onFilled(field)
      return true
    })
    const id = getValues("clientId")
    const swapped = filled.length > 0 && box.use((secret) => secret !== "" && looksSwapped(id, secret))
    setNote(swapped ? { kind: "swapped" } : note)
    return filled
  }

  const swap = () => {
    const id = getValues("clientId")
    box.use((secret) => put("clientId", secret))
    put("secret", id)
    setNote(null)
  }

  const replace = (field: CredentialFieldName) => {
    put(field, "")
    setNote(null)
  }

  /** What the fields hold, as far as it may be in the state of React. */
  const held = (): KeptFields => {
    const { clientId, secretLength, attested } = getValues()
    return { clientId, attested, filledCount: countFilled({ clientId, secretLength }) }
  }

  /** Sets aside what the fields of `edition` hold, and shows those of `next`: what was set aside before, or `fields`. */
  const exchange = (edition: number, next: number, fields: Pick<KeptFields, "clientId" | "attested">) => {
    box.exchange(edition, next)
    setValue("clientId", fields.clientId)
    setValue("attested", [...fields.attested])
    box.use((secret) => setValue("secretLength", secret.length))
    setValue("fresh", [])
    setNote(null)
  }

  /** The first empty field, after saying what to paste into it; null when both are filled. */
  const findEmpty = (): CredentialFieldName | null => {
    // A password manager can fill an input without any event.
    for (const field of credentialFields) {
      const { value } = inputs.current[field] ?? { value: "" }
      if (value.trim() !== "") accept(value, field)
    }
    const field = firstEmpty()
    if (field === "secret") setValue("secretLength", 0)
    if (field) setNote({ kind: "problem", field, problem: "empty" })
    return field
  }

  const read = (): Credentials =>
    box.use((clientSecret) => ({ clientId: getValues("clientId"), clientSecret }))

  /** Takes a paste anywhere in the flow. A field takes its own paste; a tick box takes none. */
  const takePaste = (event: ClipboardEvent | globalThis.ClipboardEvent): CredentialFieldName[] => {
    if ((event.target as Element).matches("input:not([type=checkbox])")) return []
    const filled = accept(readClipboard(event.clipboardData), null)
    if (filled.length > 0) event.preventDefault()
    return filled
  }

  // A page that is kept for the back button would keep the secret with it.
  useEffect(() => {
    const hide = () => clear()
    const show = (event: PageTransitionEvent) => {
      if (event.persisted) setNote({ kind: "restored" })
    }
    addEventListener("pagehide", hide)
    addEventListener("pageshow", show)
    return () => {
      removeEventListener("pagehide", hide)
      removeEventListener("pageshow", show)
      // React also runs this when it only hides the tree (`<Activity>`) and keeps the form: the two must agree.
      if (box.holdsNothing()) return
      clear()
      setNote({ kind: "restored" })
    }
  }, [box, clear, setNote])

  return {
    inputs,
    accept,
    takePaste,
    swap,
    replace,
    held,
    exchange,
    holdsSecret: () => !box.holdsNothing(),
    findEmpty,
    read,
    clear,
  }
}
