import * as z from "zod/mini"
import { type AccessRight, accessRights } from "../contract/catalogue.js"
import type { Credentials } from "../contract/submission.js"
import type { RejectedCode } from "../contract/verdict.js"
import type { PersonioRequest, PersonioResponse } from "./sendRequest.js"

/**
 * This file knows Personio's paths, scope names, error codes and quirks. No other file of the server does.
 * The host is the same for every tenant. The address that an administrator pastes is never fetched.
 */
const origin = "https://api.personio.de"

/** Sent with every request, so that Personio's support can tell whose it is (“include our headers in your requests”). */
export interface Identity {
  readonly partnerId?: string | undefined
  readonly appId?: string | undefined
}

interface RightNames {
  /** The older name, which v1 and v2 tokens have. */
  readonly plain?: string
  /** The newer name with `personio:`, which only v2 tokens have. */
  readonly prefixed?: string
  /** v2 answers 403 to the older name alone (developer.personio.de/discuss, 2024-09-18). */
  readonly v2NeedsPrefix?: true
  /** A request that tries the right out, because its name is not documented or a token may leave it out. */
  readonly probe?: { readonly path: string; readonly beta?: true; readonly v1?: true }
}

/**
 * The names were seen in a real token of 2025-09 and in Personio's v2 documents. Those of org units, legal entities, cost
 * centers, workplaces, v2 documents and v2 reports are not published. They are guessed by the pattern of the others: a
 * token that has one grants the right, and for a token that does not have it the right is tried out.
 * A probe reads configuration or at most one entry, never an employee.
 */
const rightNames: Record<AccessRight, RightNames> = {
  "employees:read": { plain: "employees:read", prefixed: "personio:persons:read" },
  "employees:write": { plain: "employees:write", prefixed: "personio:persons:write" },
  "attendances:read": {
    plain: "attendances:read",
    prefixed: "personio:attendances:read",
    v2NeedsPrefix: true,
  },
  "attendances:write": {
    plain: "attendances:write",
    prefixed: "personio:attendances:write",
    v2NeedsPrefix: true,
  },
  "absences:read": { plain: "absences:read", prefixed: "personio:absences:read" },
  "absences:write": { plain: "absences:write", prefixed: "personio:absences:write" },
  "documents:read": {
    plain: "documents:read",
    prefixed: "personio:documents:read",
    probe: { path: "/v1/company/document-categories", v1: true },
  },
  "documents:write": { plain: "documents:write", prefixed: "personio:documents:write" },
  "custom_reports:read": {
    plain: "reports.custom:read",
    prefixed: "personio:reports:read",
    probe: { path: "/v2/reports?limit=1" },
  },
  "compensations:read": { prefixed: "personio:compensations:read" },
  "compensations:write": { prefixed: "personio:compensations:write" },
  "recruiting:read": { prefixed: "personio:recruiting:read" },
  "recruiting:write": { prefixed: "personio:recruiting:write" },
  "webhooks:read": { prefixed: "personio:webhooks:read" },
  "webhooks:write": { prefixed: "personio:webhooks:write" },
  "org_units:read": {
    prefixed: "personio:org-units:read",
    probe: { path: "/v2/org-units?type=department&limit=1", beta: true },
  },
  "legal_entities:read": {
    prefixed: "personio:legal-entities:read",
    probe: { path: "/v2/legal-entities?limit=1" },
  },
  "cost_centers:read": {
    prefixed: "personio:cost-centers:read",
    probe: { path: "/v2/cost-centers?limit=1", beta: true },
  },
  "workplaces:read": {
    prefixed: "personio:workplaces:read",
    probe: { path: "/v2/workplaces?limit=1", beta: true },
  },
}

/** The generation of Personio's API, which is also the generation of a token. */
export type Generation = "v1" | "v2"

/** The scope names of a token. A v1 token never lists a prefixed name, so a missing one says nothing there. */
export interface HeldScopes {
  readonly names: ReadonlySet<string>
  readonly generation: Generation
}

/** What the names of a token say about one right; `"probe"` when only a request can tell. */
export function readRight(
  held: HeldScopes | null,
  right: AccessRight,
  api?: Generation,
): "granted" | "missing" | "unconfirmed" | "probe" {
  const { plain, prefixed, v2NeedsPrefix, probe } = rightNames[right]
  if (held && prefixed && held.names.has(prefixed)) return "granted"
  // A v1 token says nothing about v2, which did not name its scopes or did not accept the pair.
  const v2Doubts = api === "v2" && (v2NeedsPrefix || held?.generation === "v1")
  const plainCounts = plain !== undefined && !v2Doubts
  if (held && plainCounts && held.names.has(plain)) return "granted"
  if (probe) return "probe"
  return held && (held.generation === "v2" || plainCounts) ? "missing" : "unconfirmed"
}

