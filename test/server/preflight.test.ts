import { describe, expect, it, vi } from "vitest"
import { preflightBody } from "../../src/contract/preflight.js"
import {
  type AuditEntry,
  createMemoryRateLimit,
  createVerifyHandler,
  type RefusalEntry,
  type VerifyHandlerOptions,
} from "../../src/server.js"
import { createFakePersonio } from "../../src/testing.js"
import { createVerifyClient } from "../../src/widget/lazy/createVerifyClient.js"
import { onyo, onyoGrant, post, submissionOf } from "./samples.js"

const caller = { actor: "user-7", tenant: "acme" }
type Options = VerifyHandlerOptions<typeof caller>

function setUp(options: Partial<Options> = {}) {
  const fake = createFakePersonio()
  const credentials = fake.addCredential(onyoGrant)
  const audit: AuditEntry[] = []
  const refusals: RefusalEntry[] = []
  const handler = createVerifyHandler<typeof caller>({
    scopes: onyo,
    fetch: fake.fetch,
    authorize: async () => caller,
    onAudit: (entry) => void audit.push(entry),
    onRefusal: (entry) => void refusals.push(entry),
    ...options,
  })
  const send = (...request: Parameters<typeof post>) => handler(post(...request))
  /** What the page learns, by its own client. */
  const ask = (headers: Record<string, string> = { "sec-fetch-site": "same-origin" }) => {
    const client = createVerifyClient("https://host.example/verify", {
      async fetch(input, init) {
        const request = new Request(input, init)
        for (const [name, value] of Object.entries(headers)) request.headers.set(name, value)
        return handler(request)
      },
    })
    return client.preflight?.({ signal: new AbortController().signal })
  }
  return { fake, credentials, audit, refusals, send, ask }
}

describe("a preflight", () => {
  it("is answered with 204 and nothing else, for whoever may connect", async () => {
    const onVerified = vi.fn(async () => {})
    const loadCredentials = vi.fn(async () => null)
    const { send, ask, fake, audit, refusals } = setUp({ onVerified, loadCredentials })
    const response = await send(preflightBody)
    expect(response.status).toBe(204)
    expect(await response.text()).toBe("")
    expect(Object.fromEntries(response.headers)).toEqual({
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    })
    expect(await ask()).toBeNull()
    expect(fake.requests).toEqual([])
    expect([audit, refusals]).toEqual([[], []])
    expect(onVerified).not.toHaveBeenCalled()
    expect(loadCredentials).not.toHaveBeenCalled()
  })

  it("tells a listed origin by CORS headers", async () => {
    const origin = "https://app.example.com"
    const { send } = setUp({ allowedOrigins: [origin] })
    const response = await send(preflightBody, { "sec-fetch-site": "cross-site", origin })
    expect(response.status).toBe(204)
    expect(response.headers.get("access-control-allow-origin")).toBe(origin)
  })

  it("takes no check away from the rate limit, and is answered when no check is left", async () => {
    const rateLimit = createMemoryRateLimit({ actor: { checks: 1, seconds: 60 } })
    const { send, credentials } = setUp({ rateLimit })
    for (let time = 0; time < 20; time++) expect((await send(preflightBody)).status).toBe(204)
    expect((await send(submissionOf(credentials))).status).toBe(200)
    expect((await send(submissionOf(credentials))).status).toBe(429)
    expect((await send(preflightBody)).status).toBe(204)
  })

  it.each<[string, Partial<Options>, Record<string, string>, string]>([
    [
      "session_expired",
      { authorize: async () => null },
      { "sec-fetch-site": "same-origin" },
      "unauthenticated",
    ],
    ["not_allowed", { authorize: async () => "forbidden" }, { "sec-fetch-site": "same-origin" }, "forbidden"],
    ["host_error", {}, {}, "origin"],
    [
      "host_error",
      { authorize: () => Promise.reject(new Error("session store down")) },
      { "sec-fetch-site": "same-origin" },
      "host_failed",
    ],
    [
      "host_error",
      { scopes: () => ({ accessRights: [], attributes: [] }) },
      { "sec-fetch-site": "same-origin" },
      "host_failed",
    ],
  ])("finds %s before anything is created in Personio: %o", async (code, options, headers, reason) => {
    const { ask, refusals, fake } = setUp(options)
    expect(await ask(headers)).toEqual({
      status: "unavailable",
      code,
      reference: expect.stringMatching(/^[0-9A-F]{10}$/),
    })
    expect(refusals).toMatchObject([{ reason, code }])
    expect(fake.requests).toEqual([])
  })

  it.each([
    [{ preflight: false }],
    [{ preflight: "true" }],
    [{ preflight: true, attemptId: "1" }],
    [[{ preflight: true }]],
  ])("is %o no more: that is refused like any other body, and counts", async (body) => {
    const rateLimit = createMemoryRateLimit({ actor: { checks: 1, seconds: 60 } })
    const { send } = setUp({ rateLimit })
    expect((await send(body)).status).toBe(400)
    expect((await send(body)).status).toBe(429)
  })
})
