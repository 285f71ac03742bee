import { afterEach, describe, expect, it, vi } from "vitest"
import { parseVerdict, type Submission } from "../../src/contract.js"
import {
  type AuditEntry,
  createMemoryRateLimit,
  createVerifyHandler,
  type RefusalEntry,
  type VerifyHandlerOptions,
} from "../../src/server.js"
import { createFakePersonio } from "../../src/testing.js"
import { json, onyo, onyoGrant, post, submissionOf } from "./samples.js"

const caller = { actor: "user-7", tenant: "acme" }
type Options = VerifyHandlerOptions<typeof caller>

function setUp(options: Partial<Options> = {}) {
  const fake = createFakePersonio()
  const credentials = fake.addCredential(onyoGrant)
  const audit: AuditEntry[] = []
  const errors: { error: unknown; reference: string }[] = []
  const handler = createVerifyHandler<typeof caller>({
    scopes: onyo,
    fetch: fake.fetch,
    authorize: async () => caller,
    onAudit: (entry) => audit.push(entry),
    onError: (error, { reference }) => errors.push({ error, reference }),
    ...options,
  })
  return { fake, credentials, handler, audit, errors }
}

async function expectRefusal(response: Response, status: number, code: string) {
  expect(response.status).toBe(status)
  expect(response.headers.get("content-type")).toBe("application/problem+json; charset=utf-8")
  expect(response.headers.get("cache-control")).toBe("no-store")
  expect(response.headers.get("x-content-type-options")).toBe("nosniff")
  const problem = (await response.json()) as Record<string, unknown>
  expect(problem).toMatchObject({ type: "about:blank", status, code, title: expect.any(String) })
  expect(problem["reference"]).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/)
  return problem
}

afterEach(() => void vi.useRealTimers())

