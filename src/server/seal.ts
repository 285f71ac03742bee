import { CompactEncrypt, compactDecrypt, decodeProtectedHeader } from "jose"
import * as z from "zod/mini"
import type { Credentials } from "../contract/submission.js"

/** A key for sealing: 32 random bytes, from a key service or from `openssl rand -base64 32`. */
export interface SealKey {
  /**
   * Names the key inside what it sealed, so that several keys can be in use: 1 to 100 letters, digits, `.`, `_` or `-`.
   */
  readonly id: string
  /** The 32 bytes, or the same in base64 or base64url. */
  readonly secret: Uint8Array | string
}

/** Why credentials could not be sealed or opened. */
export type SealErrorCode =
  /** They were sealed for another tenant, because a row was mixed up or moved; or no tenant was named. */
  | "wrong_tenant"
  /** They were sealed with a key that is not among `keys`. */
  | "unknown_key"
  /** The text is not a seal, or it was changed since; or the key with this id has other bytes now. */
  | "altered"
  /** The given key does not have 32 bytes, or its id is not usable. */
  | "invalid_key"

/** Thrown when credentials could not be sealed or opened. It holds no key, no credentials and no `cause`. */
export class SealError extends Error {
  /** The reason, for your code to decide by. */
  readonly code: SealErrorCode
  constructor(code: SealErrorCode, message: string) {
    super(`personio-connect: ${message}`)
    this.name = "SealError"
    this.code = code
  }
}

const kind = "personio-credentials+jwe"
const pair = z.object({ clientId: z.string(), clientSecret: z.string() })

/**
 * Turns credentials into one line of text to store: JWE (RFC 7516) with A256GCM and a new IV each time. The tenant is in
 * the authenticated header, where it can be read but not changed, so a row that was copied to another tenant does not
 * open there.
 * @throws SealError with code `invalid_key`, or `wrong_tenant` when `tenant` is empty.
 */
export async function sealCredentials(
  { clientId, clientSecret }: Credentials,
  { tenant, key }: { tenant: string; key: SealKey },
): Promise<string> {
  const secret = keyBytes(key)
  assertTenant(tenant)
  return new CompactEncrypt(new TextEncoder().encode(JSON.stringify({ clientId, clientSecret })))
    .setProtectedHeader({ alg: "dir", enc: "A256GCM", typ: kind, kid: key.id, tenant })
    .encrypt(secret)
}

/**
 * Opens what `sealCredentials` made for this tenant. To rotate keys, seal with the new one and keep the old ones in `keys`
 * until every row has been opened and sealed again.
 * @throws SealError with code `wrong_tenant`, `unknown_key`, `altered` or `invalid_key`.
 */
export async function openCredentials(
  sealed: string,
  { tenant, keys }: { tenant: string; keys: readonly SealKey[] },
): Promise<Credentials> {
  assertTenant(tenant)
  const id = keyId(sealed)
  const key = keys.find((key) => key.id === id)
  if (!key)
    throw new SealError(
      "unknown_key",
      "the credentials were sealed with a key that is not among the given ones.",
    )
  const secret = keyBytes(key)
  const { header, credentials } = await decrypt(sealed, secret)
  // Only after decryption, because until then anybody may have written the header.
  if (header["tenant"] !== tenant)
    throw new SealError("wrong_tenant", "the credentials were sealed for another tenant.")
  return credentials
}

/** Without a name, the seal would open for everybody who names none either. */
function assertTenant(tenant: unknown): void {
  if (typeof tenant !== "string" || tenant === "")
    throw new SealError("wrong_tenant", "name the tenant; it is a text that is not empty.")
}

async function decrypt(
  sealed: string,
  secret: Uint8Array,
): Promise<{ header: Record<string, unknown>; credentials: Credentials }> {
  try {
    const { plaintext, protectedHeader } = await compactDecrypt(sealed, secret, {
      keyManagementAlgorithms: ["dir"],
      contentEncryptionAlgorithms: ["A256GCM"],
    })
    const credentials = pair.parse(JSON.parse(new TextDecoder().decode(plaintext)))
    if (protectedHeader.typ !== kind) throw new Error(kind)
    return { header: { ...protectedHeader }, credentials }
  } catch {
    throw altered()
  }
}

function keyId(sealed: string): unknown {
  try {
    return decodeProtectedHeader(sealed).kid
  } catch {
    throw altered()
  }
}

const altered = () =>
  new SealError("altered", "the text is not what sealCredentials made, or it was changed since.")

function keyBytes({ id, secret }: SealKey): Uint8Array {
  if (!/^[\w.-]{1,100}$/.test(id))
    throw new SealError(
      "invalid_key",
      "the id of a key takes 1 to 100 letters, digits, dots, underscores and hyphens.",
    )
  const bytes = typeof secret === "string" ? fromBase64(secret) : secret
  if (bytes?.byteLength !== 32) throw new SealError("invalid_key", `the key “${id}” does not have 32 bytes.`)
  return bytes
}

function fromBase64(text: string): Uint8Array | null {
  try {
    const binary = atob(text.trim().replaceAll("-", "+").replaceAll("_", "/"))
    return Uint8Array.from(binary, (character) => character.charCodeAt(0))
  } catch {
    return null
  }
}
