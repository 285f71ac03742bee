import * as z from "zod/mini"

/** Where a draft is kept; `localStorage` fits. */
export type DraftStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">

const day = 24 * 60 * 60 * 1000
const draft = z.object({
  savedAt: z.number(),
  step: z.enum(["prepare", "connect"]),
  address: z.string().check(z.maxLength(300)),
  optional: z.array(z.string()).check(z.maxLength(300)),
})

/** What may outlive the dialog: never a value from Personio. */
export type Draft = Omit<z.infer<typeof draft>, "savedAt">

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
    const kept = draft.safeParse(JSON.parse(storage.getItem(nameOf(key)) ?? "null"))
    return kept.success && now - kept.data.savedAt < day ? kept.data : null
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
