"use client"
import { callHost } from "../../flow/hostCallbacks.js"
import { Flow, type FlowProps } from "../steps/Flow.js"
import { ErrorBoundary } from "./ErrorBoundary.js"

export { postPreflight, postSubmission } from "../check/postSubmission.js"
// All that is fetched once the trigger is approached, in every language: one chunk.
export { labelsInTime } from "./labelsInTime.js"

/** The flow; should it break, the host's page stays and the widget counts as closed. */
export function FlowChunk({ onBroken, ...flow }: FlowProps & { onBroken: () => void }) {
  return (
    <ErrorBoundary
      onError={(error) => void callHost<"onError", [Error], void>(flow.props, "onError", error)}
      onReset={onBroken}
    >
      <Flow {...flow} />
    </ErrorBoundary>
  )
}
