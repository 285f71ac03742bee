import { describe, expect, test } from "vitest"
import { parseSubmission, type Submission } from "../../src/contract.js"

const canary = "papi-CANARY0123456789"
const submission: Submission = {
  attemptId: "1-2-3-4",
  hostname: "acme.app.personio.com",
  credentialName: "onyo-acme-4f7c",
  credentials: { clientId: "papi-1f0c", clientSecret: canary },
  scopes: { accessRights: ["employees:read"], attributes: ["email", "custom:address"] },
  attested: { accessRights: [], attributes: [] },
}
const without = (key: keyof Submission) => {
  const { [key]: _, ...rest } = submission
  return rest
}

/** The submission with `text` in each place that takes a text, named by the place. */
const everyTextReplaced = (text: string): [place: string, body: unknown][] => [
  ["attemptId", { ...submission, attemptId: text }],
  ["hostname", { ...submission, hostname: text }],
  ["credentialName", { ...submission, credentialName: text }],
  ["credentials.clientId", { ...submission, credentials: { ...submission.credentials, clientId: text } }],
  [
    "credentials.clientSecret",
    { ...submission, credentials: { ...submission.credentials, clientSecret: text } },
  ],
  ["scopes.accessRights.0", { ...submission, scopes: { accessRights: [text], attributes: [] } }],
  ["attested.attributes.0", { ...submission, attested: { accessRights: [], attributes: [text] } }],
  ["connectionId", { ...submission, connectionId: text }],
]

describe("a submission", () => {
  test("is read as it was sent", () => {
    expect(parseSubmission(JSON.parse(JSON.stringify(submission)))).toEqual({ ok: true, submission })
    const reconnecting = { ...submission, connectionId: "c-1" }
    expect(parseSubmission(reconnecting)).toEqual({ ok: true, submission: reconnecting })
    const noAddress = { ...submission, hostname: null }
    expect(parseSubmission(noAddress)).toEqual({ ok: true, submission: noAddress })
  })

  test("is read without the access rights that this version does not know", () => {
    const accessRights = ["employees:read", "shifts:read"]
    expect(parseSubmission({ ...submission, scopes: { accessRights, attributes: ["pronouns"] } })).toEqual({
      ok: true,
      submission: { ...submission, scopes: { accessRights: ["employees:read"], attributes: ["pronouns"] } },
    })
  })

  test.each<[string, unknown, string]>([
    ["with an unknown key", { ...submission, tenant: canary }, "body: unknown keys"],
    [
      "with an unknown key beside the pair",
      { ...submission, credentials: { ...submission.credentials, token: canary } },
      "credentials: unknown keys",
    ],
    [
      "with an unknown key among the scopes",
      { ...submission, scopes: { ...submission.scopes, documents: [canary] } },
      "scopes: unknown keys",
    ],
    ["without an attempt", without("attemptId"), "attemptId: "],
    ["without a hostname", without("hostname"), "hostname: "],
    ["without credentials", without("credentials"), "credentials: "],
    ["without scopes", without("scopes"), "scopes: "],
    ["with an empty attempt", { ...submission, attemptId: "" }, "attemptId: "],
    [
      "with a secret of the wrong type",
      { ...submission, credentials: { clientId: "papi-1f0c", clientSecret: [canary] } },
      "credentials.clientSecret: ",
    ],
    [
      "with an empty secret",
      { ...submission, credentials: { clientId: canary, clientSecret: "" } },
      "credentials.clientSecret: ",
    ],
    [
      "with a secret too long to be one",
      { ...submission, credentials: { clientId: "papi-1f0c", clientSecret: canary.repeat(30) } },
      "credentials.clientSecret: ",
    ],
    ["with the secret as its address", { ...submission, hostname: canary }, "hostname: "],
    ["with a look-alike address", { ...submission, hostname: "acme.personio.de.evil.com" }, "hostname: "],
    ["with an address that is not in full", { ...submission, hostname: "acme" }, "hostname: "],
    [
      "with the secret among the rights",
      { ...submission, scopes: { accessRights: [{ id: canary }], attributes: [] } },
      "scopes.accessRights.0: ",
    ],
    [
      "with too many attributes",
      { ...submission, scopes: { accessRights: [], attributes: Array.from({ length: 201 }, () => canary) } },
      "scopes.attributes: ",
    ],
    ["that is a string", canary, "body: "],
    ["that is null", null, "body: "],
    ["that is a list", [submission], "body: "],
  ])("%s is refused with the place of the mistake and without its value", (_, body, where) => {
    const parsed = parseSubmission(body)
    const problems = parsed.ok ? [] : parsed.problems
    expect(problems.some((problem) => problem.startsWith(where))).toBe(true)
    expect(JSON.stringify(parsed)).not.toContain("CANARY")
  })

  describe.each([
    ["the first half of a surrogate pair", `${canary}\ud83d`],
    ["the second half of a surrogate pair", `\udd11${canary}`],
    ["two halves in the wrong order", `\udd11\ud83d${canary}`],
    ["a NUL character", `${canary}\0`],
  ])("is refused when it contains %s", (_, text) => {
    test.each(everyTextReplaced(text))("in %s", (place, body) => {
      const parsed = parseSubmission(JSON.parse(JSON.stringify(body)))
      const problems = parsed.ok ? [] : parsed.problems
      expect(problems.some((problem) => problem.startsWith(`${place}: `))).toBe(true)
      expect(JSON.stringify(parsed)).not.toContain("CANARY")
    })
  })

  test("keeps whole surrogate pairs and other unusual characters", () => {
    const unusual = { ...submission, credentialName: "onyo 🔑 é\u0301 \u202e\t\uffff" }
    expect(parseSubmission(JSON.parse(JSON.stringify(unusual)))).toEqual({ ok: true, submission: unusual })
  })
})
