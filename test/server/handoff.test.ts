import { CompactEncrypt, decodeProtectedHeader } from "jose"
import { afterEach, describe, expect, it, vi } from "vitest"
import {
  createHandoff,
  type Handoff,
  openCredentials,
  openHandoff,
  SealError,
  sealCredentials,
} from "../../src/server.js"
import { submissionOf } from "./samples.js"

const older = { id: "2026-01", secret: new Uint8Array(32).fill(1) }
const newer = { id: "2026-11", secret: Buffer.from(new Uint8Array(32).fill(2)).toString("base64url") }
const handoff: Handoff = {
  scopes: { accessRights: ["employees:read"], attributes: ["email", "custom:address", "any_custom"] },
  hostname: "acme.app.personio.com",
  credentialName: "onyo-acme-4f7c",
  connectionId: "connection-1",
}
const acme = { tenant: "acme", keys: [newer] }
const create = (more: object = {}) => createHandoff(handoff, { tenant: "acme", key: newer, ...more })

afterEach(() => void vi.useRealTimers())

describe("a hand-off", () => {
  it("opens for its tenant with what was chosen, and its token shows nothing of that", async () => {
    const { token, expiresAt } = await create()
    expect(token).toMatch(/^[\w.-]{1,1000}$/)
    expect(decodeProtectedHeader(token)).toEqual({
      alg: "dir",
      enc: "A256GCM",
      typ: "personio-handoff+jwe",
      kid: "2026-11",
    })
    expect(await openHandoff(token, acme)).toEqual({ ok: true, handoff, expiresAt })
    expect((await create()).token).not.toBe(token)
  })

  it("needs no connection, no address and no attribute", async () => {
    const plain: Handoff = {
      scopes: { accessRights: [], attributes: [] },
      hostname: null,
      credentialName: "",
    }
    const { token } = await createHandoff(plain, { tenant: "acme", key: newer })
    expect(await openHandoff(token, acme)).toMatchObject({ ok: true, handoff: plain })
  })

  it("takes no secret along, not even when it is given a whole submission", async () => {
    const credentials = { clientId: "papi-id", clientSecret: "papi-CANARY" }
    const { token } = await createHandoff(submissionOf(credentials), { tenant: "acme", key: newer })
    const opened = await openHandoff(token, acme)
    expect(opened).toMatchObject({ ok: true, handoff: { credentialName: "onyo-acme-4f7c" } })
    expect(JSON.stringify(opened)).not.toContain("papi-")
  })

  it("works for seven days, and then says that it has expired", async () => {
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 22, 8) })
    const { token, expiresAt } = await create()
    expect(expiresAt).toBe("2026-11-29T08:00:00.000Z")
    vi.setSystemTime(Date.UTC(2026, 10, 29, 7, 59, 59))
    expect(await openHandoff(token, acme)).toMatchObject({ ok: true })
    vi.setSystemTime(Date.UTC(2026, 10, 29, 8))
    expect(await openHandoff(token, acme)).toEqual({ ok: false, reason: "expired" })
  })

  it("works for as long as the host says", async () => {
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 22, 8) })
    expect((await create({ expiresInSeconds: 3600 })).expiresAt).toBe("2026-11-22T09:00:00.000Z")
    for (const expiresInSeconds of [0, -1, Number.NaN, Number.POSITIVE_INFINITY, 1e14])
      await expect(create({ expiresInSeconds })).rejects.toThrow(/expiresInSeconds/)
  })

  it.each(["globex", "", undefined, null, 7])("does not open for a tenant called %o", async (tenant) => {
    const { token } = await create()
    const opened = await openHandoff(token, { tenant: tenant as string, keys: [newer] })
    expect(opened).toEqual({ ok: false, reason: "other_tenant" })
  })

  it("says to another tenant nothing else, not even that it has expired", async () => {
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 22, 8) })
    const { token } = await create()
    vi.setSystemTime(Date.UTC(2027, 0, 1))
    expect(await openHandoff(token, { tenant: "globex", keys: [newer] })).toEqual({
      ok: false,
      reason: "other_tenant",
    })
  })

  it("opens after a rotation as long as the old key is listed", async () => {
    const { token } = await create({ key: older })
    expect(await openHandoff(token, { tenant: "acme", keys: [newer, older] })).toMatchObject({ ok: true })
    expect(await openHandoff(token, acme)).toEqual({ ok: false, reason: "invalid" })
  })

  it("is invalid when any part was changed, cut off or never was one", async () => {
    const { token } = await create()
    const parts = token.split(".")
    const flipped = parts.map((part, at) =>
      parts.with(at, `${part.startsWith("A") ? "B" : "A"}${part.slice(1)}`).join("."),
    )
    for (const altered of [...flipped, token.slice(0, -1), `${token}.x`, "", "a.b.c.d.e", null, 7, {}])
      expect(await openHandoff(altered as string, acme)).toEqual({ ok: false, reason: "invalid" })
  })

  it("is invalid when another version of this package put something else into it", async () => {
    for (const content of [{}, null, { tenant: "acme", expiresAt: "soon", handoff }]) {
      const token = await new CompactEncrypt(new TextEncoder().encode(JSON.stringify(content)))
        .setProtectedHeader({ alg: "dir", enc: "A256GCM", typ: "personio-handoff+jwe", kid: older.id })
        .encrypt(older.secret)
      expect(await openHandoff(token, { tenant: "acme", keys: [older] })).toEqual({
        ok: false,
        reason: "invalid",
      })
    }
  })

  it("is no sealed pair, and a sealed pair is no hand-off, though the key is the same", async () => {
    const { token } = await create()
    await expect(openCredentials(token, acme)).rejects.toMatchObject({ code: "altered" })
    const row = await sealCredentials(
      { clientId: "papi-id", clientSecret: "s" },
      { tenant: "acme", key: newer },
    )
    expect(await openHandoff(row, acme)).toEqual({ ok: false, reason: "invalid" })
  })

  it("is not made for nobody, with an unusable key or from something that is no hand-off", async () => {
    await expect(create({ tenant: "" })).rejects.toMatchObject({ code: "wrong_tenant" })
    const unusable = { id: "k", secret: "too short" }
    await expect(create({ key: unusable })).rejects.toMatchObject({ code: "invalid_key" })
    const wrong = { ...handoff, hostname: "acme.evil.example" }
    await expect(createHandoff(wrong, { tenant: "acme", key: newer })).rejects.toThrow(/hostname/)
    const { token } = await createHandoff(handoff, { tenant: "acme", key: { ...older, id: "k" } })
    const opening = openHandoff(token, { tenant: "acme", keys: [unusable] })
    await expect(opening).rejects.toBeInstanceOf(SealError)
  })
})
