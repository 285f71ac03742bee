/**
 * A random UUID of version 4, made from random bytes: `crypto.randomUUID` is missing in browser pages that are not
 * served over HTTPS.
 */
export function randomUuid(): string {
  const hex = Array.from(randomBytes(16), (byte) => byte.toString(16).padStart(2, "0")).join("")
  const variant = "89ab".charAt(Number.parseInt(hex.charAt(16), 16) % 4)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20),
  ].join("-")
}

/** `papi-` and 64 random bytes in base64url. Personio's secrets and tokens have this form. */
export function randomSecret(): string {
  const base64 = btoa(String.fromCharCode(...randomBytes(64)))
  return `papi-${base64.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")}`
}

/** 32 hexadecimal digits, the form of the trace IDs in Personio's errors. */
export function randomTraceId(): string {
  return randomUuid().replaceAll("-", "")
}

function randomBytes(count: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(count))
}
