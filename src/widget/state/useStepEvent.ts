"use client"
import { useEffect, useRef } from "react"
import type { HostCallbacks } from "../../flow/hostCallbacks.js"
import type { StepId } from "../../flow/steps.js"

/** Emits `step` once for each step that is reached. Effects run again when React hides and shows the tree. */
export function useStepEvent(step: StepId, emit: HostCallbacks): void {
  const emitted = useRef<StepId | null>(null)
  useEffect(() => {
    if (emitted.current === step) return
    emitted.current = step
    emit("onEvent", { type: "step", step })
  }, [step, emit])
}
