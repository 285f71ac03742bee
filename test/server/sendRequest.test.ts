import fc from "fast-check"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { Deadline } from "../../src/server/deadline.js"
import {
  backoffMs,
  type Fetch,
  type PersonioRequest,
  parseRetryAfter,
  sendRequest,
} from "../../src/server/sendRequest.js"
import { createVerifier } from "../../src/server.js"
import { createFakePersonio } from "../../src/testing.js"
import { chosen, json, onyo, onyoGrant, rightsOnly, thriveGrant } from "./samples.js"

const request: PersonioRequest = {
  url: "https://api.personio.de/v2/auth/token",
  method: "POST",
  headers: {},
  body: "",
}

describe("a Retry-After header", () => {
  const now = Date.UTC(2026, 10, 22, 8, 0, 0)

  it.each([
    ["0", 0],
    ["30", 30],
    [" 7 ", 7],
    ["99999999999999999999", 86_400],
    ["Sun, 22 Nov 2026 08:00:30 GMT", 30],
    ["Sunday, 22-Nov-26 08:00:30 GMT", 30],
    ["Sun Nov 22 08:00:30 2026", 30],
    ["Sun, 22 Nov 2026 07:59:00 GMT", 0],
    ["Sun, 22 Nov 2099 08:00:00 GMT", 86_400],
    ["-5", undefined],
    ["1.5", undefined],
    ["2 minutes", undefined],
    ["Sunday", undefined],
    ["", undefined],
    [null, undefined],
  ])("of “%s” means a wait of %s seconds", (header, seconds) =>
    expect(parseRetryAfter(header, now)).toBe(seconds),
  )

  it("means a whole number of seconds from 0 to a day, or nothing, whatever its text is", () => {
    const days = fc.constantFrom("Mon", "Sunday, ", "Sun, 22 Nov 2026 ", "")
    fc.assert(
      fc.property(days, fc.string(), (day, text) => {
        const seconds = parseRetryAfter(day + text, now)
        expect(
          seconds === undefined || (Number.isInteger(seconds) && seconds >= 0 && seconds <= 86_400),
        ).toBe(true)
      }),
    )
  })
})

describe("the wait before another attempt", () => {
  it("has full jitter: between 0 and 0.3 s × 2ⁿ, never above 4 s", () => {
    fc.assert(
      fc.property(
        fc.nat(1100),
        fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        (retry, random) => {
          const wait = backoffMs(retry, () => random)
          expect(wait).toBeGreaterThanOrEqual(0)
          expect(wait).toBeLessThanOrEqual(Math.min(4000, 300 * 2 ** retry))
        },
      ),
    )
    expect([0, 1, 2, 3, 4].map((retry) => backoffMs(retry, () => 1))).toEqual([300, 600, 1200, 2400, 4000])
  })
})

describe("one request", () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  async function sendWith(fetch: Fetch, ms = 20_000) {
    const started = Date.now()
    const deadline = new Deadline(undefined, ms)
    let took = Number.NaN
    const pending = sendRequest(fetch, request, deadline).finally(() => {
      took = Date.now() - started
      deadline.clear()
    })
    await vi.advanceTimersByTimeAsync(30_000)
    return { reply: await pending, took }
  }

  it("keeps its budget and its three attempts, whatever the answers are", async () => {
    const status = fc.constantFrom(200, 204, 302, 400, 401, 404, 429, 500, 502, 503, 504, "throws", "hangs")
    const header = fc.constantFrom(undefined, "0", "1", "9", "600", "nonsense")
    const attempt = fc.record({ status, header, ms: fc.nat(12_000) })
    await fc.assert(
      fc.asyncProperty(fc.array(attempt, { minLength: 3, maxLength: 3 }), async (attempts) => {
        let made = 0
        const { took } = await sendWith(async () => {
          const { status, header, ms } = attempts[made++] ?? { status: "too many", ms: 0 }
          await new Promise((resolve) => setTimeout(resolve, status === "hangs" ? 1e9 : ms))
          if (typeof status === "string") throw new TypeError("fetch failed")
          const body = status === 204 ? null : "{}"
          return new Response(body, {
            status,
            headers: header === undefined ? {} : { "retry-after": header },
          })
        })
        expect(took).toBeLessThanOrEqual(20_000)
        expect(made).toBeLessThanOrEqual(3)
        for (const earlier of attempts.slice(0, made - 1))
          expect(["throws", 429, 502, 503, 504]).toContain(earlier.status)
        vi.clearAllTimers()
      }),
      { numRuns: 200 },
    )
  })

  it.each([400, 401, 403, 404, 422, 500, 501, 505])("does not repeat a %i", async (status) => {
    const fetch = vi.fn(async () => json({}, status))
    await sendWith(fetch)
    expect(fetch).toHaveBeenCalledTimes(1)
  })

  it("waits as long as it is told when that fits into its time", async () => {
    const answers = [json({}, 503, { "retry-after": "3" }), json({ fine: true })]
    const { reply, took } = await sendWith(async () => answers.shift() as Response)
    expect(reply).toEqual({ ok: true, status: 200, json: { fine: true } })
    expect(took).toBe(3000)
  })

  it("does not start a wait that is longer than its time", async () => {
    const { reply, took } = await sendWith(async () => json({}, 429, { "retry-after": "20" }))
    expect(reply).toMatchObject({ ok: false, code: "rate_limited", retryAfterSeconds: 20 })
    expect(took).toBe(0)
  })

  it("gives a single attempt ten seconds, even when fetch does not listen to its signal", async () => {
    const { reply, took } = await sendWith(() => new Promise(() => {}))
    expect(reply).toEqual({ ok: false, code: "timeout", detail: expect.stringContaining("within 10 s") })
    expect(took).toBe(10_000)
  })

  it.each([300, 301, 302, 303, 304, 307, 308])("refuses the redirect %i", async (status) => {
    const fetch = vi.fn(
      async (_: string | URL | Request, _init?: RequestInit) =>
        new Response(null, { status, headers: { location: "https://elsewhere.example" } }),
    )
    expect((await sendWith(fetch)).reply).toMatchObject({ ok: false, code: "unexpected_answer" })
    expect(fetch).toHaveBeenCalledTimes(1)
    expect(fetch.mock.calls[0]?.[1]?.redirect).toBe("manual")
  })

  it("stops reading an endless answer", async () => {
    let pulled = 0
    let cancelled = false
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1
        controller.enqueue(new Uint8Array(64 * 1024))
      },
      cancel() {
        cancelled = true
      },
    })
    expect((await sendWith(async () => new Response(body))).reply).toMatchObject({
      code: "unexpected_answer",
    })
    expect(pulled).toBeLessThan(50)
    expect(cancelled).toBe(true)
  })
})

