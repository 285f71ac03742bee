/** Answers in Personio's own shapes: v1's envelope, v2's problem document, the OAuth error. */

import type { OAuthError } from "./faults.js"
import { randomUuid } from "./random.js"

export function json(body: unknown, init: ResponseInit = {}): Response {
  const headers = new Headers(init.headers)
  if (!headers.has("content-type")) headers.set("content-type", "application/json")
  return new Response(JSON.stringify(body), { ...init, headers })
}

/** v1 success: `{ success: true, data, …more }`. */
export function v1Data(data: unknown, more: object = {}, headers: HeadersInit = {}): Response {
  return json({ success: true, ...more, data }, { headers })
}

/** v1 failure: `{ success: false, error: { code, message } }`; `code` often differs from the status. */
export function v1Error(status: number, code: number, message: string): Response {
  return json({ success: false, error: { code, message } }, { status })
}

/** `POST /v1/auth` says 403, not 401, and never which of the two values is wrong (seen in at-gmbh/personio-py). */
export const v1WrongCredentials = () => v1Error(403, 0, "Wrong credentials")
export const v1TokenMissing = () => v1Error(401, 401, "Authorization is not provided")
export const v1TokenRefused = () => v1Error(403, 403, "Provided authorization is not valid")
export const v1Forbidden = () => v1Error(403, 0, "personio.core.api.exceptions.api.forbidden.http.exception")

/** v1 answers some errors in German, whatever the caller asks for (official 404 example). */
export const v1PathNotFound = () => v1Error(404, 404, "Die Seite wurde nicht gefunden.")
export const v1RecordNotFound = () => v1Error(404, 404, "Der Datensatz wurde nicht gefunden.")

interface Problem {
  readonly status: number
  readonly title: string
  readonly detail: string
  /** Ends the `type` address, e.g. `commonforbidden`. */
  readonly anchor: string
}

/** v2 resource error (Personio's common components of 2024-08-28). */
export function v2Problem(problem: Problem, now: number): Response {
  return json(
    {
      personio_trace_id: traceId(),
      timestamp: new Date(now).toISOString(),
      errors: [
        {
          title: problem.title,
          detail: problem.detail,
          type: `https://developer.personio.de/v2.0/reference/errors#${problem.anchor}`,
          _meta: {},
        },
      ],
    },
    { status: problem.status, headers: { "content-type": "application/problem+json" } },
  )
}

/** `/v2/reports` has a shape of its own (seen live by an independent client, 2026-07). */
export function v2ReportsRefused(): Response {
  const error = { status: "400", title: "Unauthorized token", id: traceId(), detail: "Unauthorized token" }
  return json({ errors: [error] }, { status: 400, headers: { "content-type": "application/problem+json" } })
}

export const v2Unauthorized = (now: number) =>
  v2Problem(
    {
      status: 401,
      title: "Unauthorized Request",
      detail: "The request is not authorized.",
      anchor: "commonunauthorized",
    },
    now,
  )

/** A right is missing (users' reports since 2024-09). */
export const v2Forbidden = (now: number) =>
  v2Problem(
    {
      status: 403,
      title: "Insufficient access scope",
      detail: "Client scope insufficient to access resource",
      anchor: "commonforbidden",
    },
    now,
  )

/** Also what a beta endpoint answers when the `Beta: true` header is missing. */
export const v2PathNotFound = (path: string, now: number) =>
  v2Problem(
    {
      status: 404,
      title: "API not found",
      detail: `The endpoint with ${path} was not found.`,
      anchor: "apinot_found",
    },
    now,
  )

export const v2RecordNotFound = (now: number) =>
  v2Problem(
    {
      status: 404,
      title: "Resource not found",
      detail: "The requested resource was not found.",
      anchor: "commonnot_found",
    },
    now,
  )

export const v2InvalidParameter = (name: string, now: number) =>
  v2Problem(
    {
      status: 400,
      title: "Invalid request parameter",
      detail: `Provided value for ${name} is not valid`,
      anchor: "commonbad_request",
    },
    now,
  )

/** One page of a v2 list; `next` is absent on the last one. */
export function v2List(data: readonly unknown[], links: { self: string; next?: string }): Response {
  const href = (address: string) => ({ href: address })
  return json({
    _data: data,
    _meta: { links: { self: href(links.self), ...(links.next ? { next: href(links.next) } : {}) } },
  })
}

/** Error text of the token endpoint, in our own words. */
const oauthDescriptions: { readonly [error in OAuthError]: string } = {
  invalid_request: "The request is malformed.",
  invalid_client: "Unknown client, or the client could not be authenticated.",
  invalid_grant: "The grant has been revoked.",
  unauthorized_client: "The client is not allowed to request a token with this grant.",
  invalid_scope: "The requested scope is not valid.",
  unsupported_grant_type: "The grant type is not supported.",
  unsupported_response_type: "The response type is not supported.",
  server_error: "The server met an unexpected condition.",
  temporarily_unavailable: "The server is temporarily overloaded.",
  access_denied: "The client has been disabled.",
}

/** `POST /v2/auth/token` refuses: flat, with `trace_id` instead of `personio_trace_id`. */
export function oauthError(
  error: OAuthError,
  details: { status?: number; meta?: object; typeInsteadOfUri?: boolean },
  now: number,
): Response {
  const uri = "https://developer.personio.de/v2.0/reference/authentication"
  return json(
    {
      error,
      error_description: oauthDescriptions[error],
      ...(details.typeInsteadOfUri ? { type: uri } : { error_uri: uri }),
      timestamp: new Date(now).toISOString(),
      trace_id: traceId(),
      ...(details.meta ? { meta: details.meta } : {}),
    },
    { status: details.status ?? 400, headers: { "content-type": "application/problem+json" } },
  )
}

function traceId(): string {
  return randomUuid().replaceAll("-", "")
}
