"use client"
import { type RefObject, useEffect, useRef, useState } from "react"
import type { StepId } from "./steps.js"
import type { Tell } from "./tell.js"

export type ConfirmationKey = "close.question" | "close.questionTyped" | "close.questionChecking"

interface ClosingOptions {
  open: boolean
  setOpen: (open: boolean) => void
  step: StepId
  checking: boolean
  /** Values that were pasted this time. */
  pasted: number
  typed: boolean
  reconnecting: boolean
  heading: RefObject<HTMLElement | null>
  tell: Tell
  /** Closed, whoever did it: nothing may go on, and the secret goes. */
  onClosed: () => void
}

/** Opening is told; closing asks first where something would be lost, and is told once it happened. */
export function useClosing(options: ClosingOptions) {
  const { open, setOpen, heading, tell } = options
  const [confirmation, setConfirmation] = useState<ConfirmationKey | null>(null)
  const handedOff = useRef(false)

  const stay = () => {
    setConfirmation(null)
    heading.current?.focus()
  }
  const close = () => {
    setConfirmation(null)
    setOpen(false)
  }
  const requestClose = () => {
    const question = lossOf(options)
    if (question) setConfirmation(question)
    else close()
  }

  const latest = useRef(options)
  latest.current = options
  /** Whether the host has heard `opened` and no end of it; effects run again when React hides and shows the tree. */
  const entered = useRef(false)
  useEffect(() => {
    const { step, checking, reconnecting, onClosed } = latest.current
    if (open === entered.current) return
    entered.current = open
    if (open) {
      tell("onEvent", { type: "opened", reconnecting })
    } else {
      const reason = step === "done" ? "done" : handedOff.current ? "handed_off" : "dismissed"
      tell("onExit", { reason, step, outcomeUnknown: checking })
      tell("onEvent", { type: "closed", step })
      onClosed()
    }
  }, [open, tell])

  return {
    /** The question that is being asked. */
    confirmation,
    stay,
    close,
    requestClose,
    /** A question about what is no longer so. */
    withdraw: () => setConfirmation(null),
    onHandedOff: () => {
      handedOff.current = true
      tell("onEvent", { type: "handed_off" })
    },
  }
}

/** What closing now would lose, as the question to ask. */
function lossOf({ step, checking, pasted, typed }: ClosingOptions): ConfirmationKey | null {
  if (step === "done") return null
  if (checking) return "close.questionChecking"
  if (pasted > 0) return "close.question"
  return typed ? "close.questionTyped" : null
}
