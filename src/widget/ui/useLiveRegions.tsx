"use client"
import { VisuallyHidden } from "radix-ui"
import { type ReactNode, useCallback, useState } from "react"

/** Lets screen readers say `text`: after what they are saying (`polite`, the default) or at once (`assertive`). */
export type Announce = (text: string, how?: "polite" | "assertive") => void

/**
 * Two live regions, one polite and one assertive. Render `regions` before the first call of `announce`: screen readers
 * only notice changes of a region they already know (WCAG 4.1.3).
 */
export function useLiveRegions(): { announce: Announce; regions: ReactNode } {
  const [said, setSaid] = useState({ polite: "", assertive: "" })
  const announce = useCallback<Announce>((text, how = "polite") => {
    // A screen reader says the same sentence twice only when its text differs.
    setSaid((before) => ({ ...before, [how]: before[how] === text ? `${text}\u00a0` : text }))
  }, [])
  const regions = (
    <>
      <VisuallyHidden.Root asChild>
        <div role="status" aria-live="polite">
          {said.polite}
        </div>
      </VisuallyHidden.Root>
      <VisuallyHidden.Root asChild>
        <div role="alert" aria-live="assertive">
          {said.assertive}
        </div>
      </VisuallyHidden.Root>
    </>
  )
  return { announce, regions }
}
