import type { AccessRight, RejectedCode, UnavailableCode, Verdict } from "../../src/contract.js"
import type { OAuthError } from "../../src/testing/oauthErrors.js"
import type { Scenario } from "../../src/testing.js"
import type { MessageKey } from "../../src/widget/i18n/messages/en.js"

/**
 * The outcome of each condition. A new code, scenario or access right does not compile before it has its row here.
 * docs/verdicts.md is made from these tables.
 */

type Findings = Exclude<Verdict["status"], "rejected" | "unavailable">
export type Outcome = Findings | RejectedCode | UnavailableCode

/** The headline that the administrator reads. */
export const headlines: Record<Outcome, MessageKey> = {
  verified: "done.title",
  incomplete: "incomplete.title",
  inconclusive: "inconclusive.title",
  invalid_credentials: "rejected.title",
  credentials_not_accepted: "rejected.title",
  rate_limited: "unavailable.rate_limited.title",
  personio_unreachable: "unavailable.personio.title",
  personio_error: "unavailable.personio.title",
  timeout: "unavailable.personio.title",
  unexpected_answer: "unavailable.unexpected_answer.title",
  network: "unavailable.network.title",
  session_expired: "unavailable.session_expired.title",
  not_allowed: "unavailable.not_allowed.title",
  host_rate_limited: "unavailable.host_rate_limited.title",
  host_error: "unavailable.host_error.title",
}

export interface Row {
  readonly outcome: Outcome
  /** A part of the message that `onError` gets; without it, `onError` is not called. */
  readonly told?: string
  /** The `retryAfterSeconds` of the verdict, in seconds. */
  readonly wait?: number
  /** The required scopes that are known to be missing. */
  readonly missing?: readonly string[]
  /** The scopes that could not be confirmed. */
  readonly unconfirmed?: readonly string[]
}

const fine: Row = { outcome: "verified" }
const wrong: Row = { outcome: "invalid_credentials" }
const dead: Row = { outcome: "credentials_not_accepted" }
const busy: Row = { outcome: "rate_limited" }
const failing: Row = { outcome: "personio_error" }
const late = "no complete answer within 10 s. Does this server need a proxy"
const silent: Row = { outcome: "timeout", told: late }
const unreachable: Row = { outcome: "personio_unreachable", told: "no connection" }
const strange = (told: string): Row => ({ outcome: "unexpected_answer", told })
const open = (unconfirmed: readonly string[], told?: string): Row => ({
  outcome: "inconclusive",
  unconfirmed,
  ...(told === undefined ? {} : { told }),
})

const listed = ["email", "custom:occupation"]
const noList = (told = "the readable attributes cannot be confirmed") => open(listed, told)
const noOrgUnits = (told?: string) => open(["org_units:read"], told)
const undecided = "org_units:read cannot be confirmed"

const oauth: Record<OAuthError, Row> = {
  invalid_client: wrong,
  unauthorized_client: wrong,
  invalid_grant: dead,
  access_denied: dead,
  server_error: failing,
  temporarily_unavailable: failing,
  invalid_request: strange("invalid_request"),
  unsupported_grant_type: strange("unsupported_grant_type"),
  unsupported_response_type: strange("unsupported_response_type"),
  invalid_scope: strange("invalid_scope"),
}

function withStatus<S extends 401 | 403>(status: S) {
  const rows = Object.entries(oauth).map(([error, row]) => [`${error}_${status}`, row])
  return Object.fromEntries(rows) as Record<`${OAuthError}_${S}`, Row>
}

