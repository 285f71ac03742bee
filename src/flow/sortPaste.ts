/**
 * Reads what comes out of the clipboard. A client ID is `papi-` and a UUID, a secret `papi-` and 86 base64url characters
 * (Personio's v2 auth document); older credentials look different, so a shape is a hint and never a refusal.
 */

/** The two fields for what Personio shows, in the order of its screen. */
export const credentialFields = ["clientId", "secret"] as const
export type CredentialFieldName = (typeof credentialFields)[number]

/** Why a value cannot be what the slot asks for. */
export type CredentialProblem = "dots" | "name" | "link" | "recruiting"

export interface Pasted {
  clientId?: string
  secret?: string
  /** Spaces or invisible characters were removed from inside a value. */
  cleaned: boolean
}

const uuid = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
const clientIdShape = new RegExp(`^papi-${uuid}$`, "i")
const clientIdInText = new RegExp(`papi-${uuid}(?![\\w-])`, "i")
const secretShape = /^papi-[\w-]{60,}$/
const secretInText = /papi-[\w-]{60,}/
// Control, white-space, zero-width, bidi and soft-hyphen characters: what chat, mail and PDF put into a copied value.
const invisible = "[\\p{Cc}\\p{Cf}\\p{Z}\\u115F\\u1160\\u3164\\uFFA0]+"
const wrapping = /^[\p{Pi}\p{Pf}\p{Ps}"'`´]+|[\p{Pi}\p{Pf}\p{Pe}"'`´,;]+$/gu

/** The value without invisible characters and wrapping quotes; `inner` when something inside it went. Idempotent. */
function clean(raw: string): { value: string; inner: boolean } {
  const trimmed = raw.replace(new RegExp(`^${invisible}|${invisible}$`, "gu"), "")
  const joined = trimmed.replace(new RegExp(invisible, "gu"), "")
  return { value: stripQuotes(joined), inner: joined !== trimmed }
}

/** Sorts a pasted text by shape; what has no known shape belongs to the slot it was pasted into. */
export function sortPaste(raw: string, into: CredentialFieldName | null): Pasted {
  const { value, inner } = clean(raw)
  if (clientIdShape.test(value)) return { clientId: value.toLowerCase(), cleaned: inner }
  const both = findBoth(raw)
  if (both) return { ...both, cleaned: false }
  if (secretShape.test(value)) return { secret: value, cleaned: inner }
  return into && value ? { [into]: value, cleaned: inner } : { cleaned: false }
}

/** What is wrong with `value` as `slot`, as far as its look tells; null when it may be right. */
export function credentialProblem(
  slot: CredentialFieldName,
  value: string,
  credentialName: string,
): CredentialProblem | null {
  if (/^[•●∙·*⦁]+$/u.test(value)) return "dots"
  if (value === clean(credentialName).value) return "name"
  if (/^https?:|^www\.|\.personio\.|@/i.test(value)) return "link"
  // The recruiting API has its own pair: a numeric company ID and a hexadecimal token (Personio's getting-started page).
  if (slot === "clientId" ? /^\d{1,10}$/.test(value) : /^[0-9a-f]{32,64}$/i.test(value)) return "recruiting"
  return null
}

/** Older credentials can look like that too: it is said, and taken all the same. */
export const isHint = (problem: CredentialProblem): boolean => problem === "recruiting"

export const looksSwapped = (clientId: string, secret: string): boolean =>
  secretShape.test(clientId) || clientIdShape.test(secret)

/** `papi-1f0c…9a2e`: enough to compare with Personio, short enough for a row. */
export function shorten(clientId: string): string {
  return clientId.length > 16 ? `${clientId.slice(0, 9)}…${clientId.slice(-4)}` : clientId
}

/** Both values in one text: in Personio's shape anywhere, else behind their names (`Client ID: …`, `client_secret=…`, JSON). */
function findBoth(raw: string): { clientId: string; secret: string } | null {
  const byShape = {
    clientId: clientIdInText.exec(raw)?.[0],
    secret: secretInText.exec(raw.replace(clientIdInText, " "))?.[0],
  }
  if (byShape.clientId && byShape.secret)
    return { clientId: byShape.clientId.toLowerCase(), secret: byShape.secret }
  const clientId = valueAfter(raw, /(?:client[\s_-]*id|id (?:de )?cliente?)/i)
  const secret = valueAfter(raw, /(?:(?:client|api)[\s_-]*secret|secreto? (?:de )?api)/i)
  return clientId && secret ? { clientId, secret } : null
}

function valueAfter(raw: string, name: RegExp): string | undefined {
  const found = new RegExp(
    `${name.source}[^\\S\\n]*(?:\\([^)]*\\))?["'”]?\\s*[:=\\n]\\s*["'“]?([^\\s"',;&”]{8,})`,
    "i",
  ).exec(raw)
  return found?.[1]
}

function stripQuotes(value: string): string {
  const stripped = value.replace(wrapping, "")
  return stripped === value ? value : stripQuotes(stripped)
}
