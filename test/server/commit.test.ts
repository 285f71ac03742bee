import { describe, expect, it } from "vitest"
import { type AuditEntry, createVerifyHandler } from "../../src/server.js"
import { createFakePersonio } from "../../src/testing.js"
import { onyo, onyoGrant, post, submissionOf } from "./samples.js"

const caller = { actor: "user-7", tenant: "acme" }

/** A host that upserts by tenant and client ID; `at` is called at every moment of a check. */
function setUp(at: (moment: Moment) => void = () => {}) {
  const fake = createFakePersonio()
  const credentials = fake.addCredential(onyoGrant)
  const rows = new Map<string, { connectionId: string; times: number }>()
  const audit: AuditEntry[] = []
  const handler = createVerifyHandler({
    scopes: onyo,
    async authorize() {
      at("before the check")
      return caller
    },
    async fetch(input, init) {
      const token = String(input).includes("token")
      const pending = fake.fetch(input, init)
      at(token ? "while the token is asked for" : "while the attributes are asked for")
      const response = await pending
      at(token ? "when the token is there" : "when the attributes are there")
      return response
    },
    async onVerified({ caller: { tenant }, submission }) {
      const key = `${tenant}/${submission.credentials.clientId}`
      const row = rows.get(key) ?? { connectionId: `connection-${rows.size + 1}`, times: 0 }
      rows.set(key, { ...row, times: row.times + 1 })
      at("while it is stored")
      return { connectionId: row.connectionId }
    },
    onAudit(entry) {
      audit.push(entry)
      at("when it is stored")
    },
  })
  const check = (signal?: AbortSignal) =>
    handler(post(submissionOf(credentials), {}, signal ? { signal } : {}))
  return { check, rows, audit, credentials }
}

const stored = {
  "before the check": false,
  "while the token is asked for": false,
  "when the token is there": false,
  "while the attributes are asked for": false,
  "when the attributes are there": false,
  "while it is stored": true,
  "when it is stored": true,
} as const
type Moment = keyof typeof stored

describe("a dialog that closes", () => {
  it.each(Object.entries(stored) as [Moment, boolean][])(
    "%s leaves a stored pair: %s",
    async (moment, kept) => {
      const page = new AbortController()
      const { check, rows, audit } = setUp((now) => {
        if (now === moment) page.abort()
      })
      const answer = await check(page.signal)
      expect(page.signal.aborted).toBe(true)
      expect(rows.size).toBe(kept ? 1 : 0)
      const { status } = await answer.json()
      expect(status).toBe(kept ? "verified" : 503)
      expect(audit.map((entry) => entry.status)).toEqual(
        moment === "before the check" ? [] : [kept ? "verified" : "aborted"],
      )
    },
  )
})

describe("an answer that is lost", () => {
  it("makes one connection, stored twice, when the person tries again", async () => {
    const page = new AbortController()
    const first = setUp((now) => {
      if (now === "while it is stored") page.abort()
    })
    await first.check(page.signal)
    const again = await (await first.check()).json()
    expect(again).toMatchObject({ status: "verified", connectionId: "connection-1" })
    expect([...first.rows.values()]).toEqual([{ connectionId: "connection-1", times: 2 }])
  })

  it("makes one connection as well when two checks run at the same time", async () => {
    const { check, rows } = setUp()
    const verdicts = await Promise.all([check(), check()].map(async (answer) => (await answer).json()))
    expect(verdicts.map(({ connectionId }) => connectionId)).toEqual(["connection-1", "connection-1"])
    expect(rows.size).toBe(1)
  })
})

it("a host that fails after it has stored never gets a verified verdict, and the next check finds the row", async () => {
  let broken = true
  const { check, rows } = setUp((now) => {
    if (now === "while it is stored" && broken) throw new Error("connection to the database lost")
  })
  expect(await (await check()).json()).toMatchObject({ status: "unavailable", code: "host_error" })
  broken = false
  expect(await (await check()).json()).toMatchObject({ status: "verified", connectionId: "connection-1" })
  expect([...rows.values()]).toEqual([{ connectionId: "connection-1", times: 2 }])
})
