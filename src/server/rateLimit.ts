/** Who asks for a check, as `authorize` said. */
export interface RateLimitCaller {
  /** The signed-in person. */
  readonly actor: string
  /** The account of your product. */
  readonly tenant: string
}

/** Whether one more check may start, and if not, the whole number of seconds after which it may. */
export type RateLimitAnswer =
  /** The check may start. */
  | { readonly allowed: true }
  /** The check is refused. */
  | {
      readonly allowed: false
      /** When another check may start: a whole number of seconds from now. */
      readonly retryAfterSeconds: number
    }

/**
 * Decides whether one more check may start. Several instances of the handler need a shared store behind it, such as Redis,
 * Valkey or a database; `rate-limiter-flexible` and similar packages do the counting.
 */
export interface RateLimit {
  /**
   * Counts one check. When it rejects, or takes longer than 2 seconds, the check is refused with 503, because a store that
   * is down must not switch the limit off.
   */
  take(caller: RateLimitCaller): RateLimitAnswer | Promise<RateLimitAnswer>
}

/** At most `checks` checks within any `seconds` seconds. */
export interface CheckLimit {
  /** The number of checks; 0 refuses all of them. */
  readonly checks: number
  /** The length of the sliding window, in seconds. */
  readonly seconds: number
}

/** The limits of `createMemoryRateLimit`. */
export interface MemoryRateLimitOptions {
  /** Default: 10 in 10 minutes for one actor of one tenant. */
  readonly actor?: CheckLimit | undefined
  /** Default: 30 in 10 minutes for one tenant. */
  readonly tenant?: CheckLimit | undefined
  /** Default: 60 in a minute for the whole process; Personio takes 150 token requests a minute. */
  readonly process?: CheckLimit | undefined
}

/**
 * Makes the default limit: sliding windows in the memory of this process, without timers. Refused checks do not count. It
 * never holds more than the process limit lets through within the longest window. `now` gives the time in milliseconds.
 */
export function createMemoryRateLimit(
  options: MemoryRateLimitOptions = {},
  now: () => number = Date.now,
): RateLimit {
  const actors = createWindows(options.actor ?? { checks: 10, seconds: 600 })
  const tenants = createWindows(options.tenant ?? { checks: 30, seconds: 600 })
  const all = createWindows(options.process ?? { checks: 60, seconds: 60 })
  return {
    take({ actor, tenant }) {
      const at = now()
      const taken = [
        { windows: actors, key: JSON.stringify([tenant, actor]) },
        { windows: tenants, key: tenant },
        { windows: all, key: "" },
      ]
      const wait = Math.max(...taken.map(({ windows, key }) => windows.waitMs(key, at)))
      if (wait > 0) return { allowed: false, retryAfterSeconds: Math.ceil(wait / 1000) }
      for (const { windows, key } of taken) windows.count(key, at)
      return { allowed: true }
    },
  }
}

function createWindows({ checks, seconds }: CheckLimit) {
  const spanMs = seconds * 1000
  // The times of the last checks by key. A counted key moves to the end, so the first ones are those unused for longest.
  const times = new Map<string, number[]>()
  return {
    /** Milliseconds until one more check fits; 0 when it fits now. */
    waitMs(key: string, at: number): number {
      const oldest = times.get(key)?.at(-checks)
      return oldest === undefined ? (checks > 0 ? 0 : spanMs) : Math.max(0, oldest + spanMs - at)
    },
    count(key: string, at: number): void {
      const recent = [...(times.get(key) ?? []), at].slice(-checks)
      times.delete(key)
      times.set(key, recent)
      for (const [unused, past] of times) {
        if ((past.at(-1) ?? 0) + spanMs > at) break
        times.delete(unused)
      }
    },
  }
}
