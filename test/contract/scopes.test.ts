import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { findScopeMistakes } from "../../src/contract/defineScopes.js"
import { countScopes, scopeSet, unionOf } from "../../src/contract/scopes.js"
import { accessRights, defineScopes, type Scopes, standardAttributes } from "../../src/contract.js"

const employees = { id: "employees:read", required: true } as const
/** Scopes as a host without TypeScript, or with JSON, may write them. */
const untyped = (scopes: unknown) => scopes as Scopes

describe("a developer who", () => {
  test.each([
    [
      "invents an access right is told the real ones",
      { accessRights: [{ id: "employees:delete", required: true }], attributes: [] },
      ["employees:delete", accessRights.join(", ")],
    ],
    [
      "asks to write where Personio only reads is told so",
      { accessRights: [{ id: "org_units:write", required: true }], attributes: [] },
      ["org_units:write", "org_units:read"],
    ],
    [
      "invents an attribute is told the real ones and the two other forms",
      { accessRights: [employees], attributes: [{ id: "e-mail", required: true }] },
      ["e-mail", standardAttributes.join(", "), "custom:<name>", "any_custom"],
    ],
    [
      "lists a right twice is told which",
      { accessRights: [employees, employees], attributes: [] },
      ["“employees:read” is listed twice"],
    ],
    [
      "lists an attribute twice is told which",
      {
        accessRights: [employees],
        attributes: [
          { id: "email", required: true },
          { id: "email", required: false },
        ],
      },
      ["“email” is listed twice"],
    ],
    [
      "wants attributes without Employees is told what they need",
      {
        accessRights: [{ id: "absences:read", required: true }],
        attributes: [{ id: "email", required: true }],
      },
      ["employees:read"],
    ],
    ["asks for nothing is told so", { accessRights: [], attributes: [] }, ["scopes.accessRights is empty"]],
    [
      "gives a field of the company no way to be found is told how",
      {
        accessRights: [employees],
        attributes: [{ id: "custom:address", required: false, label: "Address", match: { labels: [] } }],
      },
      ["custom:address", "match.universalId", "match.labels"],
    ],
    [
      "forgets how to find a field of the company is told how",
      { accessRights: [employees], attributes: [{ id: "custom:address", required: false }] },
      ["custom:address", "match.universalId", "match.labels"],
    ],
    [
      "leaves the way to find a field of the company empty is told how",
      { accessRights: [employees], attributes: [{ id: "custom:address", required: false, match: {} }] },
      ["custom:address", "match.universalId", "match.labels"],
    ],
    [
      "lists bare names instead of requests is told what a request is",
      { accessRights: ["employees:read"], attributes: ["email"] },
      ["{ id, required }"],
    ],
    [
      "forgets `required` is told for which request",
      { accessRights: [{ id: "employees:read" }], attributes: [{ id: "email" }] },
      [
        "“employees:read” in scopes.accessRights: required must be true",
        "“email” in scopes.attributes: required",
      ],
    ],
    [
      "writes `required` as a text is told what it must be",
      { accessRights: [{ id: "employees:read", required: "yes" }], attributes: [] },
      ["“employees:read” in scopes.accessRights: required must be true", "or false"],
    ],
    [
      "names a generation of the API that does not exist is told the two",
      { accessRights: [{ ...employees, api: "v3" }], attributes: [] },
      ["“employees:read” in scopes.accessRights: api must be “v1” or “v2”"],
    ],
    [
      "misspells a member is told the real ones",
      { accessRights: [{ ...employees, reasn: "to sync" }], attributes: [] },
      ["“employees:read” in scopes.accessRights", "reasn", "id, required, preselected, reason, api"],
    ],
    [
      "leaves a reason blank is told to leave it out",
      { accessRights: [{ ...employees, reason: "  " }], attributes: [] },
      ["“employees:read” in scopes.accessRights: reason must be", "leave it out"],
    ],
    [
      "gives a reason without English is told that English is needed",
      { accessRights: [{ ...employees, reason: { de: "für die Lieferung" } }], attributes: [] },
      ["“employees:read” in scopes.accessRights: reason.en must be"],
    ],
    [
      "gives a reason that is blank in one language is told which",
      { accessRights: [{ ...employees, reason: { en: "for delivery", de: "" } }], attributes: [] },
      ["“employees:read” in scopes.accessRights: reason.de must be"],
    ],
    [
      "gives a field of the company a blank name is told so",
      {
        accessRights: [employees],
        attributes: [{ id: "custom:size", required: false, label: " ", match: { labels: ["Size"] } }],
      },
      ["“custom:size” in scopes.attributes: label must be"],
    ],
    [
      "gives a field of the company no name is told so",
      {
        accessRights: [employees],
        attributes: [{ id: "custom:size", required: false, match: { labels: ["Size"] } }],
      },
      ["“custom:size” in scopes.attributes: label must be"],
    ],
    [
      "writes the labels to look for as one text is told that they are a list",
      {
        accessRights: [employees],
        attributes: [{ id: "custom:size", required: false, label: "Size", match: { labels: "abc" } }],
      },
      ["“custom:size” in scopes.attributes: match.labels must be a list"],
    ],
    [
      "lists a blank label to look for is told which",
      {
        accessRights: [employees],
        attributes: [{ id: "custom:size", required: false, label: "Size", match: { labels: ["Size", " "] } }],
      },
      ["“custom:size” in scopes.attributes: match.labels[1] must be"],
    ],
    [
      "leaves the universal id blank is told so",
      {
        accessRights: [employees],
        attributes: [
          { id: "custom:size", required: false, label: "Size", match: { universalId: "", labels: ["Size"] } },
        ],
      },
      ["“custom:size” in scopes.attributes: match.universalId must be"],
    ],
    [
      "gives a field of the company an id without a name is told the form of one",
      {
        accessRights: [employees],
        attributes: [{ id: "custom:", required: false, label: "Size", match: { labels: ["Size"] } }],
      },
      ["“custom:”", "custom:<name>"],
    ],
    [
      "requires any field of the company is told why that cannot be",
      { accessRights: [employees], attributes: [{ id: "any_custom", required: true }] },
      ["“any_custom” in scopes.attributes: required must be false"],
    ],
    [
      "has a hole in a list is told what a request is",
      { accessRights: [employees, undefined], attributes: [null] },
      [
        "undefined in scopes is not a request. Write { id, required } at scopes.accessRights[1]",
        "null in scopes is not a request. Write { id, required } at scopes.attributes[0]",
        "{ id, required }",
      ],
    ],
    [
      "gives a request no id is told what a request is",
      { accessRights: [employees, { required: true }], attributes: [] },
      ["scopes.accessRights[1]", "is not a request", "{ id, required }"],
    ],
    ["forgets a list is told which", { accessRights: [employees] }, ["scopes.attributes must be a list"]],
    [
      "gives a list that is undefined is told which",
      { accessRights: undefined, attributes: [] },
      ["scopes.accessRights must be a list"],
    ],
    [
      "writes a list as a text is told which",
      { accessRights: [employees], attributes: "email" },
      ["scopes.attributes must be a list"],
    ],
    [
      "gives nothing is told what scopes are",
      undefined,
      ["scopes must be { accessRights: […], attributes: […] }"],
    ],
    ["gives null is told what scopes are", null, ["scopes must be { accessRights: […], attributes: […] }"]],
    ["gives a list is told what scopes are", [], ["scopes must be { accessRights: […], attributes: […] }"]],
    [
      "misspells a list is told the real ones",
      { accessRights: [employees], attributes: [], atributes: [] },
      ["atributes", "accessRights, attributes"],
    ],
    [
      "requires an attribute under an optional Employees right is told to require that too",
      {
        accessRights: [{ id: "employees:read", required: false }],
        attributes: [
          { id: "email", required: true },
          { id: "status", required: false },
          { id: "team", required: true },
        ],
      },
      ["“email”, “team”", "“employees:read” must be required", "Personio shows attributes only under it"],
    ],
  ])("%s", (_, scopes, said) => {
    const mistakes = findScopeMistakes(untyped(scopes))
    for (const words of said) expect(mistakes.join("\n")).toContain(words)
    expect(() => defineScopes(untyped(scopes))).toThrow(/^personio-connect: /)
  })

  test("makes several mistakes at once is told all of them", () => {
    const scopes = untyped({
      accessRights: [{ id: "people", required: true }],
      attributes: [
        { id: "mail", required: true },
        { id: "mail", required: true },
      ],
    })
    const error = (() => {
      try {
        return defineScopes(scopes)
      } catch (thrown) {
        return thrown as Error
      }
    })() as Error
    for (const said of ["“people”", "“mail” is listed twice", "needs the access right “employees:read”"])
      expect(error.message).toContain(said)
  })

  test.each<[string, unknown]>([
    ["one wrong member of one request", { accessRights: [{ ...employees, api: "v3" }], attributes: [] }],
    [
      "an unknown right alone",
      { accessRights: [employees, { id: "people", required: true }], attributes: [] },
    ],
    [
      "a wrong member of a field of the company",
      {
        accessRights: [employees],
        attributes: [{ id: "custom:size", required: 1, label: "Size", match: { labels: ["Size"] } }],
      },
    ],
    [
      "a required attribute under an optional right",
      {
        accessRights: [{ id: "employees:read", required: false }],
        attributes: [{ id: "email", required: true }],
      },
    ],
    ["a missing list", { accessRights: [employees] }],
    ["nothing", undefined],
  ])("is told one thing about %s", (_, scopes) => {
    expect(findScopeMistakes(untyped(scopes))).toHaveLength(1)
  })

  test("is told something about any value, and never by another error", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(findScopeMistakes(untyped(value)).length).toBeGreaterThan(0)
      }),
    )
    const almost = fc.record(
      { id: fc.anything(), required: fc.anything(), reason: fc.anything(), match: fc.anything() },
      { requiredKeys: [] },
    )
    const lists = fc.record({ accessRights: fc.array(almost), attributes: fc.array(almost) })
    fc.assert(fc.property(lists, (value) => void findScopeMistakes(untyped(value))))
  })

  test("leaves Employees optional may ask for optional attributes", () => {
    expect(
      findScopeMistakes({
        accessRights: [{ id: "employees:read", required: false }],
        attributes: [
          { id: "email", required: false, reason: undefined },
          { id: "any_custom", required: false, reason: { en: "such as budget", de: "etwa das Budget" } },
        ],
      }),
    ).toEqual([])
  })

  test("makes no mistake gets the very same object back", () => {
    const scopes = {
      accessRights: [employees],
      attributes: [
        { id: "email", required: true },
        {
          id: "custom:address",
          required: false,
          label: "Address",
          match: { universalId: "addr", labels: [] },
        },
        { id: "any_custom", required: false },
      ],
    } as const satisfies Scopes
    expect(findScopeMistakes(scopes)).toEqual([])
    expect(defineScopes(scopes)).toBe(scopes)
  })
})

describe("a set of scopes", () => {
  const scopes = defineScopes({
    accessRights: [employees, { id: "absences:read", required: false }],
    attributes: [
      { id: "email", required: true },
      { id: "status", required: false },
    ],
  })

  test("holds what was asked for, in the order it was listed", () => {
    expect(scopeSet(scopes)).toEqual({
      accessRights: ["employees:read", "absences:read"],
      attributes: ["email", "status"],
    })
    expect(scopeSet(scopes, (request) => request.required)).toEqual({
      accessRights: ["employees:read"],
      attributes: ["email"],
    })
  })

  test("counts an item once, however many sets name it", () => {
    const all = unionOf(scopeSet(scopes), {
      accessRights: ["employees:read"],
      attributes: ["status", "gender"],
    })
    expect(all.attributes).toEqual(["email", "status", "gender"])
    expect(countScopes(all)).toBe(5)
  })
})
