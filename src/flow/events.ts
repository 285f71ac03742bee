import type { Verdict, Verified } from "../contract/verdict.js"
import type { CredentialFieldName } from "./credentialShapes.js"
import type { StepId } from "./steps.js"

export interface Connected {
  connectionId?: string | undefined
  clientId: string
  hostname: string | null
  credentialName: string
  verdict: Verified
}

export interface Exit {
  reason: "done" | "dismissed" | "handed_off"
  step: StepId
  /** Closed while a check was running: it may still connect. */
  outcomeUnknown: boolean
}

export type WidgetEvent =
  | { type: "opened"; reconnecting: boolean }
  | { type: "step"; step: StepId }
  | { type: "name_copied" }
  | { type: "personio_opened" }
  | { type: "value_pasted"; field: CredentialFieldName }
  | { type: "check_started" }
  | { type: "verdict"; status: Verdict["status"]; code?: string | undefined; milliseconds: number }
  | { type: "recreate" }
  | { type: "handed_off" }
  | { type: "closed"; step: StepId }

/** The callbacks of the host that the flow calls. */
export interface HostCallbackProps {
  /** The check was good and your backend has stored the pair. Fires once. */
  onConnect?: ((connected: Connected) => void) | undefined
  onExit?: ((exit: Exit) => void) | undefined
  /** For analytics; carries no personal data and nothing from Personio. */
  onEvent?: ((event: WidgetEvent) => void) | undefined
  /** Mistakes in the props, a failed chunk, a render error or an `onVerify` that rejected. Never carries the secret. */
  onError?: ((error: Error) => void) | undefined
}
