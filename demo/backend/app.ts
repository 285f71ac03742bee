import { Hono } from "hono"
import {
  createVerifier,
  createVerifyHandler,
  type Fetch,
  openCredentials,
  sealCredentials,
} from "personio-connect/server"
import type { FakePersonio } from "personio-connect/testing"
import { type Account, accounts, scopesOf } from "../hosts.js"
import type { ConnectionStore } from "./connections.js"
import { createHandoffRoutes } from "./handoff.js"
import type { Keys } from "./keys.js"
import { checkAgain } from "./recheck.js"
import { createRehearsal, createRehearsalRoutes } from "./rehearsal.js"
import { type SignedIn, sameOriginOnly, signedIn, signedInOnly, signIn, signOut } from "./session.js"

export interface Backend {
  connections: ConnectionStore
  keys: Keys
  /** Sends requests to Personio. `undefined` reaches the real one. */
  fetch: Fetch | undefined
  /** The address of the stand-in, whose settings page a person can open; null with the real Personio. */
  standInUrl: string | null
  /** The stand-in, if it runs in this process: a presenter can change how it behaves. */
  standIn: Pick<FakePersonio, "controls"> | null
}

/** The product's backend: its own session and connections, and the package's handler for credentials. */
export function createApp({ connections, keys, fetch, standInUrl, standIn }: Backend) {
  const rehearsal = createRehearsal(standIn)
  const verify = createVerifyHandler<Account & { actor: string }>({
    ...(fetch && { fetch }),
    scopes: (caller) => scopesOf(caller.host, rehearsal.product),
    authorize: async (request) => {
      const account = await signedIn(request, keys.session)
      return account && { ...account, actor: account.id }
    },
    loadCredentials: async ({ caller, connectionId }) => {
      const connection = await connections.find(caller.tenant, connectionId)
      return connection && openCredentials(connection.sealed, { tenant: caller.tenant, keys: keys.sealing })
    },
    onVerified: async ({ caller, submission, verdict }) => ({
      connectionId: await connections.save(
        caller.tenant,
        {
          clientId: submission.credentials.clientId,
          sealed: await sealCredentials(submission.credentials, {
            tenant: caller.tenant,
            key: keys.sealing[0],
          }),
          hostname: submission.hostname,
          credentialName: submission.credentialName,
          granted: verdict.granted,
          unconfirmed: verdict.unconfirmed,
          attributes: verdict.attributes,
        },
        submission.connectionId,
      ),
    }),
    onError: (error, { reference }) => console.error(`Personio check ${reference}:`, error),
  })

  const app = new Hono()
  app.get("/healthz", (context) => context.json({ ok: true }))
  app.all("/api/personio/verify", (context) => verify(context.req.raw))

  const api = new Hono<SignedIn>()
  api.use(sameOriginOnly)
  api.use(async (context, next) => {
    await next()
    context.header("cache-control", "no-store")
  })
  api.get("/session", async (context) => {
    const account = await signedIn(context.req.raw, keys.session)
    if (account) rehearsal.enter(account.workspace)
    return context.json({ account, standInUrl })
  })
  api.post("/session", async (context) => {
    const { account: id } = await context.req.json<{ account?: unknown }>().catch(() => ({ account: null }))
    const account = accounts.find((known) => known.id === id)
    if (!account) return context.json({ error: "There is no such account." }, 400)
    await signIn(context, account, keys.session)
    rehearsal.enter(account.workspace)
    return context.json({ account, standInUrl })
  })
  api.delete("/session", (context) => {
    signOut(context)
    return context.body(null, 204)
  })

  api.route("/rehearsal", createRehearsalRoutes(rehearsal))

  api.use("/connections/*", signedInOnly(keys.session))
  api.use("/personio/handoff", signedInOnly(keys.session))
  api.route("/personio/handoff", createHandoffRoutes(keys.sealing))
  api.get("/connections", async (context) => context.json(await connections.list(context.var.account.tenant)))
  api.delete("/connections/:id", async (context) => {
    const removed = await connections.remove(context.var.account.tenant, context.req.param("id"))
    return removed ? context.body(null, 204) : context.notFound()
  })
  api.post("/connections/:id/check", async (context) => {
    const { tenant, host } = context.var.account
    const connection = await connections.find(tenant, context.req.param("id"))
    if (!connection) return context.notFound()
    const verifier = createVerifier({ ...(fetch && { fetch }), scopes: scopesOf(host, rehearsal.product) })
    const credentials = await openCredentials(connection.sealed, { tenant, keys: keys.sealing })
    const { status, found, problem } = await checkAgain(
      verifier,
      credentials,
      connection,
      context.req.raw.signal,
    )
    if (problem !== "unknown") await connections.recordCheck(tenant, connection.id, found, problem)
    return context.json({ status })
  })
  return app.route("/api", api)
}
