import type { ScopeFamily } from "./scopeNames.js"

/** Which requests of a credential a fault is played on. `read` is every resource but the two named ones. */
export type Phase = "v2_token" | "v1_token" | "attributes" | "org_units" | "read"

/** What is answered instead of Personio's usual answer. */
export type Fault =
  /** v2 OAuth error, problem+json (v2 auth document of 2026-09-30). Default status: 400. */
  | { readonly kind: "oauth"; readonly error: OAuthError; readonly status?: number }
  /** v1 `/auth`: 403 “Wrong credentials”. */
  | { readonly kind: "wrong_credentials" }
  /** The token is not taken, as after it died. */
  | { readonly kind: "token_refused" }
  /** The right is said to be missing. */
  | { readonly kind: "forbidden" }
  /** A path nobody serves. */
  | { readonly kind: "not_found" }
  /** HTTP 200 with `success: false`. */
  | { readonly kind: "success_false" }
  /** A status without any body. */
  | { readonly kind: "status"; readonly status: number }
  /** 429; Personio was seen to send no `Retry-After`. */
  | { readonly kind: "rate_limited"; readonly retryAfter?: "seconds" | "date" }
  /** A page in HTML, as a proxy or firewall in between would send. */
  | { readonly kind: "html"; readonly status: number }
  /** JSON that is cut off. */
  | { readonly kind: "truncated" }
  /** Well-formed JSON of no known shape. */
  | { readonly kind: "strange" }
  /** 64 MiB of JSON, made as it is read. */
  | { readonly kind: "huge" }
  /** 307 to another host. */
  | { readonly kind: "redirect" }
  /** Never answers. */
  | { readonly kind: "hang" }
  /** Headers and half a body, then silence. */
  | { readonly kind: "stalled" }
  /** `fetch` fails; over a port, where a handler cannot refuse a connection, 502. */
  | { readonly kind: "unreachable" }

/** Errors of the v2 token endpoint that a client may have to tell apart. */
export type OAuthError =
  | "invalid_request"
  | "invalid_client"
  | "invalid_grant"
  | "unauthorized_client"
  | "invalid_scope"
  | "unsupported_grant_type"
  | "server_error"
  | "temporarily_unavailable"
  | "access_denied"

type Faults = { readonly [phase in Phase]?: Fault }

/** What a scenario changes about a credential that is otherwise served faithfully. */
interface Play {
  /** One line for people: what a client of this credential meets. */
  readonly summary: string
  /** Names in the `scope` of a token. Default: `both`. */
  readonly scope?: ScopeFamily | "absent"
  /** Rights that v2 refuses although they are held, as it did with credentials older than its own scope names. */
  readonly v2Refuses?: boolean
  /** v1 has tokens of its own: the one from v2 does not open it. */
  readonly separateTokens?: boolean
  readonly faults?: Faults
  /** Play the faults on that many requests only, then answer as usual. Default: always. */
  readonly times?: number
}

function everywhere(fault: Fault): Faults {
  return { v2_token: fault, v1_token: fault, attributes: fault, org_units: fault, read: fault }
}

function refused(error: OAuthError, status?: number): Faults {
  const v2_token: Fault = status ? { kind: "oauth", error, status } : { kind: "oauth", error }
  return { v2_token, v1_token: { kind: "wrong_credentials" } }
}

