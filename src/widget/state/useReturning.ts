"use client"
import { useEffect, useRef } from "react"
import { useStableCallback } from "../ui/useStableCallback.js"

interface ReturningOptions {
  /** Whether anybody waits for the return. */
  isWanted: boolean
  /** Whether leaving the tab is enough, because there is no link whose press would tell us. */
  byLeavingTab: boolean
  /** Called once for each return. */
  onReturn: () => void
}

/**
 * Notices when the administrator comes back to the tab. The result is to be called when they follow a link that leads away:
 * without that, a return means nothing.
 */
export function useReturning({ isWanted, byLeavingTab, onReturn }: ReturningOptions): () => void {
  const isAway = useRef(false)
  const onBack = useStableCallback(onReturn)
  useEffect(() => {
    isAway.current = false
    if (!isWanted) return
    const look = () => {
      if (document.visibilityState === "hidden") isAway.current = isAway.current || byLeavingTab
      else if (isAway.current) {
        isAway.current = false
        onBack()
      }
    }
    // A window beside this one leaves the tab visible.
    document.addEventListener("visibilitychange", look)
    addEventListener("focus", look)
    return () => {
      document.removeEventListener("visibilitychange", look)
      removeEventListener("focus", look)
    }
  }, [isWanted, byLeavingTab, onBack])
  return () => {
    isAway.current = true
  }
}
