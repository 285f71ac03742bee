"use client"
import { QueryClient, useMutation } from "@tanstack/react-query"
import { useCallback, useEffect, useRef, useState } from "react"
import type { OnVerify, Submission } from "../../contract/submission.js"
import { askHost, type HostAnswer } from "./askHost.js"

interface CheckOptions {
  /** The host's own check. */
  onVerify: OnVerify
  /** Builds the submission at the moment of asking, so that the secret is never a variable of the mutation. */
  submit: (attemptId: string) => Submission
  /** Called with the answer of a check that was not cancelled. */
  onAnswer: (answer: HostAnswer) => void
  /** Called with the reason when the host's own check fails. */
  onError: (error: Error) => void
}

/**
 * The client of the widget's one mutation. It is our own, so that the cache, retries and devtools of the host never see
 * a check. Nothing is kept after the check, nothing is retried, and a check does not wait to be online without a word.
 */
const createClient = () =>
  new QueryClient({ defaultOptions: { mutations: { gcTime: 0, retry: false, networkMode: "always" } } })

/**
 * Checks the credentials, one check at a time. The answer of a cancelled check changes nothing. `start` returns false
 * when a check is already running.
 */
export function useCheck({ onVerify, submit, onAnswer, onError }: CheckOptions) {
  const [client] = useState(createClient)
  const running = useRef<AbortController | null>(null)
  const { mutate, reset, isPending } = useMutation(
    {
      mutationFn: (attemptId: string) => {
        const controller = running.current ?? new AbortController()
        return askHost(onVerify, submit(attemptId), controller.signal, onError)
      },
    },
    client,
  )
  const cancel = useCallback(() => {
    running.current?.abort()
    running.current = null
    reset()
  }, [reset])
  // React also runs this when it hides the tree. Without it the tree would say “checking” for ever when it is shown again.
  useEffect(() => cancel, [cancel])

  const start = (): boolean => {
    if (running.current) return false
    running.current = new AbortController()
    // `randomUUID` is missing where a developer opens the page over plain http.
    const attemptId = crypto.getRandomValues(new Uint32Array(4)).join("-")
    mutate(attemptId, {
      onSuccess: (answer) => {
        running.current = null
        onAnswer(answer)
      },
    })
    return true
  }
  return { start, cancel, pending: isPending }
}
