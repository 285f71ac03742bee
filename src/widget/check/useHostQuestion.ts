"use client"
import { QueryClient, useMutation } from "@tanstack/react-query"
import { useCallback, useEffect, useRef, useState } from "react"

interface HostQuestionOptions<Answer> {
  /** Asks the host, and never rejects. It takes no variables, so that no secret is ever one of the mutation. */
  ask: (signal: AbortSignal) => Promise<Answer>
  /** Called with the answer to a question that was not cancelled. */
  onAnswer: (answer: Answer) => void
}

/**
 * The client of one mutation. It is our own, so that the cache, retries and devtools of the host never see what is asked.
 * Nothing is kept after the answer, nothing is retried, and a question does not wait to be online without a word.
 */
const createClient = () =>
  new QueryClient({ defaultOptions: { mutations: { gcTime: 0, retry: false, networkMode: "always" } } })

/**
 * Asks the host, one question at a time. The answer to a cancelled one changes nothing. `start` returns false when a
 * question is already running.
 */
export function useHostQuestion<Answer>({ ask, onAnswer }: HostQuestionOptions<Answer>) {
  const [client] = useState(createClient)
  const running = useRef<AbortController | null>(null)
  const { mutate, reset, isPending } = useMutation<Answer, Error, void>(
    { mutationFn: () => ask((running.current ?? new AbortController()).signal) },
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
    mutate(undefined, {
      onSuccess: (answer) => {
        running.current = null
        onAnswer(answer)
      },
    })
    return true
  }
  return { start, cancel, pending: isPending }
}
