/** Who asks, as `authorize` said. */
export interface RateLimitCaller {
  readonly actor: string
  readonly tenant: string
}

export type RateLimitAnswer =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly retryAfterSeconds: number }

/**
 * Decides whether one more check may start. Several instances of the handler need a shared store behind it (Redis,
 * Valkey, a database); `rate-limiter-flexible` and the like do the counting.
 */
export interface RateLimit {
  /** Counts one check. A rejection refuses the check with 503: a store that is down must not switch the limit off. */
  take(caller: RateLimitCaller): RateLimitAnswer | Promise<RateLimitAnswer>
}

/** At most `checks` within any `seconds`. */
export interface Limit {
  readonly checks: number
  readonly seconds: number
}

export interface MemoryRateLimitOptions {
  /** Default: 10 in 10 minutes for one actor of one tenant. */
  readonly actor?: Limit | undefined
  /** Default: 30 in 10 minutes for one tenant. */
  readonly tenant?: Limit | undefined
  /** Default: 60 in a minute for the whole process; Personio takes 150 token requests a minute. */
  readonly process?: Limit | undefined
}

/**
 * The default limit: sliding windows in this process's memory, no timers. Refused checks do not count. It never grows
 * beyond what the process limit lets through within the longest window.
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

function createWindows({ checks, seconds }: Limit) {
  const span = seconds * 1000
  // Times of the last checks by key; a counted key moves to the end, so the front holds the longest unused ones.
  const times = new Map<string, number[]>()
  return {
    /** 0 when one more fits now. */
    waitMs(key: string, at: number): number {
      const oldest = times.get(key)?.at(-checks)
      return oldest === undefined ? (checks > 0 ? 0 : span) : Math.max(0, oldest + span - at)
    },
    count(key: string, at: number): void {
      const recent = [...(times.get(key) ?? []), at].slice(-checks)
      times.delete(key)
      times.set(key, recent)
      for (const [unused, past] of times) {
        if ((past.at(-1) ?? 0) + span > at) break
        times.delete(unused)
      }
    },
  }
}
