"use client"
import { useCallback, useState } from "react"
import { type Draft, type DraftStorage, dropDraft, loadDraft, saveDraft } from "../../flow/draft.js"

interface DraftOptions {
  draft: { key: string; storage?: DraftStorage | undefined } | undefined
  /** A reconnection starts from what the host knows, so it neither reads nor writes a draft. */
  reconnecting: boolean
}

/** What outlives the dialog, where the host wants that. */
export function useDraft({ draft, reconnecting }: DraftOptions) {
  const [storage] = useState(() => (draft ? (draft.storage ?? browserStorage()) : null))
  const key = draft?.key
  const [found] = useState(() => (key && storage && !reconnecting ? loadDraft(key, storage) : null))
  const save = useCallback(
    (now: Draft) => {
      if (key && storage && !reconnecting) saveDraft(key, storage, now)
    },
    [key, storage, reconnecting],
  )
  const drop = () => {
    if (key && storage) dropDraft(key, storage)
  }
  return { found, save, drop }
}

/** The browser's own storage; null where it is blocked, because then even reading the name throws. */
function browserStorage(): DraftStorage | null {
  try {
    return localStorage
  } catch {
    return null
  }
}
