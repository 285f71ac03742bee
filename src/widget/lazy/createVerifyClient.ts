import type { OnVerify } from "../../contract/submission.js"
import type { Unavailable } from "../../contract/verdict.js"
import type { VerifyClientOptions } from "../check/postSubmission.js"
import { loadFlow } from "./loadFlow.js"

/**
 * Makes an `onVerify` that posts to the route of your `createVerifyHandler`, with its `preflight`. Neither of them rejects:
 * every failure becomes a verdict with status `unavailable`, and no error holds the body of the request.
 */
export function createVerifyClient(url: string, options: VerifyClientOptions = {}): OnVerify {
  // The code of the requests is fetched with the dialog, because there is nothing to ask before it is open.
  const onVerify: OnVerify = (submission, { signal }) =>
    loadFlow()
      .then(({ postSubmission }) => postSubmission(url, submission, signal, options))
      .catch(() => noNetwork)
  onVerify.preflight = ({ signal }) =>
    loadFlow()
      .then(({ postPreflight }) => postPreflight(url, signal, options))
      .catch(() => noNetwork)
  return onVerify
}

const noNetwork: Unavailable = { status: "unavailable", code: "network" }
