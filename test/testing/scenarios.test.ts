import { describe, expect, test } from "vitest"
import { accessRights } from "../../src/contract.js"
import { createFakePersonio, type Scenario, scenarioNames, scenarios } from "../../src/testing.js"
import { get, host, requestToken, requestV1Token, tokenOf } from "./client.js"

function played(scenario: Scenario) {
  const fake = createFakePersonio({ now: () => Date.UTC(2026, 0, 1) })
  const pair = fake.addCredential({ accessRights, attributes: ["email"], scenario })
  return { fake, pair }
}

test("the summary of each scenario is one sentence of at most 110 characters", () => {
  for (const name of scenarioNames) expect(scenarios[name].summary, name).toMatch(/^[^\n]{10,110}\.$/)
})

describe("every scenario changes what a client meets", () => {
  /** What a client meets with a token of either version, as text without what is random. */
  async function transcript(scenario: Scenario | undefined): Promise<string> {
    const fake = createFakePersonio({ now: () => Date.UTC(2026, 0, 1) })
    const pair = fake.addCredential({ accessRights, attributes: ["email"], scenario })
    const met: string[] = []
    const ask = async (what: string, send: (signal: AbortSignal) => Promise<Response>) => {
      try {
        const response = await send(AbortSignal.timeout(20))
        const reader = response.body?.getReader()
        const start = new TextDecoder().decode((await reader?.read())?.value).slice(0, 2000)
        met.push(`${what} ${response.status} ${response.headers.get("retry-after")} ${start}`)
        // The next read shows whether the body ends.
        await reader?.read()
        await reader?.cancel()
        return start
      } catch (error) {
        met.push(`${what} ${error instanceof Error ? error.name : error}`)
        return ""
      }
    }
    const tokenIn = (text: string) => /"(?:access_)?token":"(papi-[\w-]+)"/.exec(text)?.[1] ?? null
    const v2 = await ask("v2 token", (signal) => requestToken(fake, pair, {}, { signal, redirect: "manual" }))
    const v1 = await ask("v1 token", (signal) => requestV1Token(fake, pair, { signal, redirect: "manual" }))
    for (const token of [tokenIn(v2), tokenIn(v1)]) {
      for (const path of [
        "/v1/company/employees/attributes",
        "/v2/org-units?type=team",
        "/v2/attendance-periods",
        "/v2/workplaces",
      ]) {
        const headers = { authorization: `Bearer ${token}`, beta: "true" }
        await ask(path, (signal) => fake.fetch(host + path, { headers, signal, redirect: "manual" }))
      }
    }
    return met.join("\n").replaceAll(/papi-[\w-]{86}|[0-9a-f]{32}/g, "…")
  }

  test.each(scenarioNames)("%s", async (scenario) => {
    expect(await transcript(scenario)).not.toBe(await transcript(undefined))
  })
})

test("a scenario concerns its own credential only", async () => {
  const { fake } = played("bad_gateway")
  const other = fake.addCredential({ accessRights, attributes: [] })
  expect((await requestToken(fake, other)).status).toBe(200)
})

describe("scenarios in which Personio refuses the credentials", () => {
  test.each([
    ["invalid_client", 400],
    ["invalid_client_401", 401],
    ["unauthorized_client", 400],
    ["invalid_grant", 400],
    ["access_denied", 400],
  ] as const)(
    "%s: v2 answers %i with that error, and v1 says “Wrong credentials”",
    async (scenario, status) => {
      const { fake, pair } = played(scenario)
      const v2 = await requestToken(fake, pair)
      expect(v2.status).toBe(status)
      expect((await v2.json()).error).toBe(scenario.replace("_401", ""))
      expect((await (await requestV1Token(fake, pair)).json()).error.message).toBe("Wrong credentials")
    },
  )

  test("refused_without_reason: v2 answers an empty 401, and v1 answers 403", async () => {
    const { fake, pair } = played("refused_without_reason")
    const v2 = await requestToken(fake, pair)
    expect([v2.status, await v2.text()]).toEqual([401, ""])
    expect((await requestV1Token(fake, pair)).status).toBe(403)
  })
})

