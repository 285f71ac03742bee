import { inspect } from "node:util"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import type { Credentials } from "../../src/contract.js"
import { type AuditEntry, createVerifier, createVerifyHandler, type Fetch } from "../../src/server.js"
import { createFakePersonio, scenarioNames } from "../../src/testing.js"
import { json, onyo, onyoGrant, submissionOf } from "./samples.js"

/** The secret must be nowhere but in the body of the token requests. */
const canary = 'papi-CANARY "quoted" & spaced'
const inForm = new URLSearchParams({ s: canary }).toString().slice(2)

function shapes(value: unknown): string[] {
  const error = value as { stack?: unknown; cause?: unknown }
  return [
    inspect(value, { depth: 12, showHidden: true }),
    JSON.stringify(value) ?? "",
    String(value),
    String(error?.stack),
    inspect(error?.cause),
  ]
}

function expectNoCanary(...values: unknown[]) {
  for (const value of values) for (const shape of shapes(value)) expect(shape).not.toContain("CANARY")
}

async function check(fetch: Fetch, onVerified?: () => Promise<void>) {
  const errors: unknown[] = []
  const audit: unknown[] = []
  const handler = createVerifyHandler({
    scopes: onyo,
    fetch,
    authorize: async () => ({ actor: "user-7", tenant: "acme" }),
    onError: (error) => errors.push(error),
    onAudit: (entry) => audit.push(entry),
    ...(onVerified ? { onVerified } : {}),
  })
  const submission = submissionOf({ clientId: "papi-id", clientSecret: canary })
  const response = await handler(
    new Request("https://host.example/verify", {
      method: "POST",
      headers: { "content-type": "application/json", "sec-fetch-site": "same-origin" },
      body: JSON.stringify(submission),
    }),
  )
  const text = await response.text()
  expectNoCanary(errors, audit, text, [...response.headers])
  for (const error of errors) expectNoCanary(error)
  return { errors, text }
}

/** Accepts every pair. */
const accepting: Fetch = async (input) =>
  String(input).includes("token")
    ? json({ access_token: "papi-token", scope: "employees:read" })
    : json({ success: true, data: onyoGrant.attributes.map((key) => ({ key, label: key })) })

describe("the secret", () => {
  it("is in no URL and no header, only in the form of the token calls", async () => {
    const fake = createFakePersonio()
    const seen: { url: string; headers: string; body: unknown }[] = []
    await check((input, init) => {
      seen.push({ url: String(input), headers: inspect([...new Headers(init?.headers)]), body: init?.body })
      return fake.fetch(input, init)
    })
    expect(seen.map(({ body }) => String(body).includes(inForm))).toEqual([true])
    for (const { url, headers } of seen) expectNoCanary(url, headers)
  })

  it("is in no error of a fetch that quotes its arguments", async () => {
    const { errors } = await check(async (input, init) => {
      const quoted = `cannot send ${init?.body} to ${String(input)}: ${canary}`
      throw Object.assign(new TypeError(quoted, { cause: { body: init?.body, canary } }), {
        code: canary,
        init,
      })
    })
    expect(String(errors[0])).toContain("no connection")
  })

  it("is in nothing that comes of an answer of Personio that quotes it", async () => {
    await check(async () =>
      json({ error: "invalid_request", error_description: canary, meta: { canary } }, 400),
    )
    await check(async () => json({ error: canary }, 400))
    await check(async () => new Response(canary, { status: 418 }))
  })

  it("is in no error of an onVerified that quotes the row it could not store", async () => {
    const failing = async () => {
      const error = new Error(
        `duplicate key (${canary}), ${JSON.stringify(canary)}, ${encodeURIComponent(canary)}`,
      )
      throw Object.assign(error, { detail: canary, cause: new Error(canary), name: canary })
    }
    const { errors, text } = await check(accepting, failing)
    expect(String(errors[0])).toContain("duplicate key ([secret])")
    expect(text).toContain("host_error")
    await check(accepting, () => Promise.reject(canary))
    await check(accepting, () => Promise.reject({ canary, toString: () => canary }))
  })
})

