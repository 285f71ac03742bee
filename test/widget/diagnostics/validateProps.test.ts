import { expect, test } from "vitest"
import { hosts } from "../../../demo/hosts.js"
import { accessRights } from "../../../src/contract.js"
import { validateProps } from "../../../src/widget/diagnostics/validateProps.js"

const right = { scopes: hosts.onyo.scopes, onVerify: () => {}, appName: "onyo" }

test("right props are left in peace", () => {
  expect(validateProps(right)).toEqual([])
})

test.each<[string, object, string[]]>([
  ["no onVerify", { onVerify: undefined }, ["onVerify is missing", "createVerifyClient("]],
  ["an onVerify that is an address", { onVerify: "/api/personio/verify" }, ["onVerify is missing"]],
  ["no appName", { appName: undefined }, ["appName is missing"]],
  ["an empty appName", { appName: " " }, ["appName is missing"]],
  ["no scopes", { scopes: undefined }, ["scopes is missing", "defineScopes("]],
  ["half of the scopes", { scopes: { accessRights: [] } }, ["scopes is missing"]],
  [
    "an unknown access right",
    { scopes: { accessRights: [{ id: "people:read", required: true }], attributes: [] } },
    ["“people:read” is not a Personio access right", accessRights.join(", ")],
  ],
  [
    "a scope listed twice",
    {
      scopes: {
        accessRights: [
          { id: "employees:read", required: true },
          { id: "employees:read", required: true },
        ],
        attributes: [],
      },
    },
    ["“employees:read” is listed twice"],
  ],
])("%s is said, with what to do", (_, wrong, said) => {
  const mistakes = validateProps({ ...right, ...wrong })
  expect(mistakes).toHaveLength(1)
  expect(mistakes[0]).toMatch(/^<PersonioConnect\/>: /)
  for (const words of said) expect(mistakes[0]).toContain(words)
})

test("several are said at once", () => {
  expect(validateProps({})).toHaveLength(3)
})
