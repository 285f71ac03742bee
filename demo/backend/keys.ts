import { randomBytes } from "node:crypto"
import { mkdir, readFile, writeFile } from "node:fs/promises"
import type { SealKey } from "personio-connect/server"
import * as z from "zod/mini"
import { SetupError } from "./settings.js"

export interface Keys {
  /** The first one seals. Each of them opens. */
  sealing: readonly [SealKey, ...SealKey[]]
  /** The secret that signs the session cookie. */
  session: string
}

const keyFile = z.object({ sealing: z.object({ id: z.string(), secret: z.string() }), session: z.string() })
type KeyFile = z.infer<typeof keyFile>

/**
 * Reads the keys from the environment. Without them it makes new ones once and keeps them beside the database, with mode
 * 600. A real product takes its keys from a key service, because whoever has both the file and the database can open
 * everything.
 *
 * @throws SetupError when CONNECTION_KEYS cannot be read.
 */
export async function readKeys(from: { connectionKeys: string | null; dataDir: string }): Promise<Keys> {
  const kept = from.dataDir.startsWith("memory://") ? newKeys() : await keptKeys(from.dataDir)
  const sealing = from.connectionKeys === null ? null : parseKeys(from.connectionKeys)
  return { sealing: sealing ?? [kept.sealing], session: kept.session }
}

/** Reads keys written as `2026-11:<base64>,2026-01:<base64>`, the newest first. */
function parseKeys(text: string): Keys["sealing"] {
  const [first, ...older] = text.split(",").map((entry): SealKey => {
    const [id = "", secret = ""] = entry.trim().split(/:(.*)/s)
    if (id && Buffer.from(secret, "base64").byteLength === 32) return { id, secret }
    throw new SetupError(
      "CONNECTION_KEYS has to look like 2026-11:<32 bytes in base64>, several separated by commas, the newest first. `openssl rand -base64 32` makes one.",
    )
  })
  return [first as SealKey, ...older]
}

async function keptKeys(dataDir: string): Promise<KeyFile> {
  const path = `${dataDir}/keys.json`
  const found = await readFile(path, "utf8").catch(() => null)
  if (found !== null) return keyFile.parse(JSON.parse(found))
  const made = newKeys()
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  await writeFile(path, JSON.stringify(made), { mode: 0o600, flag: "wx" })
  return made
}

const newKeys = (): KeyFile => ({
  sealing: { id: "demo-1", secret: randomBytes(32).toString("base64") },
  session: randomBytes(32).toString("base64"),
})
