import type { HandoffSetup } from "personio-connect"
import type { Verdict } from "personio-connect/contract"
import type { Connection as Stored } from "../backend/connections.js"
import type { Rehearsal, ScenarioGroups } from "../backend/rehearsal.js"
import type { Account } from "../hosts.js"

/** A connection as JSON brings it to the page: its times are strings in ISO 8601. */
export type Connection = { [key in keyof Stored]: Stored[key] extends Date ? string : Stored[key] }
export interface Session {
  /** Null when nobody is signed in. */
  account: Account | null
  /** The address of the stand-in for Personio; null with the real Personio. */
  standInUrl: string | null
}

class RequestFailed extends Error {
  readonly status: number
  constructor(status: number) {
    super(`The backend answered ${status}`)
    this.status = status
  }
}

export const readSession = () => request<Session>("GET", "/api/session")
export const signIn = (account: string) => request<Session>("POST", "/api/session", { account })
export const signOut = () => request<void>("DELETE", "/api/session")

export const listConnections = () => request<Connection[]>("GET", "/api/connections")
export const disconnect = (id: string) => request<void>("DELETE", `/api/connections/${id}`)
export const checkConnection = (id: string) =>
  request<{ status: Verdict["status"] }>("POST", `/api/connections/${id}/check`)

/** What the presenter has set; null without a stand-in. */
export const readRehearsal = () => request<Rehearsal | null>("GET", "/api/rehearsal")
export const changeRehearsal = (change: Partial<Rehearsal>) =>
  request<Rehearsal | null>("PATCH", "/api/rehearsal", change)
/** Everything that Personio can answer. */
export const listScenarios = () => request<ScenarioGroups>("GET", "/api/rehearsal/scenarios")

/** Makes a link with which a colleague goes on with what was decided. */
export const makeHandoff = (setup: HandoffSetup) =>
  request<{ url: string; expiresAt: string }>("POST", "/api/personio/handoff", setup)
/** What a colleague had decided. It fails when the link is too old or of another account. */
export const openHandoff = (token: string) =>
  request<HandoffSetup>("GET", `/api/personio/handoff?token=${encodeURIComponent(token)}`)

async function request<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
  const response = await fetch(path, {
    method,
    ...(body !== undefined && {
      body: JSON.stringify(body),
      headers: { "content-type": "application/json" },
    }),
  })
  if (!response.ok) throw new RequestFailed(response.status)
  return response.status === 204 ? (undefined as Answer) : ((await response.json()) as Answer)
}
