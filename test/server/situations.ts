import type { Credentials, Scopes, Submission } from "../../src/contract.js"
import { createMemoryRateLimit, type VerifyHandlerOptions } from "../../src/server.js"
import type { FakePersonio, FakePersonioOptions, Grant, OwnField, Scenario } from "../../src/testing.js"
import { chosen, onyo, onyoGrant, rightsOnly, thrive, thriveGrant } from "./samples.js"
import type { Row } from "./verdictTable.js"

/** A condition that comes from ticks, pasted values, the account or the host, with its outcome. */
export interface Situation extends Row {
  readonly about: string
  /** Default: `onyo`. */
  readonly scopes?: Scopes
  /** Default: `onyoGrant`. */
  readonly grant?: Grant
  readonly scenario?: Scenario
  readonly fake?: FakePersonioOptions
  /** Runs between creating the credential and the check. The pair that it returns is pasted instead. */
  readonly before?: (fake: FakePersonio, pair: Credentials) => Credentials | undefined
  readonly submission?: Partial<Submission>
  readonly host?: Partial<VerifyHandlerOptions<{ actor: string; tenant: string }>>
  /** True when there is no check, and so no audit entry. */
  readonly unaudited?: true
  readonly offline?: true
}

const address = (fields: OwnField[], ticked = fields.map(({ key }): string => key)) => ({
  scopes: {
    ...onyo,
    attributes: [
      {
        id: "custom:address",
        required: true,
        label: "Address",
        match: { universalId: "home_address", labels: ["Address", "Adresse", "Straße und Hausnummer"] },
      },
    ],
  } satisfies Scopes,
  grant: { accessRights: onyoGrant.accessRights, attributes: ticked },
  fake: { ownFields: fields },
})
const field = (key: OwnField["key"], label: string, more: Partial<OwnField> = {}): OwnField => ({
  key,
  label,
  type: "standard",
  ...more,
})
const status: Scopes = { ...onyo, attributes: [{ id: "status", required: true }] }
const v2 = (id: "attendances:read" | "absences:read"): Scopes => ({
  accessRights: [{ id, required: true, api: "v2" }],
  attributes: [],
})