/** Every scenario by name. A credential without one is served as Personio would serve it. */
export const scenarios = {
  // Personio does not take the pair.
  invalid_client: {
    summary: "The pair is refused as unknown or wrong.",
    faults: refused("invalid_client"),
  },
  invalid_client_401: {
    summary: "The pair is refused with 401 instead of the documented 400.",
    faults: refused("invalid_client", 401),
  },
  unauthorized_client: {
    summary: "The pair is refused with the other error that means a wrong pair.",
    faults: refused("unauthorized_client"),
  },
  invalid_grant: {
    summary: "The pair is known but has been revoked.",
    faults: refused("invalid_grant"),
  },
  access_denied: {
    summary: "The pair is known but disabled.",
    faults: refused("access_denied"),
  },
  refused_without_reason: {
    summary: "v2 refuses with an empty 401; v1 says “Wrong credentials”.",
    faults: { v2_token: { kind: "status", status: 401 }, v1_token: { kind: "wrong_credentials" } },
  },
  invalid_request: {
    summary: "v2 says the token request itself is malformed.",
    faults: { v2_token: { kind: "oauth", error: "invalid_request" } },
  },

  // The pair is good, what it holds is told in an unusual way.
  no_scope_string: { summary: "Tokens come without a scope.", scope: "absent" },
  unprefixed_only: {
    summary: "An old credential: scope names without a prefix only; v2 refuses its rights.",
    scope: "unprefixed",
    v2Refuses: true,
  },
  prefixed_only: { summary: "Scope names of v2 only.", scope: "prefixed" },
  v1_only: {
    summary: "v2 refuses the pair without a reason; v1 takes it.",
    scope: "unprefixed",
    v2Refuses: true,
    faults: { v2_token: { kind: "status", status: 403 } },
  },
  v2_only: {
    summary: "v1 has been switched off: none of its paths exists.",
    scope: "prefixed",
    faults: { v1_token: { kind: "not_found" }, attributes: { kind: "not_found" } },
  },
  separate_tokens: { summary: "v1 takes only tokens of its own.", separateTokens: true },
  token_refused: {
    summary: "Tokens are given out, but no resource takes them.",
    faults: {
      attributes: { kind: "token_refused" },
      org_units: { kind: "token_refused" },
      read: { kind: "token_refused" },
    },
  },
  attributes_refused: {
    summary: "The list of readable employee attributes is refused although Employees may be read.",
    faults: { attributes: { kind: "forbidden" } },
  },
  attributes_server_error: {
    summary: "The list of readable employee attributes fails with 500.",
    faults: { attributes: { kind: "status", status: 500 } },
  },
  attributes_success_false: {
    summary: "The list of readable employee attributes answers 200 with success: false.",
    faults: { attributes: { kind: "success_false" } },
  },
  org_units_undecidable: {
    summary: "Org units answer 404, as for an account without that feature.",
    faults: { org_units: { kind: "not_found" } },
  },
  reads_server_error: {
    summary: "Every read but the attributes fails with 500.",
    faults: { org_units: { kind: "status", status: 500 }, read: { kind: "status", status: 500 } },
  },

  // Personio, or the way there, is in trouble.
  server_error_token: {
    summary: "The token request answers server_error.",
    faults: { v2_token: { kind: "oauth", error: "server_error" }, v1_token: { kind: "status", status: 500 } },
  },
  temporarily_unavailable: {
    summary: "The token request answers temporarily_unavailable.",
    faults: {
      v2_token: { kind: "oauth", error: "temporarily_unavailable", status: 503 },
      v1_token: { kind: "status", status: 503 },
    },
  },
  rate_limited: {
    summary: "Too many requests, without Retry-After.",
    faults: everywhere({ kind: "rate_limited" }),
  },
  rate_limited_seconds: {
    summary: "Too many requests, Retry-After: 30.",
    faults: everywhere({ kind: "rate_limited", retryAfter: "seconds" }),
  },
  rate_limited_date: {
    summary: "Too many requests, Retry-After as a date 30 seconds ahead.",
    faults: everywhere({ kind: "rate_limited", retryAfter: "date" }),
  },
  recovers: {
    summary: "The first two requests fail with 503, the third works.",
    faults: everywhere({ kind: "status", status: 503 }),
    times: 2,
  },
  bad_gateway: { summary: "502 from a gateway, in HTML.", faults: everywhere({ kind: "html", status: 502 }) },
  html: { summary: "200, but a page in HTML.", faults: everywhere({ kind: "html", status: 200 }) },
  truncated_json: { summary: "JSON that is cut off.", faults: everywhere({ kind: "truncated" }) },
  strange_json: { summary: "JSON of no known shape.", faults: everywhere({ kind: "strange" }) },
  huge_body: { summary: "64 MiB of JSON.", faults: everywhere({ kind: "huge" }) },
  redirect: { summary: "A redirect to another host.", faults: everywhere({ kind: "redirect" }) },
  unreachable: { summary: "The connection fails.", faults: everywhere({ kind: "unreachable" }) },
  hang_token: {
    summary: "The token request is never answered.",
    faults: { v2_token: { kind: "hang" }, v1_token: { kind: "hang" } },
  },
  hang_attributes: {
    summary: "The list of readable employee attributes is never answered.",
    faults: { attributes: { kind: "hang" } },
  },
  stalled_body: {
    summary: "Answers begin and never end.",
    faults: everywhere({ kind: "stalled" }),
  },
} as const satisfies Record<string, Play>

export type Scenario = keyof typeof scenarios

export const scenarioNames = Object.keys(scenarios) as Scenario[]

/** The play of a scenario; without one, Personio as it is. */
export function playOf(scenario: Scenario | null): Play {
  return scenario ? scenarios[scenario] : { summary: "As Personio answers." }
}
