import type { ResolverOptions } from "react-hook-form"
import { describe, expect, test } from "vitest"
import { type AddressMode, type FormValues, formResolver } from "../../src/flow/formValues.js"

const options: ResolverOptions<FormValues> = { fields: {}, shouldUseNativeValidation: false }
const values: FormValues = {
  address: "",
  optional: ["status"],
  attested: [],
  clientId: "papi-1f0c",
  secretLength: 0,
  fresh: [],
  note: null,
}

/** The values that the form hands on, or the message of each failed field. */
async function check(address: string, mode: AddressMode) {
  const given = { ...values, address }
  const result = await formResolver(mode)(given, undefined, options)
  const messages = Object.entries(result.errors).map(([field, error]) => [field, error?.message])
  return messages.length === 0 ? result.values : Object.fromEntries(messages)
}

describe("the form", () => {
  test.each<[string, string]>([
    ["", "empty"],
    ["login.personio.com", "login"],
    ["acme.jobs.personio.de", "jobs"],
    ["api.personio.de", "not_an_account"],
    ["acme.personio.de.evil.example", "not_personio"],
    ["a b", "characters"],
  ])("says with a code why the required address “%s” cannot be used", async (address, code) => {
    expect(await check(address, "required")).toEqual({ address: code })
  })

  test("accepts an empty address where it is optional, and still refuses one that cannot be used", async () => {
    expect(await check("", "optional")).toEqual(values)
    expect(await check("login.personio.com", "optional")).toEqual({ address: "login" })
  })

  test("ignores the address where none is asked for", async () => {
    expect(await check("login.personio.com", "off")).toMatchObject({ address: "login.personio.com" })
  })

  test("hands on what was typed, not what was understood", async () => {
    const typed = " https://ACME.personio.de/staff "
    expect(await check(typed, "required")).toEqual({ ...values, address: typed })
  })
})
