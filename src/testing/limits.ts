/** A token bucket: `burst` requests at once, refilled by `perSecond`. */
export interface Limit {
  readonly burst: number
  readonly perSecond: number
}

/** v2 as seen live (2026-07): persons 100 with about 30 a second, most others about 10 a second. */
export const personsLimit: Limit = { burst: 100, perSecond: 30 }
export const usualLimit: Limit = { burst: 100, perSecond: 10 }
/** Token requests: 150 a minute, then one a second (Personio's authentication page). */
export const tokenLimit: Limit = { burst: 150, perSecond: 1 }

/** Buckets by name. `take` answers what is left, or `null` when there is nothing. */
export function createLimiter(now: () => number, enforced: boolean) {
  const buckets = new Map<string, { left: number; at: number }>()
  return {
    take(name: string, limit: Limit): number | null {
      if (!enforced) return limit.burst - 1
      const bucket = buckets.get(name) ?? { left: limit.burst, at: now() }
      const refilled = bucket.left + ((now() - bucket.at) / 1000) * limit.perSecond
      const left = Math.min(limit.burst, refilled) - 1
      buckets.set(name, { left: Math.max(left, 0), at: now() })
      return left < 0 ? null : Math.floor(left)
    },
  }
}

/** What v2 tells about a limit with every answer. There is no `Retry-After`, not even on 429. */
export function limitHeaders(limit: Limit, left: number | null): Record<string, string> {
  return {
    "x-ratelimit-remaining": String(left ?? 0),
    "x-ratelimit-burst-capacity": String(limit.burst),
    "x-ratelimit-replenish-rate": String(limit.perSecond),
    "x-ratelimit-requested-tokens": "1",
  }
}
