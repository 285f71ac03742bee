import { clientIdShape, uuid } from "../contract/clientId.js"
import { cleanValue } from "./cleanValue.js"
import {
  type CredentialFieldName,
  clientIdRun,
  likelySecretRun,
  secretInside,
  secretLength,
  secretRun,
  secretShape,
} from "./credentialShapes.js"

/** The values that were found in a pasted text. */
export interface Pasted {
  clientId?: string
  secret?: string
  /** Whether spaces or invisible characters were removed from inside a value. */
  cleaned: boolean
}

/** A value is looked for in this many characters. A longer text is no selected value. */
const mostRead = 100_000

const uuidStart = new RegExp(`^${uuid}(?![0-9a-f-])`, "i")

/** Everything that may belong to one value, up to where the next one begins. Matches never overlap, so one pass is enough. */
const beginnings = /papi-((?:(?!papi-)[\w-])*)/gi
/** The rest of a value that mail, chat or a PDF wrapped, behind the line break and its marks. */
const nextPiece = /[\s>]{1,20}((?:(?!papi-)[\w-])+)/iy
/** A wrapped secret has to end where its line ends. Otherwise the words behind it would be taken for its rest. */
const lineEnd = /papi-|[^\w\s:-]|\s{0,20}$|[^\S\n]{0,20}\n/iy

/** Characters without a width of their own, except the breaks between lines and columns. */
const unseen = /[\p{Cf}\u115F\u1160\u3164\uFFA0]|(?![\t\n\r])\p{Cc}/gu
/** The dashes that word processors make of a hyphen. */
const dashes = /[\p{Pd}\u02D7\u2043\u2212]/gu

/**
 * Sorts a pasted text: a value of Personio's shape is found wherever it stands in the text and belongs to its own field;
 * a text without one is taken as it is, for the field it was pasted into.
 */
export function sortPaste(raw: string, into: CredentialFieldName | null): Pasted {
  const text = raw.slice(0, mostRead).normalize("NFKC").replace(dashes, "-").replace(unseen, "")
  const own = cleanValue(raw.slice(0, mostRead))
  const { value, hadGaps } = cleanValue(text)
  const cleaned = hadGaps || own.hadGaps
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
  // The client ID is shown and logged, so a text with a secret in it must never become one.
  if (into === "clientId" && secretInside.test(value)) return { cleaned: false }
  return { [into]: own.value, cleaned: own.hadGaps }
}

interface Shaped {
  clientId?: string
  secret?: string
}

/** The first value of each shape. Of two possible secrets it takes the one of the right length. */
function findShapes(text: string): Shaped & { wrapped: boolean } {
  let clientId: Found | undefined
  let secret: Found | undefined
  let likely: Found | undefined
  for (const { 1: run = "", index } of text.matchAll(beginnings)) {
    const end = index + "papi-".length + run.length
    if (uuidStart.test(run)) clientId ??= { run: run.slice(0, clientIdRun), wrapped: false }
    else if (run.length === secretRun) secret ??= { run, wrapped: false }
    // Markdown's italic: both marks could be letters of what they surround.
    else if (run.length === secretRun + 1 && run.endsWith("_") && text.charAt(index - 1) === "_")
      secret ??= { run: run.slice(0, -1), wrapped: false }
    else {
      const joined = run.length < secretRun ? joinPieces(text, run, end) : null
      if (joined?.length === clientIdRun) clientId ??= { run: joined, wrapped: true }
      else if (joined) secret ??= { run: joined, wrapped: true }
      else if (run.length >= likelySecretRun) likely ??= { run, wrapped: false }
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
    if (run.length === clientIdRun && uuidStart.test(run)) return run
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
  // When the names are swapped the person is asked, so both values stay where their names put them.
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
