/** Ends when its parent does or when its time is over. `end` frees the timer and the listener. */
export interface Deadline {
  readonly over: boolean
  /** For `fetch`. Made when first asked for: most deadlines need none, and on Node they are dear. */
  readonly signal: AbortSignal
  /** Milliseconds left; 0 once it is over. */
  remaining(): number
  /** Calls back at once when it is over already. Returns what takes the listener off again. */
  onOver(listener: () => void): () => void
  end(): void
}

/**
 * `AbortSignal.any` and `AbortSignal.timeout` would do the same, but keep derived signals alive for as long as the
 * parent lives (a cron passes one signal for thousands of checks).
 */
export function startDeadline(parent: AbortSignal | Deadline | undefined, ms: number): Deadline {
  const listeners = new Set<() => void>()
  let controller: AbortController | undefined
  let over = false
  const finish = () => {
    if (over) return
    over = true
    controller?.abort()
    for (const listener of listeners) listener()
  }
  const limit = Date.now() + ms
  const timer = setTimeout(finish, ms)
  const leaveParent = parent && onEndOf(parent, finish)
  return {
    get over() {
      return over
    },
    get signal() {
      controller ??= new AbortController()
      if (over) controller.abort()
      return controller.signal
    },
    remaining: () => (over ? 0 : Math.max(0, limit - Date.now())),
    onOver(listener) {
      if (over) listener()
      else listeners.add(listener)
      return () => listeners.delete(listener)
    },
    end() {
      clearTimeout(timer)
      leaveParent?.()
    },
  }
}

function onEndOf(parent: AbortSignal | Deadline, listener: () => void): () => void {
  if ("onOver" in parent) return parent.onOver(listener)
  if (parent.aborted) listener()
  parent.addEventListener("abort", listener)
  return () => parent.removeEventListener("abort", listener)
}

/** `work`, or a rejection as soon as `deadline` is over, even when `work` does not listen to it. */
export function within<T>(deadline: Deadline, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const leave = deadline.onOver(() => reject(new Error("aborted")))
    work.then(
      (value) => {
        leave()
        resolve(value)
      },
      (error) => {
        leave()
        reject(error)
      },
    )
  })
}

export async function sleep(ms: number, deadline: Deadline): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const slept = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms)
  })
  try {
    await within(deadline, slept)
  } finally {
    clearTimeout(timer)
  }
}
