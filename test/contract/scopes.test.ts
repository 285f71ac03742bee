import { describe, expect, test } from "vitest"
import { countScopes, findScopeMistakes, scopeSet, unionOf } from "../../src/contract/scopes.js"
import { accessRights, defineScopes, type Scopes, standardAttributes } from "../../src/contract.js"

const employees = { id: "employees:read", required: true } as const
/** As a host writes it in JavaScript. */
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

  test("makes none gets the very same object back", () => {
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
