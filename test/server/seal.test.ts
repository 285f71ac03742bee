import { inspect } from "node:util"
import { CompactEncrypt, decodeProtectedHeader } from "jose"
import { describe, expect, it } from "vitest"
import { openCredentials, SealError, type SealErrorCode, sealCredentials } from "../../src/server.js"

const credentials = { clientId: "papi-id", clientSecret: "papi-CANARY-secret" }
const older = { id: "2026-01", secret: new Uint8Array(32).fill(1) }
const newer = { id: "2026-11", secret: Buffer.from(new Uint8Array(32).fill(2)).toString("base64url") }

async function failure(work: Promise<unknown>): Promise<SealError> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!(error instanceof SealError)) throw new Error(`expected a SealError, got ${error}`)
  for (const text of [inspect(error, { depth: 9 }), JSON.stringify(error)])
    expect(text).not.toContain("CANARY")
  expect(error.cause).toBeUndefined()
  return error
}

describe("sealed credentials", () => {
  it("open for their tenant, differ each time and show neither value", async () => {
    const seal = () => sealCredentials(credentials, { tenant: "acme", key: newer })
    const [one, two] = await Promise.all([seal(), seal()])
    expect(one).not.toBe(two)
    expect(one).not.toContain("papi")
    expect(decodeProtectedHeader(one)).toEqual({
      alg: "dir",
      enc: "A256GCM",
      typ: "personio-credentials+jwe",
      kid: "2026-11",
      tenant: "acme",
    })
    expect(await openCredentials(one, { tenant: "acme", keys: [newer] })).toEqual(credentials)
  })

  it("open after a rotation as long as the old key is listed", async () => {
    const row = await sealCredentials(credentials, { tenant: "acme", key: older })
    expect(await openCredentials(row, { tenant: "acme", keys: [newer, older] })).toEqual(credentials)
    const { code } = await failure(openCredentials(row, { tenant: "acme", keys: [newer] }))
    expect(code).toBe<SealErrorCode>("unknown_key")
  })

  it("do not open for another tenant", async () => {
    const row = await sealCredentials(credentials, { tenant: "acme", key: newer })
    expect((await failure(openCredentials(row, { tenant: "globex", keys: [newer] }))).code).toBe(
      "wrong_tenant",
    )
  })

  it.each(["", undefined, null, 7])(
    "are neither sealed nor opened for a tenant called %o",
    async (tenant) => {
      const nobody = { tenant: tenant as string }
      expect((await failure(sealCredentials(credentials, { ...nobody, key: newer }))).code).toBe(
        "wrong_tenant",
      )
      const row = await sealCredentials(credentials, { tenant: "acme", key: newer })
      expect((await failure(openCredentials(row, { ...nobody, keys: [newer] }))).code).toBe("wrong_tenant")
    },
  )

  it("do not open with the old key once they are sealed with the new one", async () => {
    const row = await sealCredentials(credentials, { tenant: "acme", key: older })
    const opened = await openCredentials(row, { tenant: "acme", keys: [newer, older] })
    const resealed = await sealCredentials(opened, { tenant: "acme", key: newer })
    expect(await openCredentials(resealed, { tenant: "acme", keys: [newer] })).toEqual(credentials)
    expect((await failure(openCredentials(resealed, { tenant: "acme", keys: [older] }))).code).toBe(
      "unknown_key",
    )
    expect((await failure(openCredentials(row, { tenant: "acme", keys: [] }))).code).toBe("unknown_key")
  })

  it.each([null, undefined, 7, {}])(
    "are refused as altered when a broken row holds %o instead",
    async (row) => {
      const opening = openCredentials(row as never, { tenant: "acme", keys: [newer] })
      expect((await failure(opening)).code).toBe("altered")
    },
  )

  it("do not open when any part was changed, including the name of the tenant", async () => {
    const row = await sealCredentials(credentials, { tenant: "acme", key: newer })
    const parts = row.split(".")
    const header = Buffer.from(JSON.stringify({ ...decodeProtectedHeader(row), tenant: "globex" })).toString(
      "base64url",
    )
    const flipped = parts.map((part, at) => {
      const changed = at === 0 ? header : `${part.startsWith("A") ? "B" : "A"}${part.slice(1)}`
      return parts.with(at, changed).join(".")
    })
    for (const altered of [...flipped, "", "a.b.c.d.e", row.slice(0, -4), `${row}.x`])
      expect((await failure(openCredentials(altered, { tenant: "globex", keys: [newer] }))).code).toBe(
        "altered",
      )
  })

  it("do not open with a key that has the same id and other bytes", async () => {
    const row = await sealCredentials(credentials, { tenant: "acme", key: older })
    const other = { id: older.id, secret: new Uint8Array(32).fill(9) }
    expect((await failure(openCredentials(row, { tenant: "acme", keys: [other] }))).code).toBe("altered")
  })

  it.each([
    ["of another kind", { typ: "JWT" }, credentials],
    ["by another cipher", { enc: "A128CBC-HS256" }, credentials],
    ["with a wrapped key", { alg: "A256GCMKW" }, credentials],
    ["that is no pair", {}, { clientId: "papi-id" }],
  ])("are not taken from something %s that was encrypted with the same key", async (_, header, content) => {
    const foreign = await new CompactEncrypt(new TextEncoder().encode(JSON.stringify(content)))
      .setProtectedHeader({
        alg: "dir",
        enc: "A256GCM",
        typ: "personio-credentials+jwe",
        kid: older.id,
        tenant: "acme",
        ...header,
      })
      .encrypt(older.secret)
    expect((await failure(openCredentials(foreign, { tenant: "acme", keys: [older] }))).code).toBe("altered")
  })

  it.each([
    { id: "k", secret: "too short" },
    { id: "k", secret: new Uint8Array(16) },
    { id: "k", secret: "%%%" },
    { id: "", secret: new Uint8Array(32) },
    { id: "a key", secret: new Uint8Array(32) },
  ])("are not sealed with the unusable key %o", async (key) => {
    expect((await failure(sealCredentials(credentials, { tenant: "acme", key }))).code).toBe("invalid_key")
  })
})
