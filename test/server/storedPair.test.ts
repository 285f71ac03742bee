import { inspect } from "node:util"
import { describe, expect, it, vi } from "vitest"
import type { Credentials } from "../../src/contract.js"
import {
  type AuditEntry,
  createMemoryRateLimit,
  createVerifyHandler,
  type RefusalEntry,
  type VerifyHandlerOptions,
} from "../../src/server.js"
import { createFakePersonio } from "../../src/testing.js"
import { onyo, onyoGrant, post, submissionOf } from "./samples.js"

interface Caller {
  actor: string
  tenant: string
}
type Options = VerifyHandlerOptions<Caller>

/** A host with two tenants. The header `x-tenant` stands for its session. */
function setUp(options: Partial<Options> = {}) {
  const fake = createFakePersonio()
  const pair = fake.addCredential(onyoGrant)
  const rows = new Map<string, Credentials>([["acme/connection-1", pair]])
  const audit: AuditEntry[] = []
  const refusals: RefusalEntry[] = []
  const errors: unknown[] = []
  const loadCredentials = vi.fn<NonNullable<Options["loadCredentials"]>>(
    async ({ caller, connectionId }) => rows.get(`${caller.tenant}/${connectionId}`) ?? null,
  )
  const onVerified = vi.fn<NonNullable<Options["onVerified"]>>(async ({ submission }) => ({
    connectionId: submission.connectionId,
  }))
  const handler = createVerifyHandler<Caller>({
    scopes: onyo,
    fetch: fake.fetch,
    authorize: async ({ headers }) => ({ actor: "user-7", tenant: headers.get("x-tenant") ?? "" }),
    loadCredentials,
    onVerified,
    onAudit: (entry) => void audit.push(entry),
    onRefusal: (entry) => void refusals.push(entry),
    onError: (error) => void errors.push(error),
    ...options,
  })
  const check = async (
    more: { tenant?: string; connectionId?: string; signal?: AbortSignal } = {},
  ): Promise<{ httpStatus: number; text: string; answer: Record<string, unknown> }> => {
    const { tenant = "acme", connectionId = "connection-1", signal } = more
    const response = await handler(
      post(
        { ...submissionOf(pair), credentials: null, connectionId },
        { "x-tenant": tenant },
        signal ? { signal } : {},
      ),
    )
    const text = await response.text()
    return { httpStatus: response.status, text, answer: JSON.parse(text) }
  }
  return { fake, pair, rows, audit, refusals, errors, loadCredentials, onVerified, check }
}

describe("a check of the stored pair", () => {
  it("asks Personio with the pair that the host has loaded, and hands that pair to onVerified", async () => {
    const { check, pair, audit, loadCredentials, onVerified, fake } = setUp()
    const { answer, text } = await check()
    expect(answer).toMatchObject({ status: "verified", connectionId: "connection-1" })
    expect(loadCredentials.mock.calls).toEqual([
      [{ caller: { actor: "user-7", tenant: "acme" }, connectionId: "connection-1" }],
    ])
    expect(onVerified.mock.calls[0]?.[0].submission.credentials).toEqual(pair)
    expect(fake.requests).toHaveLength(2)
    expect(audit).toMatchObject([{ status: "verified", clientId: pair.clientId, tenant: "acme" }])
    expect(text).not.toContain(pair.clientSecret)
  })

  it("names the ticks that are missing now, and finds them once they are set", async () => {
    const { check, fake, pair, onVerified } = setUp()
    fake.editCredential(pair.clientId, { ...onyoGrant, attributes: ["email"] })
    expect((await check()).answer).toMatchObject({
      status: "incomplete",
      missingRequired: { attributes: ["first_name", "last_name"] },
    })
    expect(onVerified).not.toHaveBeenCalled()
    fake.editCredential(pair.clientId, onyoGrant)
    expect((await check()).answer).toMatchObject({ status: "verified" })
  })

  it("counts for the rate limit, which is asked before anything is loaded", async () => {
    const rateLimit = createMemoryRateLimit({ actor: { checks: 1, seconds: 60 } })
    const { check, loadCredentials } = setUp({ rateLimit })
    expect((await check()).httpStatus).toBe(200)
    expect((await check()).httpStatus).toBe(429)
    expect(loadCredentials).toHaveBeenCalledTimes(1)
  })

  it("that the caller leaves while the pair is loaded asks Personio nothing and stores nothing", async () => {
    const leaves = new AbortController()
    const { check, fake, onVerified, audit } = setUp({
      async loadCredentials() {
        leaves.abort()
        return fake.addCredential(onyoGrant)
      },
    })
    expect((await check({ signal: leaves.signal })).httpStatus).toBe(503)
    expect(fake.requests).toEqual([])
    expect(onVerified).not.toHaveBeenCalled()
    expect(audit).toMatchObject([{ status: "aborted" }])
  })
})

