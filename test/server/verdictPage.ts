import { accessRights, rejectedCodes, unavailableCodes } from "../../src/contract.js"
import { scenarioNames, scenarios } from "../../src/testing.js"
import en from "../../src/widget/i18n/messages/en.js"
import { type Situation, situations } from "./situations.js"
import { headlines, type Outcome, type Row, rightRows, rightStates, scenarioRows } from "./verdictTable.js"

/** The status of the verdict that has this outcome. */
function statusOf(outcome: Outcome): string {
  if (isOneOf(rejectedCodes, outcome)) return "rejected"
  return isOneOf(unavailableCodes, outcome) ? "unavailable" : outcome
}

const isOneOf = (codes: readonly string[], outcome: Outcome): boolean => codes.includes(outcome)

/** The text of docs/verdicts.md, made from the tables that the tests use. */
export function verdictPage(): string {
  const outcomes = Object.keys(headlines) as Outcome[]
  return `<!-- Made by test/server/verdicts.test.ts; renew: npx vitest run --project unit test/server/verdicts.test.ts -u -->

# Verdicts

This page says how a check ends, by what it meets. Every line is a test: the page's client, the handler and the verifier
run against the fake Personio (\`personio-connect/testing\`), whose scenarios have the names in the first column.

“Host hears” is the error that \`onError\` gets, always with the reference that the administrator sees. \`onAudit\` gets an
entry for every check that was made, with its status and code.

## What the administrator reads

${table(
  ["Verdict", "Code", "Headline"],
  outcomes.map((outcome) => [`\`${statusOf(outcome)}\``, codeOf(outcome), headline(outcome)]),
)}

## Scenarios of the fake

The host requests Employees, Attendances (to be used with v2), Absences, Org units and the attribute \`email\`, and all are
ticked; \`custom:occupation\` is optional. A single request has 10 seconds and a check 20. A request is repeated only after a
broken connection or the status 429, 502, 503 or 504, at most twice. A read that tries a right out is asked once more after a 404.

${table(
  ["Scenario", "What happens", "Verdict", "Code", "Open", "Host hears"],
  scenarioNames.map((name) => line(`\`${name}\``, scenarios[name].summary, scenarioRows[name])),
)}

## Ticks, pasted values, the account, the host

${table(
  ["Situation", "What happens", "Verdict", "Code", "Open", "Host hears"],
  Object.entries<Situation>(situations).map(([name, situation]) =>
    line(`\`${name}\``, situation.about, situation),
  ),
)}

## Each access right

The host requests one right. “Token” means that the names in the token decide, and a name that is not there is a right that
is missing. “Read” means that one harmless read is tried when the names do not say; only Personio's own words for a missing
right count as a missing right.

${table(
  ["Access right", "Decided by", ...Object.keys(rightStates)],
  accessRights.map((right) => {
    const by = rightRows[right]
    const states = Object.values(rightStates).map((state) => `\`${state.outcome(by)}\``)
    return [`\`${right}\``, by === "token" ? "Token" : "Token, then read", ...states]
  }),
)}
`
}

function line(name: string, about: string, row: Row): string[] {
  const list = (what: string, ids: readonly string[] = []) =>
    ids.length > 0 ? [`${what}: ${ids.map((id) => `\`${id}\``).join(", ")}`] : []
  const wait = row.wait === undefined ? [] : [`wait ${row.wait} s`]
  const opened = [...list("missing", row.missing), ...list("unconfirmed", row.unconfirmed), ...wait]
  const told = row.told === undefined ? "" : `… ${row.told} …`
  return [name, about, `\`${statusOf(row.outcome)}\``, codeOf(row.outcome), opened.join("; "), told]
}

const codeOf = (outcome: Outcome): string => (statusOf(outcome) === outcome ? "" : `\`${outcome}\``)

function headline(outcome: Outcome): string {
  const message = en[headlines[outcome]]
  return typeof message === "string" ? message : message.other
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`
  return [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n")
}
