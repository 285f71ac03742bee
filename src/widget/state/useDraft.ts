"use client"
import { useEffect, useMemo, useState } from "react"
import { browserStorage, type Draft, dropDraft, loadDraft, saveDraft } from "../../flow/draft.js"
import type { StepId } from "../../flow/steps.js"
import type { PersonioConnectProps } from "../props.js"

/** What outlives the dialog, where the host wants that. A reconnection starts from what the host knows instead. */
export function useDraft({ draft, connection }: PersonioConnectProps) {
  const [storage] = useState(() => (draft ? (draft.storage ?? browserStorage()) : null))
  const key = draft?.key
  const reconnecting = connection !== undefined
  const [found] = useState(() => (key && storage && !reconnecting ? loadDraft(key, storage) : null))
  return useMemo(
    () => ({
      /** Of an earlier visit. */
      found,
      save: (now: Draft) => {
        if (key && storage && !reconnecting) saveDraft(key, storage, now)
      },
      drop: () => {
        if (key && storage) dropDraft(key, storage)
      },
    }),
    [found, key, storage, reconnecting],
  )
}

/** Saves every change of what a draft holds, from the first thing that is entered on. */
export function useSavedDraft(
  { save }: ReturnType<typeof useDraft>,
  step: StepId,
  address: string,
  optional: string[],
): void {
  useEffect(() => {
    const untouched = step === "prepare" && address === "" && optional.length === 0
    if (step !== "done" && !untouched) save({ step, address, optional })
  }, [save, step, address, optional])
}
