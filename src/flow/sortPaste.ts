/**
 * Reads what comes out of the clipboard. A client ID is `papi-` and a UUID, a secret `papi-` and 86 base64url characters
 * (Personio's v2 auth document); older credentials look different, so a shape is a hint and never a refusal.
 */

/** The two fields for what Personio shows, in the order of its screen. */
export const credentialFields = ["clientId", "secret"] as const
export type CredentialFieldName = (typeof credentialFields)[number]

/** Why a value cannot be what the field asks for; `recruiting` and `length` are hints only. */
export type CredentialProblem = "dots" | "name" | "link" | "recruiting" | "length"

export interface Pasted {
  clientId?: string
  secret?: string
  /** Spaces or invisible characters were removed from inside a value. */
  cleaned: boolean
}

/** A value is looked for in this many characters. Whoever pastes more has not selected a value. */
const mostRead = 100_000

const uuid = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
const uuidStart = new RegExp(`^${uuid}(?![0-9a-f-])`, "i")
const clientIdShape = new RegExp(`^papi-${uuid}$`, "i")
/** Characters behind `papi-`: in a client ID, in a secret, and in what can only be meant as a secret. */
const [idRun, secretRun, likelyRun] = [36, 86, 60]
const likelySecret = `papi-(?!${uuid})[\\w-]{${likelyRun},}`
const secretShape = new RegExp(`^${likelySecret}$`)
const secretInside = new RegExp(likelySecret, "i")
/** Of a whole secret, `papi-` included. */
const secretLength = "papi-".length + secretRun

/** Everything that may belong to one value, up to the beginning of the next one. Matches never overlap. */
const beginnings = /papi-((?:(?!papi-)[\w-])*)/gi
/** Where mail, chat and PDF wrap a line, and what stands there. */
const nextPiece = /[\s>]{1,20}((?:(?!papi-)[\w-])+)/iy
/** A wrapped secret ends where its line ends, or it would be filled up with the words behind it. */
const lineEnd = /papi-|[^\w\s:-]|\s{0,20}$|[^\S\n]{0,20}\n/iy