/** Every right of the catalogue that the token names, in the order of Personio's screen. Unknown names are left out. */
export function heldRights(held: HeldScopes | null): AccessRight[] {
  return accessRights.filter((right) => readRight(held, right) === "granted")
}

/**
 * Asks for a new token on every check, because a changed right ends the old tokens. It sends no `scope`, because one
 * unknown name would make the request fail.
 */
export function tokenRequest({ clientId, clientSecret }: Credentials, identity: Identity): PersonioRequest {
  const form = { grant_type: "client_credentials", client_id: clientId, client_secret: clientSecret }
  return post("/v2/auth/token", form, identity)
}

/** The pair is in the body. In the query string Personio refuses it from 2026-12-04, for older pairs from 2027-01-04. */
export function v1TokenRequest({ clientId, clientSecret }: Credentials, identity: Identity): PersonioRequest {
  return post("/v1/auth", { client_id: clientId, client_secret: clientSecret }, identity)
}

/** Asks for the definitions of the attributes that this credential may read, not for people. Only v1 lists them. */
export function attributesRequest(token: string, identity: Identity): PersonioRequest {
  return get("/v1/company/employees/attributes", token, identity)
}

/** The request that tries `right` out; null when the right has no probe. */
export function probeRequest(right: AccessRight, token: string, identity: Identity): PersonioRequest | null {
  const { probe } = rightNames[right]
  return probe ? get(probe.path, token, identity, probe.beta ? { Beta: "true" } : {}) : null
}

/** A v1 endpoint may refuse a good v2 token. Then a v1 token decides. */
export const isV1Probe = (right: AccessRight): boolean => rightNames[right].probe?.v1 === true

/** What the answer to a token request means. `unclear`: it was refused without a reason that could be read. */
export type TokenResult =
  | {
      readonly kind: "token"
      readonly token: string
      readonly generation: Generation
      readonly scopes: HeldScopes | null
    }
  | { readonly kind: "rejected"; readonly code: RejectedCode }
  | { readonly kind: "personio_error" }
  | { readonly kind: "unclear" }
  | { readonly kind: "unexpected"; readonly detail: string }

/** The `error` values of the v2 token document. The others mean that this package made a wrong request. */
const tokenErrors: Record<string, TokenResult> = {
  invalid_client: { kind: "rejected", code: "invalid_credentials" },
  unauthorized_client: { kind: "rejected", code: "invalid_credentials" },
  invalid_grant: { kind: "rejected", code: "credentials_not_accepted" },
  access_denied: { kind: "rejected", code: "credentials_not_accepted" },
  server_error: { kind: "personio_error" },
  temporarily_unavailable: { kind: "personio_error" },
}
const ourMistakes = [
  "invalid_request",
  "unsupported_grant_type",
  "invalid_scope",
  "unsupported_response_type",
]

// The token goes into a header as it is, so it must not hold anything that could end one.
const bearer = z.string().check(z.regex(/^[\x21-\x7e]{1,4096}$/))
const scope = z.catch(z.nullish(z.string()), null)
const v2Token = z.object({ access_token: bearer, scope })
const v1Token = z.object({ success: z.optional(z.literal(true)), data: z.object({ token: bearer, scope }) })
const oauthError = z.object({ error: z.string() })
const v1Error = z.object({ success: z.literal(false), error: z.object({ message: z.string() }) })

/** The `error` value decides, because the status is documented as 400 and was also seen as 401 and 403. */
export function readToken({ status, json }: PersonioResponse): TokenResult {
  if (status < 300) {
    const parsed = v2Token.safeParse(json)
    if (!parsed.success) return { kind: "unexpected", detail: `answered ${status} without a token` }
    return token(parsed.data.access_token, parsed.data.scope, "v2")
  }
  const refused = [400, 401, 403].includes(status)
  const error = oauthError.safeParse(json).data?.error
  if (refused && error !== undefined) {
    if (Object.hasOwn(tokenErrors, error)) return tokenErrors[error] as TokenResult
    if (ourMistakes.includes(error)) return { kind: "unexpected", detail: `answered ${status} ${error}` }
  }
  if (status === 401 || status === 403) return { kind: "unclear" }
  return { kind: "unexpected", detail: `answered ${status}` }
}

