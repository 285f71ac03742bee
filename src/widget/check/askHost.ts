import type { OnVerify, Submission } from "../../contract/submission.js"
import { parseVerdict, type Unavailable, type Verdict } from "../../contract/verdict.js"
import { rejectedBy } from "./rejectedBy.js"

/** In milliseconds. An `onVerify` that has not settled after this time never will. `createVerifyClient` gives up after 30 s. */
const deadlineMs = 40_000

/** A verdict, and how long the host took for it. */
export interface HostAnswer {
  readonly verdict: Verdict
  readonly milliseconds: number
}

/**
 * Calls the host's `onVerify` once. When it throws, is too slow, or returns something that is not a verdict, the answer
 * is `host_error` and `onError` is told why. What the host threw or returned is not passed on, because it may contain
 * the submission. It never rejects.
 */
export async function askHost(
  onVerify: OnVerify,
  submission: Submission,
  signal: AbortSignal,
  onError: (error: Error) => void,
): Promise<HostAnswer> {
  const started = performance.now()
  const deadline = new AbortController()
  const timer = setTimeout(() => deadline.abort(), deadlineMs)
  const answerWith = (verdict: Verdict): HostAnswer => ({
    verdict,
    milliseconds: Math.round(performance.now() - started),
  })
  const fail = (message: string): HostAnswer => {
    onError(new Error(`personio-connect: ${message}`))
    return answerWith(hostError)
  }
  try {
    const answer = await Promise.race([
      onVerify(submission, { signal: AbortSignal.any([signal, deadline.signal]) }),
      rejectedBy(deadline.signal),
    ])
    const verdict = parseVerdict(answer)
    return verdict
      ? answerWith(verdict)
      : fail("onVerify answered something that is not a verdict. Return what createVerifyHandler answers.")
  } catch {
    if (signal.aborted) return answerWith(hostError)
    return deadline.signal.aborted
      ? fail(`onVerify did not settle within ${deadlineMs / 1000} s. Give it a timeout of its own.`)
      : fail(
          "onVerify threw or rejected. Answer a verdict instead, such as { status: “unavailable”, code: “host_error” }.",
        )
  } finally {
    clearTimeout(timer)
  }
}

/**
 * Asks the host whether it would take a submission. Returns what stands in the way, and null when nothing does. A host that
 * throws, is too slow or answers something else stands in nobody's way: `onError` is told. It never rejects.
 */
export async function askPreflight(
  preflight: NonNullable<OnVerify["preflight"]>,
  signal: AbortSignal,
  onError: (error: Error) => void,
): Promise<Unavailable | null> {
  const ended = AbortSignal.any([signal, AbortSignal.timeout(deadlineMs)])
  try {
    const answer: unknown = await Promise.race([preflight({ signal: ended }), rejectedBy(ended)])
    if (answer === null) return null
    const verdict = parseVerdict(answer)
    if (verdict?.status === "unavailable") return verdict
  } catch {}
  if (!signal.aborted)
    onError(
      new Error(
        `personio-connect: onVerify.preflight threw, did not settle within ${deadlineMs / 1000} s, or answered neither null nor an “unavailable” verdict.`,
      ),
    )
  return null
}

const hostError: Verdict = { status: "unavailable", code: "host_error" }
