import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { afterEach, describe, expect, test } from "vitest"
import * as z from "zod"
import { createFakePersonio, type FakePersonio } from "../../src/testing.js"

/**
 * A client that knows only the structure of Personio's documents (v1 auth and personnel data of 2025-01-27, v2 auth and
 * persons of 2026-09-30) and nothing of this package. It fails on everything that is not documented.
 */
class Client {
  #token = ""
  readonly #base: string
  constructor(base: string) {
    this.#base = base
  }

  async logInV1(clientId: string, clientSecret: string) {
    const answer = await fetch(`${this.#base}/v1/auth`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ client_id: clientId, client_secret: clientSecret }),
    })
    this.#token = v1Token.parse(await answer.json()).data.token
  }

  async logInV2(clientId: string, clientSecret: string) {
    const form = { grant_type: "client_credentials", client_id: clientId, client_secret: clientSecret }
    const answer = await fetch(`${this.#base}/v2/auth/token`, {
      method: "POST",
      body: new URLSearchParams(form),
    })
    const token = v2Token.parse(await answer.json())
    this.#token = token.access_token
    return token
  }

  async attributes() {
    return attributeList.parse(await this.#get(`${this.#base}/v1/company/employees/attributes`)).data
  }

  /** Reads pages by `offset` until it has as many employees as the metadata says. */
  async employees(limit: number) {
    const found: z.infer<typeof employeePage>["data"] = []
    for (;;) {
      const url = `${this.#base}/v1/company/employees?limit=${limit}&offset=${found.length}`
      const page = employeePage.parse(await this.#get(url, { echo: true }))
      found.push(...page.data)
      if (page.data.length === 0 || found.length >= page.metadata.total_elements) return found
    }
  }

  /** Follows the link `next` as it is, and never to another host. */
  async persons(limit: number) {
    const found: z.infer<typeof person>[] = []
    for (let url: string | undefined = `${this.#base}/v2/persons?limit=${limit}`; url; ) {
      expect(new URL(url).origin).toBe(this.#base)
      const page: z.infer<typeof personPage> = personPage.parse(await this.#get(url))
      found.push(...page._data)
      url = page._meta.links.next?.href
    }
    return found
  }

  /** A widely used client reads its next token from a header of each response. */
  async #get(url: string, { echo = false } = {}): Promise<unknown> {
    const answer = await fetch(url, {
      headers: { authorization: `Bearer ${this.#token}`, accept: "application/json" },
    })
    if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`)
    const echoed = answer.headers.get("authorization")
    if (echo && !echoed) throw new Error("The response has no token.")
    if (echoed) this.#token = echoed.replace("Bearer ", "")
    if (url.includes("/v2/")) expect(Number(answer.headers.get("x-ratelimit-remaining"))).toBeGreaterThan(0)
    return answer.json()
  }
}

const papi = z.string().regex(/^papi-[\w-]{86}$/)
const v1Token = z.strictObject({
  success: z.literal(true),
  data: z.strictObject({ token: papi, expires_in: z.int(), scope: z.string() }),
})
const v2Token = z.strictObject({
  access_token: papi,
  token_type: z.literal("Bearer"),
  expires_in: z.int().min(1).max(86_400),
  scope: z.string(),
})
const type = z.enum(["standard", "date", "integer", "decimal", "list", "link", "tags", "multiline"])
const attributeList = z.strictObject({
  success: z.literal(true),
  data: z.array(
    z.strictObject({
      key: z.string(),
      label: z.string(),
      type,
      universal_id: z.string().nullable(),
      options: z.array(z.string()),
    }),
  ),
})
const employeePage = z.strictObject({
  success: z.literal(true),
  metadata: z.strictObject({ total_elements: z.int(), current_page: z.int(), total_pages: z.int() }),
  offset: z.int(),
  limit: z.int(),
  data: z.array(
    z.strictObject({
      type: z.literal("Employee"),
      attributes: z.record(
        z.string(),
        z.object({ label: z.string(), value: z.unknown(), type, universal_id: z.string().nullable() }),
      ),
    }),
  ),
})
const time = z.iso.datetime({ offset: true })
const person = z.strictObject({
  id: z.string(),
  email: z.email().optional(),
  created_at: time.optional(),
  updated_at: time.optional(),
  first_name: z.string().optional(),
  last_name: z.string().optional(),
  preferred_name: z.string().optional(),
  gender: z.enum(["UNSPECIFIED", "MALE", "FEMALE", "DIVERSE"]).optional(),
  profile_picture: z.strictObject({ url: z.url() }).optional(),
  status: z.enum(["UNSPECIFIED", "ACTIVE", "INACTIVE"]).optional(),
  custom_attributes: z
    .array(z.looseObject({ id: z.string(), type: z.string(), value: z.unknown() }))
    .optional(),
  employments: z.array(z.looseObject({ id: z.string() })),
  _meta: z.unknown(),
})
const link = z.strictObject({ href: z.url() })
const personPage = z.strictObject({
  _data: z.array(person),
  _meta: z.strictObject({ links: z.strictObject({ self: link, next: link.optional() }) }),
})

const stops: (() => void)[] = []
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})

async function overPort(fake: FakePersonio): Promise<string> {
  const server = createServer(async (incoming, outgoing) => {
    const chunks: Uint8Array[] = []
    for await (const chunk of incoming) chunks.push(chunk)
    const { method = "GET", url = "/" } = incoming
    const answer = await fake.handle(
      new Request(base + url, {
        method,
        headers: incoming.headers as Record<string, string>,
        ...(method === "GET" ? {} : { body: Buffer.concat(chunks) }),
      }),
    )
    outgoing.writeHead(answer.status, Object.fromEntries(answer.headers))
    outgoing.end(Buffer.from(await answer.arrayBuffer()))
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  stops.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return base
}

describe("a client that was written for Personio alone", () => {
  const keys = ["first_name", "email", "status", "hire_date", "supervisor", "cost_centers", "custom:address"]

  async function setUp() {
    const fake = createFakePersonio({ people: 117, rateLimits: true })
    const pair = fake.addCredential({ accessRights: ["employees:read"], attributes: keys })
    return { pair, client: new Client(await overPort(fake)) }
  }

  test("logs in with v1 and lists the attributes and, page by page, all employees", async () => {
    const { pair, client } = await setUp()
    await client.logInV1(pair.clientId, pair.clientSecret)
    const attributes = await client.attributes()
    expect(attributes.map(({ key }) => key).sort()).toEqual([...keys.slice(0, 6), "dynamic_2101"].sort())
    const employees = await client.employees(50)
    expect(new Set(employees.map(({ attributes: { id } }) => id?.value)).size).toBe(117)
    for (const employee of employees)
      expect(Object.keys(employee.attributes).sort()).toEqual(
        ["id", ...attributes.map(({ key }) => key)].sort(),
      )
  })

  test("logs in with v2 and reads the persons of v2 and the attributes of v1 with the same token", async () => {
    const { pair, client } = await setUp()
    const { scope } = await client.logInV2(pair.clientId, pair.clientSecret)
    expect(scope.split(" ")).toContain("personio:persons:read")
    const persons = await client.persons(50)
    expect(new Set(persons.map(({ id }) => id)).size).toBe(117)
    expect(persons[0]).toMatchObject({ email: expect.any(String), status: expect.any(String) })
    expect(persons[0]?.last_name).toBeUndefined()
    expect(await client.attributes()).toHaveLength(keys.length)
  })
})