export const situations = {
  all_ticked: { about: "Everything required is ticked.", outcome: "verified" },
  attribute_missing: {
    about: "One required attribute is not ticked.",
    grant: { ...onyoGrant, attributes: ["email", "last_name"] },
    outcome: "incomplete",
    missing: ["first_name"],
  },
  nothing_ticked: {
    about: "Employees is ticked, no attribute is.",
    grant: { ...onyoGrant, attributes: [] },
    outcome: "incomplete",
    missing: ["email", "first_name", "last_name"],
  },
  employees_missing: {
    about: "Employees itself is not ticked: only that is said to be missing.",
    grant: { accessRights: ["absences:read"], attributes: [] },
    outcome: "incomplete",
    missing: ["employees:read"],
  },
  no_right_at_all: {
    about: "No access right is ticked.",
    grant: { accessRights: [], attributes: [] },
    outcome: "incomplete",
    missing: ["employees:read"],
  },
  write_without_read: {
    about: "Write is ticked without read, which it does not include.",
    grant: { accessRights: ["employees:write"], attributes: [] },
    outcome: "incomplete",
    missing: ["employees:read"],
  },
  read_without_write: {
    about: "Read is ticked, the requested write is not.",
    scopes: rightsOnly("absences:read", "absences:write"),
    grant: { accessRights: ["absences:read"], attributes: [] },
    outcome: "incomplete",
    missing: ["absences:write"],
  },
  more_than_asked: {
    about: "More is ticked than was asked for: no reason to refuse.",
    grant: {
      accessRights: ["employees:read", "employees:write"],
      attributes: ["email", "first_name", "last_name", "fix_salary"],
    },
    outcome: "verified",
  },
  v2_older_name: {
    about: "Attendances for v2, and the token has only the older name, which v2 refuses.",
    scopes: v2("attendances:read"),
    grant: thriveGrant,
    scenario: "unprefixed_only",
    outcome: "incomplete",
    missing: ["attendances:read"],
  },
  v1_older_name: {
    about: "Attendances for either API, and the token has only the older name.",
    scopes: rightsOnly("attendances:read"),
    grant: thriveGrant,
    scenario: "unprefixed_only",
    outcome: "verified",
  },
  own_field_in_german: {
    about: "A field of the company's own, found by its German label.",
    ...address([field("dynamic_7", "Straße und Hausnummer")]),
    outcome: "verified",
  },
  own_field_spelled_freely: {
    about: "… in other case, with other spaces and accents.",
    ...address([field("dynamic_7", " STRASSE  und Hausnummer ")]),
    outcome: "verified",
  },
  own_field_by_universal_id: {
    about: "… by its `universal_id`, whatever it is called.",
    ...address([field("dynamic_7", "Wohnort", { universalId: "home_address" })]),
    outcome: "verified",
  },
  own_field_universal_id_wins: {
    about: "… by its `universal_id`, though another one has the label.",
    ...address([
      field("dynamic_7", "Wohnort", { universalId: "home_address" }),
      field("dynamic_8", "Address"),
    ]),
    outcome: "verified",
  },
  own_field_ambiguous: {
    about: "Two own fields have a label that was asked for: nobody can say which is meant.",
    ...address([field("dynamic_7", "Adresse"), field("dynamic_8", "Address")]),
    outcome: "inconclusive",
    unconfirmed: ["custom:address"],
  },
  own_field_not_ticked: {
    about: "The own field exists and is not ticked.",
    ...address([field("dynamic_7", "Adresse"), field("dynamic_8", "Size")], ["dynamic_8"]),
    outcome: "incomplete",
    missing: ["custom:address"],
  },
  own_field_named_like_a_preset: {
    about: "An own field is called “Status”; Personio's own status is not ticked.",
    scopes: status,
    grant: { accessRights: ["employees:read"], attributes: ["dynamic_7"] },
    fake: { ownFields: [field("dynamic_7", "Status")] },
    outcome: "incomplete",
    missing: ["status"],
  },
  wrong_secret: {
    about: "The secret is wrong.",
    before: (_, pair) => ({ ...pair, clientSecret: "papi-wrong" }),
    outcome: "invalid_credentials",
  },
  unknown_client_id: {
    about: "The client ID is unknown.",
    before: (_, pair) => ({ ...pair, clientId: "papi-unknown" }),
    outcome: "invalid_credentials",
  },
  swapped: {
    about: "The two values are swapped.",
    before: (_, { clientId, clientSecret }) => ({ clientId: clientSecret, clientSecret: clientId }),
    outcome: "invalid_credentials",
  },
  switched_off: {
    about: "The integration was switched off in Personio.",
    before: (fake, { clientId }) => void fake.setCredentialActive(clientId, false),
    outcome: "credentials_not_accepted",
  },
  deleted: {
    about: "The integration was deleted in Personio.",
    before: (fake, { clientId }) => void fake.deleteCredential(clientId),
    outcome: "invalid_credentials",
  },
  ticked_since: {
    about: "What was missing has been ticked since: a new token tells.",
    grant: { ...onyoGrant, attributes: [] },
    before: (fake, { clientId }) => void fake.editCredential(clientId, onyoGrant),
    outcome: "verified",
  },
  unticked_since: {
    about: "What was there has been unticked since.",
    before: (fake, { clientId }) =>
      void fake.editCredential(clientId, {
        accessRights: ["employees:read"],
        attributes: ["email", "first_name"],
      }),
    outcome: "incomplete",
    missing: ["last_name"],
  },
  pair_replaced_since: {
    about: "Editing the ticks has retired the secret.",
    fake: { editing: "revokes_pair" },
    before: (fake, { clientId }) => void fake.editCredential(clientId, onyoGrant),
    outcome: "credentials_not_accepted",
  },
  attested: {
    about: "What could not be asked, the administrator sees ticked.",
    scopes: thrive,
    grant: thriveGrant,
    scenario: "org_units_undecidable",
    submission: { attested: chosen([], ["org_units:read"]) },
    outcome: "verified",
    unconfirmed: ["org_units:read"],
    told: "org_units:read cannot be confirmed",
  },
  attested_but_missing: {
    about: "What is known to be missing, the administrator claims to see ticked.",
    scopes: thrive,
    grant: { ...thriveGrant, accessRights: ["employees:read", "attendances:read", "absences:read"] },
    submission: { attested: chosen([], ["org_units:read"]) },
    outcome: "incomplete",
    missing: ["org_units:read"],
  },
  attested_to_a_host_that_blocks: {
    about: 'The same with `unconfirmed: "block"`: nobody\'s word counts.',
    scopes: thrive,
    grant: thriveGrant,
    scenario: "org_units_undecidable",
    submission: { attested: chosen([], ["org_units:read"]) },
    host: { unconfirmed: "block" },
    outcome: "inconclusive",
    unconfirmed: ["org_units:read"],
    told: "org_units:read cannot be confirmed",
  },
  storing_failed: {
    about: "Everything is right, and `onVerified` cannot store it.",
    host: { onVerified: async () => Promise.reject(new Error("disk full")) },
    outcome: "host_error",
    told: "disk full",
  },
  storing_hangs: {
    about: "Everything is right, and `onVerified` does not settle.",
    host: { onVerified: () => new Promise<never>(() => {}) },
    outcome: "host_error",
    told: "onVerified did not settle within 15 s",
  },
  stored_pair: {
    about: "The stored pair is checked again: `loadCredentials` finds it.",
    submission: { credentials: null, connectionId: "connection-1" },
    outcome: "verified",
  },
  stored_pair_unknown: {
    about: "`loadCredentials` finds no pair for this caller.",
    submission: { credentials: null, connectionId: "connection-9" },
    host: { loadCredentials: async () => null },
    outcome: "host_error",
    unaudited: true,
  },
  signed_out: {
    about: "`authorize` knows nobody.",
    host: { authorize: async () => null },
    outcome: "session_expired",
    unaudited: true,
  },
  forbidden: {
    about: "`authorize` answers “forbidden”.",
    host: { authorize: async () => "forbidden" },
    outcome: "not_allowed",
    unaudited: true,
  },
  too_many_checks: {
    about: "The host's own limit is reached.",
    host: { rateLimit: createMemoryRateLimit({ actor: { checks: 0, seconds: 60 } }) },
    outcome: "host_rate_limited",
    wait: 60,
    unaudited: true,
  },
  host_broken: {
    about: "`authorize` fails.",
    host: { authorize: async () => Promise.reject(new Error("database is down")) },
    outcome: "host_error",
    told: "database is down",
    unaudited: true,
  },
  offline: {
    about: "The page cannot reach the host.",
    offline: true,
    outcome: "network",
    unaudited: true,
  },
} as const satisfies Record<string, Situation>
