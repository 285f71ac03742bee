import type { OnVerify, Submission } from "../../contract/submission.js"
import { parseVerdict, type Verdict } from "../../contract/verdict.js"

/** An `onVerify` that has not settled after this time never will. It is longer than the client's own 30 s. */
const deadlineMs = 40_000
const tooLate = Symbol("too late")

/** A verdict, and how long the host took for it. */
export interface HostAnswer {
  readonly verdict: Verdict
  readonly milliseconds: number
}

/**
 * Asks the host's `onVerify` once. Whatever it throws, or answers that is not a verdict, becomes `host_error`, and
 * `onError` hears why. Neither is passed on, because it may hold the submission.
 */
export async function askHost(
  onVerify: OnVerify,
  submission: Submission,
  signal: AbortSignal,
  onError: (error: Error) => void,
): Promise<HostAnswer> {
  const started = performance.now()
  const deadline = new AbortController()
  const abort = () => deadline.abort()
  signal.addEventListener("abort", abort, { once: true })
  let timer: ReturnType<typeof setTimeout> | undefined
  const answerWith = (verdict: Verdict): HostAnswer => ({
    verdict,
    milliseconds: Math.round(performance.now() - started),
  })
  const fail = (message: string): HostAnswer => {
    onError(new Error(`personio-connect: ${message}`))
    return answerWith({ status: "unavailable", code: "host_error" })
  }
  try {
    const late = new Promise<typeof tooLate>((resolve) => {
      timer = setTimeout(resolve, deadlineMs, tooLate)
    })
    const answer = await Promise.race([onVerify(submission, { signal: deadline.signal }), late])
    if (answer === tooLate) {
      deadline.abort()
      return fail(`onVerify did not settle within ${deadlineMs / 1000} s. Give it a timeout of its own.`)
    }
    const verdict = parseVerdict(answer)
    return verdict
      ? answerWith(verdict)
      : fail("onVerify answered something that is not a verdict. Return what createVerifyHandler answers.")
  } catch {
    if (signal.aborted) return answerWith({ status: "unavailable", code: "host_error" })
    return fail(
      "onVerify threw or rejected. Answer a verdict instead, such as { status: “unavailable”, code: “host_error” }.",
    )
  } finally {
    clearTimeout(timer)
    signal.removeEventListener("abort", abort)
  }
}
