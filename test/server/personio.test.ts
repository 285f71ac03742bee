import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { accessRights } from "../../src/contract.js"
import { readAttributes, readProbe, readToken, readV1Token } from "../../src/server/personio.js"
import { createVerifier } from "../../src/server.js"
import { json, onyo, rightsOnly, tableFetch, tokenAnswer } from "./samples.js"

const stranger = { clientId: "papi-none", clientSecret: "papi-none" }
const answer = (status: number, body: unknown) => ({ ok: true as const, status, json: body })

describe("the answer to a token request", () => {
  it.each([
    [400, "invalid_client", "rejected/invalid_credentials"],
    [401, "invalid_client", "rejected/invalid_credentials"],
    [403, "unauthorized_client", "rejected/invalid_credentials"],
    [400, "invalid_grant", "rejected/credentials_not_accepted"],
    [403, "access_denied", "rejected/credentials_not_accepted"],
    [400, "server_error", "personio_error"],
    [400, "temporarily_unavailable", "personio_error"],
    [400, "invalid_request", "unexpected"],
    [400, "invalid_scope", "unexpected"],
    [401, "unsupported_grant_type", "unexpected"],
    [400, "something_new", "unexpected"],
    [400, "toString", "unexpected"],
    [401, "something_new", "unclear"],
    [404, "invalid_client", "unexpected"],
    [422, "invalid_client", "unexpected"],
  ])("with status %i and error %s is read as %s", (status, error, kind) => {
    const read = readToken(answer(status, { error }))
    expect(read.kind === "rejected" ? `${read.kind}/${read.code}` : read.kind).toBe(kind)
  })

  it.each([
    [403, { success: false, error: { code: 0, message: "Wrong credentials" } }, "rejected"],
    [200, { success: false, error: { code: 0, message: "Wrong credentials" } }, "rejected"],
    [
      403,
      { success: false, error: { code: 403, message: "Provided authorization is not valid" } },
      "unclear",
    ],
    [403, undefined, "unclear"],
    [404, undefined, "unexpected"],
    [200, { success: true, data: {} }, "unexpected"],
    [200, { success: true, data: { token: "papi-t" } }, "token"],
    [200, { data: { token: "papi-t" } }, "token"],
    [200, { success: false, data: { token: "papi-t" } }, "unexpected"],
    [403, { success: true, data: { token: "papi-t" } }, "unclear"],
  ])("of v1 with status %i and body %o is read as %s", (status, body, kind) =>
    expect(readV1Token(answer(status, body)).kind).toBe(kind),
  )

  it("is never read as a token that could end a header", () => {
    expect(readToken(answer(200, { access_token: "a\r\nX-Other: b", scope: "" })).kind).toBe("unexpected")
    expect(readToken(answer(200, { access_token: "", scope: "" })).kind).toBe("unexpected")
  })

  it("is read as neither a good pair nor a refused one when it is garbage", () => {
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 499 }), fc.jsonValue(), (status, body) => {
        expect(["unexpected", "unclear"]).toContain(readToken(answer(status, body)).kind)
        expect(["unexpected", "unclear"]).toContain(readV1Token(answer(status, body)).kind)
        if (!Array.isArray(body)) expect(readAttributes(answer(status, body))).toBeTypeOf("string")
      }),
    )
  })
})

describe("the answer to the request for attributes", () => {
  it("says that nothing is ticked when the list is empty", () => {
    expect(readAttributes(answer(200, { success: true, data: [] }))).toEqual([])
  })

  it.each([
    [200, { success: false, data: [{ key: "email" }] }, "refused"],
    [403, { success: true, data: [{ key: "email" }] }, "refused"],
    [404, { success: true, data: [] }, "refused"],
    [410, undefined, "refused"],
    [400, { success: true, data: [{ key: "email" }] }, "unexpected"],
  ])("with status %i and body %o is not read as a list", (status, body, read) =>
    expect(readAttributes(answer(status, body))).toBe(read),
  )

  it("gives a row without a label its key as the label, and is no list when a row has no key", () => {
    const row = { key: "dynamic_1", type: "new", options: null }
    expect(readAttributes(answer(200, { data: [row] }))).toEqual([
      { key: "dynamic_1", label: "dynamic_1", universalId: null },
    ])
    expect(readAttributes(answer(200, { data: [{ label: "Email" }] }))).toBe("unexpected")
  })
})

describe("the answer to a probe", () => {
  const refusal = (status: number, type: string, title = "") =>
    readProbe("org_units:read", answer(status, { errors: [{ type, title, detail: "" }] }))

  it("means a missing right only when it has Personio's own words for it, in any language of the title", () => {
    expect(refusal(403, "https://developer.personio.de/errors#commonforbidden", "Zugriff verweigert")).toBe(
      "missing",
    )
    expect(refusal(403, "", "Insufficient access scope")).toBe("missing")
    expect(refusal(403, "", "Blocked")).toBe("unconfirmed")
    expect(refusal(404, "https://developer.personio.de/errors#apinot_found")).toBe("unconfirmed")
    expect(refusal(401, "https://developer.personio.de/errors#commonunauthorized")).toBe("unconfirmed")
  })

  it("with status 400 means a missing right for reports only", () => {
    const said = answer(400, {
      errors: [{ status: "400", title: "Unauthorized token", id: "1", detail: "" }],
    })
    expect(readProbe("custom_reports:read", said)).toBe("missing")
    expect(readProbe("org_units:read", said)).toBe("unconfirmed")
  })
})

describe("requests", () => {
  it("go to api.personio.de over https only, whatever is asked for", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ minLength: 1 }),
        fc.string({ minLength: 1 }),
        fc.uniqueArray(fc.constantFrom(...accessRights), { minLength: 1 }),
        async (clientId, clientSecret, ids) => {
          const urls: string[] = []
          const verify = createVerifier({
            scopes: rightsOnly(...ids),
            async fetch(input) {
              urls.push(String(input))
              return urls.length === 1 ? tokenAnswer("employees:read")() : json({}, 404)
            },
          })
          const verdict = await verify({ credentials: { clientId, clientSecret } })
          expect(verdict.status).not.toBe("rejected")
          expect([...new Set(urls.map((url) => new URL(url).origin))]).toEqual(["https://api.personio.de"])
          expect(urls.filter((url) => /\/(employees|persons)(\?|$)/.test(url))).toEqual([])
        },
      ),
      { numRuns: 50 },
    )
  })

  it("go to v1 once when v2 refuses without a reason, and the host hears of it when v1 does the same", async () => {
    const { fetch, paths } = tableFetch({
      "/v2/auth/token": () => new Response("blocked", { status: 403 }),
      "/v1/auth": () => new Response("blocked", { status: 403 }),
    })
    const errors: unknown[] = []
    const verify = createVerifier({ scopes: onyo, fetch, onError: (error) => errors.push(error) })
    expect(await verify({ credentials: stranger })).toEqual({
      status: "unavailable",
      code: "unexpected_answer",
    })
    expect(paths()).toEqual(["/v2/auth/token", "/v1/auth"])
    expect(String(errors[0])).toMatch(/refused without a reason/)
  })
})
