"use client"
import { ErrorBoundary } from "./ErrorBoundary.js"
import { Flow, type FlowProps } from "./Flow.js"

// All that is fetched once the trigger is approached, in every language: one chunk.
export { firstLabels } from "./personioLabels.js"
export { postSubmission } from "./postSubmission.js"

/** The flow; should it break, the host's page stays and the widget counts as closed. */
export function Opened({ onBroken, ...flow }: FlowProps & { onBroken: () => void }) {
  return (
    <ErrorBoundary onError={flow.props.onError} onReset={onBroken}>
      <Flow {...flow} />
    </ErrorBoundary>
  )
}
