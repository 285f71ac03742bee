import { CompactEncrypt, compactDecrypt, decodeProtectedHeader } from "jose"

/** A key for sealing: 32 random bytes, from a key service or from `openssl rand -base64 32`. */
export interface SealKey {
  /**
   * Names the key inside what it sealed, so that several keys can be in use: 1 to 100 letters, digits, `.`, `_` or `-`.
   */
  readonly id: string
  /** The 32 bytes, or the same in base64 or base64url. */
  readonly secret: Uint8Array | string
}

/** Why something could not be sealed or opened. */
export type SealErrorCode =
  /** It was sealed for another tenant, because a row was mixed up or moved; or no tenant was named. */
  | "wrong_tenant"
  /** It was sealed with a key that is not among `keys`. */
  | "unknown_key"
  /** The text is not a seal, or it was changed since; or the key with this id has other bytes now. */
  | "altered"
  /** The given key does not have 32 bytes, or its id is not usable. */
  | "invalid_key"

/** Thrown when something could not be sealed or opened. It holds no key, nothing of what was sealed and no `cause`. */
export class SealError extends Error {
  /** The reason, for your code to decide by. */
  readonly code: SealErrorCode
  constructor(code: SealErrorCode, message: string) {
    super(`personio-connect: ${message}`)
    this.name = "SealError"
    this.code = code
  }
}

/**
 * Turns a value into one line of URL-safe text: JWE (RFC 7516) with A256GCM and a new IV each time. `kind` and `header` can
 * be read by everybody and changed by nobody.
 * @throws SealError with code `invalid_key`.
 */
export async function sealJson(
  kind: string,
  value: object,
  key: SealKey,
  header: Readonly<Record<string, string>> = {},
): Promise<string> {
  const secret = keyBytes(key)
  return new CompactEncrypt(new TextEncoder().encode(JSON.stringify(value)))
    .setProtectedHeader({ ...header, alg: "dir", enc: "A256GCM", typ: kind, kid: key.id })
    .encrypt(secret)
}

/**
 * Opens what `sealJson` made of the same kind with one of the keys.
 * @throws SealError with code `unknown_key`, `altered` or `invalid_key`.
 */
export async function openJson(
  kind: string,
  sealed: string,
  keys: readonly SealKey[],
): Promise<{ header: Readonly<Record<string, unknown>>; value: unknown }> {
  const id = keyId(sealed)
  const key = keys.find((key) => key.id === id)
  if (!key)
    throw new SealError("unknown_key", "the text was sealed with a key that is not among the given ones.")
  const secret = keyBytes(key)
  try {
    const { plaintext, protectedHeader } = await compactDecrypt(sealed, secret, {
      keyManagementAlgorithms: ["dir"],
      contentEncryptionAlgorithms: ["A256GCM"],
    })
    if (protectedHeader.typ !== kind) throw altered()
    return { header: { ...protectedHeader }, value: JSON.parse(new TextDecoder().decode(plaintext)) }
  } catch {
    throw altered()
  }
}

/** Without a name, a seal would open for everybody who names none either. */
export function assertTenant(tenant: unknown): void {
  if (typeof tenant !== "string" || tenant === "")
    throw new SealError("wrong_tenant", "name the tenant; it is a text that is not empty.")
}

export const altered = () =>
  new SealError("altered", "the text is not a seal of this kind, or it was changed since.")

function keyId(sealed: string): unknown {
  try {
    return decodeProtectedHeader(sealed).kid
  } catch {
    throw altered()
  }
}

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
