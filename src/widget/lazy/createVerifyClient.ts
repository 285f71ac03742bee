import type { OnVerify } from "../../contract/submission.js"
import type { VerifyClientOptions } from "../check/postSubmission.js"
import { loadFlow } from "./loadFlow.js"

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
