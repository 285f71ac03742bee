import { afterEach, describe, expect, it, vi } from "vitest"
import type { Scopes, Verdict } from "../../src/contract.js"
import { createVerifier } from "../../src/server.js"
import { createFakePersonio, type Scenario } from "../../src/testing.js"
import {
  attributesAnswer,
  chosen,
  json,
  onyo,
  onyoGrant,
  rightsOnly,
  tableFetch,
  thrive,
  thriveGrant,
  tokenAnswer,
} from "./samples.js"

const token = "/v2/auth/token"
const attributes = "/v1/company/employees/attributes"
const stranger = { clientId: "papi-none", clientSecret: "papi-none" }

function setUp(scopes: Scopes, grant: typeof onyoGrant, scenario?: Scenario) {
  const fake = createFakePersonio()
  const credentials = fake.addCredential({ ...grant, scenario })
  const verify = createVerifier({ scopes, fetch: fake.fetch })
  return { fake, credentials, verify }
}

const statusOf = (verdict: Verdict) =>
  "code" in verdict ? `${verdict.status}/${verdict.code}` : verdict.status

describe("a good pair", () => {
  it("is verified with what was granted, in two calls, and no employee is asked for", async () => {
    const { fake, credentials, verify } = setUp(onyo, onyoGrant)
    expect(await verify({ credentials, scopes: chosen([]) })).toEqual({
      status: "verified",
      granted: { accessRights: ["employees:read"], attributes: ["email", "first_name", "last_name"] },
      missingRequired: chosen([]),
      missingOptional: chosen([]),
      unconfirmed: chosen([]),
      excess: chosen([]),
      attributes: [
        { id: "email", key: "email", label: "Email" },
        { id: "first_name", key: "first_name", label: "First name (legal)" },
        { id: "last_name", key: "last_name", label: "Last name (legal)" },
      ],
    })
    expect(fake.requests.map(({ path }) => path)).toEqual([token, attributes])
  })

  it("takes two round trips: the token first, then everything else at the same time", async () => {
    const fake = createFakePersonio()
    const credentials = fake.addCredential(thriveGrant)
    let running = 0
    const atOnce: number[] = []
    const verify = createVerifier({
      scopes: thrive,
      async fetch(input, init) {
        atOnce.push(++running)
        await new Promise((resolve) => setTimeout(resolve, 5))
        const response = await fake.fetch(input, init)
        running--
        return response
      },
    })
    expect((await verify({ credentials })).status).toBe("verified")
    expect(atOnce).toEqual([1, 1, 2])
  })

  it("is sent in the body only, with both identifying headers when the host gives them", async () => {
    const { fetch, seen } = tableFetch({
      [token]: tokenAnswer("employees:read"),
      [attributes]: attributesAnswer([]),
    })
    const verify = createVerifier({ scopes: onyo, fetch, partnerId: "ACME", appId: "ACME_HR" })
    await verify({ credentials: { clientId: "the-id", clientSecret: "the secret&" } })
    expect(seen[0]?.init.body).toBe(
      "grant_type=client_credentials&client_id=the-id&client_secret=the+secret%26",
    )
    for (const { url, init } of seen) {
      expect(url).toMatch(/^https:\/\/api\.personio\.de\//)
      expect(init.redirect).toBe("manual")
      const headers = new Headers(init.headers)
      expect([headers.get("x-personio-partner-id"), headers.get("x-personio-app-id")]).toEqual([
        "ACME",
        "ACME_HR",
      ])
    }
    expect(() => createVerifier({ scopes: onyo, appId: "two\nlines" })).toThrow(/visible ASCII/)
  })

  it("is checked without revoking anything, so the host's own token stays valid", async () => {
    const { fake, credentials, verify } = setUp(onyo, onyoGrant)
    await verify({ credentials })
    expect(fake.requests.some(({ path }) => path.includes("revoke"))).toBe(false)
  })
})

describe("missing and excess", () => {
  it("names the missing attributes that are required or chosen, and no others", async () => {
    const { credentials, verify } = setUp(onyo, { ...onyoGrant, attributes: ["email", "last_name"] })
    expect(await verify({ credentials, scopes: chosen(["status"]) })).toMatchObject({
      status: "incomplete",
      missingRequired: chosen(["first_name"]),
      missingOptional: chosen(["status"]),
    })
  })

  it("counts every optional attribute when no choice is given", async () => {
    const { credentials, verify } = setUp(onyo, onyoGrant)
    const verdict = await verify({ credentials })
    expect(verdict).toMatchObject({
      status: "verified",
      missingOptional: chosen(["custom:address", "status", "any_custom"]),
    })
  })

  it("decides by its own scopes what is required, whatever the submission leaves out", async () => {
    const { credentials, verify } = setUp(onyo, { ...onyoGrant, attributes: ["email"] })
    expect(await verify({ credentials, scopes: chosen([]) })).toMatchObject({
      status: "incomplete",
      missingRequired: chosen(["first_name", "last_name"]),
    })
  })

  it("reports only the right when employees:read is missing, and asks for no attributes", async () => {
    const { fake, credentials, verify } = setUp(onyo, { accessRights: ["absences:read"], attributes: [] })
    expect(await verify({ credentials })).toEqual({
      status: "incomplete",
      granted: chosen([]),
      missingRequired: chosen([], ["employees:read"]),
      missingOptional: chosen([]),
      unconfirmed: chosen([]),
      excess: chosen([], ["absences:read"]),
      attributes: [],
    })
    expect(fake.requests).toHaveLength(1)
  })

  it("reports rights and attributes that nobody asked for", async () => {
    const scopes = { ...onyo, attributes: onyo.attributes.filter(({ id }) => id !== "any_custom") }
    const { credentials, verify } = setUp(scopes, {
      accessRights: ["employees:read", "employees:write", "compensations:read"],
      attributes: [...onyoGrant.attributes, "fix_salary", "dynamic_2103"],
    })
    const verdict = await verify({ credentials, scopes: chosen([]) })
    expect(verdict).toMatchObject({
      status: "verified",
      excess: chosen(["fix_salary", "dynamic_2103"], ["employees:write", "compensations:read"]),
    })
    expect("attributes" in verdict && verdict.attributes.slice(-1)).toEqual([
      { id: null, key: "dynamic_2103", label: "Budget" },
    ])
  })

  it("counts an optional scope that nobody chose as granted when it is held, because the host requested it", async () => {
    const { credentials, verify } = setUp(onyo, {
      ...onyoGrant,
      attributes: [...onyoGrant.attributes, "status", "custom:address"],
    })
    expect(await verify({ credentials, scopes: chosen([]) })).toMatchObject({
      granted: { attributes: ["email", "first_name", "last_name", "custom:address", "status"] },
      excess: chosen([]),
    })
  })
})

describe("Employees as an optional area", () => {
  const scopes: Scopes = {
    accessRights: [
      { id: "employees:read", required: false },
      { id: "absences:read", required: true },
    ],
    attributes: [{ id: "email", required: false }],
  }
  const grant = { accessRights: ["absences:read"] as const, attributes: [] }

  it("cannot be combined with a required attribute", () => {
    const contradiction = { ...scopes, attributes: [{ id: "email", required: true }] } as const
    expect(() => createVerifier({ scopes: contradiction })).toThrow(/“employees:read” must be required/)
  })

  it("does not matter to somebody who left it out", async () => {
    const { credentials, verify } = setUp(scopes, { ...grant, accessRights: [...grant.accessRights] })
    expect(await verify({ credentials, scopes: chosen([]) })).toMatchObject({
      status: "verified",
      missingOptional: chosen([]),
    })
  })

  it("counts as granted, not as excess, when it is held without having been chosen", async () => {
    const { credentials, verify } = setUp(scopes, thriveGrant)
    expect(await verify({ credentials, scopes: chosen([]) })).toMatchObject({
      status: "verified",
      granted: { accessRights: ["employees:read", "absences:read"] },
      excess: { accessRights: ["attendances:read"] },
    })
  })
})

describe("own fields of the company", () => {
  it("are named with Personio's key and the tenant's label", async () => {
    const { credentials, verify } = setUp(onyo, {
      ...onyoGrant,
      attributes: [...onyoGrant.attributes, "custom:address", "dynamic_2103", "dynamic_2105"],
    })
    const verdict = await verify({ credentials, scopes: chosen(["custom:address", "any_custom"]) })
    expect(verdict).toMatchObject({ status: "verified", missingOptional: chosen([]), excess: chosen([]) })
    expect("attributes" in verdict && verdict.attributes.slice(3)).toEqual([
      { id: "custom:address", key: "dynamic_2101", label: "Address" },
      { id: "any_custom", key: "dynamic_2103", label: "Budget" },
      { id: "any_custom", key: "dynamic_2105", label: "T-shirt size" },
    ])
  })

  it("do not count for any_custom when another requested attribute stands for them", async () => {
    const { credentials, verify } = setUp(onyo, {
      ...onyoGrant,
      attributes: [...onyoGrant.attributes, "custom:address"],
    })
    expect(await verify({ credentials, scopes: chosen(["any_custom"]) })).toMatchObject({
      status: "verified",
      missingOptional: chosen(["any_custom"]),
    })
  })
})

describe("how each right is decided", () => {
  it.each([
    ["employees:read", "personio:persons:read", "verified"],
    ["employees:read", "employees:read", "verified"],
    ["attendances:read", "attendances:read", "verified"],
    ["absences:read", "something:else", "incomplete"],
    ["absences:read", "", "incomplete"],
    ["compensations:read", "employees:read personio:compensations:write", "incomplete"],
    ["webhooks:write", "personio:webhooks:write", "verified"],
    ["recruiting:read", "personio:recruiting:read  employees:read", "verified"],
  ] as const)("%s by the scope string “%s”: %s, without a probe", async (right, scope, status) => {
    const { fetch, paths } = tableFetch({ [token]: tokenAnswer(scope), [attributes]: attributesAnswer([]) })
    expect(
      (await createVerifier({ scopes: rightsOnly(right), fetch })({ credentials: stranger })).status,
    ).toBe(status)
    expect(paths().filter((path) => path !== token && path !== attributes)).toEqual([])
  })

  it("does not accept the v1 name alone for a right that the host will use with v2", async () => {
    const scopes: Scopes = {
      accessRights: [{ id: "attendances:read", required: true, api: "v2" }],
      attributes: [],
    }
    const verdictFor = (scope: string) =>
      createVerifier({ scopes, fetch: tableFetch({ [token]: tokenAnswer(scope) }).fetch })({
        credentials: stranger,
      })
    expect(await verdictFor("attendances:read")).toMatchObject({
      status: "incomplete",
      missingRequired: { accessRights: ["attendances:read"] },
      excess: chosen([]),
    })
    expect((await verdictFor("attendances:read personio:attendances:read")).status).toBe("verified")
  })

  it("does not let a v1 token decide about v2, which did not accept the pair", async () => {
    const scopes: Scopes = {
      accessRights: [{ id: "employees:read", required: true, api: "v2" }],
      attributes: [],
    }
    const { credentials, verify } = setUp(scopes, onyoGrant, "v1_only")
    expect(await verify({ credentials })).toMatchObject({
      status: "inconclusive",
      unconfirmed: { accessRights: ["employees:read"] },
    })
  })

  it("tries a right of v1 with a v1 token when v1 does not accept the v2 token", async () => {
    const fake = createFakePersonio({ scopeNames: { "documents:read": [] } })
    const grant = { accessRights: ["documents:read"] as const, attributes: [] }
    const credentials = fake.addCredential({ ...grant, scenario: "separate_tokens" })
    const verify = createVerifier({ scopes: rightsOnly("documents:read"), fetch: fake.fetch })
    expect((await verify({ credentials })).status).toBe("verified")
    expect(fake.requests.map(({ path }) => path)).toEqual([
      token,
      "/v1/company/document-categories",
      "/v1/auth",
      "/v1/company/document-categories",
    ])
  })

  const probed = [
    "documents",
    "custom_reports",
    "org_units",
    "legal_entities",
    "cost_centers",
    "workplaces",
  ] as const
  it.each(probed)("finds by a probe that %s is held when the token does not say", async (area) => {
    const right = `${area}:read` as const
    const fake = createFakePersonio({ scopeNames: { [right]: [] } })
    const credentials = fake.addCredential({ accessRights: [right], attributes: [] })
    const verify = createVerifier({ scopes: rightsOnly(right), fetch: fake.fetch })
    expect(await verify({ credentials })).toMatchObject({
      status: "verified",
      granted: { accessRights: [right] },
    })
    expect(fake.requests).toHaveLength(2)
  })

  it.each(probed)("finds by a probe that %s is not held when the token does not say", async (area) => {
    const right = `${area}:read` as const
    const fake = createFakePersonio()
    const credentials = fake.addCredential({ accessRights: ["employees:read"], attributes: [] })
    const verify = createVerifier({ scopes: rightsOnly(right), fetch: fake.fetch })
    expect(await verify({ credentials })).toMatchObject({
      status: "incomplete",
      missingRequired: { accessRights: [right] },
    })
  })

  it("does not probe an optional right that nobody chose", async () => {
    const scopes: Scopes = {
      accessRights: [
        { id: "absences:read", required: true },
        { id: "org_units:read", required: false },
      ],
      attributes: [],
    }
    const { fake, credentials, verify } = setUp(scopes, { accessRights: ["absences:read"], attributes: [] })
    expect(await verify({ credentials, scopes: chosen([]) })).toMatchObject({
      status: "verified",
      unconfirmed: chosen([]),
    })
    expect(fake.requests).toHaveLength(1)
  })

  it.each([404, 400, 401, 500, 418])(
    "decides nothing by a probe that is answered with %i",
    async (status) => {
      const { fetch } = tableFetch({
        [token]: tokenAnswer("employees:read"),
        "/v2/org-units": () => json({ errors: [{ title: "Hmm", detail: "", type: "" }] }, status),
      })
      expect(
        await createVerifier({ scopes: rightsOnly("org_units:read"), fetch })({ credentials: stranger }),
      ).toMatchObject({
        status: "inconclusive",
        unconfirmed: { accessRights: ["org_units:read"] },
      })
    },
  )

  it("does not take an HTML page with status 200 for a grant", async () => {
    const { fetch } = tableFetch({
      [token]: tokenAnswer("employees:read"),
      "/v2/org-units": () => new Response("<p>Log in to the hotel's network"),
    })
    const verify = createVerifier({ scopes: rightsOnly("org_units:read"), fetch })
    expect((await verify({ credentials: stranger })).status).toBe("inconclusive")
  })
})

describe("a 404 to a read that tries a right out", () => {
  const orgUnits = "/v2/org-units"
  const notFound = () => json({ errors: [{ title: "API not found" }] }, 404)
  const verifyWith = (...answers: (() => Response)[]) => {
    const { fetch, paths } = tableFetch({
      [token]: tokenAnswer(""),
      [orgUnits]: () => (answers.shift() ?? notFound)(),
    })
    const verify = createVerifier({ scopes: rightsOnly("org_units:read"), fetch })
    return { verdict: verify({ credentials: stranger }), paths }
  }

  it("is asked once more, because single ones go away, before an administrator has to look", async () => {
    const { verdict, paths } = verifyWith(notFound, () => json({ _data: [] }))
    expect(await verdict).toMatchObject({ status: "verified" })
    expect(paths()).toEqual([token, orgUnits, orgUnits])
  })

  it("can turn out to be a missing right", async () => {
    const forbidden = () => json({ errors: [{ title: "Insufficient access scope" }] }, 403)
    expect(await verifyWith(notFound, forbidden).verdict).toMatchObject({ status: "incomplete" })
  })

  it("is unconfirmed when it comes twice, and is not asked a third time", async () => {
    const { verdict, paths } = verifyWith(notFound, notFound, () => json({ _data: [] }))
    expect(await verdict).toMatchObject({ status: "inconclusive" })
    expect(paths()).toEqual([token, orgUnits, orgUnits])
  })
})

describe("a scope that could not be confirmed", () => {
  const orgUnits = chosen([], ["org_units:read"])

  it("makes the verdict inconclusive until the administrator says it is ticked, and stays listed", async () => {
    const { credentials, verify } = setUp(thrive, thriveGrant, "org_units_undecidable")
    expect(await verify({ credentials })).toMatchObject({ status: "inconclusive", unconfirmed: orgUnits })
    expect(await verify({ credentials, attested: orgUnits })).toMatchObject({
      status: "verified",
      unconfirmed: orgUnits,
    })
  })

  it("counts by the administrator's word for each attribute when there is no list of them", async () => {
    const { credentials, verify } = setUp(onyo, onyoGrant, "attributes_refused")
    const check = async (attested: string[]) => {
      const verdict = await verify({ credentials, scopes: chosen([]), attested: chosen(attested) })
      expect(verdict).toMatchObject({ unconfirmed: chosen(onyoGrant.attributes) })
      return verdict.status
    }
    expect(await check(["email", "first_name"])).toBe("inconclusive")
    expect(await check(["email", "first_name", "last_name"])).toBe("verified")
  })

  it("makes the verdict inconclusive in any case when the host accepts nobody's word", async () => {
    const { fake, credentials } = setUp(thrive, thriveGrant, "org_units_undecidable")
    const verify = createVerifier({ scopes: thrive, fetch: fake.fetch, unconfirmed: "block" })
    expect((await verify({ credentials, attested: orgUnits })).status).toBe("inconclusive")
  })

  it("makes the verdict unavailable, not inconclusive, when v1 fails on the way to the attributes", async () => {
    const { fetch } = tableFetch({
      [token]: tokenAnswer("employees:read"),
      [attributes]: () =>
        json({ success: false, error: { message: "Provided authorization is not valid" } }, 403),
      "/v1/auth": () => json({}, 500),
    })
    const verify = createVerifier({ scopes: onyo, fetch })
    expect(statusOf(await verify({ credentials: stranger }))).toBe("unavailable/personio_error")
  })

  it("does not become granted by an attestation when it is known to be missing", async () => {
    const { credentials, verify } = setUp(thrive, { ...thriveGrant, accessRights: ["employees:read"] })
    const attested = chosen(["email"], ["attendances:read", "absences:read", "org_units:read"])
    expect(await verify({ credentials, attested })).toMatchObject({
      status: "incomplete",
      missingRequired: { accessRights: ["attendances:read", "absences:read", "org_units:read"] },
    })
  })

  it("does not stand in the way when it is optional", async () => {
    const scopes = {
      ...onyo,
      attributes: onyo.attributes.map((requested) => ({ ...requested, required: false as const })),
    }
    const { credentials, verify } = setUp(scopes, onyoGrant, "attributes_refused")
    expect(await verify({ credentials, scopes: chosen(["email"]) })).toMatchObject({
      status: "verified",
      unconfirmed: chosen(["email"]),
    })
  })

  it("is every attribute whose label two fields have, because picking one would be a guess", async () => {
    const { fetch } = tableFetch({
      [token]: tokenAnswer("employees:read"),
      [attributes]: attributesAnswer([
        ...onyoGrant.attributes.map((key) => ({ key })),
        { key: "dynamic_1", label: "Adresse" },
        { key: "dynamic_2", label: "ADRESSE " },
      ]),
    })
    const verify = createVerifier({ scopes: onyo, fetch })
    expect(await verify({ credentials: stranger, scopes: chosen(["custom:address"]) })).toMatchObject({
      status: "verified",
      unconfirmed: chosen(["custom:address"]),
      excess: chosen([]),
    })
  })
})

describe("the time of a check", () => {
  afterEach(() => void vi.useRealTimers())

  it("is never more than 20 s in all, even when every single request stays below its own limit", async () => {
    vi.useFakeTimers()
    const started = Date.now()
    const after9s = (answer: () => Response) => async () => {
      await new Promise((resolve) => setTimeout(resolve, 9_000))
      return answer()
    }
    const { fetch } = tableFetch({
      [token]: after9s(() => json({}, 401)),
      "/v1/auth": after9s(() => json({ success: true, data: { token: "papi-v1", scope: "employees:read" } })),
      [attributes]: after9s(attributesAnswer([{ key: "email" }])),
    })
    const verdict = createVerifier({ scopes: onyo, fetch })({ credentials: stranger })
    const ended = verdict.then((answer) => ({ answer: statusOf(answer), took: Date.now() - started }))
    await vi.advanceTimersByTimeAsync(30_000)
    expect(await ended).toEqual({ answer: "unavailable/timeout", took: 20_000 })
  })
})
