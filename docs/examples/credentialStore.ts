import type { CheckedSubmission, Credentials, ScopeSet } from "personio-connect/contract"
import { openCredentials, type SealKey, sealCredentials } from "personio-connect/server"

/** The part of a database client that the store uses. `pg`'s Pool, PGlite and most others have it. */
export interface Database {
  query(sql: string, values?: unknown[]): Promise<{ rows: unknown[] }>
}

export const schema = `
  CREATE TABLE personio_connections (
    id              uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    tenant          text NOT NULL,
    client_id       text NOT NULL,
    credential_name text NOT NULL,
    hostname        text,
    sealed          text NOT NULL,
    chosen          jsonb NOT NULL,
    attested        jsonb NOT NULL,
    problem         text,
    UNIQUE (tenant, client_id)
  )`

export interface StoredConnection {
  id: string
  clientId: string
  credentialName: string
  hostname: string | null
  sealed: string
  chosen: ScopeSet
  attested: ScopeSet
  problem: "rejected" | "missing" | null
}

/** The first key is the newest and seals. The others only open, until every row is sealed again. */
export function createCredentialStore(database: Database, keys: readonly [SealKey, ...SealKey[]]) {
  const [newest] = keys
  const open = (tenant: string, sealed: string) => openCredentials(sealed, { tenant, keys })

  return {
    /** It can run twice for one pair, so it upserts. It looks for a row to reconnect within the tenant only. */
    async save(tenant: string, submission: CheckedSubmission): Promise<string> {
      const sealed = await sealCredentials(submission.credentials, { tenant, key: newest })
      const values = [
        submission.credentials.clientId,
        submission.credentialName,
        submission.hostname,
        sealed,
        JSON.stringify(submission.scopes),
        JSON.stringify(submission.attested),
      ]
      const updated = await database.query(
        `UPDATE personio_connections SET client_id = $3, credential_name = $4, hostname = $5, sealed = $6,
           chosen = $7, attested = $8, problem = NULL
         WHERE tenant = $1 AND id::text = $2 RETURNING id`,
        [tenant, submission.connectionId ?? "", ...values],
      )
      const saved = updated.rows.length
        ? updated
        : await database.query(
            `INSERT INTO personio_connections (tenant, client_id, credential_name, hostname, sealed, chosen, attested)
             VALUES ($1, $2, $3, $4, $5, $6, $7)
             ON CONFLICT (tenant, client_id) DO UPDATE SET credential_name = excluded.credential_name,
               hostname = excluded.hostname, sealed = excluded.sealed, chosen = excluded.chosen,
               attested = excluded.attested, problem = NULL
             RETURNING id`,
            [tenant, ...values],
          )
      return (saved.rows as { id: string }[])[0]?.id ?? ""
    },

    async find(tenant: string, id: string): Promise<StoredConnection | null> {
      const { rows } = await database.query(
        `SELECT id, client_id AS "clientId", credential_name AS "credentialName", hostname, sealed, chosen,
           attested, problem
         FROM personio_connections WHERE tenant = $1 AND id::text = $2`,
        [tenant, id],
      )
      return (rows as StoredConnection[])[0] ?? null
    },

    async all(): Promise<{ tenant: string; id: string }[]> {
      const { rows } = await database.query("SELECT tenant, id FROM personio_connections")
      return rows as { tenant: string; id: string }[]
    },

    /** Opens a pair for one use. Hold it in a variable, not in a cache. */
    credentialsOf: (tenant: string, { sealed }: StoredConnection): Promise<Credentials> =>
      open(tenant, sealed),

    async noteProblem(tenant: string, id: string, problem: StoredConnection["problem"]): Promise<void> {
      await database.query(
        "UPDATE personio_connections SET problem = $3 WHERE tenant = $1 AND id::text = $2",
        [tenant, id, problem],
      )
    },

    /** Seals every row with the newest key, so that the older ones can be destroyed. It can be run again after a failure. */
    async rotate(): Promise<number> {
      const { rows } = await database.query("SELECT tenant, id, sealed FROM personio_connections")
      let count = 0
      for (const { tenant, id, sealed } of rows as { tenant: string; id: string; sealed: string }[]) {
        const resealed = await sealCredentials(await open(tenant, sealed), { tenant, key: newest })
        // Only if nobody has reconnected in the meantime.
        const { rows: changed } = await database.query(
          "UPDATE personio_connections SET sealed = $3 WHERE id = $1 AND sealed = $2 RETURNING id",
          [id, sealed, resealed],
        )
        count += changed.length
      }
      return count
    },

    async remove(tenant: string, id: string): Promise<void> {
      await database.query("DELETE FROM personio_connections WHERE tenant = $1 AND id::text = $2", [
        tenant,
        id,
      ])
    },
  }
}
