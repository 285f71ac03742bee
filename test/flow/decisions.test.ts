import { describe, expect, test } from "vitest"
import { hosts } from "../../demo/hosts.js"
import { noFindings } from "../../src/contract/verdict.js"
import {
  attestedScopes,
  chosenScopes,
  hostnameOf,
  personioUrlOf,
  preselectedScopes,
  scopesOfConnection,
} from "../../src/flow/decisions.js"

describe("what is decided on the first step", () => {
  test("is the required scopes and the optional ones that were chosen", () => {
    const chosen = chosenScopes(hosts.onyo.scopes, ["status"])
    expect(chosen.accessRights).toEqual(["employees:read"])
    expect(chosen.attributes).toEqual(["first_name", "last_name", "email", "status"])
  })

  test("begins with what the host preselects, and with what an earlier check of the connection knew", () => {
    const { scopes } = hosts.thrive
    expect(preselectedScopes(hosts.onyo.scopes)).toEqual([])
    expect(preselectedScopes(scopes)).toHaveLength(10)
    expect(preselectedScopes(scopes)).not.toContain("custom:occupation_type")
    const findings = {
      ...noFindings(),
      granted: { accessRights: ["employees:read" as const], attributes: ["email", "custom:occupation_type"] },
      missingOptional: { accessRights: [], attributes: ["office"] },
    }
    const known = ["employees:read", "email", "custom:occupation_type", "office"]
    expect(scopesOfConnection(findings)).toEqual(known)
  })

  test("lets only chosen scopes be attested", () => {
    const chosen = chosenScopes(hosts.onyo.scopes, [])
    expect(attestedScopes(chosen, ["email", "status"])).toEqual({ accessRights: [], attributes: ["email"] })
  })

  test("names the page to open for an address that was understood, and none for another", () => {
    expect(hostnameOf(" https://ACME.personio.de/dashboard ")).toBe("acme.personio.de")
    expect(hostnameOf("login.personio.com")).toBeNull()
    expect(hostnameOf("")).toBeNull()
    expect(personioUrlOf("acme.app.personio.com")).toBe(
      "https://acme.app.personio.com/configuration/marketplace/connected",
    )
  })
})
