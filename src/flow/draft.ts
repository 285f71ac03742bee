import { type DraftStepId, draftSteps } from "./steps.js"

/** Where a draft is kept; `localStorage` fits. */
export type DraftStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">

const day = 24 * 60 * 60 * 1000
/** What may outlive the dialog: never a value from Personio. */
export interface Draft {
  step: DraftStepId
  address: string
  optional: string[]
}

const nameOf = (key: string) => `personio-connect:${key}`

/** The draft of the last 24 hours, or null. A storage that throws (blocked, full) counts as empty. */
export function loadDraft(key: string, storage: DraftStorage, now = Date.now()): Draft | null {
  try {
    const { savedAt, step, address, optional } = JSON.parse(storage.getItem(nameOf(key)) ?? "{}") as Unchecked
    const known = draftSteps.find((id) => id === step)
    const fresh = typeof savedAt === "number" && now - savedAt < day
    if (!known || !fresh || typeof address !== "string" || !isListOfTexts(optional)) return null
    return address.length > 300 || optional.length > 300 ? null : { step: known, address, optional }
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

type Unchecked = { readonly [key in keyof Draft | "savedAt"]?: unknown }

const isListOfTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === "string")
