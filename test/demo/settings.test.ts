import { describe, expect, test } from "vitest"
import { readKeys } from "../../demo/backend/keys.js"
import { fetchOf } from "../../demo/backend/personio.js"
import { readSettings } from "../../demo/backend/settings.js"

describe("where credentials go", () => {
  test("to the stand-in, unless told otherwise", () => {
    expect(readSettings({ FAKE_PORT: "5001" })).toMatchObject({
      fakePort: 5001,
      personioUrl: "http://127.0.0.1:5001",
    })
  })

  test("to the real Personio without a detour and without a stand-in", () => {
    const settings = readSettings({ PERSONIO_BASE_URL: "https://api.personio.de" })
    expect(settings).toMatchObject({ fakePort: null, personioUrl: "https://api.personio.de" })
    expect(fetchOf(settings.personioUrl)).toBeUndefined()
  })

  test.each(["http://localhost:4601", "http://127.0.0.1:9/", "https://[::1]:4601"])(
    "to this machine: %s",
    (url) => {
      expect(readSettings({ PERSONIO_BASE_URL: url }).personioUrl).toBe(new URL(url).origin)
    },
  )

  test.each([
    "http://api.personio.de",
    "https://api.personio.de/v2",
    "https://api.personio.de@evil.example",
    "https://api.personio.de:8443",
    "https://api.personio.de.evil.example",
    "http://127.0.0.1.evil.example",
    "http://localhost.evil.example",
    "http://user:word@localhost:4601",
    "ftp://localhost",
    "https://evil.example",
    "api.personio.de",
    "nonsense",
  ])("nowhere else: %s", (url) => {
    expect(() => readSettings({ PERSONIO_BASE_URL: url })).toThrow(/PERSONIO_BASE_URL is “.*It has to be/)
  })
})

test.each(["0", "65536", "http", "-1", "4600.5"])("PORT=%s is refused by name", (port) => {
  expect(() => readSettings({ PORT: port })).toThrow(`PORT is “${port}”`)
})

test("two demos beside each other never share a data folder", () => {
  expect(readSettings({ PORT: "4700" }).dataDir).not.toBe(readSettings({}).dataDir)
})

describe("CONNECTION_KEYS", () => {
  const key = Buffer.alloc(32, 7).toString("base64")

  test("seals with the first, opens with all", async () => {
    const { sealing } = await readKeys({ connectionKeys: `new:${key}, old:${key}`, dataDir: "memory://" })
    expect(sealing.map(({ id }) => id)).toEqual(["new", "old"])
  })

  test.each(["", "new", `:${key}`, "new:c2hvcnQ=", `new:${key},`])("refuses %j", async (connectionKeys) => {
    await expect(readKeys({ connectionKeys, dataDir: "memory://" })).rejects.toThrow("CONNECTION_KEYS has to")
  })
})