/** v1 answers 403 “Wrong credentials” for a wrong pair. It answers 403 for other reasons too. */
export function readV1Token({ status, json }: PersonioResponse): TokenResult {
  const parsed = v1Token.safeParse(json)
  if (status < 300 && parsed.success) return token(parsed.data.data.token, parsed.data.data.scope, "v1")
  const message = v1Error.safeParse(json).data?.error.message
  if (message?.trim().toLowerCase() === "wrong credentials")
    return { kind: "rejected", code: "invalid_credentials" }
  if (status === 401 || status === 403) return { kind: "unclear" }
  return { kind: "unexpected", detail: `answered ${status} without a token` }
}

/** One readable attribute. `universalId` is the same in every tenant when Personio knows the field, else null. */
export interface ReadableAttribute {
  readonly key: string
  readonly label: string
  readonly universalId: string | null
}

// A row is checked by hand: there are hundreds, and a schema for each costs more than all the rest of a check.
const attributeRow = z.custom<{ key: string; label?: unknown; universal_id?: unknown }>(
  (row) => typeof row?.key === "string" && row.key !== "",
)
const attributeList = z.object({ success: z.optional(z.literal(true)), data: z.array(attributeRow) })
const failedInside = z.object({ success: z.literal(false) })

/**
 * `"refused"`: this token may not ask, or there is no list. v1 sometimes says so in an answer with status 200.
 * An empty list means that nothing is ticked.
 */
export function readAttributes({
  status,
  json,
}: PersonioResponse): ReadableAttribute[] | "refused" | "unexpected" {
  const parsed = attributeList.safeParse(json)
  if (status < 300 && parsed.success)
    return parsed.data.data.map(({ key, label, universal_id }) => ({
      key,
      label: typeof label === "string" && label !== "" ? label : key,
      universalId: typeof universal_id === "string" ? universal_id : null,
    }))
  const refused = [401, 403, 404, 410].includes(status) || failedInside.safeParse(json).success
  return refused ? "refused" : "unexpected"
}

/** True for `id`, which some tenants list. It is always readable and nobody ticks it, so it is neither requested nor excess. */
export const isAlwaysReadable = (key: string): boolean => key === "id"

/** v1 has its lists in `data`, v2 in `_data`. Any other JSON is no list, whoever sent it. */
const list = z.union([
  z.object({ success: z.optional(z.literal(true)), data: z.array(z.unknown()) }),
  z.object({ _data: z.array(z.unknown()) }),
])
const optionalText = z.catch(z.string(), "")
const v2Error = z.object({
  errors: z.array(z.object({ title: optionalText, detail: optionalText, type: optionalText })),
})

/**
 * Personio's statuses alone do not tell a missing right from other trouble (404 is a missing beta header, 400 a wrong
 * parameter), so only Personio's own words count as a refusal. A list means that the right is granted, even when it is
 * empty, because the credential may be limited to some legal entities.
 */
export function readProbe(
  right: AccessRight,
  { status, json }: PersonioResponse,
): "granted" | "missing" | "unconfirmed" {
  if (status < 300) return list.safeParse(json).success ? "granted" : "unconfirmed"
  const said = [
    v1Error.safeParse(json).data?.error.message ?? "",
    ...(v2Error.safeParse(json).data?.errors.flatMap(({ title, detail, type }) => [title, detail, type]) ??
      []),
  ]
  const says = (pattern: RegExp) => said.some((text) => pattern.test(text))
  // v1: “…forbidden.http.exception”; v2: type “…#commonforbidden”, title “Insufficient access scope”.
  if (status === 403 && says(/forbidden|insufficient.*scope/i)) return "missing"
  // The reports endpoint says it in its own way, with status 400.
  if (right === "custom_reports:read" && [400, 401].includes(status) && says(/^unauthorized token/i))
    return "missing"
  return "unconfirmed"
}

function token(value: string, names: string | null | undefined, generation: Generation): TokenResult {
  const scopes = typeof names === "string" ? { names: new Set(names.split(/\s+/)), generation } : null
  return { kind: "token", token: value, generation, scopes }
}

function post(path: string, form: Record<string, string>, identity: Identity): PersonioRequest {
  const headers = {
    ...identityHeaders(identity),
    Accept: "application/json",
    "Content-Type": "application/x-www-form-urlencoded",
  }
  return { url: origin + path, method: "POST", headers, body: new URLSearchParams(form).toString() }
}

function get(
  path: string,
  token: string,
  identity: Identity,
  extra: Record<string, string> = {},
): PersonioRequest {
  const headers = {
    ...identityHeaders(identity),
    Accept: "application/json",
    Authorization: `Bearer ${token}`,
    ...extra,
  }
  return { url: origin + path, method: "GET", headers, body: null }
}

function identityHeaders({ partnerId, appId }: Identity): Record<string, string> {
  return {
    ...(partnerId ? { "X-Personio-Partner-ID": partnerId } : {}),
    ...(appId ? { "X-Personio-App-ID": appId } : {}),
  }
}
