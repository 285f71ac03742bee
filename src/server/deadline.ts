/**
 * A time limit. Its signal aborts when the time is over, or when the caller's signal aborts.
 * `AbortSignal.timeout` and `AbortSignal.any` would do the same, but they keep the timer and the derived signal until the
 * time is over, or for as long as the caller's signal lives. A nightly job passes one signal for thousands of checks.
 */
export class Deadline {
  readonly #controller = new AbortController()
  readonly #endsAt: number
  readonly #timer: ReturnType<typeof setTimeout>
  readonly #caller: AbortSignal | undefined
  readonly #abort = () => this.#controller.abort()

  /** `ms`: how much time there is, in milliseconds. */
  constructor(caller: AbortSignal | undefined, ms: number) {
    this.#endsAt = Date.now() + ms
    this.#timer = setTimeout(this.#abort, ms)
    this.#caller = caller
    if (caller?.aborted) this.#abort()
    else caller?.addEventListener("abort", this.#abort)
  }

  get signal(): AbortSignal {
    return this.#controller.signal
  }

  /** Milliseconds left; 0 once the signal has aborted. */
  remaining(): number {
    return this.signal.aborted ? 0 : Math.max(0, this.#endsAt - Date.now())
  }

  /** Frees the timer and the listener. Every deadline has to be cleared once its work is over. */
  clear(): void {
    clearTimeout(this.#timer)
    this.#caller?.removeEventListener("abort", this.#abort)
  }
}

/** Resolves as `work` does, or rejects as soon as `signal` aborts, even when `work` does not listen to the signal. */
export function abortable<Value>(signal: AbortSignal, work: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(new Error("aborted"))
    if (signal.aborted) abort()
    else signal.addEventListener("abort", abort)
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort))
  })
}

/**
 * Waits for a hook of the host's, at most `seconds`.
 * @throws What the hook throws, or an Error with `name` and the limit. The hook itself goes on, because nothing can end it.
 */
export async function withinSeconds<Value>(
  seconds: number,
  name: string,
  hook: () => Value | Promise<Value>,
): Promise<Value> {
  const deadline = new Deadline(undefined, seconds * 1000)
  try {
    return await abortable(deadline.signal, Promise.resolve(hook()))
  } catch (error) {
    if (!deadline.signal.aborted) throw error
    throw new Error(`personio-connect: ${name} did not settle within ${seconds} s.`)
  } finally {
    deadline.clear()
  }
}

/** Waits for `ms` milliseconds. Rejects as soon as `signal` aborts. */
export async function sleep(ms: number, signal: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const slept = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms)
  })
  try {
    await abortable(signal, slept)
  } finally {
    clearTimeout(timer)
  }
}
