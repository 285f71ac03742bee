import type { Fault } from "./faults.js"
import { type OAuthError, oauthErrors } from "./oauthErrors.js"
import { type PhaseFaults, phases, type ScenarioSpec } from "./scenarioSpec.js"

/** The same fault with every request. */
export function everywhere(fault: Fault): PhaseFaults {
  return Object.fromEntries(phases.map((phase) => [phase, fault]))
}

/** The same fault with every request but those for a token. */
export function afterToken(fault: Fault): PhaseFaults {
  return { attributes: fault, org_units: fault, read: fault }
}

/** v2 refuses the token request with an OAuth error, and v1 says that the credentials are wrong. */
export function refusedWith(error: OAuthError, status = 400): PhaseFaults {
  return { v2_token: { kind: "oauth", error, status }, v1_token: { kind: "wrong_credentials" } }
}

/** Faults that any request can meet, each with the predicate of a sentence about it. */
const commonFaults = {
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
type CommonFault = keyof typeof commonFaults

function specsOfCommonFaults<Prefix extends string>(
  prefix: Prefix,
  subject: string,
  faults: (fault: Fault) => PhaseFaults,
) {
  const specs = Object.entries(commonFaults).map(([name, [fault, predicate]]): [string, ScenarioSpec] => [
    `${prefix}_${name}`,
    { summary: `${subject} ${predicate}, after a good token.`, faults: faults(fault) },
  ])
  return Object.fromEntries(specs) as Record<`${Prefix}_${CommonFault}`, ScenarioSpec>
}

/** Each common fault twice: with the list of readable attributes, and with every other read. */
export const faultsAfterToken = {
  ...specsOfCommonFaults("attributes", "The list of readable attributes", (fault) => ({ attributes: fault })),
  ...specsOfCommonFaults("reads", "Every read but the attributes", (fault) => ({
    org_units: fault,
    read: fault,
  })),
}

/** Every OAuth error of the token endpoint with 401 and 403, which were seen instead of the documented 400. */
export const oauthErrorsWithOtherStatus = Object.fromEntries(
  oauthErrors.flatMap((error) =>
    [401, 403].map((status): [string, ScenarioSpec] => [
      `${error}_${status}`,
      {
        summary: `The token request says ${error} with ${status}, not the documented 400.`,
        faults: refusedWith(error, status),
      },
    ]),
  ),
) as Record<`${OAuthError}_${401 | 403}`, ScenarioSpec>
