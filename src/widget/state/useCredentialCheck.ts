"use client"
import { type Dispatch, useRef, useState } from "react"
import type { UseFormReturn } from "react-hook-form"
import { noScopes, type ScopeSet, unionOf } from "../../contract/scopes.js"
import type { Submission } from "../../contract/submission.js"
import { attestedScopes } from "../../flow/decisions.js"
import type { FlowState } from "../../flow/flowState.js"
import type { FormValues } from "../../flow/formValues.js"
import type { HostCallbacks } from "../../flow/hostCallbacks.js"
import type { WizardEvent } from "../../flow/wizard.js"
import { askHost, type HostAnswer } from "../check/askHost.js"
import { useHostQuestion } from "../check/useHostQuestion.js"
import { useStableCallback } from "../ui/useStableCallback.js"
import type { ConnectOptions } from "./connectFlow.js"
import type { useCredentials } from "./useCredentials.js"
import { useOnOpening } from "./useOnOpening.js"
import { useReturning } from "./useReturning.js"

interface CredentialCheckOptions {
  options: ConnectOptions
  state: FlowState
  /** Whether the host has the pair stored, so that no field is needed. */
  isStored: boolean
  form: UseFormReturn<FormValues>
  credentials: ReturnType<typeof useCredentials>
  chosen: ScopeSet
  hostname: string | null
  credentialName: string
  /** The connection whose stored pair is checked while no secret is pasted; null when none is stored. */
  storedId: string | null
  dispatch: Dispatch<WizardEvent>
  emit: HostCallbacks
  /** Called when the pair is stored: the draft has done its work. */
  dropDraft: () => void
}

/** How often a return from Personio checks by itself. Whoever comes back more often presses the button. */
const mostReturns = 5

/**
 * Checks the pasted values or the stored pair with the host, hands the verdict to the wizard, and tells the host what
 * happened. A stored pair of which nothing is known is checked on opening, and a repair on the return from Personio.
 */
export function useCredentialCheck({
  options,
  state,
  isStored,
  form,
  credentials,
  chosen,
  hostname,
  credentialName,
  storedId,
  dispatch,
  emit,
  dropDraft,
}: CredentialCheckOptions) {
  const { connection, onVerify, open = true } = options
  const { getValues, setValue } = form
  /** What the running check was sent with: the host may not take the administrator's word for it. */
  const sent = useRef<{ attested: readonly string[]; isStored: boolean; isReturn: boolean }>({
    attested: [],
    isStored: false,
    isReturn: false,
  })
  /** What the latest check could not confirm: a newer server may ask about scopes that were not chosen here. */
  const unconfirmed = useRef<ScopeSet>(connection?.findings?.unconfirmed ?? noScopes())
  const [automatic, setAutomatic] = useState(false)
  const returns = useRef(0)
  const submit = (): Submission => {
    const connectionId = storedId ?? connection?.id
    return {
      // `randomUUID` is missing where a developer opens the page over plain http.
      attemptId: crypto.getRandomValues(new Uint32Array(4)).join("-"),
      hostname,
      credentialName,
      credentials: sent.current.isStored ? null : credentials.read(),
      scopes: chosen,
      attested: attestedScopes(unionOf(chosen, unconfirmed.current), sent.current.attested),
      ...(connectionId === undefined ? {} : { connectionId }),
    }
  }
  const onAnswer = useStableCallback(({ verdict, milliseconds }: HostAnswer) => {
    const { attested, isReturn } = sent.current
    const code = "code" in verdict ? verdict.code : undefined
    emit("onEvent", { type: "verdict", status: verdict.status, code, milliseconds })
    if ("unconfirmed" in verdict) unconfirmed.current = verdict.unconfirmed
    dispatch({ type: "verdict", verdict, at: Date.now(), attested, quiet: isReturn })
    setValue("fresh", [])
    // What was done to a pasted value is no news any more; a doubt about it still is.
    const note = getValues("note")?.kind
    if (note === "mended" || note === "moved") setValue("note", null)
    if (verdict.status !== "verified") return
    credentials.clear()
    dropDraft()
    emit("onConnect", {
      connectionId: verdict.connectionId,
      clientId: getValues("clientId") || null,
      hostname,
      credentialName,
      verdict,
    })
  })
  const check = useHostQuestion({
    ask: (signal) => askHost(onVerify, submit(), signal, (error) => emit("onError", error)),
    onAnswer,
  })
  const begin = (by: "press" | "opening" | "return"): boolean => {
    if (check.pending) return false
    // What a person attests counts when they press the button, and never by itself.
    sent.current = {
      attested: by === "press" ? getValues("attested") : [],
      isStored,
      isReturn: by === "return",
    }
    if (!check.start()) return false
    setAutomatic(by !== "press")
    emit("onEvent", { type: "check_started", automatic: by !== "press" })
    return true
  }
  const start = (): boolean => {
    const empty = isStored ? null : credentials.findEmpty()
    if (empty) {
      credentials.inputs.current[empty]?.focus()
      return false
    }
    return begin("press")
  }

  const isUnknown = state.status === "reconnecting" && state.way === "stored"
  useOnOpening(open, isUnknown, () => void begin("opening"))
  const isRepair = state.status === "incomplete" || state.status === "inconclusive"
  const markPersonioOpened = useReturning({
    isWanted: open && isRepair,
    byLeavingTab: hostname === null,
    onReturn: () => {
      if (returns.current >= mostReturns || (!isStored && credentials.held().filledCount < 2)) return
      if (begin("return")) returns.current += 1
    },
  })
  return { pending: check.pending, automatic, start, cancel: check.cancel, markPersonioOpened }
}