describe("scenarios that change the scope of a token", () => {
  const scope = async (scenario: Scenario) => {
    const { fake, pair } = played(scenario)
    return (await (await requestToken(fake, pair)).json()).scope
  }
  test("no_scope_string: the token has no scope", async () =>
    expect(await scope("no_scope_string")).toBeUndefined())
  test("unprefixed_only: no scope has a prefix", async () =>
    expect(await scope("unprefixed_only")).not.toContain("personio:"))
  test("prefixed_only: every scope has a prefix", async () =>
    expect(
      (await scope("prefixed_only")).split(" ").every((name: string) => name.startsWith("personio:")),
    ).toBe(true))

  test("unprefixed_only: v1 grants the access right, and v2 refuses it", async () => {
    const { fake, pair } = played("unprefixed_only")
    const token = await tokenOf(fake, pair)
    expect((await get(fake, "/v1/company/employees/attributes", token)).status).toBe(200)
    expect((await get(fake, "/v2/attendance-periods", token)).status).toBe(403)
  })

  test("v1_only: v2 gives out no token, and v1 reads with a token of its own", async () => {
    const { fake, pair } = played("v1_only")
    expect((await requestToken(fake, pair)).status).toBe(403)
    const { data } = await (await requestV1Token(fake, pair)).json()
    expect((await get(fake, "/v1/company/employees", data.token)).status).toBe(200)
    expect((await get(fake, "/v2/absence-types", data.token)).status).toBe(403)
  })

  test("v2_only: no path of v1 exists", async () => {
    const { fake, pair } = played("v2_only")
    const token = await tokenOf(fake, pair)
    expect((await requestV1Token(fake, pair)).status).toBe(404)
    expect((await get(fake, "/v1/company/employees/attributes", token)).status).toBe(404)
    expect((await get(fake, "/v2/persons", token)).status).toBe(200)
  })

  test("separate_tokens: each version of the API accepts only its own tokens", async () => {
    const { fake, pair } = played("separate_tokens")
    const v2 = await tokenOf(fake, pair)
    const v1 = (await (await requestV1Token(fake, pair)).json()).data.token
    const path = "/v1/company/employees/attributes"
    expect([(await get(fake, path, v2)).status, (await get(fake, path, v1)).status]).toEqual([403, 200])
    expect([
      (await get(fake, "/v2/persons", v2)).status,
      (await get(fake, "/v2/persons", v1)).status,
    ]).toEqual([200, 401])
  })
})

test.each([
  ["token_refused", "/v1/company/employees/attributes", 403],
  ["token_refused", "/v2/org-units?type=team", 401],
  ["attributes_refused", "/v1/company/employees/attributes", 403],
  ["attributes_refused", "/v1/company/employees", 200],
  ["attributes_server_error", "/v1/company/employees/attributes", 500],
  ["org_units_undecidable", "/v2/org-units?type=team", 404],
  ["org_units_undecidable", "/v2/workplaces", 200],
  ["reads_server_error", "/v2/org-units?type=team", 500],
  ["reads_server_error", "/v2/workplaces", 500],
  ["reads_server_error", "/v1/company/employees/attributes", 200],
] as const)("%s: GET %s answers %i after a good token", async (scenario, path, status) => {
  const { fake, pair } = played(scenario)
  const token = await tokenOf(fake, pair)
  expect((await get(fake, path, token, { Beta: "true" })).status).toBe(status)
})

test("attributes_success_false: the status is 200, and the body is an error", async () => {
  const { fake, pair } = played("attributes_success_false")
  const response = await get(fake, "/v1/company/employees/attributes", await tokenOf(fake, pair))
  expect([response.status, (await response.json()).success]).toEqual([200, false])
})

