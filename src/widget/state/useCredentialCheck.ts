"use client"
import { type Dispatch, useRef } from "react"
import type { UseFormReturn } from "react-hook-form"
import { noScopes, type ScopeSet, unionOf } from "../../contract/scopes.js"
import type { Submission } from "../../contract/submission.js"
import { attestedScopes } from "../../flow/decisions.js"
import type { FormValues } from "../../flow/formValues.js"
import type { HostCallbacks } from "../../flow/hostCallbacks.js"
import type { WizardEvent } from "../../flow/wizard.js"
import type { HostAnswer } from "../check/askHost.js"
import { useCheck } from "../check/useCheck.js"
import { useStableCallback } from "../ui/useStableCallback.js"
import type { ConnectOptions } from "./connectFlow.js"
import type { useCredentials } from "./useCredentials.js"

interface CredentialCheckOptions {
  options: ConnectOptions
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

/** Checks the pasted values with the host, hands the verdict to the wizard, and tells the host what happened. */
export function useCredentialCheck({
  options,
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
  const { connection, onVerify } = options
  const { getValues } = form
  /** What the running check was sent with: the host may not take the administrator's word for it. */
  const attested = useRef<readonly string[]>([])
  /** What the latest check could not confirm: a newer server may ask about scopes that were not chosen here. */
  const unconfirmed = useRef<ScopeSet>(noScopes())
  const usesStored = () => storedId !== null && getValues("secretLength") === 0
  const submit = (attemptId: string): Submission => {
    attested.current = getValues("attested")
    const connectionId = storedId ?? connection?.id
    return {
      attemptId,
      hostname,
      credentialName,
      credentials: usesStored() ? null : credentials.read(),
      scopes: chosen,
      attested: attestedScopes(unionOf(chosen, unconfirmed.current), attested.current),
      ...(connectionId === undefined ? {} : { connectionId }),
    }
  }
  const onAnswer = useStableCallback(({ verdict, milliseconds }: HostAnswer) => {
    const code = "code" in verdict ? verdict.code : undefined
    emit("onEvent", { type: "verdict", status: verdict.status, code, milliseconds })
    if ("unconfirmed" in verdict) unconfirmed.current = verdict.unconfirmed
    dispatch({ type: "verdict", verdict, at: Date.now(), attested: attested.current })
    if (verdict.status !== "verified") return
    credentials.clear()
    dropDraft()
    emit("onConnect", {
      connectionId: verdict.connectionId,
      clientId: getValues("clientId"),
      hostname,
      credentialName,
      verdict,
    })
  })
  const check = useCheck({ onVerify, submit, onAnswer, onError: (error) => emit("onError", error) })
  const start = (): boolean => {
    const empty = usesStored() ? null : credentials.findEmpty()
    if (empty) {
      credentials.inputs.current[empty]?.focus()
      return false
    }
    if (!check.start()) return false
    emit("onEvent", { type: "check_started" })
    return true
  }
  return { pending: check.pending, start, cancel: check.cancel }
}
