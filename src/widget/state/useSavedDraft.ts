"use client"
import { useEffect } from "react"
import type { UseFormReturn } from "react-hook-form"
import type { Draft } from "../../flow/draft.js"
import type { FormValues } from "../../flow/formValues.js"
import { firstStep, isDraftStep, type StepId } from "../../flow/steps.js"

interface SavedDraftOptions {
  form: UseFormReturn<FormValues>
  step: StepId
  /** The optional scopes that are chosen at first. A draft with them and nothing else is not worth keeping. */
  preselected: readonly string[]
  save: (draft: Draft) => void
}

/** Saves every change of what a draft holds, from the first thing that is entered on. It renders nothing. */
export function useSavedDraft({ form, step, preselected, save }: SavedDraftOptions): void {
  const { getValues, subscribe } = form
  const atFirst = preselected.join()
  useEffect(() => {
    if (!isDraftStep(step)) return
    const saveNow = ({ address, optional }: Pick<FormValues, "address" | "optional">) => {
      const untouched = step === firstStep && address === "" && optional.join() === atFirst
      if (!untouched) save({ step, address, optional })
    }
    saveNow(getValues())
    return subscribe({ formState: { values: true }, callback: ({ values }) => saveNow(values) })
  }, [getValues, subscribe, step, atFirst, save])
}
