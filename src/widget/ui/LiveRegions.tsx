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
  readonly subscribe: (listener: () => void) => () => void
  readonly latest: () => Announced
}

export function createAnnouncer(): Announcer {
  let latest: Announced = { polite: "", assertive: "" }
  const listeners = new Set<() => void>()
  return {
    announce: (text, how = "polite") => {
      // A screen reader says the same sentence twice only when its text differs.
      latest = { ...latest, [how]: latest[how] === text ? `${text}\u00a0` : text }
      for (const listener of listeners) listener()
    },
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
