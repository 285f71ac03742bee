/** A signal that aborts when its parent does or when its time is over. `end` frees the timer and the listener. */
export interface Deadline {
  readonly signal: AbortSignal
  /** Milliseconds left; 0 once it is over. */
  remaining(): number
  end(): void
}

/**
 * `AbortSignal.any` and `AbortSignal.timeout` would do the same, but keep derived signals alive for as long as the
 * parent lives (a cron passes one signal for thousands of checks).
 */
export function startDeadline(parent: AbortSignal | undefined, ms: number): Deadline {
  const controller = new AbortController()
  const abort = () => controller.abort()
  const over = Date.now() + ms
  const timer = setTimeout(abort, ms)
  if (parent?.aborted) abort()
  parent?.addEventListener("abort", abort)
  return {
    signal: controller.signal,
    remaining: () => (controller.signal.aborted ? 0 : Math.max(0, over - Date.now())),
    end() {
      clearTimeout(timer)
      parent?.removeEventListener("abort", abort)
    },
  }
}

/** `work`, or a rejection as soon as `signal` aborts, even when `work` does not listen to it. */
export function unlessAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(new Error("aborted"))
    if (signal.aborted) abort()
    signal.addEventListener("abort", abort)
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort))
  })
}

export async function sleep(ms: number, signal: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const slept = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms)
  })
  try {
    await unlessAborted(signal, slept)
  } finally {
    clearTimeout(timer)
  }
}
