/** How many requests are allowed: `burst` at once, and `perSecond` more with every second. */
export interface RequestLimit {
  readonly burst: number
  readonly perSecond: number
}

/** Persons of v2 (seen live, 2026-07). */
export const personsLimit: RequestLimit = { burst: 100, perSecond: 30 }

/** Most other resources of v2 (seen live, 2026-07). */
export const usualLimit: RequestLimit = { burst: 100, perSecond: 10 }

/** Token requests: 150 a minute, then one a second (Personio's authentication page). */
export const tokenLimit: RequestLimit = { burst: 150, perSecond: 1 }

/** Counts requests by name. Counts nothing unless `enforced`. */
export function createRequestLimiter(now: () => number, enforced: boolean) {
  const buckets = new Map<string, { left: number; at: number }>()
  return {
    /** Counts one request. Returns how many are left at once, or `null` when this one is over the limit. */
    take(name: string, limit: RequestLimit): number | null {
      if (!enforced) return limit.burst - 1
      const bucket = buckets.get(name) ?? { left: limit.burst, at: now() }
      const refilled = bucket.left + ((now() - bucket.at) / 1000) * limit.perSecond
      const left = Math.min(limit.burst, refilled) - 1
      buckets.set(name, { left: Math.max(left, 0), at: now() })
      return left < 0 ? null : Math.floor(left)
    },
  }
}

/** The headers in which every response of v2 tells the limit. v2 sends no `Retry-After`, not even with 429. */
export function limitHeaders(limit: RequestLimit, left: number | null): Record<string, string> {
  return {
    "x-ratelimit-remaining": String(left ?? 0),
    "x-ratelimit-burst-capacity": String(limit.burst),
    "x-ratelimit-replenish-rate": String(limit.perSecond),
    "x-ratelimit-requested-tokens": "1",
  }
}