describe("trouble of the network", () => {
  const credentials = { clientId: "papi-id", clientSecret: "papi-CANARY" }
  const failed = (message: string, more: object, cause?: unknown) =>
    Object.assign(new TypeError(message, { cause }), more)
  const coded = (code: string) => Object.assign(new Error("x"), { code })

  async function toldOf(fetch: Fetch) {
    const told: string[] = []
    const verify = createVerifier({ scopes: onyo, fetch, onError: (error) => void told.push(String(error)) })
    const pending = verify({ credentials })
    await vi.advanceTimersByTimeAsync(30_000)
    return { verdict: await pending, told }
  }

  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it.each([
    ["EAI_AGAIN", failed("fetch failed", {}, coded("EAI_AGAIN"))],
    ["SELF_SIGNED_CERT_IN_CHAIN", failed("fetch failed", {}, coded("SELF_SIGNED_CERT_IN_CHAIN"))],
    ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", failed("fetch failed", {}, coded("UNABLE_TO_VERIFY_LEAF_SIGNATURE"))],
    ["DEPTH_ZERO_SELF_SIGNED_CERT", failed("fetch failed", {}, coded("DEPTH_ZERO_SELF_SIGNED_CERT"))],
    ["HPE_INVALID_CONSTANT", failed("fetch failed", {}, coded("HPE_INVALID_CONSTANT"))],
    ["UND_ERR_CONNECT_TIMEOUT", failed("fetch failed", {}, coded("UND_ERR_CONNECT_TIMEOUT"))],
    ["ConnectionRefused", failed("Unable to connect", { code: "ConnectionRefused" })],
    ["ENETUNREACH", failed("fetch failed", {}, new AggregateError([coded("ENETUNREACH")], ""))],
    ["RangeError", new RangeError("a mistake in the host's own fetch")],
    ["TypeError", failed("fetch failed", { code: 7 }, "no error")],
  ])("is told as %s, whatever the runtime wraps it in", async (code, error) => {
    const { verdict, told } = await toldOf(() => Promise.reject(error))
    expect(verdict).toEqual({ status: "unavailable", code: "personio_unreachable" })
    expect(told).toEqual([
      `Error: personio-connect: https://api.personio.de/v2/auth/token: no connection (${code})`,
    ])
  })

  it.each([
    ["a code with the secret in it", failed("x", { code: "papi-CANARY" })],
    ["a code that is a sentence", failed("x", { code: "cannot send papi-CANARY to a host" })],
    ["a name with the secret in it", failed("x", { name: "papi-CANARY" })],
    ["a cause that is its own cause", Object.assign(coded("a b"), { cause: undefined as unknown })],
  ])("shows no secret and ends for %s", async (_, error) => {
    error.cause ??= error
    const { told } = await toldOf(() => Promise.reject(error))
    expect(told).toHaveLength(1)
    expect(told[0]).toContain("no connection")
    expect(told[0]).not.toContain("CANARY")
  })

  it("is told with the call, the limit and a hint when nobody answers, as behind a firewall that drops packets", async () => {
    const { verdict, told } = await toldOf(() => new Promise(() => {}))
    expect(verdict).toEqual({ status: "unavailable", code: "timeout" })
    expect(told).toEqual([expect.stringMatching(/\/v2\/auth\/token: .*within 10 s.*proxy.*firewall/)])
  })

  it("is not told when it is the caller who has left", async () => {
    const told: unknown[] = []
    const caller = new AbortController()
    const verify = createVerifier({
      scopes: onyo,
      fetch: () => new Promise(() => {}),
      onError: (error) => void told.push(error),
    })
    const pending = verify({ credentials }, { signal: caller.signal })
    await vi.advanceTimersByTimeAsync(1000)
    caller.abort()
    expect(await pending).toMatchObject({ status: "unavailable" })
    expect(told).toEqual([])
  })
})

