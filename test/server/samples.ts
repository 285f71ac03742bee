import {
  type AccessRight,
  defineScopes,
  type ScopeSet,
  type Scopes,
  type Submission,
} from "../../src/contract.js"
import type { Fetch } from "../../src/server.js"

/** What onyo requests by its guide: Employees with three required attributes, and some optional ones. */
export const onyo = defineScopes({
  accessRights: [{ id: "employees:read", required: true }],
  attributes: [
    { id: "email", required: true },
    { id: "first_name", required: true },
    { id: "last_name", required: true },
    { id: "custom:address", required: false, label: "Address", match: { labels: ["Address", "Adresse"] } },
    { id: "status", required: false },
    { id: "any_custom", required: false },
  ],
})

export const onyoGrant = {
  accessRights: ["employees:read"] as AccessRight[],
  attributes: ["email", "first_name", "last_name"],
}

/** Several areas; for one of them only a request can tell. */
export const thrive = defineScopes({
  accessRights: [
    { id: "employees:read", required: true },
    { id: "attendances:read", required: true, api: "v2" },
    { id: "absences:read", required: true },
    { id: "org_units:read", required: true },
  ],
  attributes: [
    { id: "email", required: true },
    {
      id: "custom:occupation",
      required: false,
      label: "Occupation type",
      match: { labels: ["Occupation type"] },
    },
  ],
})

export const thriveGrant = {
  accessRights: ["employees:read", "attendances:read", "absences:read", "org_units:read"] as AccessRight[],
  attributes: ["email"],
}

export const rightsOnly = (...ids: AccessRight[]): Scopes => ({
  accessRights: ids.map((id) => ({ id, required: true })),
  attributes: [],
})

export const chosen = (attributes: string[], accessRights: AccessRight[] = []): ScopeSet => ({
  accessRights,
  attributes,
})

export function submissionOf(
  credentials: { clientId: string; clientSecret: string },
  more: Partial<Submission> = {},
): Submission {
  return {
    attemptId: "attempt-1",
    hostname: "acme.app.personio.com",
    credentialName: "onyo-acme-4f7c",
    credentials,
    scopes: chosen([]),
    attested: chosen([]),
    ...more,
  }
}

/** A request as the page posts it, of the same origin. */
export const post = (body: unknown, headers: Record<string, string> = {}, init: RequestInit = {}): Request =>
  new Request("https://host.example/api/personio/verify", {
    method: "POST",
    headers: { "content-type": "application/json", "sec-fetch-site": "same-origin", ...headers },
    body: typeof body === "string" || body instanceof ReadableStream ? body : JSON.stringify(body),
    ...init,
  })

/** A fetch that answers by path from a table and keeps every request. A path that is not in the table is a mistake of the test. */
export function tableFetch(table: Record<string, () => Response | Promise<Response>>) {
  const seen: { url: string; init: RequestInit }[] = []
  const fetch: Fetch = async (input, init = {}) => {
    const url = new URL(String(input))
    seen.push({ url: url.href, init })
    const answer = table[url.pathname]
    if (!answer) throw new Error(`no answer for ${url.pathname}`)
    return answer()
  }
  return { fetch, seen, paths: () => seen.map(({ url }) => new URL(url).pathname) }
}

export const json = (body: unknown, status = 200, headers: HeadersInit = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } })

export const tokenAnswer = (scope: string | undefined) => () =>
  json({ access_token: "papi-token", token_type: "Bearer", expires_in: 86400, scope })

export const attributesAnswer =
  (rows: { key: string; label?: string; universal_id?: string | null }[]) => () =>
    json({
      success: true,
      data: rows.map(({ key, label = key, universal_id = null }) => ({
        key,
        label,
        universal_id,
        type: "standard",
        options: [],
      })),
    })