const clientId = "papi-0f7b3c1e-9d2a-4b6f-8e51-c0a4d7e2b913"
const clientSecret = `papi-${"kQ3v_Zt8-xLm2RwYb7NcHd5JfGs9PaUe".repeat(3).slice(0, 86)}`

/** What the audit and the error log keep of one check whose storing fails with `failure`. */
async function recordsOf(credentials: Credentials, failure: () => Error = () => new Error("disk full")) {
  const audit: AuditEntry[] = []
  const errors: Error[] = []
  const handler = createVerifyHandler({
    scopes: onyo,
    fetch: accepting,
    authorize: async () => ({ actor: "user-7", tenant: "acme" }),
    onVerified: () => Promise.reject(failure()),
    onAudit: (entry) => void audit.push(entry),
    onError: (error) => void errors.push(error as Error),
  })
  await handler(
    new Request("https://host.example/verify", {
      method: "POST",
      headers: { "content-type": "application/json", "sec-fetch-site": "same-origin" },
      body: JSON.stringify(submissionOf(credentials)),
    }),
  )
  return { audit, errors }
}

describe("the audit", () => {
  it.each([
    ["as Personio writes it", clientId],
    ["in upper case", clientId.toUpperCase()],
  ])("names a client ID %s in full", async (_, id) => {
    const { audit } = await recordsOf({ clientId: id, clientSecret })
    expect(audit).toMatchObject([{ clientId: id, status: "unavailable" }])
  })

  it.each([
    ["the two values are swapped", { clientId: clientSecret, clientSecret: clientId }],
    ["the secret stands in both fields", { clientId: clientSecret, clientSecret }],
    [
      "both lines stand in the first field",
      { clientId: `${clientId}\n${clientSecret}`, clientSecret: clientId },
    ],
    [
      "the lines stand in one field, the secret first",
      { clientId: `${clientSecret} ${clientId}`, clientSecret },
    ],
    ["the secret has more around it", { clientId: `papi-: ${clientSecret}.`, clientSecret }],
    ["the secret is cut off", { clientId: clientSecret.slice(0, 60), clientSecret }],
    ["more than a client ID was pasted", { clientId: `${clientId}${clientSecret.slice(5)}`, clientSecret }],
  ])("shortens the client ID to five characters when %s", async (_, credentials) => {
    const { audit } = await recordsOf(credentials)
    expect(audit).toMatchObject([{ clientId: "papi-…" }])
    expect(JSON.stringify(audit)).not.toContain(clientSecret.slice(5, 17))
  })
})

const bytes = Buffer.from(clientSecret)
const written: readonly [string, string][] = [
  ["80 of its 91 characters", clientSecret.slice(0, 80)],
  ["its end", clientSecret.slice(-40)],
  ["twelve characters of it", clientSecret.slice(30, 42)],
  ["its upper case", clientSecret.toUpperCase()],
  ["its lower case", clientSecret.toLowerCase()],
  ["its base64", bytes.toString("base64")],
  ["its base64url", bytes.toString("base64url")],
  ["the base64 of a header with both values", Buffer.from(`${clientId}:${clientSecret}`).toString("base64")],
  ["the base64 of a line with one letter before it", Buffer.from(`"${clientSecret}"`).toString("base64")],
  ["its hexadecimal digits", bytes.toString("hex")],
  ["its hexadecimal digits in upper case", bytes.toString("hex").toUpperCase()],
  ["its bytes as Node prints a buffer", inspect(bytes)],
]