// Control, white-space, zero-width, bidi and soft-hyphen characters: what chat, mail and PDF put into a copied value.
const invisible = /[\p{Cc}\p{Cf}\p{Z}\u115F\u1160\u3164\uFFA0]+/u
const unseen = /[\p{Cf}\u115F\u1160\u3164\uFFA0]|(?![\t\n\r])\p{Cc}/gu
/** What word processors make of a hyphen. */
const dashes = /[\p{Pd}\u02D7\u2043\u2212]/gu
const opening = /[\p{Pi}\p{Pf}\p{Ps}"'`´]/u
const closing = /[\p{Pi}\p{Pf}\p{Pe}"'`´,;]/u

/** The value without invisible characters and wrapping quotes; `inner` when something inside it went. Idempotent. */
function clean(raw: string): { value: string; inner: boolean } {
  const pieces = raw.split(invisible).filter((piece) => piece !== "")
  return { value: stripQuotes(pieces.join("")), inner: pieces.length > 1 }
}

/**
 * Sorts a pasted text: a value of Personio's shape is found wherever it stands in the text and belongs to its own field;
 * a text without one is taken as it is, for the field it was pasted into.
 */
export function sortPaste(raw: string, into: CredentialFieldName | null): Pasted {
  const text = raw.slice(0, mostRead).normalize("NFKC").replace(dashes, "-").replace(unseen, "")
  const own = clean(raw.slice(0, mostRead))
  const { value, inner } = clean(text)
  const cleaned = inner || own.inner
  if (clientIdShape.test(value)) return { clientId: value.toLowerCase(), cleaned }
  const isSecret = secretShape.test(value)
  if (isSecret && value.length === secretLength) return { secret: value, cleaned }
  const { wrapped, ...shaped } = findShapes(text)
  if (shaped.clientId && shaped.secret) return { ...shaped, cleaned: false }
  const named = findNamed(raw.slice(0, mostRead), shaped)
  if (named) return { ...named, cleaned: false }
  if (shaped.clientId || shaped.secret) return { ...shaped, cleaned: wrapped }
  if (isSecret) return { secret: value, cleaned }
  if (!into || !own.value || raw.length > mostRead) return { cleaned: false }
  // The client ID is shown and goes where nobody expects a secret.
  if (into === "clientId" && secretInside.test(value)) return { cleaned: false }
  return { [into]: own.value, cleaned: own.inner }
}

/** What is wrong with `value` as `field`, as far as its look tells; null when it may be right. */
export function credentialProblem(
  field: CredentialFieldName,
  value: string,
  credentialName: string,
): CredentialProblem | null {
  if (/^(?:papi-)?[•●∙·*⦁]+$/u.test(value)) return "dots"
  if (value === clean(credentialName).value) return "name"
  if (/^https?:|^www\.|\.personio\.|@/i.test(value)) return "link"
  // The recruiting API has its own pair: a numeric company ID and a hexadecimal token (Personio's getting-started page).
  if (field === "clientId" ? /^\d{1,10}$/.test(value) : /^[0-9a-f]{32,64}$/i.test(value)) return "recruiting"
  if (field === "secret" && value.startsWith("papi-") && value.length !== secretLength) return "length"
  return null
}

/** Older credentials can look like that too: it is said, and taken all the same. */
export const isHint = (problem: CredentialProblem): boolean =>
  problem === "recruiting" || problem === "length"

export const looksSwapped = (clientId: string, secret: string): boolean =>
  secretShape.test(clientId) || clientIdShape.test(secret)

/** `papi-1f0c…9a2e`: enough to compare with Personio, short enough for a row. */
export function shorten(clientId: string): string {
  return clientId.length > 16 ? `${clientId.slice(0, 9)}…${clientId.slice(-4)}` : clientId
}

interface Shaped {
  clientId?: string
  secret?: string
}

/** The first value of each shape; of two possible secrets the surer one. */
function findShapes(text: string): Shaped & { wrapped: boolean } {
  let clientId: Found | undefined
  let secret: Found | undefined
  let likely: Found | undefined
  for (const { 1: run = "", index } of text.matchAll(beginnings)) {
    const end = index + "papi-".length + run.length
    if (uuidStart.test(run)) clientId ??= { run: run.slice(0, idRun), wrapped: false }
    else if (run.length === secretRun) secret ??= { run, wrapped: false }
    // Markdown's italic: both marks could be letters of what they surround.
    else if (run.length === secretRun + 1 && run.endsWith("_") && text.charAt(index - 1) === "_")
      secret ??= { run: run.slice(0, -1), wrapped: false }
    else {
      const joined = run.length < secretRun ? joinPieces(text, run, end) : null
      if (joined?.length === idRun) clientId ??= { run: joined, wrapped: true }
      else if (joined) secret ??= { run: joined, wrapped: true }
      else if (run.length >= likelyRun) likely ??= { run, wrapped: false }
    }
  }
  secret ??= likely
  return {
    ...(clientId ? { clientId: `papi-${clientId.run.toLowerCase()}` } : {}),
    ...(secret ? { secret: `papi-${secret.run}` } : {}),
    wrapped: Boolean(clientId?.wrapped || secret?.wrapped),
  }
}
interface Found {
  run: string
  wrapped: boolean
}

/** A value whose first piece ends at `end`, put together again; null when what follows does not make one. */
function joinPieces(text: string, first: string, end: number): string | null {
  let run = first
  nextPiece.lastIndex = end
  for (let piece = nextPiece.exec(text); piece; piece = nextPiece.exec(text)) {
    run += piece[1]
    if (run.length === idRun && uuidStart.test(run)) return run
    lineEnd.lastIndex = nextPiece.lastIndex
    if (run.length >= secretRun) return run.length === secretRun && lineEnd.test(text) ? run : null
  }
  return null
}

/** Both values behind their names (`Client ID: …`, `client_secret=…`, JSON), where at most one of them has a shape. */
function findNamed(raw: string, shaped: Shaped): Required<Shaped> | null {
  const clientId = valueAfter(raw, /(?:client[\s_-]{0,5}id|id (?:de )?cliente?)/)
  const secret = valueAfter(raw, /(?:(?:client|api)[\s_-]{0,5}secret|secreto? (?:de )?api)/)
  if (!clientId || !secret) return null
  const isPiece = (value: string) => /^papi[-\p{Pd}]/iu.test(value)
  if (shaped.secret) return isPiece(clientId) ? null : { clientId, secret: shaped.secret }
  if (!shaped.clientId) return { clientId, secret }
  // With swapped names the person is asked, so both stay where their names put them.
  if (secret.toLowerCase() === shaped.clientId && !isPiece(clientId))
    return { clientId, secret: shaped.clientId }
  return isPiece(secret) ? null : { clientId: shaped.clientId, secret }
}

function valueAfter(raw: string, name: RegExp): string | undefined {
  const found = new RegExp(
    `${name.source}[^\\S\\n]{0,20}(?:\\([^)\\n]{0,60}\\))?["'”]?\\s{0,20}[:=\\n]\\s{0,20}["'“]?([^\\s"',;&”]{8,})`,
    "i",
  ).exec(raw)
  return found?.[1]
}

function stripQuotes(value: string): string {
  let from = 0
  let to = value.length
  while (from < to && opening.test(value.charAt(from))) from++
  while (to > from && closing.test(value.charAt(to - 1))) to--
  return value.slice(from, to)
}
