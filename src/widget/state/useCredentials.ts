"use client"
import { useCallback, useEffect, useRef, useState } from "react"
import type { UseFormReturn } from "react-hook-form"
import type { Credentials } from "../../contract/submission.js"
import type { FormValues } from "../../flow/formValues.js"
import { createSecretBox } from "../../flow/secretBox.js"
import {
  type CredentialFieldName,
  type CredentialProblem,
  credentialProblem,
  isHint,
  looksSwapped,
  sortPaste,
} from "../../flow/sortPaste.js"

/** What stands beneath the slots: one thing at a time. */
export type CredentialNote =
  | {
      readonly kind: "problem"
      readonly slot: CredentialFieldName
      readonly problem: CredentialProblem | "empty"
    }
  | { readonly kind: "unknown" }
  | { readonly kind: "swapped" }
  | { readonly kind: "cleaned" }
  | { readonly kind: "moved"; readonly slot: CredentialFieldName }
  | { readonly kind: "restored" }

interface CredentialsOptions {
  form: UseFormReturn<FormValues>
  credentialName: string
  onValue: (slot: CredentialFieldName) => void
}

/** The two slots: what fills them, what is wrong with it, and where the secret is. */
export function useCredentials({ form, credentialName, onValue }: CredentialsOptions) {
  const [box] = useState(createSecretBox)
  const [secretLength, setSecretLength] = useState(0)
  const [note, setNote] = useState<CredentialNote | null>(null)
  const clientId = form.watch("clientId")
  const inputs = useRef<Record<CredentialFieldName, HTMLInputElement | null>>({
    clientId: null,
    secret: null,
  })

  const put = (slot: CredentialFieldName, value: string) => {
    if (slot === "clientId") form.setValue("clientId", value)
    else {
      box.set(value)
      setSecretLength(value.length)
    }
  }
  const clear = useCallback(() => {
    box.clear()
    setSecretLength(0)
  }, [box])

  const firstEmpty = (): CredentialFieldName | null =>
    form.getValues("clientId") === "" ? "clientId" : secretLength === 0 ? "secret" : null

  /** Takes in a pasted or typed text; returns the slots that got a value. */
  const accept = (raw: string, into: CredentialFieldName | null): CredentialFieldName[] => {
    const { cleaned, ...values } = sortPaste(raw, into)
    const filled: CredentialFieldName[] = []
    let next: CredentialNote | null = cleaned ? { kind: "cleaned" } : null
    for (const slot of ["clientId", "secret"] as const) {
      const value = values[slot]
      if (!value) continue
      const problem = credentialProblem(slot, value, credentialName)
      if (problem) next = { kind: "problem", slot, problem }
      if (problem && !isHint(problem)) continue
      if (into && into !== slot && !values[into]) next = { kind: "moved", slot }
      put(slot, value)
      filled.push(slot)
      onValue(slot)
    }
    const id = form.getValues("clientId")
    if (id && box.use((secret) => secret !== "" && looksSwapped(id, secret))) next = { kind: "swapped" }
    else if (!values.clientId && !values.secret) next = strayNote(raw)
    setNote(next)
    return filled
  }

  /** About a text that was pasted into no field and has the shape of neither value. */
  const strayNote = (raw: string): CredentialNote | null => {
    const value = sortPaste(raw, "secret").secret
    if (!value) return note
    const slot = firstEmpty()
    const problem = slot && credentialProblem(slot, value, credentialName)
    return problem ? { kind: "problem", slot, problem } : { kind: "unknown" }
  }

  const swap = () => {
    const id = form.getValues("clientId")
    form.setValue(
      "clientId",
      box.use((secret) => secret),
    )
    put("secret", id)
    setNote(null)
  }

  const replace = (slot: CredentialFieldName) => {
    put(slot, "")
    setNote(null)
  }

  /** The first empty slot after saying what to paste into it; null when both are filled. */
  const findEmpty = (): CredentialFieldName | null => {
    const slot = firstEmpty()
    if (slot) setNote({ kind: "problem", slot, problem: "empty" })
    return slot
  }

  const read = (): Credentials => ({
    clientId: form.getValues("clientId"),
    clientSecret: box.use((secret) => secret),
  })

  // A page kept for the back button would keep the secret with it.
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
      box.clear()
    }
  }, [box, clear])

  const filledCount = (clientId ? 1 : 0) + (secretLength ? 1 : 0)
  return {
    clientId,
    secretLength,
    filledCount,
    note,
    inputs,
    accept,
    swap,
    replace,
    findEmpty,
    read,
    clear,
    setNote,
  }
}
export type CredentialsState = ReturnType<typeof useCredentials>