describe("an error of the host", () => {
  it.each(written)("loses the secret when it quotes %s", async (_, text) => {
    const { errors } = await recordsOf(
      { clientId, clientSecret },
      () => new Error(`row (${text}) is refused`),
    )
    expect(errors).toHaveLength(1)
    const [error] = errors
    expect(error?.message).toMatch(/^row \(.{0,80}\[secret\].{0,40}\) is refused$/)
    expect(error?.stack).toContain(`Error: ${error?.message}\n`)
  })

  it.each(written)("loses the secret that was pasted as the client ID when it quotes %s", async (_, text) => {
    const swapped = { clientId: clientSecret, clientSecret: clientId }
    const { errors } = await recordsOf(swapped, () => new Error(`row (${text}) is refused`))
    expect(errors[0]?.message).toContain("[secret]")
  })

  it("keeps the client ID and every other word", async () => {
    const message = `duplicate key (acme, ${clientId}) violates unique constraint "papi_connections"`
    const { errors } = await recordsOf({ clientId, clientSecret }, () => new Error(message))
    expect(errors[0]?.message).toBe(message)
  })

  it("is copied in a time that grows with its length only", async () => {
    const long = `${clientSecret.slice(0, 11)} `.repeat(100_000)
    const start = performance.now()
    const { errors } = await recordsOf({ clientId, clientSecret }, () => new Error(long + clientSecret))
    expect(errors[0]?.message).toBe(`${long}[secret]`)
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})

describe("everything that a check leaves behind", () => {
  const printed: unknown[] = []
  beforeEach(() => {
    vi.useFakeTimers()
    for (const method of ["debug", "log", "info", "warn", "error", "trace", "dir"] as const)
      vi.spyOn(console, method).mockImplementation((...values: unknown[]) => void printed.push(...values))
    for (const stream of [process.stdout, process.stderr])
      vi.spyOn(stream, "write").mockImplementation((text) => printed.push(text) > 0)
  })
  afterEach(() => {
    vi.restoreAllMocks()
    vi.useRealTimers()
    printed.length = 0
  })

  it.each(scenarioNames)(
    "has the secret in the body of the token requests and nowhere else in the scenario %s",
    async (scenario) => {
      const fake = createFakePersonio()
      const pair = fake.addCredential({ ...onyoGrant, scenario })
      const { clientSecret } = pair
      const left: unknown[] = []
      const bodies: string[] = []
      // What tracing around fetch would see and keep.
      const wrapped: Fetch = async (input, init) => {
        const request = new Request(input, init)
        left.push(
          String(input),
          request.url,
          [...request.headers],
          request.referrer,
          init?.redirect,
          init?.method,
        )
        if (init?.body) bodies.push(`${new URL(request.url).pathname} ${init.body}`)
        try {
          const response = await fake.fetch(input, init)
          left.push([...response.headers], response.url)
          return response
        } catch (error) {
          left.push(error)
          throw error
        }
      }
      const options = {
        scopes: onyo,
        fetch: wrapped,
        authorize: async (request: Request) => {
          left.push(request.url, [...request.headers], await request.text())
          return { actor: "user-7", tenant: "acme" }
        },
        onVerified: async () => {
          throw Object.assign(new Error(`cannot store ${clientSecret}`), { row: pair, cause: pair })
        },
        onError: (error: unknown, context: object) => left.push(error, context),
        onAudit: (entry: object) => left.push(entry),
      }
      const handler = createVerifyHandler(options)
      const request = new Request("https://host.example/verify", {
        method: "POST",
        headers: { "content-type": "application/json", "sec-fetch-site": "same-origin" },
        body: JSON.stringify(submissionOf(pair)),
      })
      const pending = handler(request)
      await vi.advanceTimersByTimeAsync(25_000)
      const response = await pending
      left.push(response, [...response.headers], await response.text(), handler, fake.requests, printed)

      for (const text of left.flatMap(shapes)) expect(text).not.toContain(clientSecret)
      expect(bodies.length).toBeGreaterThan(0)
      for (const body of bodies) expect(body).toMatch(/^\/v[12]\/auth(?:\/token)? /)
    },
  )
})

describe("the verifier", () => {
  it("never rejects, not even for input of the wrong shape", async () => {
    const verify = createVerifier({ scopes: onyo, fetch: accepting })
    for (const input of [undefined, {}, { credentials: null }, { credentials: { clientId: 1 } }])
      expect(await verify(input as never)).toMatchObject({
        status: expect.stringMatching(/unavailable|verified/),
      })
    const throwing = createVerifier({
      scopes: onyo,
      fetch: () => {
        throw new Error("synchronous")
      },
      onError: async () => {
        throw new Error("log is down")
      },
    })
    expect(await throwing({ credentials: { clientId: "a", clientSecret: "b" } })).toEqual({
      status: "unavailable",
      code: "personio_unreachable",
    })
  })
})
