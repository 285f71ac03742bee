import { jsonResponse } from "./jsonResponse.js"
import { randomTraceId } from "./random.js"

/** Every error of the v2 token endpoint (v2 auth document of 2026-09-30), with a description in our own words. */
const descriptions = {
  invalid_request: "The request is malformed.",
  invalid_client: "Unknown client, or the client could not be authenticated.",
  invalid_grant: "The grant has been revoked.",
  unauthorized_client: "The client is not allowed to request a token with this grant.",
  unsupported_grant_type: "The grant type is not supported.",
  unsupported_response_type: "The response type is not supported.",
  invalid_scope: "The requested scope is not valid.",
  server_error: "The server met an unexpected condition.",
  temporarily_unavailable: "The server is temporarily overloaded.",
  access_denied: "The client has been disabled.",
} as const

/** The value of `error` in a refusal of the token endpoint. */
export type OAuthError = keyof typeof descriptions

/** The names of all OAuth errors of the token endpoint. */
export const oauthErrors = Object.keys(descriptions) as readonly OAuthError[]

interface TokenRefusalDetails {
  /** The HTTP status. Default: 400, as documented. */
  readonly status?: number
  /** The content of `meta`, which names the parameters that are missing or wrong. Default: no `meta`. */
  readonly meta?: object
  /** Whether the address of the documentation stands in `type` instead of `error_uri`. Default: `false`. */
  readonly typeInsteadOfUri?: boolean
}

/** A refusal of `POST /v2/auth/token`: a flat document with `trace_id` instead of `personio_trace_id`. */
export function tokenRefusal(error: OAuthError, details: TokenRefusalDetails, now: number): Response {
  const uri = "https://developer.personio.de/v2.0/reference/authentication"
  return jsonResponse(
    {
      error,
      error_description: descriptions[error],
      ...(details.typeInsteadOfUri ? { type: uri } : { error_uri: uri }),
      timestamp: new Date(now).toISOString(),
      trace_id: randomTraceId(),
      ...(details.meta ? { meta: details.meta } : {}),
    },
    { status: details.status ?? 400, headers: { "content-type": "application/problem+json" } },
  )
}
