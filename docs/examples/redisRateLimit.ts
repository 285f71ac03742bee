import { Redis } from "ioredis"
import type { RateLimit } from "personio-connect/server"
import { RateLimiterRedis, RateLimiterRes } from "rate-limiter-flexible"

/** Makes a connection that fails at once instead of queueing, because a check must not wait for a store that is down. */
export function connectRedis(url: string): Redis {
  const redis = new Redis(url, { enableOfflineQueue: false, maxRetriesPerRequest: 0, commandTimeout: 1000 })
  redis.on("error", (error) => console.error("rate limit store:", error.message))
  return redis
}

/** The limits of `createMemoryRateLimit`, shared by all instances that use this Redis or Valkey. */
export function createRedisRateLimit(redis: Redis): RateLimit {
  const limiter = (keyPrefix: string, points: number, duration: number) =>
    new RateLimiterRedis({ storeClient: redis, keyPrefix, points, duration, rejectIfRedisNotReady: true })
  const actors = limiter("personio-connect:actor", 10, 600)
  const tenants = limiter("personio-connect:tenant", 30, 600)
  const everyone = limiter("personio-connect:everyone", 60, 60)
  return {
    async take({ actor, tenant }) {
      try {
        await actors.consume(JSON.stringify([tenant, actor]))
        await tenants.consume(tenant)
        await everyone.consume("all")
        return { allowed: true }
      } catch (refused) {
        // Anything else is a failure of the store, which the handler answers with 503.
        if (!(refused instanceof RateLimiterRes)) throw refused
        return { allowed: false, retryAfterSeconds: Math.ceil(refused.msBeforeNext / 1000) }
      }
    },
  }
}
