"use client"
import { useEffect, useRef, useState } from "react"
import type { OnVerify } from "../../contract/submission.js"
import type { Unavailable } from "../../contract/verdict.js"
import { askPreflight } from "../check/askHost.js"
import type { ConnectPreflight } from "./connectFlow.js"
import { useOnOpening } from "./useOnOpening.js"
import { useReturning } from "./useReturning.js"

interface PreflightOptions {
  open: boolean
  onVerify: OnVerify
  onError: (error: Error) => void
}

/** Asks the host, when the flow opens, whether it would take a submission. Nothing waits for the answer. */
export function usePreflight({ open, onVerify, onError }: PreflightOptions): ConnectPreflight {
  const [obstacle, setObstacle] = useState<Unavailable | null>(null)
  const [pending, setPending] = useState(false)
  const running = useRef<AbortController | null>(null)
  const ask = () => {
    // A host without types may have passed no `onVerify` at all.
    const preflight = onVerify?.preflight
    if (!preflight || running.current) return
    const controller = new AbortController()
    running.current = controller
    setPending(true)
    void askPreflight(preflight, controller.signal, onError).then((found) => {
      if (running.current !== controller) return
      running.current = null
      setPending(false)
      setObstacle(found)
    })
  }
  useOnOpening(open, true, ask)
  useEffect(() => {
    if (!open) return
    return () => {
      running.current?.abort()
      running.current = null
      setPending(false)
    }
  }, [open])
  const markLoginOpened = useReturning({ isWanted: obstacle !== null, byLeavingTab: false, onReturn: ask })
  return { obstacle, pending, ask, markLoginOpened }
}