describe("a submission", () => {
  it("is answered with a verdict that no cache keeps, and is audited without the secret", async () => {
    const { handler, credentials, audit } = setUp()
    const response = await handler(post(submissionOf(credentials)))
    expect(response.status).toBe(200)
    expect(Object.fromEntries(response.headers)).toEqual({
      "content-type": "application/json; charset=utf-8",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    })
    const verdict = await response.json()
    expect(parseVerdict(verdict)).toEqual(verdict)
    expect(verdict).toMatchObject({ status: "verified", granted: { accessRights: ["employees:read"] } })
    expect(audit).toEqual([
      {
        actor: "user-7",
        tenant: "acme",
        status: "verified",
        code: null,
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        clientId: credentials.clientId,
        reference: expect.any(String),
      },
    ])
  })

  it("that Personio refuses is answered with a reference that is in the audit too", async () => {
    const { handler, credentials, audit } = setUp()
    const wrong = { ...credentials, clientSecret: "papi-wrong" }
    const verdict = await (await handler(post(submissionOf(wrong)))).json()
    expect(verdict).toEqual({
      status: "rejected",
      code: "invalid_credentials",
      reference: audit[0]?.reference,
    })
    expect(audit[0]).toMatchObject({ status: "rejected", code: "invalid_credentials" })
  })

  it("with a wrong client ID is answered like one with a wrong secret", async () => {
    const { handler, credentials } = setUp()
    const answers = await Promise.all(
      [
        { ...credentials, clientSecret: "papi-wrong" },
        { ...credentials, clientId: "papi-wrong" },
      ].map(async (pair) => {
        const { reference: _, ...verdict } = await (await handler(post(submissionOf(pair)))).json()
        return verdict
      }),
    )
    expect(answers[0]).toEqual(answers[1])
  })

  it("is stored when it is verified, and the answer has the ID of the connection", async () => {
    const onVerified = vi.fn<NonNullable<Options["onVerified"]>>(async () => ({
      connectionId: "connection-1",
    }))
    const { handler, credentials } = setUp({ onVerified })
    const submission = submissionOf(credentials, { connectionId: "theirs" })
    const verdict = await (await handler(post(submission))).json()
    expect(verdict).toMatchObject({ status: "verified", connectionId: "connection-1" })
    expect(onVerified).toHaveBeenCalledTimes(1)
    expect(onVerified.mock.calls[0]?.[0]).toMatchObject({
      caller,
      submission,
      verdict: { status: "verified" },
    })
  })

  it("is not stored on any other verdict", async () => {
    const onVerified = vi.fn(async () => {})
    const { handler, fake } = setUp({ onVerified })
    const weak = fake.addCredential({ ...onyoGrant, attributes: ["email"] })
    expect(await (await handler(post(submissionOf(weak)))).json()).toMatchObject({ status: "incomplete" })
    expect(onVerified).not.toHaveBeenCalled()
  })

  it("is answered with unavailable and a reference to the host's log when storing fails", async () => {
    const { handler, credentials, errors, audit } = setUp({
      onVerified: async () => Promise.reject(new Error("disk full")),
    })
    const response = await handler(post(submissionOf(credentials)))
    expect(response.status).toBe(200)
    const reference = errors[0]?.reference
    expect(await response.json()).toEqual({ status: "unavailable", code: "host_error", reference })
    expect(String(errors[0]?.error)).toBe("Error: disk full")
    expect(audit[0]).toMatchObject({ status: "unavailable", code: "host_error", reference })
  })

  it("is checked for the scopes that the host requests for this caller", async () => {
    const { handler, credentials } = setUp({
      scopes: async ({ tenant }) => ({ ...onyo, accessRights: [...onyo.accessRights, ...extra(tenant)] }),
    })
    expect(await (await handler(post(submissionOf(credentials)))).json()).toMatchObject({
      status: "incomplete",
      missingRequired: { accessRights: ["absences:read"], attributes: [] },
    })
    function extra(tenant: string) {
      return tenant === "acme" ? [{ id: "absences:read" as const, required: true }] : []
    }
  })

  it("is never mixed up with another one when fifty callers check at the same time", async () => {
    const stored: [string, string][] = []
    const { handler, fake } = setUp({
      rateLimit: false,
      authorize: async (request) => ({ actor: request.headers.get("x-user") ?? "", tenant: "acme" }),
      onVerified: async ({ caller, submission }) => {
        stored.push([caller.actor, submission.credentials.clientSecret])
        return { connectionId: submission.credentials.clientId }
      },
    })
    const pairs = Array.from({ length: 50 }, () => fake.addCredential(onyoGrant))
    const answers = await Promise.all(
      pairs.map(async (pair) =>
        (await handler(post(submissionOf(pair), { "x-user": pair.clientId }))).json(),
      ),
    )
    expect(answers.map(({ connectionId }) => connectionId)).toEqual(pairs.map(({ clientId }) => clientId))
    expect(new Map(stored)).toEqual(
      new Map(pairs.map(({ clientId, clientSecret }) => [clientId, clientSecret])),
    )
  })
})