/** `thrive` requests Employees, Attendances (with v2), Absences, Org Units and the e-mail address. All are ticked. */
export const scenarioRows: Record<Scenario, Row> = {
  invalid_client: oauth.invalid_client,
  unauthorized_client: oauth.unauthorized_client,
  invalid_grant: oauth.invalid_grant,
  access_denied: oauth.access_denied,
  invalid_request: oauth.invalid_request,
  unsupported_grant_type: oauth.unsupported_grant_type,
  unsupported_response_type: oauth.unsupported_response_type,
  invalid_scope: oauth.invalid_scope,
  server_error_token: oauth.server_error,
  temporarily_unavailable: oauth.temporarily_unavailable,
  temporarily_unavailable_400: oauth.temporarily_unavailable,
  ...withStatus(401),
  ...withStatus(403),
  refused_without_reason: wrong,
  refused_in_200: strange("without a token"),
  blocked: strange("refused without a reason"),
  unknown_error: strange("answered 400"),
  empty_400: strange("answered 400"),
  empty_200: strange("answered 200 without a token"),
  token_not_found: strange("answered 404"),

  right_unticked: { outcome: "incomplete", missing: ["org_units:read"] },
  email_unticked: { outcome: "incomplete", missing: ["email"] },

  no_scope_string: open(["employees:read", "attendances:read", "absences:read"], "no token names its scopes"),
  nothing_tells: open(
    ["employees:read", "attendances:read", "absences:read", "org_units:read", ...listed],
    "no token names its scopes",
  ),
  unprefixed_only: { outcome: "incomplete", missing: ["attendances:read", "org_units:read"] },
  prefixed_only: fine,
  v1_only: open(["attendances:read", "org_units:read"], undecided),
  v2_only: noList(),
  separate_tokens: fine,
  token_refused: open(["org_units:read", ...listed], undecided),
  token_dies: noOrgUnits(undecided),
  renamed_labels: fine,
  legal_entities_limited: fine,
  org_units_undecidable: noOrgUnits(undecided),
  reads_not_found_once: fine,
  reads_invalid_parameter: noOrgUnits(undecided),

  attributes_refused: noList(),
  attributes_unauthorized: noList(),
  attributes_not_found: noList(),
  attributes_success_false: noList(),
  attributes_rate_limited: busy,
  attributes_server_error: failing,
  attributes_bad_gateway: failing,
  attributes_html: strange("without a list of attributes"),
  attributes_redirect: strange("redirect"),
  attributes_truncated: strange("without a list of attributes"),
  attributes_strange: strange("without a list of attributes"),
  attributes_wrong_types: strange("without a list of attributes"),
  attributes_huge: strange("more than 2097152 bytes"),
  attributes_unreachable: unreachable,
  attributes_hang: silent,
  attributes_stalled: silent,

  reads_not_found: noOrgUnits(undecided),
  reads_success_false: noOrgUnits(undecided),
  reads_rate_limited: noOrgUnits(),
  reads_server_error: noOrgUnits(),
  reads_bad_gateway: noOrgUnits(),
  reads_html: noOrgUnits(undecided),
  reads_redirect: noOrgUnits("redirect"),
  reads_truncated: noOrgUnits(undecided),
  reads_strange: noOrgUnits(undecided),
  reads_wrong_types: noOrgUnits(undecided),
  reads_huge: noOrgUnits("more than 2097152 bytes"),
  reads_unreachable: noOrgUnits("no connection"),
  reads_hang: noOrgUnits(late),
  reads_stalled: noOrgUnits(late),

  rate_limited: busy,
  rate_limited_seconds: { ...busy, wait: 30 },
  rate_limited_date: { ...busy, wait: 30 },
  rate_limited_past: { ...busy, wait: 0 },
  rate_limited_absurd: { ...busy, wait: 86_400 },
  rate_limited_nonsense: busy,
  recovers: fine,
  internal_error: failing,
  bad_gateway: failing,
  gateway_timeout: failing,
  html: strange("without a token"),
  truncated_json: strange("without a token"),
  strange_json: strange("without a token"),
  wrong_types: strange("without a token"),
  huge_body: strange("more than 2097152 bytes"),
  redirect: strange("redirect"),
  unreachable,
  hang_token: silent,
  stalled_body: silent,
}

/** When the names of the token do not say, a `"read"` right is tried out and a `"token"` right stays unconfirmed. */
type Decided = "token" | "read"
export const rightRows: Record<AccessRight, Decided> = {
  "employees:read": "token",
  "employees:write": "token",
  "attendances:read": "token",
  "attendances:write": "token",
  "absences:read": "token",
  "absences:write": "token",
  "documents:read": "read",
  "documents:write": "token",
  "custom_reports:read": "read",
  "compensations:read": "token",
  "compensations:write": "token",
  "recruiting:read": "token",
  "recruiting:write": "token",
  "webhooks:read": "token",
  "webhooks:write": "token",
  "org_units:read": "read",
  "legal_entities:read": "read",
  "cost_centers:read": "read",
  "workplaces:read": "read",
}
/** One required right, by what the account says about it, with the outcome. */
export const rightStates = {
  held: { outcome: () => "verified" },
  "not held": { outcome: () => "incomplete" },
  "held, and the token names no scopes": {
    scenario: "no_scope_string",
    outcome: (by: Decided) => (by === "read" ? "verified" : "inconclusive"),
  },
  "held, and nothing tells": { scenario: "nothing_tells", outcome: () => "inconclusive" },
} as const satisfies Record<string, { scenario?: Scenario; outcome: (by: Decided) => Findings }>
