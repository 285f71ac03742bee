import { json, oauthError, v1Data, v1WrongCredentials, v2Problem } from "./answers.js"
import { playFault } from "./faults.js"
import type { Phase } from "./plays.js"
import type { Credential } from "./registry.js"
import { playOf } from "./scenarios.js"
import { scopeList } from "./scopeNames.js"
import type { Tenant } from "./tenant.js"

/** `POST /v1/auth`, JSON or form. Values in the query string are not read: Personio ended that (2026-12-01). */
export async function v1Auth(request: Request, tenant: Tenant): Promise<Response> {
  const fields = await readFields(request)
  const credential = tenant.registry.find(fields.get("client_id") ?? "")
  if (!credential) return v1WrongCredentials()
  return faultOr(credential, "v1_token", request, tenant, () => {
    const usable = credential.active && credential.clientSecret === fields.get("client_secret")
    if (!usable) return v1WrongCredentials()
    const play = playOf(credential.scenario)
    const token = tenant.registry.mint(credential, play.separateTokens ? "v1" : "shared")
    const scope = scopeList(tenant.scopeNames, credential.holdings.accessRights, "unprefixed").join(" ")
    return v1Data({
      token: token.value,
      expires_in: secondsUntil(token.expiresAt, tenant.now()),
      ...(play.scope === "absent" ? {} : { scope }),
    })
  })
}

/** `POST /v2/auth/token`, form only (v2 auth document of 2026-09-30). */
export async function v2Token(request: Request, tenant: Tenant): Promise<Response> {
  const now = tenant.now()
  if (!contentType(request).startsWith("application/x-www-form-urlencoded")) {
    return oauthError("invalid_request", { typeInsteadOfUri: true }, now)
  }
  const fields = await readFields(request)
  const missing = ["grant_type", "client_id", "client_secret"].filter((name) => !fields.get(name))
  if (missing.length > 0) {
    return oauthError("invalid_request", { meta: { missing_parameters: missing } }, now)
  }
  const grantType = fields.get("grant_type")
  if (grantType !== "client_credentials") {
    return oauthError("unsupported_grant_type", { meta: { grant_type: grantType } }, now)
  }
  const credential = tenant.registry.find(fields.get("client_id") ?? "")
  if (!credential) return oauthError("invalid_client", {}, now)

  return faultOr(credential, "v2_token", request, tenant, () => {
    const secret = fields.get("client_secret")
    if (secret === credential.retiredSecret) return oauthError("invalid_grant", {}, now)
    if (secret !== credential.clientSecret) return oauthError("unauthorized_client", {}, now)
    if (!credential.active) return oauthError("access_denied", {}, now)

    const family = playOf(credential.scenario).scope ?? "both"
    const held = scopeList(
      tenant.scopeNames,
      credential.holdings.accessRights,
      family === "absent" ? "both" : family,
    )
    const wanted = fields.get("scope")?.split(" ").filter(Boolean) ?? held
    // “Not granted” and “no such scope” look alike, and one such name fails the whole request.
    if (!wanted.every((name) => held.includes(name))) {
      return oauthError("invalid_scope", {}, now)
    }
    const token = tenant.registry.mint(credential, "shared")
    return json({
      access_token: token.value,
      token_type: "Bearer",
      expires_in: secondsUntil(token.expiresAt, now),
      ...(family === "absent" ? {} : { scope: wanted.join(" ") }),
    })
  })
}

/** `POST /v2/auth/revoke`: needs the token itself as Bearer (users' reports), answers 200 without a body. */
export async function v2Revoke(request: Request, tenant: Tenant): Promise<Response> {
  const now = tenant.now()
  const token = (await readFields(request)).get("token")
  if (!token) {
    return oauthError("invalid_request", { meta: { missing_parameters: ["token"] } }, now)
  }
  if (!tenant.registry.owner(bearer(request) ?? "")) {
    const title = "Authorisation Restrictions"
    return v2Problem({ status: 401, title, detail: "Not authorized.", anchor: "commonunauthorized" }, now)
  }
  tenant.registry.revoke(token)
  return new Response(null, { status: 200 })
}

export function bearer(request: Request): string | null {
  return /^Bearer (.+)$/i.exec(request.headers.get("authorization") ?? "")?.[1] ?? null
}

/** The scenario's fault for this phase while it lasts, else the usual answer. */
export async function faultOr(
  credential: Credential,
  phase: Phase,
  request: Request,
  tenant: Tenant,
  usual: () => Response,
): Promise<Response> {
  const { faults, times = Number.POSITIVE_INFINITY } = playOf(credential.scenario)
  const fault = faults?.[phase]
  if (!fault || credential.faultsPlayed >= times) return usual()
  credential.faultsPlayed += 1
  return playFault(fault, request, tenant.now())
}

async function readFields(request: Request): Promise<Map<string, string>> {
  const text = await request.text()
  if (!contentType(request).startsWith("application/json")) return new Map(new URLSearchParams(text))
  const body = parseJson(text)
  const entries = typeof body === "object" && body !== null ? Object.entries(body) : []
  return new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function contentType(request: Request): string {
  return request.headers.get("content-type")?.toLowerCase() ?? ""
}

function secondsUntil(time: number, now: number): number {
  return Math.floor((time - now) / 1000)
}
