import { afterAll, beforeAll, beforeEach, expect, test } from "vitest"
import type { Database } from "../../demo/backend/database.js"
import type { Rehearsal } from "../../demo/backend/rehearsal.js"
import { onyoRequired, openTestDatabase, startDemo } from "./demo.js"

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
}, 60_000)
afterAll(() => database.close())
beforeEach(() => database.query("DELETE FROM connections"))

async function rehearse() {
  const demo = await startDemo({ database })
  const lena = await demo.signedInAs("onyo-lena")
  const set = async (change: Partial<Rehearsal>) =>
    (await (await lena.send("PATCH", "/api/rehearsal", change)).json()) as Rehearsal
  return { ...demo, lena, set }
}

test("a presenter lets Personio be down, and then up again, for one and the same pair", async () => {
  const { fake, lena, set } = await rehearse()
  const credentials = fake.addCredential(onyoRequired)
  await set({ scenario: "internal_error" })
  expect(await lena.verify({ credentials })).toMatchObject({ status: "unavailable", code: "personio_error" })
  await set({ scenario: null })
  expect(await lena.verify({ credentials })).toMatchObject({ status: "verified" })
})

test("a presenter lets the product require a field that the company does not have", async () => {
  const { fake, lena, set } = await rehearse()
  const credentials = fake.addCredential(onyoRequired)
  await set({ ownField: true })
  const attributes = ["custom:budget_code"]
  expect(await lena.verify({ credentials })).toMatchObject({
    status: "incomplete",
    missingRequired: { attributes },
  })
})

test("what is set is kept, and what is not named stays", async () => {
  const { lena, set } = await rehearse()
  await set({ view: "older" })
  const now = await set({ listed: true })
  expect(now).toEqual({
    scenario: null,
    view: "older",
    editing: "keeps",
    language: "en",
    listed: true,
    ownField: false,
  })
  expect(await (await lena.send("GET", "/api/rehearsal")).json()).toEqual(now)
})

test("nothing else can be set, and not by another site", async () => {
  const { lena } = await rehearse()
  expect((await lena.send("PATCH", "/api/rehearsal", { view: "of the sea" })).status).toBe(400)
  const foreign = { "sec-fetch-site": "cross-site" }
  expect((await lena.send("PATCH", "/api/rehearsal", { listed: true }, foreign)).status).toBe(403)
})

test("the stand-in is the Personio of whoever is signed in, and lists the products of its Marketplace", async () => {
  const { fake, signedInAs, set } = await rehearse()
  expect(fake.controls.company).toBe("Acme GmbH")
  await signedInAs("thrive-omar")
  expect(fake.controls.company).toBe("Globex SE")
  await set({ listed: true })
  expect(fake.controls.listings.map(({ name }) => name)).toEqual(["onyo", "Thrive Learning"])
})
