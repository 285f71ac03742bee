import { once } from "node:events"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import type { Redis } from "ioredis"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { connectRedis, createRedisRateLimit } from "../../docs/examples/redisRateLimit.js"
import { createVerifyHandler, toNodeHandler } from "../../src/server.js"
import { createFakePersonio } from "../../src/testing.js"
import { onyo, onyoGrant, submissionOf } from "../server/samples.js"
import { createRedisServer, type RedisServer } from "./redisServer.js"

let store: RedisServer
const closers: (() => Promise<unknown>)[] = []

beforeEach(async () => {
  store = await createRedisServer()
  closers.push(() => store.remove())
  await store.start()
})
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

const fake = createFakePersonio()
const submission = submissionOf(fake.addCredential(onyoGrant))

/** Starts one instance of a product's backend, with a port and a connection to the store of its own. */
async function startInstance() {
  const redis: Redis = connectRedis(store.url)
  const refused: number[] = []
  const handler = createVerifyHandler({
    scopes: onyo,
    fetch: fake.fetch,
    authorize: async ({ headers }) => ({
      actor: headers.get("x-actor") ?? "",
      tenant: headers.get("x-tenant") ?? "",
    }),
    rateLimit: createRedisRateLimit(redis),
    onRefusal: ({ httpStatus }) => void refused.push(httpStatus),
  })
  const server = createServer(toNodeHandler(handler)).listen(0, "127.0.0.1")
  await Promise.all([once(server, "listening"), once(redis, "ready")])
  closers.push(async () => {
    redis.disconnect()
    server.closeAllConnections()
    server.close()
    await once(server, "close")
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const check = (actor = "ada", tenant = "acme") =>
    fetch(url, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "sec-fetch-site": "same-origin",
        "x-actor": actor,
        "x-tenant": tenant,
      },
      body: JSON.stringify(submission),
    })
  return { check, redis, refused }
}

async function statuses(answers: Iterable<Promise<Response>>): Promise<number[]> {
  return (await Promise.all(answers)).map(({ status }) => status).sort()
}

describe("a limit shared through Redis", () => {
  it("lets ten checks of one person through, however they are spread over two instances", async () => {
    const [one, two] = [await startInstance(), await startInstance()]
    const answers = Array.from({ length: 14 }, (_, at) => (at % 2 ? one : two).check())
    expect(await statuses(answers)).toEqual([...Array(10).fill(200), ...Array(4).fill(429)])
    const later = await two.check()
    const problem = await later.json()
    expect(problem).toMatchObject({ code: "host_rate_limited", reference: expect.any(String) })
    const seconds = Number(later.headers.get("retry-after"))
    expect(seconds).toBe(problem.retryAfterSeconds)
    expect(seconds).toBeGreaterThan(590)
    expect(seconds).toBeLessThanOrEqual(600)
    expect((await one.check("bob")).status).toBe(200)
    expect((await one.check("ada", "globex")).status).toBe(200)
  })

  it("lets thirty checks of one tenant through, whoever asks and on whichever instance", async () => {
    const [one, two] = [await startInstance(), await startInstance()]
    const answers = Array.from({ length: 32 }, (_, at) => (at % 2 ? one : two).check(`actor-${at}`))
    expect(await statuses(answers)).toEqual([...Array(30).fill(200), 429, 429])
  })

  it("lets more checks through once the window is over", async () => {
    const { check, redis } = await startInstance()
    await Promise.all(Array.from({ length: 10 }, () => check()))
    expect((await check()).status).toBe(429)
    const keys = await redis.keys("personio-connect:actor:*")
    expect(keys).toHaveLength(1)
    await Promise.all(keys.map((key) => redis.pexpire(key, 1)))
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect((await check()).status).toBe(200)
  })

  it("refuses with 503 while the store is down, and works again when it is back", async () => {
    const { check, redis, refused } = await startInstance()
    expect((await check()).status).toBe(200)
    const asked = fake.requests.length
    const lost = once(redis, "close")
    await store.stop()
    await lost
    const answer = await check()
    expect(answer.status).toBe(503)
    expect(await answer.json()).toMatchObject({ code: "host_error", reference: expect.any(String) })
    expect(fake.requests).toHaveLength(asked)
    expect(refused).toEqual([503])
    const back = once(redis, "ready")
    await store.start()
    await back
    expect((await check()).status).toBe(200)
  })

  it("refuses with 503 while the store accepts connections and does not answer", async () => {
    const { check } = await startInstance()
    const asked = fake.requests.length
    store.freeze()
    const start = performance.now()
    expect((await check()).status).toBe(503)
    expect(performance.now() - start).toBeLessThan(5000)
    expect(fake.requests).toHaveLength(asked)
    store.thaw()
  })
})
