import type { Verdict, Verified } from "../contract/verdict.js"
import type { CredentialFieldName } from "./credentialShapes.js"
import type { StepId } from "./steps.js"

/** A connection that was made, for `onConnect`. It does not hold the secret. */
export interface Connected {
  /** The id that your `onVerified` returned; absent when it returned none. */
  connectionId?: string | undefined
  /** The client ID of the pair that was checked; null where your stored pair was checked and you did not pass its client ID. */
  clientId: string | null
  /** The company's Personio host, such as `acme.app.personio.com`; null when none was asked for or given. */
  hostname: string | null
  /**
   * The name of the integration in Personio. `-2`, or “ 2” in a name of several words, is added after the administrator has
   * created it again.
   */
  credentialName: string
  /** What the check found: which scopes are granted, and which optional ones are missing. */
  verdict: Verified
}

/** How the flow was left, for `onExit`. */
export interface Exit {
  /** `done`: after the connection was made. `handed_off`: the setup was sent to somebody else. `dismissed`: any other way. */
  reason: "done" | "dismissed" | "handed_off"
  /** The step on which the flow was left. */
  step: StepId
  /** Whether a check was running. Its outcome is unknown then: it may still connect. */
  outcomeUnknown: boolean
}

/** Something that happened in the flow, for analytics. Switch on `type`. */
export type WidgetEvent =
  /** The flow was opened. */
  | {
      type: "opened"
      /** Whether it repairs an existing connection. */
      reconnecting: boolean
    }
  /** A step was reached. */
  | {
      type: "step"
      /** The step that is shown now. */
      step: StepId
    }
  /** The name for the integration was copied. */
  | { type: "name_copied" }
  /** The administrator followed a link to Personio. */
  | { type: "personio_opened" }
  /** A field got a value. */
  | {
      type: "value_pasted"
      /** The field; never its value. */
      field: CredentialFieldName
    }
  /** `onVerify` was called. */
  | {
      type: "check_started"
      /** Whether the widget checked by itself: on opening, or when the administrator came back from Personio. */
      automatic: boolean
    }
  /** `onVerify` was answered. */
  | {
      type: "verdict"
      /** The status of the verdict. */
      status: Verdict["status"]
      /** The code of a `rejected` or `unavailable` verdict, else absent. */
      code?: string | undefined
      /** How long the answer took, in milliseconds. */
      milliseconds: number
    }
  /** The administrator starts again with a new integration in Personio. */
  | { type: "recreate" }
  /** The setup was sent to somebody else. */
  | { type: "handed_off" }
  /** The flow was closed. */
  | {
      type: "closed"
      /** The step on which it was closed. */
      step: StepId
    }

/** The callbacks of the host that the flow calls. */
export interface HostCallbackProps {
  /** Called once, when the check was good and your backend has stored the pair. */
  onConnect?: ((connected: Connected) => void) | undefined
  /** Called when the flow has been closed, whoever closed it. */
  onExit?: ((exit: Exit) => void) | undefined
  /** Called with everything that happens, for analytics. An event holds no personal data and no value from Personio. */
  onEvent?: ((event: WidgetEvent) => void) | undefined
  /**
   * Called when a part of the widget could not be fetched or drawn, when a callback of yours threw, and when `onVerify`
   * rejected or answered something that is not a verdict. The error never holds the secret.
   */
  onError?: ((error: Error) => void) | undefined
}
