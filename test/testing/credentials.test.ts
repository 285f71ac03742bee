import { expect, test } from "vitest"
import { createFakePersonio, type EditingMode } from "../../src/testing.js"
import { get, requestToken, requestV1Token, tokenOf } from "./client.js"

const little = { accessRights: ["employees:read"], attributes: ["email"] } as const
const more = { accessRights: ["employees:read", "absences:read"], attributes: ["email", "status"] } as const

async function edited(editing: EditingMode) {
  const fake = createFakePersonio({ editing })
  const before = fake.addCredential(little)
  const oldToken = await tokenOf(fake, before)
  const after = fake.editCredential(before.clientId, more)
  return { fake, before, oldToken, after }
}

test("with `keeps`, editing ends the token, and a new token carries the new access rights", async () => {
  const { fake, before, oldToken, after } = await edited("keeps")
  expect(after).toEqual(before)
  expect((await get(fake, "/v1/company/employees/attributes", oldToken)).status).toBe(403)
  const token = await tokenOf(fake, before)
  expect(token).not.toBe(oldToken)
  expect((await get(fake, "/v1/company/time-off-types", token)).status).toBe(200)
})

test("with `revokes_pair`, editing keeps the client ID and replaces the secret", async () => {
  const { fake, before, oldToken, after } = await edited("revokes_pair")
  expect(after?.clientId).toBe(before.clientId)
  expect(after?.clientSecret).not.toBe(before.clientSecret)
  expect((await get(fake, "/v2/persons", oldToken)).status).toBe(401)
  expect((await (await requestToken(fake, before)).json()).error).toBe("invalid_grant")
  expect((await requestV1Token(fake, before)).status).toBe(403)
  expect(after && (await requestToken(fake, after)).status).toBe(200)
})

test("with `edit_not_offered`, editing changes nothing", async () => {
  const { fake, before, oldToken, after } = await edited("edit_not_offered")
  expect(after).toBeNull()
  expect((await get(fake, "/v1/company/time-off-types", oldToken)).status).toBe(403)
  expect(await tokenOf(fake, before)).toBe(oldToken)
})

test("a test can change the editing mode while the fake runs", () => {
  const fake = createFakePersonio()
  const { clientId } = fake.addCredential(little)
  fake.controls.editing = "edit_not_offered"
  expect(fake.editCredential(clientId, more)).toBeNull()
})

test("a credential that is switched off is refused, and works again when it is switched on", async () => {
  const fake = createFakePersonio()
  const pair = fake.addCredential(little)
  const token = await tokenOf(fake, pair)
  fake.setCredentialActive(pair.clientId, false)
  expect((await get(fake, "/v2/persons", token)).status).toBe(401)
  expect((await (await requestToken(fake, pair)).json()).error).toBe("access_denied")
  fake.setCredentialActive(pair.clientId, true)
  expect((await requestToken(fake, pair)).status).toBe(200)
})

test("a deleted credential is unknown, and its token is no longer valid", async () => {
  const fake = createFakePersonio()
  const pair = fake.addCredential(little)
  const token = await tokenOf(fake, pair)
  fake.deleteCredential(pair.clientId)
  expect((await (await requestToken(fake, pair)).json()).error).toBe("invalid_client")
  expect((await get(fake, "/v2/persons", token)).status).toBe(401)
})

test.each([
  ["email", "email"],
  ["dynamic_2104", "dynamic_2104"],
  ["Occupation type", "dynamic_2104"],
  ["custom:occupation_type", "dynamic_2104"],
  ["custom:t-shirt-size", "dynamic_2105"],
])("a grant can name an attribute as %s", async (name, key) => {
  const fake = createFakePersonio()
  const token = await tokenOf(fake, fake.addCredential({ ...little, attributes: [name] }))
  const { data } = await (await get(fake, "/v1/company/employees/attributes", token)).json()
  expect(data.map((attribute: { key: string }) => attribute.key)).toEqual([key])
})

test("an attribute that the company does not have is an error, which names it and those that exist", () => {
  const fake = createFakePersonio({ ownFields: [{ key: "dynamic_7", label: "Desk", type: "standard" }] })
  expect(() => fake.addCredential({ ...little, attributes: ["emial"] })).toThrow(
    /no attribute "emial".*"Desk" \(dynamic_7\)/,
  )
})
