import * as z from "zod/mini"
import { schemaFor } from "../contract/schemaFor.js"
import { type DraftStepId, draftSteps } from "./steps.js"

/** A place that keeps drafts, such as `localStorage`. Its methods may throw: a draft is then not kept. */
export type DraftStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">

/** What may be kept after the dialog was closed: never a value from Personio. */
export interface Draft {
  /** The step on which the administrator was. */
  step: DraftStepId
  /** The Personio address as it was typed. At most 300 characters. */
  address: string
  /** The ids of the optional scopes that were chosen. At most 300. */
  optional: string[]
}

const dayMs = 24 * 60 * 60 * 1000
const savedDraftSchema = schemaFor<Draft & { savedAt: number }>()(
  z.object({
    step: z.enum(draftSteps),
    address: z.string().check(z.maxLength(300)),
    optional: z.array(z.string()).check(z.maxLength(300)),
    savedAt: z.number(),
  }),
)

/**
 * The draft that was saved under `key` in the last 24 hours. Returns null when there is none, when it cannot be read, or
 * when the storage throws because it is blocked.
 */
export function loadDraft(key: string, storage: DraftStorage, now = Date.now()): Draft | null {
  try {
    const parsed = savedDraftSchema.safeParse(JSON.parse(storage.getItem(nameOf(key)) ?? "null"))
    if (!parsed.success) return null
    const { savedAt, ...draft } = parsed.data
    return now - savedAt < dayMs ? draft : null
  } catch {
    return null
  }
}

/** Saves `draft` under `key` together with the time. A storage that throws (blocked, full) keeps nothing. */
export function saveDraft(key: string, storage: DraftStorage, draft: Draft, now = Date.now()): void {
  try {
    storage.setItem(nameOf(key), JSON.stringify({ ...draft, savedAt: now }))
  } catch {}
}

/** Removes the draft of `key`. A storage that throws is ignored. */
export function dropDraft(key: string, storage: DraftStorage): void {
  try {
    storage.removeItem(nameOf(key))
  } catch {}
}

const nameOf = (key: string) => `personio-connect:${key}`
