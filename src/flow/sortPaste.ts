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

/** What was done to a pasted text to get a value out of it. */
export type Mending =
  /** Spaces, line breaks or invisible characters inside the value were removed. */
  | "spaces"
  /** Characters that only look like those of the value were replaced. */
  | "lookalikes"
  /** What stood around the one value was removed. */
  | "surroundings"

/** The values that were found in a pasted text. */
export interface Pasted {
  clientId?: string
  secret?: string
  /** What was done to get them; null when they stood there as they are, or when there are two. */
  mended: Mending | null
}

/** A value is looked for in this many characters. A longer text is no selected value. */
const mostRead = 20_000

const uuidStart = new RegExp(`^${uuid}(?![0-9a-f-])`, "i")

/** Everything that may belong to one value, up to where the next one begins. Matches never overlap, so one pass is enough. */
const beginnings = /papi-((?:(?!papi-)[\w-])*)/gi
/** The rest of a value that mail, chat or a PDF wrapped, behind the line break and its marks. */
const nextPiece = /[\s>]{1,20}((?:(?!papi-)[\w-])+)/iy
/** A wrapped secret has to end where its line ends. Otherwise the words behind it would be taken for its rest. */
const lineEnd = /papi-|[^\w\s:-]|\s{0,20}$|[^\S\n]{0,20}\n/iy

/** Characters without a width of their own, except the breaks between lines and columns. */
const unseen = /[\p{Cf}\p{DI}]|(?![\t\n\r])\p{Cc}/gu
/** The dashes that word processors make of a hyphen. */
const dashes = /[\p{Pd}\u02D7\u2043\u2212]/gu

/**
 * Sorts a pasted text: a value of Personio's shape is found wherever it stands in the text and belongs to its own field;
 * then come values behind their names; a text without either is taken as it is, for the field it was pasted into.
 */
export function sortPaste(raw: string, into: CredentialFieldName | null): Pasted {
  const read = raw.slice(0, mostRead)
  const found = findValues(read)
  if (found.clientId || found.secret) return { ...found, mended: mendingOf(read, found) }
  const { value, hadGaps } = cleanValue(read)
  const isSentence = read.trim().split(/\s+/, mostPieces + 1).length > mostPieces
  if (!into || !value || isSentence || raw.length > mostRead) return { mended: null }
  // The client ID is shown and logged, so a text that may hold a secret must never become one.
  if (into === "clientId" && (secretInside.test(plain(read).replace(/\s/g, "")) || /secret/i.test(read)))
    return { mended: null }
  return { [into]: value, mended: hadGaps ? "spaces" : null }
}

/** A value without a shape that was wrapped has at most this many pieces; more of them are a sentence. */
const mostPieces = 3

/** The text without what nobody can see, with one spelling of each character and without Markdown's backslashes. */
const plain = (raw: string): string =>
  raw
    .normalize("NFKC")
    .replace(dashes, "-")
    .replace(unseen, "")
    .replace(/\\([_-])/g, "$1")

function findValues(raw: string): Shaped {
  const text = plain(raw)
  // A long text without a shape is read once only.
  const texts = /papi-/i.test(text) ? [...new Set([text, ...pairings(raw).map(plain)])] : [text]
  // A value alone needs no care for where it ends, however it is broken up.
  const alone = texts.map((text) => cleanValue(text).value)
  const clientId = alone.find((value) => clientIdShape.test(value))
  if (clientId) return { clientId: clientId.toLowerCase() }
  const secret = alone.find(isWholeSecret)
  if (secret) return { secret }
  const shapes = texts.map(findShapes)
  const shaped = {
    ...shapes[0],
    ...only("secret", shapes.find((shape) => isWholeSecret(shape.secret))?.secret),
  }
  if (shaped.clientId && shaped.secret) return shaped
  return findNamed(raw, shaped) ?? shaped
}

/** The text with two hyphens for each dash that word processors make of them: the long ones, then all. */
const pairings = (raw: string): string[] =>
  [/[\u2014\u2015\u2E3A]/g, /[\u2013-\u2015\u2E3A]/g].map((dash) => raw.replace(dash, "--"))