describe("scenarios in which the token request fails", () => {
  test.each([
    ["invalid_request", 400, "invalid_request"],
    ["server_error_token", 400, "server_error"],
    ["temporarily_unavailable", 503, "temporarily_unavailable"],
  ] as const)("%s: the response is %i with the error %s", async (scenario, status, error) => {
    const { fake, pair } = played(scenario)
    const response = await requestToken(fake, pair)
    expect([response.status, (await response.json()).error]).toEqual([status, error])
  })

  test.each([
    ["rate_limited", null],
    ["rate_limited_seconds", "30"],
    ["rate_limited_date", "Thu, 01 Jan 2026 00:00:30 GMT"],
  ] as const)("%s: the response is 429, and its Retry-After is %s", async (scenario, retryAfter) => {
    const { fake, pair } = played(scenario)
    const response = await requestToken(fake, pair)
    expect([response.status, response.headers.get("retry-after")]).toEqual([429, retryAfter])
  })

  test("recovers: the third request succeeds", async () => {
    const { fake, pair } = played("recovers")
    const statuses = []
    for (let attempt = 0; attempt < 3; attempt++) statuses.push((await requestToken(fake, pair)).status)
    expect(statuses).toEqual([503, 503, 200])
  })

  test.each([
    ["bad_gateway", 502],
    ["html", 200],
  ] as const)("%s: the response is %i with HTML", async (scenario, status) => {
    const { fake, pair } = played(scenario)
    const response = await requestToken(fake, pair)
    expect(response.status).toBe(status)
    expect(response.headers.get("content-type")).toContain("text/html")
  })

  test("truncated_json is no JSON, and strange_json is JSON of no known shape", async () => {
    const cut = played("truncated_json")
    await expect((await requestToken(cut.fake, cut.pair)).json()).rejects.toThrow(SyntaxError)
    const strange = played("strange_json")
    expect(await (await requestToken(strange.fake, strange.pair)).json()).toEqual({ maintenance: [true] })
  })

  test("huge_body: a client can stop reading before the end", async () => {
    const { fake, pair } = played("huge_body")
    const body = (await requestToken(fake, pair)).body?.getReader()
    let bytes = 0
    while (bytes < 1_000_000) bytes += (await body?.read())?.value?.byteLength ?? Number.NaN
    await body?.cancel()
    expect(bytes).toBeGreaterThanOrEqual(1_000_000)
  })

  test("redirect: the redirect leads to another host, which a client that follows it cannot reach", async () => {
    const { fake, pair } = played("redirect")
    const response = await requestToken(fake, pair, {}, { redirect: "manual" })
    expect(response.status).toBe(307)
    expect(new URL(response.headers.get("location") ?? "").hostname).toBe("elsewhere.example")
    await expect(requestToken(fake, pair)).rejects.toThrow(TypeError)
    await expect(requestToken(fake, pair, {}, { redirect: "error" })).rejects.toThrow(TypeError)
  })

  test("unreachable: fetch fails as for a refused connection, and over a port the response is 502", async () => {
    const { fake, pair } = played("unreachable")
    await expect(requestToken(fake, pair)).rejects.toThrow(TypeError)
    const overPort = { fetch: (input: string, init?: RequestInit) => fake.handle(new Request(input, init)) }
    expect((await requestToken({ fetch: overPort.fetch as typeof fake.fetch }, pair)).status).toBe(502)
  })

  test("hang_token: there is no response until the caller gives up", async () => {
    const { fake, pair } = played("hang_token")
    const reason = new Error("enough")
    const abort = new AbortController()
    const answer = requestToken(fake, pair, {}, { signal: abort.signal })
    setTimeout(() => abort.abort(reason), 20)
    await expect(answer).rejects.toBe(reason)
    expect(fake.requests.at(-1)).toEqual({ method: "POST", path: "/v2/auth/token", status: null })
  })

  test("attributes_hang: there is a token, but no response to the next request", async () => {
    const { fake, pair } = played("attributes_hang")
    const token = await tokenOf(fake, pair)
    const answer = fake.fetch("https://api.personio.de/v1/company/employees/attributes", {
      headers: { authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(20),
    })
    await expect(answer).rejects.toThrow(expect.objectContaining({ name: "TimeoutError" }))
  })

  test("stalled_body: the response begins and does not end until the caller gives up", async () => {
    const { fake, pair } = played("stalled_body")
    const response = await requestToken(fake, pair, {}, { signal: AbortSignal.timeout(30) })
    expect(response.status).toBe(200)
    await expect(response.text()).rejects.toThrow(expect.objectContaining({ name: "TimeoutError" }))
  })
})

describe("a scenario for every credential", () => {
  const refused = async (
    fake: ReturnType<typeof createFakePersonio>,
    pair: Parameters<typeof requestToken>[1],
  ) => (await requestToken(fake, pair)).status !== 200

  test("it concerns credentials that exist and those that follow, until Personio behaves as usual again", async () => {
    const fake = createFakePersonio()
    const before = fake.addCredential({ accessRights, attributes: [] })
    fake.controls.scenario = "internal_error"
    const after = fake.addCredential({ accessRights, attributes: [] })
    expect([await refused(fake, before), await refused(fake, after)]).toEqual([true, true])
    fake.controls.scenario = null
    expect([await refused(fake, before), await refused(fake, after)]).toEqual([false, false])
  })

  test("a credential with a scenario of its own keeps it", async () => {
    const { fake, pair } = played("separate_tokens")
    fake.controls.scenario = "internal_error"
    expect(await refused(fake, pair)).toBe(false)
  })

  test("setting it again plays it from its beginning", async () => {
    const fake = createFakePersonio()
    const pair = fake.addCredential({ accessRights, attributes: [] })
    for (let round = 0; round < 2; round++) {
      fake.controls.scenario = "recovers"
      expect([await refused(fake, pair), await refused(fake, pair), await refused(fake, pair)]).toEqual([
        true,
        true,
        false,
      ])
    }
  })

  test("a tick that was removed can be set again", async () => {
    const fake = createFakePersonio()
    const grant = { accessRights: ["employees:read", "org_units:read"] as const, attributes: ["email"] }
    const pair = fake.addCredential(grant)
    const read = async () =>
      (await get(fake, "/v2/org-units?type=team", await tokenOf(fake, pair), { beta: "true" })).status
    fake.controls.scenario = "right_unticked"
    expect(await read()).toBe(403)
    fake.editCredential(pair.clientId, grant)
    expect(await read()).toBe(200)
  })
})
