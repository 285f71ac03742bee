import { randomUUID } from "node:crypto"
import type { Submission, Verdict } from "personio-connect/contract"
import type { Fetch } from "personio-connect/server"
import { createFakePersonio } from "personio-connect/testing"
import pg from "pg"
import { createApp } from "../../demo/backend/app.js"
import { type Connection, createConnectionStore } from "../../demo/backend/connections.js"
import { type Database, openDatabase } from "../../demo/backend/database.js"
import { readKeys } from "../../demo/backend/keys.js"

/** PGlite in memory or in a folder, or a schema of its own on the server that DATABASE_URL names. */
export async function openTestDatabase(dataDir = "memory://"): Promise<Database> {
  const server = process.env["DATABASE_URL"]
  if (!server) return openDatabase({ databaseUrl: null, dataDir })
  const schema = `demo_${randomUUID().replaceAll("-", "")}`
  const client = new pg.Client(server)
  await client.connect()
  await client.query(`CREATE SCHEMA ${schema}`)
  const databaseUrl = new URL(server)
  databaseUrl.searchParams.set("options", `-c search_path=${schema}`)
  const database = await openDatabase({ databaseUrl: databaseUrl.href, dataDir })
  return {
    ...database,
    async close() {
      await database.close()
      await client.query(`DROP SCHEMA ${schema} CASCADE`)
      await client.end()
    },
  }
}

/** The demo's real backend in front of a fake Personio. */
export async function startDemo(options: { database: Database; dataDir?: string; fetch?: Fetch }) {
  const fake = createFakePersonio()
  const app = createApp({
    connections: createConnectionStore(options.database),
    keys: await readKeys({ connectionKeys: null, dataDir: options.dataDir ?? "memory://" }),
    fetch: options.fetch ?? fake.fetch,
    standInUrl: null,
    standIn: fake,
  })

  /** A browser with a cookie of its own on the product's page. */
  function openBrowser() {
    let cookie = ""
    async function send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
      const response = await app.request(path, {
        method,
        headers: {
          "sec-fetch-site": "same-origin",
          ...(cookie && { cookie }),
          ...(body !== undefined && { "content-type": "application/json" }),
          ...headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
      const set = response.headers.get("set-cookie")
      if (set) cookie = set.split(";")[0] ?? ""
      return response
    }
    return {
      send,
      setCookie: (value: string) => {
        cookie = value
      },
      cookie: () => cookie,
      verify: async (part: Pick<Submission, "credentials"> & Partial<Submission>): Promise<Verdict> => {
        const response = await send("POST", "/api/personio/verify", submission(part))
        if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`)
        return response.json()
      },
      list: async (): Promise<Connection[]> => (await send("GET", "/api/connections")).json(),
      check: async (id: string): Promise<string> => {
        const response = await send("POST", `/api/connections/${id}/check`)
        return ((await response.json()) as { status: string }).status
      },
    }
  }

  async function signedInAs(account: string) {
    const browser = openBrowser()
    await browser.send("POST", "/api/session", { account })
    return browser
  }
  return { fake, openBrowser, signedInAs }
}

export const onyoRequired = {
  accessRights: ["employees:read"],
  attributes: ["first_name", "last_name", "email"],
} as const

export function submission(part: Pick<Submission, "credentials"> & Partial<Submission>): Submission {
  return {
    attemptId: randomUUID(),
    hostname: "acme.app.personio.com",
    credentialName: "onyo-acme-4f7c",
    scopes: { accessRights: [...onyoRequired.accessRights], attributes: [...onyoRequired.attributes] },
    attested: { accessRights: [], attributes: [] },
    ...part,
  }
}
