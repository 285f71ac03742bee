/** Something that can be over: a deadline, or the wait of a caller who left. */
export interface Ending {
  readonly over: boolean
  /** Calls back at once when it is over already. Returns what takes the listener off again. */
  onOver(listener: () => void): () => void
}

export function endingOf(signal: AbortSignal): Ending {
  return {
    get over() {
      return signal.aborted
    },
    onOver(listener) {
      if (signal.aborted) listener()
      else signal.addEventListener("abort", listener)
      return () => signal.removeEventListener("abort", listener)
    },
  }
}

/** An ending that `finish` brings about, at most once. */
export class EndingSource implements Ending {
  readonly #listeners = new Set<() => void>()
  #over = false

  get over(): boolean {
    return this.#over
  }

  onOver(listener: () => void): () => void {
    if (this.#over) listener()
    else this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  finish(): void {
    if (this.#over) return
    this.#over = true
    for (const listener of this.#listeners) listener()
  }
}

/**
 * Ends when its parent does or when its time is over. `AbortSignal.any` and `AbortSignal.timeout` would do the same, but
 * keep derived signals alive for as long as the parent lives (a cron passes one signal for thousands of checks).
 */
export class Deadline extends EndingSource {
  readonly #limit: number
  readonly #timer: ReturnType<typeof setTimeout>
  readonly #leaveParent: (() => void) | undefined
  readonly #whole: Deadline | undefined
  #controller: AbortController | undefined
  #spare: AbortController | undefined

  constructor(parent: Ending | undefined, ms: number) {
    super()
    const finish = () => this.finish()
    this.#limit = Date.now() + ms
    this.#timer = setTimeout(finish, ms)
    this.#leaveParent = parent?.onOver(finish)
    this.#whole = parent instanceof Deadline ? parent : undefined
  }

  /**
   * For `fetch`. Made when first asked for, and left to the next deadline of the same parent by one that ended in time:
   * on Node little of a check is dearer to make.
   */
  get signal(): AbortSignal {
    this.#controller ??= this.#takeController()
    return this.#controller.signal
  }

  #takeController(): AbortController {
    const lender = this.#whole ?? this
    const controller = lender.#spare ?? new AbortController()
    lender.#spare = undefined
    this.onOver(() => controller.abort())
    return controller
  }

  /** Milliseconds left; 0 once it is over. */
  remaining(): number {
    return this.over ? 0 : Math.max(0, this.#limit - Date.now())
  }

  /** Frees the timer and the listener. */
  end(): void {
    clearTimeout(this.#timer)
    this.#leaveParent?.()
    if (this.#whole && !this.over) this.#whole.#spare = this.#controller
  }
}

/** `work`, or a rejection as soon as `deadline` is over, even when `work` does not listen to it. */
export function within<T>(deadline: Ending, work: Promise<T>): Promise<T> {
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

export async function sleep(ms: number, deadline: Ending): Promise<void> {
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
