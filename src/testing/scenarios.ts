import {
  afterToken,
  everywhere,
  faultsAfterToken,
  oauthErrorsWithOtherStatus,
  refusedWith,
} from "./commonFaults.js"
import type { ScenarioSpec } from "./scenarioSpec.js"

type Specs = Record<string, ScenarioSpec>

const refusals = {
  invalid_client: {
    summary: "Personio refuses the credentials as unknown or wrong.",
    faults: refusedWith("invalid_client"),
  },
  unauthorized_client: {
    summary: "Personio refuses the credentials with the other error that means wrong credentials.",
    faults: refusedWith("unauthorized_client"),
  },
  invalid_grant: {
    summary: "Personio knows the credentials, but they have been revoked.",
    faults: refusedWith("invalid_grant"),
  },
  access_denied: {
    summary: "Personio knows the credentials, but they are disabled.",
    faults: refusedWith("access_denied"),
  },
  refused_without_reason: {
    summary: "v2 refuses with an empty 401, and v1 says “Wrong credentials”.",
    faults: { v2_token: { kind: "status", status: 401 }, v1_token: { kind: "wrong_credentials" } },
  },
  refused_in_200: {
    summary: "v2 refuses with an empty 403, and v1 answers 200 with success: false.",
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
    summary: "v2 says that a scope does not exist, although the request names none.",
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
} as const satisfies Specs

const changedTicks = {
  right_unticked: {
    summary: "The last access right of the credential is no longer ticked.",
    unticks: "right",
  },
  email_unticked: { summary: "The employee attribute Email is no longer ticked.", unticks: "email" },
} as const satisfies Specs

const unusual = {
  no_scope_string: { summary: "Tokens have no scope.", scope: "absent" },
  unprefixed_only: {
    summary: "The credential is old: its scope names have no prefix, and v2 refuses its rights.",
    scope: "unprefixed",
    v2Refuses: true,
  },
  prefixed_only: { summary: "Tokens carry the scope names of v2 only.", scope: "prefixed" },
  v1_only: {
    summary: "v2 refuses the credentials without a reason, and v1 accepts them.",
    scope: "unprefixed",
    v2Refuses: true,
    faults: { v2_token: { kind: "status", status: 403 } },
  },
  v2_only: {
    summary: "v1 has been switched off, and none of its paths exists.",
    scope: "prefixed",
    faults: { v1_token: { kind: "not_found" }, attributes: { kind: "not_found" } },
  },
  separate_tokens: { summary: "v1 accepts only tokens of its own.", separateTokens: true },
  token_refused: {
    summary: "Personio gives out tokens, but no resource accepts them.",
    faults: afterToken({ kind: "token_refused" }),
  },
  attributes_refused: {
    summary: "Personio refuses the list of readable attributes, although Employees may be read.",
    faults: { attributes: { kind: "forbidden" } },
  },
  attributes_unauthorized: {
    summary: "The list of readable attributes accepts neither token.",
    faults: { attributes: { kind: "token_refused" } },
  },
  nothing_tells: {
    summary: "Tokens have no scope, and no resource exists.",
    scope: "absent",
    faults: afterToken({ kind: "not_found" }),
  },
  renamed_labels: { summary: "The company has renamed Personio's standard attributes.", renamedLabels: true },
  token_dies: { summary: "The token is no longer valid when the first read comes.", tokenDies: true },
  legal_entities_limited: {
    summary: "The credential is limited to a legal entity without employees, so every list is empty.",
    faults: { org_units: { kind: "empty_list" }, read: { kind: "empty_list" } },
  },
  org_units_undecidable: {
    summary: "Org units answer 404, as in an account without that feature.",
    faults: { org_units: { kind: "not_found" } },
  },
  reads_not_found_once: {
    summary: "The first read but the attributes answers 404, and the next one succeeds.",
    faults: { org_units: { kind: "not_found" }, read: { kind: "not_found" } },
    times: 1,
  },
  reads_invalid_parameter: {
    summary: "Every read but the attributes answers 400 about a parameter that nobody sent.",
    faults: { org_units: { kind: "invalid_parameter" }, read: { kind: "invalid_parameter" } },
  },
} as const satisfies Specs

const failures = {
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
    summary: "Personio answers 429 without Retry-After.",
    faults: everywhere({ kind: "rate_limited" }),
  },
  rate_limited_seconds: {
    summary: "Personio answers 429 with Retry-After: 30.",
    faults: everywhere({ kind: "rate_limited", retryAfter: "seconds" }),
  },
  rate_limited_date: {
    summary: "Personio answers 429 with a date 30 seconds ahead in Retry-After.",
    faults: everywhere({ kind: "rate_limited", retryAfter: "date" }),
  },
  rate_limited_past: {
    summary: "Personio answers 429 with a date in the past in Retry-After.",
    faults: everywhere({ kind: "rate_limited", retryAfter: "past" }),
  },
  rate_limited_absurd: {
    summary: "Personio answers 429 with a year in Retry-After.",
    faults: everywhere({ kind: "rate_limited", retryAfter: "absurd" }),
  },
  rate_limited_nonsense: {
    summary: "Personio answers 429 with words in Retry-After, which no client can read.",
    faults: everywhere({ kind: "rate_limited", retryAfter: "nonsense" }),
  },
  internal_error: {
    summary: "Personio answers 500 without a body.",
    faults: everywhere({ kind: "status", status: 500 }),
  },
  recovers: {
    summary: "The first two requests fail with 503, and the third succeeds.",
    faults: everywhere({ kind: "status", status: 503 }),
    times: 2,
  },
  bad_gateway: {
    summary: "A gateway answers 502 with a page in HTML.",
    faults: everywhere({ kind: "html", status: 502 }),
  },
  gateway_timeout: {
    summary: "Personio answers 504 without a body.",
    faults: everywhere({ kind: "status", status: 504 }),
  },
  html: {
    summary: "Every request is answered 200 with a page in HTML.",
    faults: everywhere({ kind: "html", status: 200 }),
  },
  truncated_json: {
    summary: "Personio answers JSON that is cut off.",
    faults: everywhere({ kind: "truncated" }),
  },
  strange_json: {
    summary: "Personio answers JSON of no known shape.",
    faults: everywhere({ kind: "strange" }),
  },
  wrong_types: {
    summary: "Personio answers JSON whose known keys have values of other types.",
    faults: everywhere({ kind: "wrong_types" }),
  },
  huge_body: { summary: "Personio answers 64 MiB of JSON.", faults: everywhere({ kind: "huge" }) },
  redirect: {
    summary: "Every request is redirected to another host.",
    faults: everywhere({ kind: "redirect" }),
  },
  unreachable: { summary: "The connection fails.", faults: everywhere({ kind: "unreachable" }) },
  hang_token: {
    summary: "The token request is never answered.",
    faults: { v2_token: { kind: "hang" }, v1_token: { kind: "hang" } },
  },
  stalled_body: {
    summary: "Responses begin and never end.",
    faults: everywhere({ kind: "stalled" }),
  },
} as const satisfies Specs

