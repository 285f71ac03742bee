import { isIP } from "node:net"

/** What the environment may change about the demo. */
export interface Settings {
  /** The port of the page and of the backend. */
  readonly port: number
  /** The stand-in's own port; null when PERSONIO_BASE_URL names another Personio. */
  readonly fakePort: number | null
  /** The address of Personio's API: an origin without a path. */
  readonly personioUrl: string
  /** The address of a PostgreSQL server; null means PGlite in `dataDir`. */
  readonly databaseUrl: string | null
  /**
   * A folder, or `memory://` to keep nothing. Each port has its own by default, because PGlite does not notice a second
   * process on the same files, and two processes would ruin them.
   */
  readonly dataDir: string
  /** The keys for sealing, see keys.ts; null means a generated one in `dataDir`. */
  readonly connectionKeys: string | null
}

export const realPersonio = "https://api.personio.de"

/** A mistake that a person can correct. Its message is shown without a stack. */
export class SetupError extends Error {
  override name = "SetupError"
}

/**
 * Reads the settings from environment variables. Each has a default.
 *
 * @throws SetupError that says which variable is wrong and what it may be.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const given = env["PERSONIO_BASE_URL"]
  const port = readPort(env, "PORT", 4600)
  const fakePort = given ? null : readPort(env, "FAKE_PORT", 4601)
  return {
    port,
    fakePort,
    personioUrl: given ? readPersonioUrl(given) : `http://127.0.0.1:${fakePort}`,
    databaseUrl: env["DATABASE_URL"] || null,
    dataDir: env["DATA_DIR"] || `.data/${port}`,
    connectionKeys: env["CONNECTION_KEYS"] || null,
  }
}

function readPort(env: Readonly<Record<string, string | undefined>>, name: string, fallback: number): number {
  const value = env[name]
  if (!value) return fallback
  const port = Number(value)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new SetupError(`${name} is “${value}”. It has to be a port number from 1 to 65535.`)
}

/** Accepts only Personio and this machine, because the credentials of real people are sent to this address. */
function readPersonioUrl(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null
  const bare = url && url.pathname === "/" && !url.search && !url.hash && !url.username && !url.password
  if (url && bare && (url.origin === realPersonio || isLoopback(url))) return url.origin
  throw new SetupError(
    `PERSONIO_BASE_URL is “${value}”. It has to be ${realPersonio} or an address of this machine, such as http://127.0.0.1:4601, without a path. Leave it out to use the stand-in.`,
  )
}

function isLoopback({ protocol, hostname }: URL): boolean {
  const local =
    hostname === "localhost" || hostname === "[::1]" || (isIP(hostname) === 4 && hostname.startsWith("127."))
  return local && (protocol === "http:" || protocol === "https:")
}