describe("an abort", () => {
  it("reaches the request at once and ends the check", async () => {
    const fake = createFakePersonio({ latencyMs: 60_000 })
    const credentials = fake.addCredential(onyoGrant)
    const signals: AbortSignal[] = []
    const verify = createVerifier({
      scopes: onyo,
      fetch(input, init) {
        if (init?.signal) signals.push(init.signal)
        return fake.fetch(input, init)
      },
    })
    const caller = new AbortController()
    const pending = verify({ credentials }, { signal: caller.signal })
    await new Promise((resolve) => setTimeout(resolve, 10))
    caller.abort()
    expect(signals.map((signal) => signal.aborted)).toEqual([true])
    expect(await pending).toEqual({ status: "unavailable", code: "timeout" })
  })

  it("of one request by its own time limit does not touch the requests beside and after it", async () => {
    vi.useFakeTimers()
    const deadline = new Deadline(undefined, 20_000)
    const aborted: string[] = []
    const answer = (name: string, ms: number) => {
      const fetch: Fetch = (_, init) => {
        init?.signal?.addEventListener("abort", () => aborted.push(name))
        return new Promise((resolve) => setTimeout(() => resolve(json({})), ms))
      }
      return sendRequest(fetch, request, deadline)
    }
    const [before] = await Promise.all([answer("before", 0), vi.advanceTimersByTimeAsync(1)])
    const stalled = answer("stalled", 60_000)
    await vi.advanceTimersByTimeAsync(5_000)
    const beside = answer("beside", 7_000)
    await vi.advanceTimersByTimeAsync(7_000)
    expect(await stalled).toMatchObject({ ok: false, code: "timeout" })
    const [after] = await Promise.all([answer("after", 0), vi.advanceTimersByTimeAsync(1)])
    expect([before.ok, (await beside).ok, after.ok]).toEqual([true, true, true])
    expect(aborted).toEqual(["stalled"])
    deadline.clear()
    vi.useRealTimers()
  })

  it("before the start keeps the check from asking Personio anything", async () => {
    const fake = createFakePersonio()
    const credentials = fake.addCredential(onyoGrant)
    const verify = createVerifier({ scopes: onyo, fetch: fake.fetch })
    expect(await verify({ credentials }, { signal: AbortSignal.abort() })).toMatchObject({
      status: "unavailable",
    })
    expect(fake.requests).toEqual([])
  })

  it("during the check keeps an attestation from making the verdict good", async () => {
    const fake = createFakePersonio()
    const credentials = fake.addCredential(thriveGrant)
    const caller = new AbortController()
    const verify = createVerifier({
      scopes: rightsOnly("org_units:read"),
      fetch(input, init) {
        if (String(input).includes("org-units")) caller.abort()
        return fake.fetch(input, init)
      },
    })
    const attested = chosen([], ["org_units:read"])
    expect(await verify({ credentials, attested }, { signal: caller.signal })).toEqual({
      status: "unavailable",
      code: "timeout",
    })
  })

  it("that never comes leaves no timer once the check is over", async () => {
    vi.useFakeTimers()
    const fake = createFakePersonio()
    const credentials = fake.addCredential(onyoGrant)
    await createVerifier({ scopes: onyo, fetch: fake.fetch })({ credentials })
    expect(vi.getTimerCount()).toBe(0)
    vi.useRealTimers()
  })

  it("that never comes leaves no listener on the caller's signal", async () => {
    const fake = createFakePersonio()
    const credentials = fake.addCredential(onyoGrant)
    const verify = createVerifier({ scopes: onyo, fetch: fake.fetch })
    const { signal } = new AbortController()
    const added = vi.spyOn(signal, "addEventListener")
    const removed = vi.spyOn(signal, "removeEventListener")
    await verify({ credentials }, { signal })
    expect(added.mock.calls.length).toBeGreaterThan(0)
    expect(removed.mock.calls.length).toBe(added.mock.calls.length)
  })
})