/**
 * Every scenario by name, with a `summary` of what a client of the credential meets. The fake serves a credential
 * without a scenario as Personio does.
 */
export const scenarios = {
  ...refusals,
  ...changedTicks,
  ...unusual,
  ...failures,
  ...oauthErrorsWithOtherStatus,
  ...faultsAfterToken,
} as const satisfies Specs

/** The name of a scenario: a key of `scenarios`. */
export type Scenario = keyof typeof scenarios

/** The names of all scenarios, in the order of `scenarios`. */
export const scenarioNames = Object.keys(scenarios) as readonly Scenario[]

/** Scenarios that belong together, for a page on which people choose one. */
export interface ScenarioGroup {
  /** What they have in common, as an English heading. */
  readonly title: string
  /** Their names, in the order of `scenarios`. */
  readonly names: readonly Scenario[]
}

/** All scenarios in groups, in the order of `scenarios`. */
export const scenarioGroups: readonly ScenarioGroup[] = [
  group("Personio refuses the credentials", refusals),
  group("Somebody has changed the ticks", changedTicks),
  group("Personio tells less, or in another way", unusual),
  group("Personio or the network fails", failures),
  group("Personio refuses with another status than documented", oauthErrorsWithOtherStatus),
  group("The first request succeeds, and a later one fails", faultsAfterToken),
]

function group(title: string, specs: Partial<Record<Scenario, ScenarioSpec>>): ScenarioGroup {
  return { title, names: scenarioNames.filter((name) => name in specs) }
}

/** What a scenario changes. `null`, which means no scenario, changes nothing. */
export function specOf(scenario: Scenario | null): ScenarioSpec {
  return scenario ? scenarios[scenario] : { summary: "Personio behaves as usual." }
}
