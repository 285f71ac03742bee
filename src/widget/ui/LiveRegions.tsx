"use client"
import { useSyncExternalStore } from "react"

/** Lets screen readers say `text`: after what they are saying (`polite`, the default) or at once (`assertive`). */
export type Announce = (text: string, how?: "polite" | "assertive") => void

interface Announced {
  readonly polite: string
  readonly assertive: string
}

/** What screen readers are told. It is apart from React state, so that an announcement renders the regions alone. */
export interface Announcer {
  readonly announce: Announce
  /** Empties the regions, so that who reads through the dialog does not find what is over. */
  readonly clear: () => void
  readonly subscribe: (listener: () => void) => () => void
  readonly latest: () => Announced
}

const nothing: Announced = { polite: "", assertive: "" }

/** After this many milliseconds every screen reader has taken up what it is told. */
const spokenAfterMs = 5_000

export function createAnnouncer(): Announcer {
  let latest = nothing
  let timer: ReturnType<typeof setTimeout> | undefined
  const listeners = new Set<() => void>()
  const set = (next: Announced) => {
    latest = next
    clearTimeout(timer)
    for (const listener of listeners) listener()
  }
  const clear = () => set(nothing)
  return {
    announce: (text, how = "polite") => {
      // A screen reader says the same sentence twice only when its text differs.
      set({ ...latest, [how]: latest[how] === text ? `${text}\u00a0` : text })
      timer = setTimeout(clear, spokenAfterMs)
    },
    clear,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    latest: () => latest,
  }
}

/**
 * Two live regions, one polite and one assertive. Render them before the first announcement: screen readers only notice
 * changes of a region they already know (WCAG 4.1.3).
 */
export function LiveRegions({ announcer }: { announcer: Announcer }) {
  const { polite, assertive } = useSyncExternalStore(announcer.subscribe, announcer.latest, announcer.latest)
  return (
    <>
      {/* By a class: against a host's `div { position: … !important }` no inline style would keep them out of the layout. */}
      <div role="status" aria-live="polite" className="pc:sr-only">
        {polite}
      </div>
      <div role="alert" aria-live="assertive" className="pc:sr-only">
        {assertive}
      </div>
    </>
  )
}
