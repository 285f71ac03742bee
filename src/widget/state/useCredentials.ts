"use client"
import { type ClipboardEvent, useCallback, useEffect, useRef, useState } from "react"
import type { UseFormReturn } from "react-hook-form"
import type { Credentials } from "../../contract/submission.js"
import type { CredentialNote } from "../../flow/credentialNote.js"
import { credentialProblem, isHint } from "../../flow/credentialProblem.js"
import { type CredentialFieldName, credentialFields, looksSwapped } from "../../flow/credentialShapes.js"
import { countFilled, type FormValues } from "../../flow/formValues.js"
import { createSecretBox } from "../../flow/secretBox.js"
import { sortPaste } from "../../flow/sortPaste.js"
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
    if (raw.trim() === "") {
      setNote({ kind: "unreadable" })
      return []
    }
    const { cleaned, ...values } = sortPaste(raw, into)
    const filled: CredentialFieldName[] = []
    let note: CredentialNote | null = cleaned ? { kind: "cleaned" } : null
    for (const field of credentialFields) {
      const value = values[field]
      if (!value) continue
      const problem = credentialProblem(field, value, credentialName)
      if (problem) note = { kind: "problem", field, problem }
      else if (into && into !== field && !values[into]) note = { kind: "moved", field }
      if (problem && !isHint(problem)) continue
      put(field, value)
      filled.push(field)
      onFilled(field)
    }
    const id = getValues("clientId")
    if (id && box.use((secret) => secret !== "" && looksSwapped(id, secret))) note = { kind: "swapped" }
    else if (!values.clientId && !values.secret) note = strayNote(raw)
    setNote(note)
    return filled
  }

  /** About a text that has the shape of neither value and was pasted into no field, or is too long to be one. */
  const strayNote = (raw: string): CredentialNote | null => {
    const value = sortPaste(raw, "secret").secret
    if (!value) return { kind: "unknown" }
    const field = firstEmpty()
    const problem = field && credentialProblem(field, value, credentialName)
    return problem ? { kind: "problem", field, problem } : { kind: "unknown" }
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
