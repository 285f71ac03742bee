"use client"
import { MutationObserver } from "@tanstack/react-query"
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react"
import type { OnVerify, Submission } from "../contract/submission.js"
import { parseVerdict, type Verdict } from "../contract/verdict.js"
import { createMutationClient } from "./mutationClient.js"

/** An `onVerify` that has not settled by now never will; longer than the client's own 30 s. */
const deadlineMs = 40_000
const tooLate = Symbol("too late")

interface VerifyOptions {
  onVerify: OnVerify
  /** Builds what is handed in at the moment of asking: the secret is never a variable of the mutation. */
  submit: (attemptId: string) => Submission
  onVerdict: (verdict: Verdict, milliseconds: number) => void
  onError: (error: Error) => void
}

/** The check: one react-query mutation, one at a time; a cancelled or late answer changes nothing. */
export function useVerify({ onVerify, submit, onVerdict, onError }: VerifyOptions) {
  const running = useRef<{ id: string; abort: AbortController } | null>(null)
  const options = {
    mutationFn: (id: string) => ask(onVerify, submit(id), running.current?.abort.signal, onError),
    onSuccess: ({ verdict, milliseconds }: Answer, id: string) => {
      if (running.current?.id !== id) return
      running.current = null
      onVerdict(verdict, milliseconds)
    },
    retry: false,
    gcTime: 0,
    // Offline, a paused check would wait for ever without a word.
    networkMode: "always" as const,
  }
  const [observer] = useState(() => new MutationObserver(createMutationClient(), options))
  const { mutate, reset } = observer
  useEffect(() => observer.setOptions(options))
  const subscribe = useCallback((changed: () => void) => observer.subscribe(changed), [observer])
  const current = () => observer.getCurrentResult()
  const { isPending } = useSyncExternalStore(subscribe, current, current)
  const cancel = useCallback(() => {
    running.current?.abort.abort()
    running.current = null
    reset()
  }, [reset])
  // React also runs this when it only hides the tree: what it shows again must not be “checking” for ever.
  useEffect(() => cancel, [cancel])
  const check = () => {
    if (running.current) return false
    // Not randomUUID: it is missing where a developer opens the page over plain http.
    const id = crypto.getRandomValues(new Uint32Array(4)).join("-")
    running.current = { id, abort: new AbortController() }
    // What goes wrong in a host's callback is the host's; the mutation holds it as its error.
    mutate(id).catch(() => {})
    return true
  }
  return { check, cancel, checking: isPending }
}

interface Answer {
  verdict: Verdict
  milliseconds: number
}

async function ask(
  onVerify: OnVerify,
  submission: Submission,
  signal: AbortSignal | undefined,
  onError: (error: Error) => void,
): Promise<Answer> {
  const started = performance.now()
  const deadline = new AbortController()
  const hostError: Verdict = { status: "unavailable", code: "host_error" }
  const abort = () => deadline.abort()
  signal?.addEventListener("abort", abort, { once: true })
  let timer: ReturnType<typeof setTimeout> | undefined
  try {
    const late = new Promise<typeof tooLate>((resolve) => {
      timer = setTimeout(resolve, deadlineMs, tooLate)
    })
    const answer = await Promise.race([onVerify(submission, { signal: deadline.signal }), late])
    if (answer === tooLate) deadline.abort()
    const verdict = parseVerdict(answer)
    // What the host threw or answered may hold the submission, so neither is passed on.
    if (!verdict)
      onError(
        new Error(
          answer === tooLate
            ? `personio-connect: onVerify did not settle within ${deadlineMs / 1000} s. Give it a timeout of its own.`
            : "personio-connect: onVerify answered something that is not a verdict. Return what createVerifyHandler answers.",
        ),
      )
    return { verdict: verdict ?? hostError, milliseconds: performance.now() - started }
  } catch {
    if (!deadline.signal.aborted)
      onError(
        new Error(
          "personio-connect: onVerify threw or rejected. Answer a verdict instead, such as { status: “unavailable”, code: “host_error” }.",
        ),
      )
    return { verdict: hostError, milliseconds: performance.now() - started }
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener("abort", abort)
  }
}
