import { mkdir } from "node:fs/promises"
import { PGlite } from "@electric-sql/pglite"
import pg from "pg"

type Query = <Row>(sql: string, params?: readonly unknown[]) => Promise<Row[]>

/** PostgreSQL, embedded or on a server. The same SQL runs on both. */
export interface Database {
  query: Query
  /** Runs `work` in a transaction. An error that it throws undoes what it did. */
  transaction<Result>(work: (query: Query) => Promise<Result>): Promise<Result>
  close(): Promise<void>
}

/** Opens the database and brings its tables up to date. */
export async function openDatabase(where: {
  databaseUrl: string | null
  dataDir: string
}): Promise<Database> {
  const database = where.databaseUrl ? onServer(where.databaseUrl) : await embedded(where.dataDir)
  await migrate(database)
  return database
}

async function embedded(dataDir: string): Promise<Database> {
  const inMemory = dataDir.startsWith("memory://")
  if (!inMemory) await mkdir(dataDir, { recursive: true, mode: 0o700 })
  const pglite = await PGlite.create(inMemory ? dataDir : `${dataDir}/postgres`)
  const queryWith = (client: Pick<PGlite, "query">): Query => {
    return async <Row>(sql: string, params: readonly unknown[] = []) =>
      (await client.query<Row>(sql, [...params])).rows
  }
  return {
    query: queryWith(pglite),
    transaction: (work) => pglite.transaction((client) => work(queryWith(client))),
    close: () => pglite.close(),
  }
}

function onServer(connectionString: string): Database {
  const pool = new pg.Pool({ connectionString })
  pool.on("error", (error) => console.error("The database closed an idle connection:", error.message))
  const queryWith = (client: pg.Pool | pg.PoolClient): Query => {
    return async <Row>(sql: string, params: readonly unknown[] = []) =>
      (await client.query(sql, [...params])).rows as Row[]
  }
  return {
    query: queryWith(pool),
    async transaction(work) {
      const client = await pool.connect()
      try {
        await client.query("BEGIN")
        const result = await work(queryWith(client))
        await client.query("COMMIT")
        return result
      } catch (error) {
        await client.query("ROLLBACK")
        throw error
      } finally {
        client.release()
      }
    },
    close: () => pool.end(),
  }
}

/** They run in this order. Each is one statement. Add new ones at the end and never change an old one. */
const migrations = [
  `CREATE TABLE connections (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    tenant text NOT NULL,
    client_id text NOT NULL,
    sealed text NOT NULL,
    hostname text,
    credential_name text NOT NULL,
    granted jsonb NOT NULL,
    unconfirmed jsonb NOT NULL,
    attributes jsonb NOT NULL,
    problem jsonb,
    verified_at timestamptz NOT NULL DEFAULT now(),
    created_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (tenant, client_id)
  )`,
]

/** The number is arbitrary, but nothing else in this database may lock the same one. */
const migrationLock = 46_001

async function migrate(database: Database): Promise<void> {
  await database.transaction(async (query) => {
    // Two servers that start together must not both migrate. The lock is held until the transaction ends.
    await query("SELECT pg_advisory_xact_lock($1)", [migrationLock])
    await query("CREATE TABLE IF NOT EXISTS migrations (version int PRIMARY KEY)")
    const done = await query<{ version: number }>("SELECT version FROM migrations")
    for (const [version, statement] of migrations.entries()) {
      if (done.some((row) => row.version === version)) continue
      await query(statement)
      await query("INSERT INTO migrations VALUES ($1)", [version])
    }
  })
}