describe("before Personio is asked, the handler", () => {
  it.each(["GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS"])(
    "refuses %s with 405 and an Allow header",
    async (method) => {
      const { handler, fake } = setUp()
      const response = await handler(new Request("https://host.example/", { method }))
      await expectRefusal(response, 405, "host_error")
      expect(response.headers.get("allow")).toBe("POST")
      expect(fake.requests).toEqual([])
    },
  )

  it.each([
    ["nothing that says where it comes from", {}],
    ["another site", { "sec-fetch-site": "cross-site", origin: "https://evil.example" }],
    ["a sibling host", { "sec-fetch-site": "same-site", origin: "https://blog.host.example" }],
    ["an address typed by hand", { "sec-fetch-site": "none" }],
    ["a sandboxed frame", { "sec-fetch-site": "cross-site", origin: "null" }],
    [
      "its own host by Host and X-Forwarded-Host",
      { origin: "https://host.example", "x-forwarded-host": "host.example" },
    ],
    ["two values", { "sec-fetch-site": "same-origin, cross-site" }],
  ])("refuses a request from %s with 403", async (_, headers) => {
    const authorize = vi.fn(async () => caller)
    const { handler, credentials, fake } = setUp({ authorize })
    const request = new Request("https://host.example/", {
      method: "POST",
      headers: { "content-type": "application/json", ...(headers as Record<string, string>) },
      body: JSON.stringify(submissionOf(credentials)),
    })
    await expectRefusal(await handler(request), 403, "host_error")
    expect(authorize).not.toHaveBeenCalled()
    expect(fake.requests).toEqual([])
  })

  it.each([
    "text/plain",
    "application/x-www-form-urlencoded",
    "application/json-patch",
    "multipart/form-data",
    "",
  ])("refuses the content type “%s” with 415", async (type) => {
    const authorize = vi.fn(async () => caller)
    const { handler, credentials, fake } = setUp({ authorize })
    await expectRefusal(
      await handler(post(submissionOf(credentials), { "content-type": type })),
      415,
      "host_error",
    )
    expect(authorize).not.toHaveBeenCalled()
    expect(fake.requests).toEqual([])
  })

  it("refuses a compressed body with 415", async () => {
    const { handler, credentials } = setUp()
    const response = await handler(post(submissionOf(credentials), { "content-encoding": "gzip" }))
    await expectRefusal(response, 415, "host_error")
  })

  it("accepts a charset and any case in the content type", async () => {
    const { handler, credentials } = setUp()
    const headers = { "content-type": "Application/JSON; charset=UTF-8" }
    expect((await handler(post(submissionOf(credentials), headers))).status).toBe(200)
  })

  it.each([
    [null, 401, "session_expired"],
    [undefined, 401, "session_expired"],
    ["forbidden", 403, "not_allowed"],
    [{ actor: "user-7", tenant: "" }, 500, "host_error"],
    [{ actor: 7, tenant: "acme" }, 500, "host_error"],
  ])("takes authorize answering %o as status %i", async (answer, status, code) => {
    const { handler, credentials, fake } = setUp({ authorize: async () => answer as never })
    await expectRefusal(await handler(post(submissionOf(credentials))), status, code)
    expect(fake.requests).toEqual([])
  })

  it("answers 500 when authorize throws, and onError gets the error with the reference", async () => {
    const broken = new Error("session store down")
    const { handler, credentials, fake, errors } = setUp({ authorize: () => Promise.reject(broken) })
    const problem = await expectRefusal(await handler(post(submissionOf(credentials))), 500, "host_error")
    expect(errors).toEqual([{ error: broken, reference: problem["reference"] }])
    expect(JSON.stringify(problem)).not.toContain("session store")
    expect(fake.requests).toEqual([])
  })

  it("shows authorize the headers and no body, before it reads the body", async () => {
    let pulled = 0
    const body = new ReadableStream<Uint8Array>({ pull: () => void pulled++ }, { highWaterMark: 0 })
    const seen: { cookie: string | null; length: string | null; body: string }[] = []
    const { handler } = setUp({
      async authorize(request) {
        const { headers } = request
        const length = headers.get("content-length")
        seen.push({ cookie: headers.get("cookie"), length, body: await request.text() })
        expect(pulled).toBe(0)
        return null
      },
    })
    const request = post(body, { cookie: "session=1", "content-length": "600" }, {
      duplex: "half",
    } as RequestInit)
    expect((await handler(request)).status).toBe(401)
    expect(seen).toEqual([{ cookie: "session=1", length: null, body: "" }])
  })

  it("reads a body of exactly 8 KB", async () => {
    const { handler, credentials } = setUp()
    const padded = JSON.stringify(submissionOf(credentials)).padEnd(8 * 1024)
    expect((await handler(post(padded))).status).toBe(200)
    await expectRefusal(await handler(post(`${padded} `)), 413, "host_error")
  })

  it("refuses bytes that are not UTF-8 with 400, instead of reading other letters", async () => {
    const { handler, credentials, fake } = setUp()
    const text = JSON.stringify(submissionOf(credentials, { credentialName: "M?nchen" }))
    const latin1 = Uint8Array.from(text.replace("?", "ü"), (letter) => letter.charCodeAt(0))
    await expectRefusal(await handler(post("", {}, { body: latin1 })), 400, "host_error")
    expect(fake.requests).toEqual([])
  })

  it("refuses a body with 413 as soon as more than 8 KB have come, even when the declared length is wrong", async () => {
    const { handler, fake } = setUp()
    const declared = post("{}", { "content-length": "8193" })
    await expectRefusal(await handler(declared), 413, "host_error")
    let pulled = 0
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1
        controller.enqueue(new Uint8Array(1024).fill(32))
      },
    })
    await expectRefusal(
      await handler(post(endless, {}, { duplex: "half" } as RequestInit)),
      413,
      "host_error",
    )
    expect(pulled).toBeLessThan(15)
    expect(fake.requests).toEqual([])
  })

  it("answers 500 at once when somebody has read the body before, and onError says what to do", async () => {
    const { handler, credentials, fake, errors } = setUp()
    const request = post(submissionOf(credentials))
    await request.json()
    const problem = await expectRefusal(await handler(request), 500, "host_error")
    expect(errors).toMatchObject([{ reference: problem["reference"] }])
    expect(String(errors[0]?.error)).toMatch(/the body was read before.*request\.body/)
    expect(fake.requests).toEqual([])
  })

  it("answers 500 at once when somebody is reading the body at the same time", async () => {
    const { handler, errors } = setUp()
    const request = post("{}")
    const reader = request.body?.getReader()
    await expectRefusal(await handler(request), 500, "host_error")
    expect(String(errors[0]?.error)).toContain("the body was read before")
    reader?.releaseLock()
  })

  it("gives a body five seconds to arrive", async () => {
    vi.useFakeTimers()
    const { handler, fake } = setUp()
    const never = new ReadableStream<Uint8Array>()
    const pending = handler(post(never, {}, { duplex: "half" } as RequestInit))
    await vi.advanceTimersByTimeAsync(5000)
    await expectRefusal(await pending, 408, "host_error")
    expect(fake.requests).toEqual([])
    expect(vi.getTimerCount()).toBe(0)
  })

  it.each([
    ["not JSON", "{"],
    ["an empty body", ""],
    ["a list", "[]"],
    ["null", "null"],
  ])("refuses %s with 400", async (_, body) => {
    const { handler, fake } = setUp()
    await expectRefusal(await handler(post(body)), 400, "host_error")
    expect(fake.requests).toEqual([])
  })

  it("refuses unknown keys and wrong types with 400, names the keys and quotes no value", async () => {
    const { handler, credentials, fake } = setUp()
    const submission = submissionOf(credentials)
    for (const [body, problem] of [
      [{ ...submission, tenant: "other" }, "body: unknown keys"],
      [
        { ...submission, credentials: { ...credentials, clientSecret: [credentials.clientSecret] } },
        "credentials.clientSecret: invalid_type",
      ],
      [{ ...submission, hostname: "acme.personio.evil.example" }, "hostname: custom"],
    ] as const) {
      const refusal = await expectRefusal(await handler(post(body)), 400, "host_error")
      expect(refusal["problems"]).toEqual([problem])
      expect(JSON.stringify(refusal)).not.toContain(credentials.clientSecret)
    }
    expect(fake.requests).toEqual([])
  })

  it("ignores the ID of a scope that it does not know, because the page may be newer than the handler", async () => {
    const { handler, credentials } = setUp()
    const scopes = {
      accessRights: ["employees:read", "salary_bands:read"],
      attributes: ["email", "new_field"],
    }
    const body = { ...submissionOf(credentials), scopes }
    expect(await (await handler(post(body))).json()).toMatchObject({ status: "verified" })
  })

  it("refuses with 429 and Retry-After when the rate limit is reached, before it asks Personio", async () => {
    const rateLimit = createMemoryRateLimit({ actor: { checks: 1, seconds: 60 } })
    const { handler, credentials, fake } = setUp({ rateLimit })
    expect((await handler(post(submissionOf(credentials)))).status).toBe(200)
    const asked = fake.requests.length
    const response = await handler(post(submissionOf(credentials)))
    const problem = await expectRefusal(response, 429, "host_rate_limited")
    expect(response.headers.get("retry-after")).toBe(String(problem["retryAfterSeconds"]))
    expect(Number(problem["retryAfterSeconds"])).toBeGreaterThan(0)
    expect(fake.requests).toHaveLength(asked)
  })

  it("limits by default to ten checks in ten minutes for one person", async () => {
    const { handler, credentials } = setUp()
    const statuses: number[] = []
    for (let check = 0; check < 11; check++)
      statuses.push((await handler(post(submissionOf(credentials)))).status)
    expect(statuses).toEqual([...Array(10).fill(200), 429])
  })

  it("refuses with 503 when the store of the rate limit fails, hangs or answers nonsense", async () => {
    const stores = [
      () => Promise.reject(new Error("ECONNREFUSED")),
      () => {
        throw new Error("not connected")
      },
      async () => undefined as never,
    ]
    for (const take of stores) {
      const { handler, credentials, fake, errors } = setUp({ rateLimit: { take } })
      await expectRefusal(await handler(post(submissionOf(credentials))), 503, "host_error")
      expect(errors).toHaveLength(1)
      expect(fake.requests).toEqual([])
    }
    vi.useFakeTimers()
    const { handler, credentials } = setUp({ rateLimit: { take: () => new Promise(() => {}) } })
    const pending = handler(post(submissionOf(credentials)))
    await vi.advanceTimersByTimeAsync(2000)
    await expectRefusal(await pending, 503, "host_error")
  })

  it("tells the host of each refusal: why, with the reference that the administrator sees, and who asked once that is known", async () => {
    const refusals: RefusalEntry[] = []
    const onRefusal = (entry: RefusalEntry) => void refusals.push(entry)
    const limit = createMemoryRateLimit({ actor: { checks: 0, seconds: 60 } })
    const broken = { take: () => Promise.reject(new Error("store down")) }
    const known = { actor: "user-7", tenant: "acme" }
    const nobody = { actor: null, tenant: null }
    const read = post("{}")
    await read.text()
    const big = " ".repeat(9000)
    const cases: [Partial<Options>, Request | null, Partial<RefusalEntry>][] = [
      [
        {},
        new Request("https://host.example/", { method: "PUT" }),
        { ...nobody, reason: "method", httpStatus: 405, code: "host_error" },
      ],
      [
        {},
        post("{}", { "sec-fetch-site": "cross-site" }),
        { ...nobody, reason: "origin", httpStatus: 403, code: "host_error" },
      ],
      [
        {},
        post("{}", { "content-type": "text/plain" }),
        { ...nobody, reason: "content_type", httpStatus: 415, code: "host_error" },
      ],
      [
        { authorize: async () => null },
        null,
        { ...nobody, reason: "unauthenticated", httpStatus: 401, code: "session_expired" },
      ],
      [
        { authorize: async () => "forbidden" as const },
        null,
        { ...nobody, reason: "forbidden", httpStatus: 403, code: "not_allowed" },
      ],
      [
        { authorize: () => Promise.reject(new Error("session store down")) },
        null,
        { ...nobody, reason: "host_failed", httpStatus: 500, code: "host_error" },
      ],
      [{}, read, { ...known, reason: "body_already_read", httpStatus: 500, code: "host_error" }],
      [{}, post(big), { ...known, reason: "too_large", httpStatus: 413, code: "host_error" }],
      [
        { rateLimit: limit },
        null,
        { ...known, reason: "rate_limited", httpStatus: 429, code: "host_rate_limited" },
      ],
      [
        { rateLimit: broken },
        null,
        { ...known, reason: "rate_limit_failed", httpStatus: 503, code: "host_error" },
      ],
      [{}, post("{"), { ...known, reason: "invalid_body", httpStatus: 400, code: "host_error" }],
      [
        {},
        post({ attemptId: 7 }),
        {
          ...known,
          reason: "invalid_body",
          httpStatus: 400,
          code: "host_error",
          problems: expect.arrayContaining(["attemptId: invalid_type"]),
        },
      ],
    ]
    for (const [options, request, expected] of cases) {
      const { handler, credentials, audit } = setUp({ ...options, onRefusal })
      const problem = await (await handler(request ?? post(submissionOf(credentials)))).json()
      const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
      const detail = expect.stringMatching(/^[A-Z].*\.$/)
      expect(refusals.splice(0)).toEqual([{ ...expected, detail, time, reference: problem.reference }])
      expect(audit).toEqual([])
    }
  })

  it.each([
    [{}, "neither Sec-Fetch-Site nor Origin"],
    [{ "sec-fetch-site": "same-site", origin: "https://blog.host.example" }, "allowedOrigins"],
  ])("says in the log and in the answer what is wrong with an origin: %o", async (headers, words) => {
    const details: string[] = []
    const { handler } = setUp({ onRefusal: ({ detail }) => void details.push(detail) })
    const request = new Request("https://host.example/", {
      method: "POST",
      headers: { "content-type": "application/json", ...(headers as Record<string, string>) },
      body: "{}",
    })
    const problem = await expectRefusal(await handler(request), 403, "host_error")
    expect(problem["detail"]).toContain(words)
    expect(details).toEqual([problem["detail"]])
  })

  it("tells the host of a caller who left before the check, and not that the body was late", async () => {
    const refusals: RefusalEntry[] = []
    const leaves = new AbortController()
    const { handler, fake } = setUp({
      onRefusal: (entry) => void refusals.push(entry),
      async authorize() {
        leaves.abort()
        return caller
      },
    })
    const never = new ReadableStream<Uint8Array>()
    await handler(post(never, {}, { duplex: "half", signal: leaves.signal } as RequestInit))
    expect(refusals).toMatchObject([{ reason: "aborted", httpStatus: 503 }])
    expect(fake.requests).toEqual([])
  })

  it("answers 500 with a reference when the scopes for a caller have mistakes", async () => {
    const { handler, credentials, fake, errors } = setUp({
      scopes: () => ({ accessRights: [], attributes: [] }),
    })
    await expectRefusal(await handler(post(submissionOf(credentials))), 500, "host_error")
    expect(String(errors[0]?.error)).toMatch(/accessRights is empty/)
    expect(fake.requests).toEqual([])
  })

  it("throws when it is made with mistakes in its options", () => {
    expect(() => setUp({ scopes: { accessRights: [], attributes: [] } })).toThrow(/accessRights is empty/)
    for (const origin of [
      "*",
      "null",
      "app.example.com",
      "https://app.example.com/",
      "https://App.example.com",
    ])
      expect(() => setUp({ allowedOrigins: [origin] })).toThrow(/allowedOrigins/)
  })
})

