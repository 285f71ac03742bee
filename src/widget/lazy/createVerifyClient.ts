import type { OnVerify } from "../../contract/submission.js"
import type { Unavailable } from "../../contract/verdict.js"
import type { VerifyClientOptions } from "../check/postSubmission.js"
import { loadFlow } from "./loadFlow.js"

/**
 * Makes an `onVerify` that posts to the route of your `createVerifyHandler`, with its `preflight`. Neither of them rejects:
 * every failure becomes a verdict with status `unavailable`, and no error holds the body of the request.
 */
export function createVerifyClient(url: string, options: VerifyClientOptions = {}): OnVerify {
  const onVerify: OnVerify = (submission, { signal }) =>
    afterLoading(({ postSubmission }) => postSubmission(url, submission, signal, options))
  onVerify.preflight = ({ signal }) =>
    afterLoading(({ postPreflight }) => postPreflight(url, signal, options))
  return onVerify
}

/** The code of the requests is fetched with the dialog, because there is nothing to ask before it is open. */
const afterLoading = <Answer>(
  ask: (chunk: Awaited<ReturnType<typeof loadFlow>>) => Promise<Answer>,
): Promise<Answer | Unavailable> =>
  loadFlow()
    .then(ask)
    .catch(() => ({ status: "unavailable", code: "network" }))
