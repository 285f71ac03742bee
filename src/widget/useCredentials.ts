"use client"
import { useCallback, useEffect, useRef, useState } from "react"
import type { UseFormReturn } from "react-hook-form"
import type { Credentials } from "../contract/submission.js"
import type { Fields } from "./fields.js"
import { isHint, looksSwapped, type SlotName, type SlotProblem, slotProblem, sortPaste } from "./paste.js"
import { createSecretBox, type SecretBox } from "./secret.js"

/** What stands beneath the slots: one thing at a time. */
export type SlotNote =
  | { readonly kind: "problem"; readonly slot: SlotName; readonly problem: SlotProblem | "empty" }
  | { readonly kind: "unknown" }
  | { readonly kind: "unreadable" }
  | { readonly kind: "swapped" }
  | { readonly kind: "cleaned" }
  | { readonly kind: "moved"; readonly slot: SlotName }
  | { readonly kind: "restored" }

interface CredentialsOptions {
  form: UseFormReturn<Fields>
  credentialName: string
  onValue: (slot: SlotName) => void
}

/** The two slots: what fills them, what is wrong with it, and where the secret is. */
export function useCredentials({ form, credentialName, onValue }: CredentialsOptions) {
  const [box] = useState(createSecretBox)
  const [secretLength, setSecretLength] = useState(0)
  const [note, setNote] = useState<SlotNote | null>(null)
  const clientId = form.watch("clientId")
  const inputs = useRef<Record<SlotName, HTMLInputElement | null>>({ clientId: null, secret: null })

  const put = (slot: SlotName, value: string) => {
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

  // Asks the box itself: state may lag behind it, and an empty secret must never be submitted.
  const firstEmpty = (): SlotName | null =>
    form.getValues("clientId") === "" ? "clientId" : isEmpty(box) ? "secret" : null

  /** Takes in a pasted or typed text; returns the slots that got a value. */
  const accept = (raw: string, into: SlotName | null): SlotName[] => {
    if (raw.trim() === "") {
      setNote({ kind: "unreadable" })
      return []
    }
    const { cleaned, ...values } = sortPaste(raw, into)
    const filled: SlotName[] = []
    let next: SlotNote | null = cleaned ? { kind: "cleaned" } : null
    for (const slot of ["clientId", "secret"] as const) {
      const value = values[slot]
      if (!value) continue
      const problem = slotProblem(slot, value, credentialName)
      if (problem) next = { kind: "problem", slot, problem }
      else if (into && into !== slot && !values[into]) next = { kind: "moved", slot }
      if (problem && !isHint(problem)) continue
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

  /** About a text that has the shape of neither value and was pasted into no field, or is too long to be one. */
  const strayNote = (raw: string): SlotNote | null => {
    const value = sortPaste(raw, "secret").secret
    if (!value) return { kind: "unknown" }
    const slot = firstEmpty()
    const problem = slot && slotProblem(slot, value, credentialName)
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

  const replace = (slot: SlotName) => {
    put(slot, "")
    setNote(null)
  }

  /** The first empty slot after saying what to paste into it; null when both are filled. */
  const findEmpty = (): SlotName | null => {
    const slot = firstEmpty()
    if (slot === "secret") setSecretLength(0)
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
      // React also runs this when it only hides the tree (`<Activity>`) and keeps its state: the two must agree.
      if (isEmpty(box)) return
      clear()
      setNote({ kind: "restored" })
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

const isEmpty = (box: SecretBox): boolean => box.use((secret) => secret === "")

export type CredentialSlots = ReturnType<typeof useCredentials>
