import type { OnVerify } from "../../contract/submission.js"
import { loadFlow } from "../lazy/loadFlow.js"

/** How `createVerifyClient` sends its request. */
export interface VerifyClientOptions {
  /** More headers, such as a CSRF token. A function is called before each check. Default: none. */
  headers?: HeadersInit | (() => HeadersInit | Promise<HeadersInit>) | undefined
  /** When cookies are sent, as in `RequestInit`. For another origin use `"include"`. Default: `"same-origin"`. */
  credentials?: RequestCredentials | undefined
  /** Sends the request. Default: the `fetch` of the page. */
  fetch?: typeof fetch | undefined
  /** The time after which the check is given up, in milliseconds. The handler itself takes up to 20 s. Default: 30,000. */
  timeoutMs?: number | undefined
}

/**
 * Makes an `onVerify` that posts to the route of your `createVerifyHandler`. It never rejects: every failure becomes a
 * verdict with status `unavailable`, and no error holds the body of the request.
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
