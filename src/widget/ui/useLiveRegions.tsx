"use client"
import { type ReactNode, useCallback, useState } from "react"

export type Announce = (text: string, how?: "polite" | "assertive") => void

/** One polite and one assertive live region, there before they are used (WCAG 4.1.3). */
export function useLiveRegions(): { announce: Announce; regions: ReactNode } {
  const [said, setSaid] = useState({ polite: "", assertive: "" })
  const announce = useCallback<Announce>((text, how = "polite") => {
    // The same sentence twice is only heard again when the text differs.
    setSaid((before) => ({ ...before, [how]: before[how] === text ? `${text}\u00a0` : text }))
  }, [])
  const regions = (
    <>
      <div role="status" aria-live="polite" className="pc:sr-only">
        {said.polite}
      </div>
      <div role="alert" aria-live="assertive" className="pc:sr-only">
        {said.assertive}
      </div>
    </>
  )
  return { announce, regions }
}
