import * as z from "zod/mini"
import type { StepId } from "./steps.js"

/** Where a draft is kept; `localStorage` fits. */
export type DraftStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">

const day = 24 * 60 * 60 * 1000
const draft = z.object({
  savedAt: z.number(),
  step: z.string(),
  address: z.string(),
  optional: z.array(z.string()),
})

/** What may outlive the dialog: never a value from Personio. */
export interface Draft {
  step: Exclude<StepId, "done">
  address: string
  optional: string[]
}

/** The browser's own storage, or null where it is blocked: then even reaching for it throws. */
export function browserStorage(): DraftStorage | null {
  try {
    return localStorage
  } catch {
    return null
  }
}

const nameOf = (key: string) => `personio-connect:${key}`

/** The draft of the last 24 hours, or null. A storage that throws (blocked, full) counts as empty. */
export function loadDraft(key: string, storage: DraftStorage, now = Date.now()): Draft | null {
  try {
    const { savedAt, step, ...kept } = draft.parse(JSON.parse(storage.getItem(nameOf(key)) ?? "null"))
    const known = step === "prepare" || step === "connect"
    const tooLong = kept.address.length > 300 || kept.optional.length > 300
    return known && !tooLong && now - savedAt < day ? { step, ...kept } : null
  } catch {
    return null
  }
}

export function saveDraft(key: string, storage: DraftStorage, kept: Draft, now = Date.now()): void {
  try {
    storage.setItem(nameOf(key), JSON.stringify({ ...kept, savedAt: now }))
  } catch {}
}

export function dropDraft(key: string, storage: DraftStorage): void {
  try {
    storage.removeItem(nameOf(key))
  } catch {}
}