describe("a hook of the host's that never settles", () => {
  const never = () => new Promise<never>(() => {})

  it.each<[string, number, Partial<Options>, object]>([
    ["authorize", 10, { authorize: never }, {}],
    ["scopes", 5, { scopes: never }, {}],
    ["loadCredentials", 10, { loadCredentials: never }, { credentials: null, connectionId: "c-1" }],
  ])(
    "is given up: %s after %i s with 500, and onError hears which one it was",
    async (name, seconds, options, more) => {
      vi.useFakeTimers()
      const refusals: RefusalEntry[] = []
      const { handler, credentials, errors, fake } = setUp({
        ...options,
        onRefusal: (entry) => void refusals.push(entry),
      })
      const pending = handler(post({ ...submissionOf(credentials), ...more }))
      let settled = false
      void pending.then(() => {
        settled = true
      })
      await vi.advanceTimersByTimeAsync(seconds * 1000 - 1)
      expect(settled).toBe(false)
      await vi.advanceTimersByTimeAsync(1)
      await expectRefusal(await pending, 500, "host_error")
      expect(String(errors[0]?.error)).toContain(`${name} did not settle within ${seconds} s`)
      expect(refusals).toMatchObject([{ reason: "host_failed", reference: errors[0]?.reference }])
      expect(fake.requests).toEqual([])
      expect(vi.getTimerCount()).toBe(0)
    },
  )

  it("is given up after 15 s when it stores a pair, and the audit hears that nobody knows", async () => {
    vi.useFakeTimers()
    const { handler, credentials, errors, audit } = setUp({ onVerified: never })
    const pending = handler(post(submissionOf(credentials)))
    await vi.advanceTimersByTimeAsync(15_000)
    const reference = errors[0]?.reference
    expect(await (await pending).json()).toEqual({ status: "unavailable", code: "host_error", reference })
    expect(String(errors[0]?.error)).toContain("onVerified did not settle within 15 s")
    expect(audit).toMatchObject([{ status: "unavailable", code: "host_error", reference }])
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe("other origins", () => {
  const origin = "https://app.example.com"
  const preflight = (from: string) =>
    new Request("https://api.host.example/verify", {
      method: "OPTIONS",
      headers: {
        origin: from,
        "access-control-request-method": "POST",
        "access-control-request-headers": "content-type,x-csrf-token",
      },
    })

  it("get CORS headers when they are listed, on refusals too", async () => {
    const { handler, credentials } = setUp({ allowedOrigins: [origin], authorize: async () => null })
    const response = await handler(
      post(submissionOf(credentials), { "sec-fetch-site": "cross-site", origin }),
    )
    expect(response.status).toBe(401)
    expect(response.headers.get("access-control-allow-origin")).toBe(origin)
    expect(response.headers.get("access-control-allow-credentials")).toBe("true")
    expect(response.headers.get("access-control-expose-headers")).toBe("Retry-After")
    expect(response.headers.get("vary")).toBe("Origin")
  })

  it("get their preflight answered", async () => {
    const { handler } = setUp({ allowedOrigins: [origin] })
    const response = await handler(preflight(origin))
    expect(response.status).toBe(204)
    expect(response.headers.get("access-control-allow-origin")).toBe(origin)
    expect(response.headers.get("access-control-allow-methods")).toBe("POST")
    expect(response.headers.get("access-control-allow-headers")).toBe("content-type,x-csrf-token")
    expect(response.headers.get("vary")).toContain("Origin")
  })

  it.each([`${origin}.evil.example`, "https://app.example.com:8443", "http://app.example.com", "null"])(
    "get nothing when they are not listed, such as %s",
    async (stranger) => {
      const { handler, credentials, fake } = setUp({ allowedOrigins: [origin] })
      const asked = await handler(preflight(stranger))
      expect(asked.status).toBe(405)
      const posted = await handler(
        post(submissionOf(credentials), { "sec-fetch-site": "cross-site", origin: stranger }),
      )
      await expectRefusal(posted, 403, "host_error")
      for (const response of [asked, posted])
        expect(response.headers.has("access-control-allow-origin")).toBe(false)
      expect(fake.requests).toEqual([])
    },
  )

  it("get no CORS header at all by default", async () => {
    const { handler, credentials } = setUp()
    const response = await handler(post(submissionOf(credentials), { origin }))
    expect([...response.headers.keys()].filter((name) => /^(access-control|vary)/.test(name))).toEqual([])
    expect((await handler(preflight(origin))).status).toBe(405)
  })
})

describe("a caller that leaves", () => {
  it("before the pair is stored leaves nothing stored, and the audit says so", async () => {
    const onVerified = vi.fn(async () => {})
    const leaves = new AbortController()
    const fake = createFakePersonio()
    const credentials = fake.addCredential(onyoGrant)
    const { handler, audit } = setUp({
      onVerified,
      async fetch(input, init) {
        const response = await fake.fetch(input, init)
        if (String(input).includes("attributes")) leaves.abort()
        return response
      },
    })
    await handler(post(submissionOf(credentials), {}, { signal: leaves.signal }))
    expect(onVerified).not.toHaveBeenCalled()
    expect(audit).toMatchObject([{ status: "aborted", code: null, clientId: credentials.clientId }])
  })

  it("while the pair is being stored has it stored all the same", async () => {
    const leaves = new AbortController()
    const stored: Submission[] = []
    const { handler, credentials, audit } = setUp({
      async onVerified({ submission }) {
        leaves.abort()
        stored.push(submission)
        return { connectionId: "connection-1" }
      },
    })
    const response = await handler(post(submissionOf(credentials), {}, { signal: leaves.signal }))
    expect(await response.json()).toMatchObject({ status: "verified", connectionId: "connection-1" })
    expect(stored).toHaveLength(1)
    expect(audit).toMatchObject([{ status: "verified" }])
  })
})

describe("hooks of the host", () => {
  it.each([
    [
      "throw",
      () => {
        throw new Error("log is down")
      },
    ],
    ["reject", () => Promise.reject(new Error("log is down"))],
  ])("change no answer when they %s", async (_, broken) => {
    const { handler, credentials } = setUp({
      onAudit: broken,
      onError: broken,
      onVerified: broken,
      onRefusal: broken,
    })
    expect((await handler(post("{"))).status).toBe(400)
    expect(await (await handler(post(submissionOf(credentials)))).json()).toMatchObject({
      code: "host_error",
    })
  })

  it("get an error about an answer of Personio that could not be read, with the reference of the verdict", async () => {
    const { handler, credentials, errors } = setUp({
      fetch: async () => json({ error: "invalid_request" }, 400),
    })
    const verdict = await (await handler(post(submissionOf(credentials)))).json()
    expect(verdict).toEqual({
      status: "unavailable",
      code: "unexpected_answer",
      reference: errors[0]?.reference,
    })
    expect(String(errors[0]?.error)).toMatch(/auth\/token answered 400 invalid_request/)
  })
})
