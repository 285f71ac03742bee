import { everywhere, oauthErrorsElsewhere, type Play, refusedWith, troublesAfterToken } from "./plays.js"

/** Every scenario by name. A credential without one is served as Personio would serve it. */
export const scenarios = {
  // Personio does not take the pair.
  invalid_client: {
    summary: "The pair is refused as unknown or wrong.",
    faults: refusedWith("invalid_client"),
  },
  unauthorized_client: {
    summary: "The pair is refused with the other error that means a wrong pair.",
    faults: refusedWith("unauthorized_client"),
  },
  invalid_grant: {
    summary: "The pair is known but has been revoked.",
    faults: refusedWith("invalid_grant"),
  },
  access_denied: {
    summary: "The pair is known but disabled.",
    faults: refusedWith("access_denied"),
  },
  refused_without_reason: {
    summary: "v2 refuses with an empty 401; v1 says “Wrong credentials”.",
    faults: { v2_token: { kind: "status", status: 401 }, v1_token: { kind: "wrong_credentials" } },
  },
  refused_in_200: {
    summary: "v2 refuses with an empty 403; v1 answers 200 with success: false.",
    faults: { v2_token: { kind: "status", status: 403 }, v1_token: { kind: "success_false" } },
  },
  blocked: {
    summary: "A gateway refuses every request with 403 and a page in HTML.",
    faults: everywhere({ kind: "html", status: 403 }),
  },
  invalid_request: {
    summary: "v2 says the token request itself is malformed.",
    faults: refusedWith("invalid_request"),
  },
  unsupported_grant_type: {
    summary: "v2 says it does not know the kind of grant.",
    faults: refusedWith("unsupported_grant_type"),
  },
  unsupported_response_type: {
    summary: "v2 says it does not know the kind of response.",
    faults: refusedWith("unsupported_response_type"),
  },
  invalid_scope: {
    summary: "v2 says that a scope does not exist, though none was asked for.",
    faults: refusedWith("invalid_scope"),
  },
  unknown_error: {
    summary: "v2 refuses with 400 and an error that no document names.",
    faults: { v2_token: { kind: "unknown_error" }, v1_token: { kind: "wrong_credentials" } },
  },
  empty_400: {
    summary: "The token request answers 400 without a body.",
    faults: { v2_token: { kind: "status", status: 400 }, v1_token: { kind: "wrong_credentials" } },
  },
  empty_200: {
    summary: "The token request answers 200 without a body.",
    faults: { v2_token: { kind: "status", status: 200 } },
  },
  token_not_found: {
    summary: "The token request answers 404.",
    faults: { v2_token: { kind: "not_found" }, v1_token: { kind: "wrong_credentials" } },
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
  attributes_unauthorized: {
    summary: "The list of readable employee attributes takes neither token.",
    faults: { attributes: { kind: "token_refused" } },
  },
  nothing_tells: {
    summary: "Tokens come without a scope, and no resource is there.",
    scope: "absent",
    faults: {
      attributes: { kind: "not_found" },
      org_units: { kind: "not_found" },
      read: { kind: "not_found" },
    },
  },
  renamed_labels: { summary: "The company renamed Personio's own attributes.", renamedLabels: true },
  token_dies: { summary: "The token has died when the first read comes.", tokenDies: true },
  legal_entities_limited: {
    summary: "Limited to a legal entity nobody works in: every list is empty.",
    faults: { org_units: { kind: "empty_list" }, read: { kind: "empty_list" } },
  },
  org_units_undecidable: {
    summary: "Org units answer 404, as for an account without that feature.",
    faults: { org_units: { kind: "not_found" } },
  },

  // Personio, or the way there, is in trouble.
  server_error_token: {
    summary: "The token request answers server_error.",
    faults: { v2_token: { kind: "oauth", error: "server_error" }, v1_token: { kind: "status", status: 500 } },
  },
  temporarily_unavailable_400: {
    summary: "The token request answers temporarily_unavailable with the documented 400.",
    faults: refusedWith("temporarily_unavailable"),
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
  rate_limited_past: {
    summary: "Too many requests, Retry-After as a date that is over.",
    faults: everywhere({ kind: "rate_limited", retryAfter: "past" }),
  },
  rate_limited_absurd: {
    summary: "Too many requests, Retry-After: a year.",
    faults: everywhere({ kind: "rate_limited", retryAfter: "absurd" }),
  },
  rate_limited_nonsense: {
    summary: "Too many requests, Retry-After that nobody can read.",
    faults: everywhere({ kind: "rate_limited", retryAfter: "nonsense" }),
  },
  internal_error: { summary: "500 without a body.", faults: everywhere({ kind: "status", status: 500 }) },
  recovers: {
    summary: "The first two requests fail with 503, the third works.",
    faults: everywhere({ kind: "status", status: 503 }),
    times: 2,
  },
  bad_gateway: { summary: "502 from a gateway, in HTML.", faults: everywhere({ kind: "html", status: 502 }) },
  gateway_timeout: {
    summary: "504 without a body.",
    faults: everywhere({ kind: "status", status: 504 }),
  },
  html: { summary: "200, but a page in HTML.", faults: everywhere({ kind: "html", status: 200 }) },
  truncated_json: { summary: "JSON that is cut off.", faults: everywhere({ kind: "truncated" }) },
  strange_json: { summary: "JSON of no known shape.", faults: everywhere({ kind: "strange" }) },
  wrong_types: {
    summary: "JSON with the known keys and values of other types.",
    faults: everywhere({ kind: "wrong_types" }),
  },
  huge_body: { summary: "64 MiB of JSON.", faults: everywhere({ kind: "huge" }) },
  redirect: { summary: "A redirect to another host.", faults: everywhere({ kind: "redirect" }) },
  unreachable: { summary: "The connection fails.", faults: everywhere({ kind: "unreachable" }) },
  hang_token: {
    summary: "The token request is never answered.",
    faults: { v2_token: { kind: "hang" }, v1_token: { kind: "hang" } },
  },
  stalled_body: {
    summary: "Answers begin and never end.",
    faults: everywhere({ kind: "stalled" }),
  },

  // More of the same, by rule.
  ...oauthErrorsElsewhere,
  ...troublesAfterToken,
} as const satisfies Record<string, Play>

export type Scenario = keyof typeof scenarios

export const scenarioNames = Object.keys(scenarios) as Scenario[]

/** The play of a scenario; without one, Personio as it is. */
export function playOf(scenario: Scenario | null): Play {
  return scenario ? scenarios[scenario] : { summary: "As Personio answers." }
}
