import type { Credentials } from "../contract/submission.js"
import { isClientId } from "./clientId.js"

/** The submitted values that no log may hold: the secret, and a client ID that could be a secret in the wrong field. */
export function secretsOf({ clientId, clientSecret }: Credentials): string[] {
  return isClientId(clientId) ? [clientSecret] : [clientSecret, clientId]
}

/** What in an error looks like a secret, for an error that may quote a pair which nobody here has seen. */
export function possibleSecretsIn(error: unknown): string[] {
  const { name, message, stack } = describe(error)
  const found = [name, message, stack].flatMap((text) => text.match(/papi-[\w-]+|[\w-]{40,}/gi) ?? [])
  return found.filter((text) => !isClientId(text))
}

/**
 * A copy of `error` that is safe to log: its name, message and stack without the secrets. Its `cause` and its own
 * properties are left out, whatever they hold, because a database driver, for example, quotes the row it could not store.
 */
export function withoutSecrets(error: unknown, secrets: readonly string[]): Error {
  const { name, message, stack } = describe(error)
  const parts = partsOf(secrets)
  const clean = new Error(hide(message, parts))
  Object.defineProperty(clean, "name", { value: hide(name, parts), configurable: true })
  Object.defineProperty(clean, "stack", { value: hide(stack, parts), configurable: true })
  return clean
}

function describe(error: unknown): { name: string; message: string; stack: string } {
  try {
    if (!(error instanceof Error)) return { name: "Error", message: String(error), stack: "" }
    return { name: String(error.name), message: String(error.message), stack: String(error.stack ?? "") }
  } catch {
    return { name: "Error", message: "an error that cannot be shown", stack: "" }
  }
}

/** From this many characters on, a part of a secret is hidden. A shorter secret is hidden only as a whole. */
const partLength = 12

/** What must not be in a text, grouped by its length in characters. Upper and lower case make no difference. */
type Parts = ReadonlyMap<number, ReadonlySet<string>>

function partsOf(secrets: readonly string[]): Parts {
  const parts = new Map<number, Set<string>>()
  for (const form of secrets.flatMap(formsOf).map(foldCase)) {
    const length = Math.min(partLength, form.length)
    if (length === 0) continue
    const known = parts.get(length) ?? new Set()
    for (let at = 0; at + length <= form.length; at++) known.add(form.slice(at, at + length))
    parts.set(length, known)
  }
  return parts
}

/** Puts “[secret]” in the place of every part. It looks at each position once, so the time grows with the text only. */
function hide(text: string, parts: Parts): string {
  const folded = foldCase(text)
  let clean = ""
  let secretEnd = 0
  for (let at = 0; at < text.length; at++) {
    for (const [length, known] of parts) {
      if (at + length <= secretEnd || !known.has(folded.slice(at, at + length))) continue
      if (at >= secretEnd) clean += "[secret]"
      secretEnd = at + length
    }
    if (at >= secretEnd) clean += text[at]
  }
  return clean
}

/** The ways in which an error may spell a value: as it is, in JSON, in a URL or a form, in base64 and in hexadecimal. */
function formsOf(value: string): string[] {
  const inForm = new URLSearchParams([["", value]]).toString().slice(1)
  const bytes = new TextEncoder().encode(value)
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0"))
  // Base64 writes three bytes as four characters, so a value looks different depending on how many bytes stand before it.
  const base64 = ["", "\0", "\0\0"].map((before) => btoa(before + String.fromCharCode(...bytes)))
  return [
    value,
    value.toUpperCase(),
    value.toLowerCase(),
    JSON.stringify(value).slice(1, -1),
    inForm,
    inForm.replaceAll("+", "%20"),
    ...base64,
    ...base64.map((text) => text.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")),
    hex.join(""),
    // As Node prints a Buffer.
    hex.join(" "),
  ]
}

/** Only A to Z, so that every character keeps its place. */
const foldCase = (text: string): string => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
