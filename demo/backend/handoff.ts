import { Hono } from "hono"
import type { Scopes } from "personio-connect/contract"
import { createHandoff, type Handoff, openHandoff } from "personio-connect/server"
import { type Account, hosts } from "../hosts.js"
import type { Keys } from "./keys.js"
import type { SignedIn } from "./session.js"

/**
 * The link with which a colleague goes on. Both routes need a session.
 *
 * - `POST /api/personio/handoff` with what was chosen so far, each member optional:
 *   `{ scopes?: ScopeSet, hostname?: string | null, credentialName?: string, connectionId?: string }`
 *   → 200 `{ url, expiresAt }`, or 400 `{ error }`. Without a body the link begins with what is required. `url` is this page
 *   with `?host=…&handoff=<token>`.
 * - `GET /api/personio/handoff?token=<token>`
 *   → 200 `{ scopes, hostname, credentialName, connectionId? }`, or `{ error, reason }` with 410 `expired`,
 *   403 `other_tenant` or 400 `invalid`.
 */
export function createHandoffRoutes(keys: Keys["sealing"]) {
  const routes = new Hono<SignedIn>()

  routes.post("/", async (context) => {
    const { account } = context.var
    const { tenant, host } = account
    const chosen = await context.req.json<Partial<Handoff>>().catch(() => ({}))
    try {
      const handoff = { ...requiredOf(account), ...chosen }
      const { token, expiresAt } = await createHandoff(handoff, { tenant, key: keys[0] })
      // The token is URL-safe, so it needs no escaping. Only a page of ours gets here, so the host name is ours too.
      const url = `${new URL(context.req.url).origin}/?host=${host}&handoff=${token}`
      return context.json({ url, expiresAt })
    } catch {
      return context.json({ error: "That is no choice that a link can be made of." }, 400)
    }
  })

  routes.get("/", async (context) => {
    const { tenant } = context.var.account
    const opened = await openHandoff(context.req.query("token") ?? "", { tenant, keys })
    if (opened.ok) return context.json(opened.handoff)
    const { status, error } = problems[opened.reason]
    return context.json({ error, reason: opened.reason }, status)
  })
  return routes
}

const problems = {
  expired: { status: 410, error: "This link has expired. Ask for a new one." },
  other_tenant: { status: 403, error: "This link was made for another workspace." },
  invalid: { status: 400, error: "This link is not complete. Copy all of it." },
} as const

/** Where a link begins when nothing was chosen yet. */
function requiredOf(account: Account): Handoff {
  const { scopes, name, credentialName } = hosts[account.host]
  const required = <Request extends Scopes["accessRights"][number] | Scopes["attributes"][number]>(
    requests: readonly Request[],
  ) => requests.filter((request) => request.required).map(({ id }): Request["id"] => id)
  return {
    scopes: { accessRights: required(scopes.accessRights), attributes: required(scopes.attributes) },
    hostname: null,
    credentialName: credentialName?.(account) ?? name,
  }
}
