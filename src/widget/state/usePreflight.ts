"use client"
import { useEffect, useState } from "react"
import type { OnVerify } from "../../contract/submission.js"
import type { Unavailable } from "../../contract/verdict.js"
import { askPreflight } from "../check/askHost.js"
import { useHostQuestion } from "../check/useHostQuestion.js"
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
  // A host without types may have passed no `onVerify` at all.
  const preflight = onVerify?.preflight
  const { start, cancel, pending } = useHostQuestion({
    ask: async (signal) => (preflight ? askPreflight(preflight, signal, onError) : null),
    onAnswer: setObstacle,
  })
  const ask = () => {
    if (preflight) start()
  }
  useOnOpening(open, true, ask)
  useEffect(() => (open ? cancel : undefined), [open, cancel])
  const markLoginOpened = useReturning({ isWanted: obstacle !== null, byLeavingTab: false, onReturn: ask })
  return { obstacle, pending, ask, markLoginOpened }
}
