import { accessRights, defineScopes, type Scopes, standardAttributes } from "../src/contract.js"

/** Fixed answers of Personio by path, so that a bench measures this package and not its fake. */
export function answerOf(path: string): { status: number; body: string } {
  if (path === "/v2/auth/token") return { status: 200, body: token }
  if (path === "/v1/company/employees/attributes") return { status: 200, body: attributes }
  return { status: 403, body: refused }
}

const token = JSON.stringify({
  access_token: "papi-bench-token",
  token_type: "Bearer",
  expires_in: 86_400,
  scope: "employees:read personio:persons:read",
})
const attributes = JSON.stringify({
  success: true,
  data: standardAttributes.map((key) => ({ key, label: key, type: "standard", universal_id: key })),
})
const refused = JSON.stringify({ errors: [{ title: "Insufficient access scope", type: "#commonforbidden" }] })

export const twoScopes = defineScopes({
  accessRights: [{ id: "employees:read", required: true }],
  attributes: [{ id: "email", required: true }],
})

/** Every right to read and 28 attributes. For half of the rights only a request can tell. */
const reads = accessRights.filter((right) => right.endsWith(":read"))
export const fortyScopes: Scopes = defineScopes({
  accessRights: reads.map((id) => ({ id, required: true })),
  attributes: standardAttributes.slice(0, 40 - reads.length).map((id) => ({ id, required: true })),
})

export const credentials = { clientId: "papi-bench-id", clientSecret: "papi-bench-secret" }

export const submission = JSON.stringify({
  attemptId: "attempt-1",
  hostname: "acme.app.personio.com",
  credentialName: "bench",
  credentials,
  scopes: { accessRights: [], attributes: [] },
  attested: { accessRights: [], attributes: [] },
})

export const submissionHeaders = { "content-type": "application/json", "sec-fetch-site": "same-origin" }
