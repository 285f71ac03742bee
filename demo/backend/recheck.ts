import type { Credentials, ScopeSet, Verdict } from "personio-connect/contract"
import type { Verifier } from "personio-connect/server"
import type { Connection, Problem } from "./connections.js"

/** What is kept after a later check. */
export interface CheckResult {
  status: Verdict["status"]
  /** What the check found; null when it found out nothing about the scopes. */
  found: Pick<Connection, "granted" | "unconfirmed" | "attributes"> | null
  /** The problem of the connection; null when there is none. With `unknown` nobody could tell, so nothing is changed. */
  problem: Problem | null | "unknown"
}

/** Checks again what this connection was set up with. A nightly job of a real product would do the same. */
export async function checkAgain(
  verify: Verifier,
  credentials: Credentials,
  connection: Connection,
  signal: AbortSignal,
): Promise<CheckResult> {
  const missed = connection.problem?.kind === "missing" ? [connection.problem.scopes] : []
  const chosen = union([connection.granted, connection.unconfirmed, ...missed])
  const verdict = await verify({ credentials, scopes: chosen, attested: connection.unconfirmed }, { signal })
  if (verdict.status === "rejected") return { status: "rejected", found: null, problem: { kind: "rejected" } }
  if (verdict.status === "unavailable" || verdict.status === "inconclusive")
    return { status: verdict.status, found: null, problem: "unknown" }
  const { status, ...findings } = verdict
  const { granted, unconfirmed, attributes } = findings
  const missing = union([verdict.missingRequired, verdict.missingOptional])
  const complete = missing.accessRights.length + missing.attributes.length === 0
  return {
    status,
    found: { granted, unconfirmed, attributes },
    problem: complete ? null : { kind: "missing", scopes: missing, findings },
  }
}

function union(sets: readonly ScopeSet[]): ScopeSet {
  return {
    accessRights: [...new Set(sets.flatMap((set) => set.accessRights))],
    attributes: [...new Set(sets.flatMap((set) => set.attributes))],
  }
}
