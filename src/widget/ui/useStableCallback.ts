"use client"
import { useCallback, useInsertionEffect, useRef } from "react"

/**
 * Returns a function that stays the same and calls the latest `callback`, for effects and for answers that come late.
 * It must not be called while rendering. (React 18 has no `useEffectEvent`.)
 */
export function useStableCallback<Args extends unknown[], Result>(
  callback: (...args: Args) => Result,
): (...args: Args) => Result {
  const latest = useRef(callback)
  useInsertionEffect(() => {
    latest.current = callback
  })
  return useCallback((...args: Args) => latest.current(...args), [])
}
