"use client"
import { useState } from "react"
import { callHost } from "../../flow/hostCallbacks.js"
import { Flow, type FlowProps } from "../steps/Flow.js"
import { ErrorBoundary } from "./ErrorBoundary.js"

export { postPreflight, postSubmission } from "../check/postSubmission.js"
// All that is fetched once the trigger is approached, in every language: one chunk.
export { labelsInTime } from "./labelsInTime.js"

/**
 * The flow from its opening until its exit transition is over. Should it break, the host's page stays and the widget counts
 * as closed.
 */
export function FlowChunk(flow: Omit<FlowProps, "onExited">) {
  const { props, open, setOpen } = flow
  const [visible, setVisible] = useState(open)
  const [wasOpen, setWasOpen] = useState(open)
  if (open !== wasOpen) {
    setWasOpen(open)
    if (open) setVisible(true)
  }
  if (!visible) return null
  return (
    <ErrorBoundary
      onError={(error) => void callHost<"onError", [Error], void>(props, "onError", error)}
      onReset={() => {
        setVisible(false)
        setOpen(false)
      }}
    >
      <Flow {...flow} onExited={() => setVisible(false)} />
    </ErrorBoundary>
  )
}