const isWholeSecret = (value: string | undefined): boolean =>
  value?.length === secretLength && secretShape.test(value)

/** What was done, told by what the text looked like before. */
function mendingOf(raw: string, { clientId, secret }: Shaped): Mending | null {
  const values = [clientId, secret].flatMap((value) => value?.toLowerCase() ?? [])
  const isIn = (text: string) => values.every((value) => text.includes(value))
  const text = raw.toLowerCase()
  if (!isIn(text)) return isIn(text.replace(gaps, "")) ? "spaces" : "lookalikes"
  return values.length > 1 || cleanValue(text).value === values[0] ? null : "surroundings"
}
const gaps = /[\p{Cc}\p{Cf}\p{DI}\s>]/gu

interface Shaped {
  clientId?: string
  secret?: string
}

const only = (name: keyof Shaped, value: string | undefined): Shaped => (value ? { [name]: value } : {})

/** The first value of each shape. Of two possible secrets it takes the one of the right length. */
function findShapes(text: string): Shaped {
  let clientId: string | undefined
  let secret: string | undefined
  let likely: string | undefined
  for (const { 1: run = "", index } of text.matchAll(beginnings)) {
    const end = index + "papi-".length + run.length
    if (uuidStart.test(run)) clientId ??= run.slice(0, clientIdRun)
    else if (run.length === secretRun) secret ??= run
    // Markdown's italic: both marks could be letters of what they surround.
    else if (run.length === secretRun + 1 && run.endsWith("_") && text.charAt(index - 1) === "_")
      secret ??= run.slice(0, -1)
    else {
      const joined = run.length < secretRun ? joinPieces(text, run, end) : null
      if (joined?.length === clientIdRun) clientId ??= joined
      else if (joined) secret ??= joined
      else if (run.length >= likelySecretRun) likely ??= run
    }
  }
  secret ??= likely
  return {
    ...only("clientId", clientId && `papi-${clientId.toLowerCase()}`),
    ...only("secret", secret && `papi-${secret}`),
  }
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

/**
 * The values behind their names (`Client ID: …`, `client_secret=…`, JSON), of which at most one has a shape; null when the
 * shapes alone say more.
 */
function findNamed(raw: string, shaped: Shaped): Shaped | null {
  // Where a secret is in pieces, what stands behind the other name may be one of them.
  const isInPieces = !isWholeSecret(shaped.secret) && secretInside.test(plain(raw))
  const clientId = isInPieces ? undefined : valueAfter(raw, /(?:client[\s_-]{0,5}id|id (?:de )?cliente?)/)
  const secret = valueAfter(raw, /secreto?(?: (?:de )?api| key)?/)
  if (!clientId || !secret) {
    const value = clientId ?? secret
    // Any word can stand behind a name in a sentence.
    if (!value || shaped.clientId || shaped.secret || !/\d|^papi-/i.test(value)) return null
    return only(clientId ? "clientId" : "secret", value)
  }
  const isPiece = (value: string) => /^papi[-\p{Pd}]/iu.test(value)
  if (shaped.secret) return isPiece(clientId) ? null : { clientId, secret: shaped.secret }
  if (!shaped.clientId) return { clientId, secret }
  // When the names are swapped the person is asked, so both values stay where their names put them.
  if (secret.toLowerCase() === shaped.clientId && !isPiece(clientId))
    return { clientId, secret: shaped.clientId }
  return isPiece(secret) ? null : { clientId: shaped.clientId, secret }
}

function valueAfter(raw: string, name: RegExp): string | undefined {
  const [, value] =
    new RegExp(
      `${name.source}[^\\S\\n]{0,20}(?:\\([^)\\n]{0,60}\\))?["'”*_\`]{0,4}\\s{0,20}[:=\\n][\\s"'“*_<\`]{0,20}([^\\s"',;&”*>\`]{8,})`,
      "i",
    ).exec(raw) ?? []
  // The name of the other value is none.
  return value && !/^(?:api|client)[_-]?(?:id|secret)/i.test(value) ? value.replace(/[.)]+$/, "") : undefined
}
