import type { OnVerify } from "../../contract/submission.js"
import { loadFlow } from "../lazy/loadFlow.js"

export interface VerifyClientOptions {
  /** Extra headers, such as a CSRF token; a function is asked before each check. */
  headers?: HeadersInit | (() => HeadersInit | Promise<HeadersInit>) | undefined
  /** Default `"same-origin"`. */
  credentials?: RequestCredentials | undefined
  fetch?: typeof fetch | undefined
  /** Gives up after this many milliseconds; longer than the handler's own 20 s. Default 30,000. */
  timeoutMs?: number | undefined
}

/**
 * An `onVerify` that posts to your `createVerifyHandler` route. Every failure comes back as a verdict:
 * nothing is thrown into the widget, and no error carries the request's body.
 */
export function createVerifyClient(url: string, options: VerifyClientOptions = {}): OnVerify {
  // The request's code is part of the dialog's: there is nothing to check before it is open.
  return async (submission, { signal }) => {
    try {
      const { postSubmission } = await loadFlow()
      return await postSubmission(url, submission, signal, options)
    } catch {
      return { status: "unavailable", code: "network" }
    }
  }
}
