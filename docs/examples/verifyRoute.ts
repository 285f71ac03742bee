import { defineScopes } from "personio-connect/contract"
import { createVerifyHandler, type Fetch, type RateLimit } from "personio-connect/server"
import type { createCredentialStore } from "./credentialStore.js"

export const scopes = defineScopes({
  accessRights: [{ id: "employees:read", required: true }],
  attributes: [
    { id: "email", required: true },
    { id: "first_name", required: true },
    { id: "last_name", required: true },
  ],
})

interface Host {
  store: ReturnType<typeof createCredentialStore>
  readSession(cookie: string | null): Promise<{ userId: string; accountId: string; isAdmin: boolean } | null>
  rateLimit: RateLimit
  log: { info(what: string, details: object): void; error(what: string, details: object): void }
  fetch?: Fetch
}

export function createVerifyRoute({ store, readSession, rateLimit, log, fetch }: Host) {
  return createVerifyHandler({
    scopes,
    fetch,
    rateLimit,
    // Only the session says who asks. Nothing that the page sends can name another actor or tenant.
    async authorize({ headers }) {
      const session = await readSession(headers.get("cookie"))
      if (!session) return null
      return session.isAdmin ? { actor: session.userId, tenant: session.accountId } : "forbidden"
    },
    // It is awaited before the administrator reads "connected". Store first, and tell the rest of your system afterwards.
    async onVerified({ caller, submission }) {
      return { connectionId: await store.save(caller.tenant, submission) }
    },
    // For “Check again” on a connection that you have. `find` looks within the tenant only, so nobody reaches another's pair.
    async loadCredentials({ caller, connectionId }) {
      const connection = await store.find(caller.tenant, connectionId)
      return connection && store.credentialsOf(caller.tenant, connection)
    },
    onAudit: (entry) => log.info("personio check", entry),
    onRefusal: (entry) => log.info("personio check refused", entry),
    onError: (error, { reference }) => log.error("personio check", { error, reference }),
  })
}
