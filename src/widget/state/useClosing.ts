"use client"
import { useEffect, useRef, useState } from "react"
import { type ClosingQuestion, exitReason } from "../../flow/closing.js"
import type { HostCallbacks } from "../../flow/hostCallbacks.js"
import type { StepId } from "../../flow/steps.js"
import { useStableCallback } from "../ui/useStableCallback.js"

interface ClosingOptions {
  open: boolean
  /** Closes the flow: `open` becomes false. */
  close: () => void
  step: StepId
  checking: boolean
  reconnecting: boolean
  /** The question to ask before closing now; null when nothing would be lost. */
  question: () => ClosingQuestion | null
  emit: HostCallbacks
  /** Called when the flow has been closed, whoever did it: nothing may go on, and the secret goes. */
  onClosed: () => void
}

/**
 * Emits `opened`. Asks for confirmation when closing would lose input. Emits `closed` and calls `onExit` when the flow
 * has been closed.
 */
export function useClosing({
  open,
  close: closeFlow,
  step,
  checking,
  reconnecting,
  question,
  emit,
  onClosed,
}: ClosingOptions) {
  // A question belongs to the check it was asked in: once that is answered, something else would be lost.
  const [asked, setAsked] = useState<{ question: ClosingQuestion; checking: boolean } | null>(null)
  const handedOff = useRef(false)
  /** Whether the host has heard `opened` and not yet `closed`. Effects run again when React hides and shows the tree. */
  const entered = useRef(false)

  const close = () => {
    setAsked(null)
    closeFlow()
  }
  const request = () => {
    const loss = question()
    if (loss) setAsked({ question: loss, checking })
    else close()
  }
  const report = useStableCallback((isOpen: boolean) => {
    if (isOpen) {
      emit("onEvent", { type: "opened", reconnecting })
      return
    }
    emit("onExit", { reason: exitReason(step, handedOff.current), step, outcomeUnknown: checking })
    emit("onEvent", { type: "closed", step })
    onClosed()
  })
  useEffect(() => {
    if (open === entered.current) return
    entered.current = open
    report(open)
  }, [open, report])

  return {
    question: asked?.checking === checking ? asked.question : null,
    request,
    close,
    stay: () => setAsked(null),
    handedOff: () => {
      handedOff.current = true
      emit("onEvent", { type: "handed_off" })
    },
  }
}
