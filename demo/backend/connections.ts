import type { Findings, ScopeSet } from "personio-connect/contract"
import type { Database } from "./database.js"

/** A Personio account that a tenant has connected. The page may see all of it; the sealed pair is not part of it. */
export interface Connection {
  id: string
  clientId: string
  hostname: string | null
  credentialName: string
  granted: ScopeSet
  /** What Personio could not be asked about. The administrator said that it is ticked. */
  unconfirmed: ScopeSet
  attributes: Findings["attributes"]
  /** The problem that the last check found; null when there was none. */
  problem: Problem | null
  verifiedAt: Date
  createdAt: Date
}
export type Problem =
  | { kind: "rejected" }
  | {
      kind: "missing"
      scopes: ScopeSet
      /** What the check found. Absent in a row that an older version of the demo has written. */
      findings?: Findings
    }

/** What is kept after a check that found everything. */
export interface NewConnection
  extends Pick<
    Connection,
    "clientId" | "hostname" | "credentialName" | "granted" | "unconfirmed" | "attributes"
  > {
  sealed: string
}

export type ConnectionStore = ReturnType<typeof createConnectionStore>

const columns = `id, client_id AS "clientId", hostname, credential_name AS "credentialName", granted, unconfirmed,
  attributes, problem, verified_at AS "verifiedAt", created_at AS "createdAt"`
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Every query names the tenant, so that an id never reaches the connection of another tenant. */
export function createConnectionStore(database: Database) {
  async function update(query: Database["query"], tenant: string, id: string, next: NewConnection) {
    const rows = await query<{ id: string }>(
      `UPDATE connections SET client_id = $3, sealed = $4, hostname = $5, credential_name = $6, granted = $7,
        unconfirmed = $8, attributes = $9, problem = NULL, verified_at = now()
       WHERE tenant = $1 AND id = $2 RETURNING id`,
      [tenant, id, ...valuesOf(next)],
    )
    return rows[0]?.id
  }

  return {
    list: (tenant: string) =>
      database.query<Connection>(
        `SELECT ${columns} FROM connections WHERE tenant = $1 ORDER BY created_at, id`,
        [tenant],
      ),

    /** Returns a connection with its sealed pair, for the backend's own use; null when this tenant has no such connection. */
    async find(tenant: string, id: string): Promise<(Connection & { sealed: string }) | null> {
      if (!uuid.test(id)) return null
      const rows = await database.query<Connection & { sealed: string }>(
        `SELECT ${columns}, sealed FROM connections WHERE tenant = $1 AND id = $2`,
        [tenant, id],
      )
      return rows[0] ?? null
    },

    /**
     * Keeps a connection and returns its id. `reconnects` is the id of the connection that it replaces, according to the
     * page, and it counts only within the tenant. A tenant has one connection for each client ID, so a check that ran
     * twice leaves one row.
     */
    save: (tenant: string, next: NewConnection, reconnects?: string): Promise<string> =>
      database.transaction(async (query) => {
        if (reconnects !== undefined && uuid.test(reconnects)) {
          await query(
            `DELETE FROM connections WHERE tenant = $1 AND client_id = $2 AND id <> $3
               AND EXISTS (SELECT 1 FROM connections WHERE tenant = $1 AND id = $3)`,
            [tenant, next.clientId, reconnects],
          )
          const updated = await update(query, tenant, reconnects, next)
          if (updated) return updated
        }
        const rows = await query<{ id: string }>(
          `INSERT INTO connections (tenant, client_id, sealed, hostname, credential_name, granted, unconfirmed, attributes)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
           ON CONFLICT (tenant, client_id) DO UPDATE SET sealed = excluded.sealed, hostname = excluded.hostname,
             credential_name = excluded.credential_name, granted = excluded.granted,
             unconfirmed = excluded.unconfirmed, attributes = excluded.attributes, problem = NULL, verified_at = now()
           RETURNING id`,
          [tenant, ...valuesOf(next)],
        )
        const id = rows[0]?.id
        if (!id) throw new Error("The database kept no connection")
        return id
      }),

    /** Keeps what a later check found. */
    async recordCheck(
      tenant: string,
      id: string,
      found: Pick<Connection, "granted" | "unconfirmed" | "attributes"> | null,
      problem: Problem | null,
    ): Promise<void> {
      await database.query(
        `UPDATE connections SET granted = coalesce($3, granted), unconfirmed = coalesce($4, unconfirmed),
           attributes = coalesce($5, attributes), problem = $6, verified_at = CASE WHEN $6::jsonb IS NULL THEN now() ELSE verified_at END
         WHERE tenant = $1 AND id = $2`,
        [
          tenant,
          id,
          found && JSON.stringify(found.granted),
          found && JSON.stringify(found.unconfirmed),
          found && JSON.stringify(found.attributes),
          problem && JSON.stringify(problem),
        ],
      )
    },

    /** Returns false when this tenant has no such connection. */
    async remove(tenant: string, id: string): Promise<boolean> {
      if (!uuid.test(id)) return false
      const rows = await database.query(
        "DELETE FROM connections WHERE tenant = $1 AND id = $2 RETURNING id",
        [tenant, id],
      )
      return rows.length > 0
    },
  }
}

const valuesOf = (next: NewConnection) => [
  next.clientId,
  next.sealed,
  next.hostname,
  next.credentialName,
  JSON.stringify(next.granted),
  JSON.stringify(next.unconfirmed),
  JSON.stringify(next.attributes),
]
