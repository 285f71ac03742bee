import { bearerToken } from "./bearerToken.js"
import { jsonResponse } from "./jsonResponse.js"
import { tokenRefusal } from "./oauthErrors.js"
import { respondAsScenario } from "./respondAsScenario.js"
import { specOf } from "./scenarios.js"
import type { Tenant } from "./tenant.js"
import { scopesOfToken } from "./tokenScopeNames.js"
import { v1QueryCredentialsRefused, v1Success, v1WrongCredentials } from "./v1Responses.js"
import { v2Problem } from "./v2Responses.js"

type TokenEndpoint = (request: Request, tenant: Tenant) => Promise<Response>

/** The endpoints that give out and revoke tokens, by path. Each takes POST. */
export const tokenEndpoints: { readonly [path: string]: TokenEndpoint } = {
  "/v1/auth": giveV1Token,
  "/v2/auth/token": giveV2Token,
  "/v2/auth/revoke": revokeV2Token,
}

/**
 * Reads JSON or a form. Refuses credentials in the query string, as Personio does from 2026-12-04, and with older pairs from
 * 2027-01-04 (developer.personio.de/changelog, “Deprecated: query-string credentials on POST /v1/auth”, 2026-06).
 */
async function giveV1Token(request: Request, tenant: Tenant): Promise<Response> {
  const query = new URL(request.url).searchParams
  if (query.has("client_id") || query.has("client_secret")) return v1QueryCredentialsRefused()
  const fields = await readFields(request)
  const now = tenant.now()
  const credential = tenant.registry.find(fields.get("client_id") ?? "")
  if (!credential) return v1WrongCredentials()
  return respondAsScenario(credential, "v1_token", request, now, () => {
    const usable = credential.active && credential.clientSecret === fields.get("client_secret")
    if (!usable) return v1WrongCredentials()
    tenant.registry.untickAtFirstToken(credential)
    const spec = specOf(credential.scenario)
    const token = tenant.registry.mint(credential, spec.separateTokens ? "v1" : "shared")
    const { accessRights } = credential.holdings
    const scope = scopesOfToken(tenant.tokenScopeNames, accessRights, "unprefixed").join(" ")
    return v1Success({
      token: token.value,
      expires_in: secondsUntil(token.expiresAt, now),
      ...(spec.scope === "absent" ? {} : { scope }),
    })
  })
}

/** Reads a form only (v2 auth document of 2026-09-30). */
async function giveV2Token(request: Request, tenant: Tenant): Promise<Response> {
  const now = tenant.now()
  if (!contentType(request).startsWith("application/x-www-form-urlencoded")) {
    return tokenRefusal("invalid_request", { typeInsteadOfUri: true }, now)
  }
  const fields = await readFields(request)
  const missing = ["grant_type", "client_id", "client_secret"].filter((name) => !fields.get(name))
  if (missing.length > 0) {
    return tokenRefusal("invalid_request", { meta: { missing_parameters: missing } }, now)
  }
  const grantType = fields.get("grant_type")
  if (grantType !== "client_credentials") {
    return tokenRefusal("unsupported_grant_type", { meta: { grant_type: grantType } }, now)
  }
  const credential = tenant.registry.find(fields.get("client_id") ?? "")
  if (!credential) return tokenRefusal("invalid_client", {}, now)

  return respondAsScenario(credential, "v2_token", request, now, () => {
    const secret = fields.get("client_secret")
    if (secret === credential.retiredSecret) return tokenRefusal("invalid_grant", {}, now)
    if (secret !== credential.clientSecret) return tokenRefusal("unauthorized_client", {}, now)
    if (!credential.active) return tokenRefusal("access_denied", {}, now)
    tenant.registry.untickAtFirstToken(credential)

    const family = specOf(credential.scenario).scope ?? "both"
    const held = scopesOfToken(
      tenant.tokenScopeNames,
      credential.holdings.accessRights,
      family === "absent" ? "both" : family,
    )
    const wanted = fields.get("scope")?.split(" ").filter(Boolean) ?? held
    // Personio answers the same for a scope that is not granted and for one that does not exist. One such scope fails
    // the whole request.
    if (!wanted.every((name) => held.includes(name))) return tokenRefusal("invalid_scope", {}, now)
    const token = tenant.registry.mint(credential, "shared")
    return jsonResponse({
      access_token: token.value,
      token_type: "Bearer",
      expires_in: secondsUntil(token.expiresAt, now),
      ...(family === "absent" ? {} : { scope: wanted.join(" ") }),
    })
  })
}

/** Needs the token itself as Bearer (users' reports). Answers 200 without a body. */
async function revokeV2Token(request: Request, tenant: Tenant): Promise<Response> {
  const now = tenant.now()
  const token = (await readFields(request)).get("token")
  if (!token) {
    return tokenRefusal("invalid_request", { meta: { missing_parameters: ["token"] } }, now)
  }
  if (!tenant.registry.owner(bearerToken(request) ?? "")) {
    const title = "Authorisation Restrictions"
    return v2Problem({ status: 401, title, detail: "Not authorized.", anchor: "commonunauthorized" }, now)
  }
  tenant.registry.revoke(token)
  return new Response(null, { status: 200 })
}

/** The fields of a form, or the members of a JSON object that are strings. */
async function readFields(request: Request): Promise<Map<string, string>> {
  const text = await request.text()
  if (!contentType(request).startsWith("application/json")) return new Map(new URLSearchParams(text))
  const body = jsonOrNull(text)
  const entries = typeof body === "object" && body !== null ? Object.entries(body) : []
  return new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"))
}

function jsonOrNull(text: string): unknown {
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
