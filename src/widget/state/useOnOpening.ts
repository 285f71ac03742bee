"use client"
import { useEffect } from "react"
import { useStableCallback } from "../ui/useStableCallback.js"

/**
 * Calls `start` when the flow opens and `isWanted`. It waits for the end of the render: React runs an effect twice while
 * you develop, and the host is to be asked once.
 */
export function useOnOpening(open: boolean, isWanted: boolean, start: () => void): void {
  const latest = useStableCallback(start)
  useEffect(() => {
    if (!open || !isWanted) return
    const timer = setTimeout(latest)
    return () => clearTimeout(timer)
  }, [open, isWanted, latest])
}
