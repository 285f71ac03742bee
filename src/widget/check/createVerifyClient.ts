import type { OnVerify } from "../../contract/submission.js"
import { loadFlow } from "../lazy/loadFlow.js"

export interface VerifyClientOptions {
  /** Extra headers, such as a CSRF token. A function is called before each check. Default: none. */
  headers?: HeadersInit | (() => HeadersInit | Promise<HeadersInit>) | undefined
  /** Whether the request carries cookies, see `fetch`. Default: `"same-origin"`. */
  credentials?: RequestCredentials | undefined
  /** Sends the request. Default: the `fetch` of the page. */
  fetch?: typeof fetch | undefined
  /** Gives up after this many milliseconds. It has to be longer than the handler's own 20 s. Default: 30,000. */
  timeoutMs?: number | undefined
}

/**
 * Creates an `onVerify` that posts to the `createVerifyHandler` route at `url`. Every failure is returned as a verdict:
 * nothing is thrown into the widget, and no error carries the body of the request.
 */
export function createVerifyClient(url: string, options: VerifyClientOptions = {}): OnVerify {
  // The code of the request is fetched with the dialog, because there is nothing to check before it is open.
  return async (submission, { signal }) => {
    try {
      const { postSubmission } = await loadFlow()
      return await postSubmission(url, submission, signal, options)
    } catch {
      return { status: "unavailable", code: "network" }
    }
  }
}
