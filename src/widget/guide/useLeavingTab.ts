"use client"
import { useEffect } from "react"
import { useFlow } from "../screen/useFlow.js"
import { useStableCallback } from "../ui/useStableCallback.js"

/**
 * Counts Personio as opened when the administrator leaves the tab after copying the name. Without an address there is no
 * link whose press would tell us.
 */
export function useLeavingTab(): void {
  const { nameCopied, block, markPersonioOpened } = useFlow().guide
  const onLeave = useStableCallback(markPersonioOpened)
  const isWaiting = nameCopied && block === 1
  useEffect(() => {
    if (!isWaiting) return
    const onVisibilityChange = () => {
      if (document.visibilityState === "hidden") onLeave()
    }
    document.addEventListener("visibilitychange", onVisibilityChange)
    return () => document.removeEventListener("visibilitychange", onVisibilityChange)
  }, [isWaiting, onLeave])
}
