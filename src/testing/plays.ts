import { type Fault, type OAuthError, oauthErrors } from "./faults.js"
import type { ScopeFamily } from "./scopeNames.js"

/** Which requests of a credential a fault is played on. `read` is every resource but the two named ones. */
export type Phase = "v2_token" | "v1_token" | "attributes" | "org_units" | "read"

type Faults = { readonly [phase in Phase]?: Fault }

/** What a scenario changes about a credential that is otherwise served faithfully. */
export interface Play {
  /** One line for people: what a client of this credential meets. */
  readonly summary: string
  /** Names in the `scope` of a token. Default: `both`. */
  readonly scope?: ScopeFamily | "absent"
  /** Rights that v2 refuses although they are held, as it did with credentials older than its own scope names. */
  readonly v2Refuses?: boolean
  /** v1 has tokens of its own: the one from v2 does not open it. */
  readonly separateTokens?: boolean
  /** The company calls Personio's presets by names of its own. */
  readonly renamedLabels?: boolean
  /** The first read meets a token that has just died. */
  readonly tokenDies?: boolean
  readonly faults?: Faults
  /** Play the faults on that many requests only, then answer as usual. Default: always. */
  readonly times?: number
}

export function everywhere(fault: Fault): Faults {
  return { v2_token: fault, v1_token: fault, attributes: fault, org_units: fault, read: fault }
}

/** The token endpoint refuses with an OAuth error; v1, asked as well, does not take the pair either. */
export function refusedWith(error: OAuthError, status = 400): Faults {
  return { v2_token: { kind: "oauth", error, status }, v1_token: { kind: "wrong_credentials" } }
}

/** What can go wrong with any request. */
const troubles = {
  rate_limited: [{ kind: "rate_limited" }, "meets a rate limit"],
  server_error: [{ kind: "status", status: 500 }, "fails with 500"],
  bad_gateway: [{ kind: "html", status: 502 }, "meets a gateway's 502 in HTML"],
  html: [{ kind: "html", status: 200 }, "answers 200 with a page in HTML"],
  redirect: [{ kind: "redirect" }, "is redirected to another host"],
  not_found: [{ kind: "not_found" }, "answers 404"],
  success_false: [{ kind: "success_false" }, "answers 200 with success: false"],
  truncated: [{ kind: "truncated" }, "answers JSON that is cut off"],
  strange: [{ kind: "strange" }, "answers JSON of no known shape"],
  wrong_types: [{ kind: "wrong_types" }, "answers JSON whose values have other types"],
  huge: [{ kind: "huge" }, "answers 64 MiB"],
  unreachable: [{ kind: "unreachable" }, "finds no connection"],
  hang: [{ kind: "hang" }, "is never answered"],
  stalled: [{ kind: "stalled" }, "begins to answer and never ends"],
} as const satisfies Record<string, readonly [Fault, string]>
type Trouble = keyof typeof troubles

function troublesWith<P extends string>(phase: P, what: string, faults: (fault: Fault) => Faults) {
  const named = Object.entries(troubles).map(([trouble, [fault, happens]]): [string, Play] => [
    `${phase}_${trouble}`,
    { summary: `${what} ${happens}, after a good token.`, faults: faults(fault) },
  ])
  return Object.fromEntries(named) as Record<`${P}_${Trouble}`, Play>
}

/** Each trouble with the list of readable attributes, and with every other read. */
export const troublesAfterToken = {
  ...troublesWith("attributes", "The list of readable attributes", (fault) => ({ attributes: fault })),
  ...troublesWith("reads", "Every read but the attributes", (fault) => ({ org_units: fault, read: fault })),
}

/** Every OAuth error of the token endpoint, with the two statuses that were seen instead of the documented 400. */
export const oauthErrorsElsewhere = Object.fromEntries(
  oauthErrors.flatMap((error) =>
    [401, 403].map((status): [string, Play] => [
      `${error}_${status}`,
      {
        summary: `The token request says ${error} with ${status}, not the documented 400.`,
        faults: refusedWith(error, status),
      },
    ]),
  ),
) as Record<`${OAuthError}_${401 | 403}`, Play>
