import { createServer, request as httpRequest } from "node:http"
import type { AddressInfo } from "node:net"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { createVerifier, createVerifyHandler, toNodeHandler } from "../../src/server.js"
import { createFakePersonio } from "../../src/testing.js"
import { openFaultyPort, type WireFault, type WirePhase, wireFaults, wirePhases } from "./faultyPort.js"
import { onyo, onyoGrant, submissionOf } from "./samples.js"
import type { Outcome } from "./verdictTable.js"

/** The outcome of each fault in each phase: connect, headers, body, after the token. */
const cells: Record<WireFault, Record<WirePhase, Outcome>> = {
  latency: row("verified", "verified", "verified", "verified"),
  down: row("personio_unreachable", "personio_unreachable", "personio_unreachable", "personio_unreachable"),
  reset: row("personio_unreachable", "personio_unreachable", "personio_unreachable", "personio_unreachable"),
  slow_close: row("personio_unreachable", "personio_unreachable", "verified", "verified"),
  sliced: row("verified", "verified", "verified", "verified"),
  stall: row("timeout", "timeout", "timeout", "timeout"),
  garbage: row("personio_unreachable", "personio_unreachable", "unexpected_answer", "unexpected_answer"),
  wrong_type: row("personio_unreachable", "unexpected_answer", "unexpected_answer", "unexpected_answer"),
  huge: row("personio_unreachable", "personio_unreachable", "unexpected_answer", "unexpected_answer"),
}

function row(connect: Outcome, headers: Outcome, body: Outcome, after_token: Outcome) {
  return { connect, headers, body, after_token }
}

const stops: (() => Promise<unknown>)[] = []
const unhandled: unknown[] = []
const note = (reason: unknown) => unhandled.push(reason)
beforeEach(() => {
  process.on("unhandledRejection", note)
  // The waits between attempts are kept short here; their length is tested in sendRequest.test.ts.
  vi.spyOn(Math, "random").mockReturnValue(0.02)
})
afterEach(async () => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  for (const stop of stops.splice(0)) await stop()
  process.off("unhandledRejection", note)
  expect(unhandled.splice(0)).toEqual([])
})

async function setUp(plan?: { fault: WireFault; phase: WirePhase }) {
  const fake = createFakePersonio()
  const credentials = fake.addCredential(onyoGrant)
  const port = await openFaultyPort(fake, plan)
  stops.push(port.stop)
  const told: string[] = []
  const verify = createVerifier({
    scopes: onyo,
    fetch: port.fetch,
    onError: (error) => told.push(String(error)),
  })
  return { port, credentials, told, verify }
}

/** Real time, even when a test has replaced the timers. */
const { setTimeout: later } = globalThis
async function until(condition: () => boolean, ms: number): Promise<boolean> {
  for (const end = performance.now() + ms; performance.now() < end; ) {
    if (condition()) return true
    await new Promise((resolve) => later(resolve, 1))
  }
  return condition()
}

describe("a fault of the connection", () => {
  const all = wireFaults.flatMap((fault) => wirePhases.map((phase) => ({ fault, phase })))

  it.each(all)(
    "of the kind $fault in the phase $phase has the outcome that the table names",
    async (plan) => {
      const expected = cells[plan.fault][plan.phase]
      const { port, credentials, told, verify } = await setUp(plan)
      if (expected === "timeout") vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] })
      const started = Date.now()
      const pending = verify({ credentials })
      if (expected === "timeout") {
        await port.reached
        await until(() => port.sockets.size === 1, 1_000)
        await vi.advanceTimersByTimeAsync(9_000)
        expect(port.sockets.size).toBe(1)
        await vi.advanceTimersByTimeAsync(1_000)
      }
      const verdict = await pending
      expect("code" in verdict ? verdict.code : verdict.status).toBe(expected)
      expect(Date.now() - started).toBeLessThanOrEqual(20_000)
      expect(port.connections()).toBeLessThanOrEqual(plan.phase === "after_token" ? 4 : 3)
      expect(told.length > 0).toBe(
        ["personio_unreachable", "unexpected_answer", "timeout"].includes(expected),
      )
      for (const text of told) expect(text).not.toContain(credentials.clientSecret)
      expect(await until(() => port.sockets.size === 0, 2_000)).toBe(true)
    },
  )
})

describe("the connection to Personio is closed within 100 ms", () => {
  /** Other work of the machine can slow one round down, so the best of up to three counts. */
  async function expectFast(round: () => Promise<number>) {
    const took = [await round()]
    while (took.length < 3 && Math.min(...took) >= 100) took.push(await round())
    expect(Math.min(...took)).toBeLessThan(100)
  }

  async function stalled(phase: WirePhase) {
    const set = await setUp({ fault: "stall", phase })
    const { port } = set
    const inUse = async () => {
      await port.reached
      expect(await until(() => port.sockets.size === 1, 1_000)).toBe(true)
      return performance.now()
    }
    const closedAfter = async (start: number) => {
      expect(await until(() => port.sockets.size === 0, 5_000)).toBe(true)
      return (port.closed.at(-1) ?? Number.NaN) - start
    }
    return { ...set, inUse, closedAfter }
  }

  it.each(wirePhases)(
    "when the caller of the verifier aborts a check that stalled in the phase %s",
    (phase) =>
      expectFast(async () => {
        const { credentials, verify, inUse, closedAfter } = await stalled(phase)
        const caller = new AbortController()
        const pending = verify({ credentials }, { signal: caller.signal })
        const start = await inUse()
        caller.abort()
        expect(await pending).toEqual({ status: "unavailable", code: "timeout" })
        return closedAfter(start)
      }),
  )

  it.each(wirePhases)(
    "when the page disconnects from the handler during a check that stalled in the phase %s",
    (phase) =>
      expectFast(async () => {
        const { port, credentials, inUse, closedAfter } = await stalled(phase)
        const audit: string[] = []
        const onVerified = vi.fn(async () => {})
        const handler = createVerifyHandler({
          scopes: onyo,
          fetch: port.fetch,
          authorize: async () => ({ actor: "user-7", tenant: "acme" }),
          onVerified,
          onAudit: ({ status }) => audit.push(status),
        })
        const server = createServer(toNodeHandler(handler))
        await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
        stops.push(() => new Promise((resolve) => server.close(resolve)))
        const headers = { "content-type": "application/json", "sec-fetch-site": "same-origin" }
        const address = { host: "127.0.0.1", port: (server.address() as AddressInfo).port }
        const page = httpRequest({ ...address, method: "POST", headers }).on("error", () => {})
        page.end(JSON.stringify(submissionOf(credentials)))
        const start = await inUse()
        page.destroy()
        const took = await closedAfter(start)
        expect(await until(() => audit.length > 0, 1_000)).toBe(true)
        expect(audit).toEqual(["aborted"])
        expect(onVerified).not.toHaveBeenCalled()
        return took
      }),
  )
})