describe("a pair that the caller may not have", () => {
  it("gets one answer, whether it is another tenant's or nobody's", async () => {
    const { check, fake, refusals, audit } = setUp()
    const withoutReference = async (more: Parameters<typeof check>[0]) => {
      const { httpStatus, answer } = await check(more)
      const { reference: _, ...rest } = answer
      return { httpStatus, ...rest }
    }
    const foreign = await withoutReference({ tenant: "globex", connectionId: "connection-1" })
    const unknown = await withoutReference({ tenant: "globex", connectionId: "connection-9" })
    expect(foreign).toMatchObject({ httpStatus: 404, code: "host_error", reason: "unknown_connection" })
    expect(unknown).toEqual(foreign)
    expect(fake.requests).toEqual([])
    expect(audit).toEqual([])
    expect(refusals).toMatchObject([
      { tenant: "globex", httpStatus: 404, reason: "unknown_connection" },
      { tenant: "globex", httpStatus: 404, reason: "unknown_connection" },
    ])
  })

  it("does not exist for a host without loadCredentials, and the detail says so", async () => {
    const { check, fake } = setUp({ loadCredentials: undefined as never })
    const { httpStatus, answer } = await check()
    expect(httpStatus).toBe(404)
    expect(answer).toMatchObject({
      code: "host_error",
      detail: expect.stringContaining("no loadCredentials"),
    })
    expect(fake.requests).toEqual([])
  })
})

describe("loadCredentials", () => {
  const secret = `papi-${"kQ3v_Zt8-xLm2RwYb7NcHd5JfGs9PaUe".repeat(3).slice(0, 86)}`

  it.each([
    ["quotes the whole pair", () => new Error(`cannot read {"clientSecret":"${secret}"}`)],
    ["quotes the beginning", () => new SyntaxError(`Unexpected token 'p', "${secret.slice(0, 10)}"...`)],
    ["quotes the end", () => new Error(`bad character after ${secret.slice(-60)}`)],
    [
      "hides it in its cause",
      () => Object.assign(new Error("no", { cause: { secret } }), { row: { secret } }),
    ],
  ])(
    "that fails with an error that %s gives a host_error, and onError hears of it without it",
    async (_, make) => {
      const { check, errors, refusals, fake } = setUp({ loadCredentials: () => Promise.reject(make()) })
      const { httpStatus, answer, text } = await check()
      expect(httpStatus).toBe(500)
      expect(answer).toMatchObject({ code: "host_error", reason: "host_failed" })
      expect(errors).toHaveLength(1)
      const left = text + inspect([errors, refusals], { depth: 9, showHidden: true })
      for (let at = 5; at + 8 <= secret.length; at++) expect(left).not.toContain(secret.slice(at, at + 8))
      expect(fake.requests).toEqual([])
    },
  )

  it.each([
    {},
    { clientId: "papi-1", clientSecret: "" },
    { client_id: "a", client_secret: secret },
    "sealed",
  ])("that resolves to %o is a mistake of the host's, and Personio is not asked", async (loaded) => {
    const { check, errors, fake } = setUp({ loadCredentials: async () => loaded as never })
    expect((await check()).httpStatus).toBe(500)
    expect(String(errors[0])).toContain("loadCredentials must resolve to")
    expect(inspect(errors, { depth: 9 })).not.toContain(secret)
    expect(fake.requests).toEqual([])
  })

  it("hands over a secret that later errors do not show", async () => {
    const { check, errors, pair, audit } = setUp({
      onVerified: async ({ submission }) => {
        throw new Error(`cannot store ${submission.credentials.clientSecret}`)
      },
    })
    const { answer, text } = await check()
    expect(answer).toMatchObject({ status: "unavailable", code: "host_error" })
    expect(String(errors[0])).toBe("Error: cannot store [secret]")
    expect(text + JSON.stringify(audit)).not.toContain(pair.clientSecret)
  })
})
