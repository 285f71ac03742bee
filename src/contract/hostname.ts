/**
 * What a pasted Personio address turned out to be. Current accounts are at `{name}.app.personio.com`, older ones at
 * `{name}.personio.de` or `{name}.personio.com`. The name has 3 to 40 letters, digits or inner hyphens
 * (support.personio.de, article 7172393854109). The address only opens the right page. It is no proof of identity,
 * because Personio's API does not know it.
 */
export type Address =
  | {
      /** The address of a company's account. */
      readonly status: "understood"
      /** The full host in lower case, such as `acme.app.personio.com`. */
      readonly hostname: string
      /** The account's part of the host, such as `acme`. */
      readonly name: string
      /** The rest of the host, with its first dot, such as `.app.personio.com`. */
      readonly suffix: string
    }
  | {
      /** Nothing but space was typed. */
      readonly status: "empty"
    }
  | {
      /** `login.personio.com`, where everybody signs in: it names no company. */
      readonly status: "login"
    }
  | {
      /** A career page (`acme.jobs.personio.de`, `acme-jobs.personio.de`). The first part of its host is usually the account's name, so it is offered as a suggestion. */
      readonly status: "jobs"
      /** The account's host, if the suggestion is right. */
      readonly hostname: string
      /** The suggested name of the account. */
      readonly name: string
    }
  | {
      /** One of Personio's own hosts, such as `api.personio.de` or `support.personio.de`. */
      readonly status: "not_an_account"
      /** The host that was understood. */
      readonly host: string
    }
  | {
      /** Another host than Personio's, look-alikes such as `acme.personio.evil.example` included. */
      readonly status: "not_personio"
      /** The host that was understood. */
      readonly host: string
    }
  | {
      /** No host: it has characters, or a length, that no account's name can have. */
      readonly status: "characters"
    }

/** What follows the account's name in the address of a current account. */
export const currentSuffix = ".app.personio.com"
const accountSuffixes = [currentSuffix, ".personio.de", ".personio.com"]
/** `acme.jobs.personio.de`, and `acme-jobs.personio.de` as it was before. */
const careerPage = /^(.+)[.-]jobs\.personio\.(?:de|com)$/
const loginHosts = ["login.personio.com", "login.personio.de", "login.app.personio.com"]
const ownNames = new Set(
  "www api app auth support developer developers community status learn help academy jobs blog m marketplace static cdn".split(
    " ",
  ),
)
// The URL parser turns “münchen” into `xn--…`; no account has such a name.
const accountName = /^(?!xn--)[a-z0-9][a-z0-9-]{1,38}[a-z0-9]$/

/** What people copy along with an address: space, brackets, quotes and separators. */
const around = /[\s<>()[\]{}"'`*|,;\p{Pi}\p{Pf}\p{Ps}\p{Pe}]+/u

/** An address is looked for in this many characters. */
const mostRead = 10_000

/**
 * Reads a bare name, a host, a full URL, or a text with one in it: of several addresses it takes the first of an
 * account. Case and surrounding space make no difference. Never throws.
 */
export function parseAddress(input: string): Address {
  const words = input
    .slice(0, mostRead)
    .replace(/\p{Cf}/gu, "")
    .toLowerCase()
    .split(around)
    .map((word) => word.replace(/[.!?:]+$/, "").replace(/^\w+[:=](?=[a-z][^@]*$)/, ""))
    .filter((word) => word !== "")
  const [first, second] = words
  if (first === undefined) return { status: "empty" }
  // In a sentence, “10:30” and “and/or” are no addresses.
  const isAddress = second === undefined ? /[.:/@\\]/ : /\.\p{L}|:\/\//u
  const addresses = words.filter((word) => isAddress.test(word)).map(parseHost)
  if (addresses.length === 0) return second === undefined ? parseName(first) : { status: "characters" }
  for (const status of mostTelling) {
    const found = addresses.find((address) => address.status === status)
    if (found) return found
  }
  return { status: "characters" }
}

/** Which of several addresses in a text counts: the first that leads on. */
const mostTelling = ["understood", "jobs", "login", "not_an_account", "not_personio"] as const

function parseName(text: string): Address {
  if (text === "login") return { status: "login" }
  if (ownNames.has(text)) return { status: "not_an_account", host: `${text}.personio.com` }
  return accountName.test(text) ? account(text, currentSuffix) : { status: "characters" }
}

function parseHost(text: string): Address {
  const host = hostOf(text)
  if (host === null) return { status: "characters" }
  if (loginHosts.includes(host)) return { status: "login" }
  const career = careerPage.exec(host)
  if (career) {
    const name = career[1] as string
    return accountName.test(name)
      ? { status: "jobs", hostname: name + currentSuffix, name }
      : { status: "not_an_account", host }
  }
  const suffix = accountSuffixes.find((candidate) => host.endsWith(candidate))
  if (!suffix) return isPersonio(host) ? { status: "not_an_account", host } : { status: "not_personio", host }
  const name = host.slice(0, -suffix.length)
  if (ownNames.has(name) || name.includes(".")) return { status: "not_an_account", host }
  return accountName.test(name) ? account(name, suffix) : { status: "characters" }
}

/** The full host of a company's account, such as `acme.app.personio.com`; null when `input` is anything else. Never throws. */
export function parseHostname(input: string): string | null {
  const address = parseAddress(input)
  return address.status === "understood" ? address.hostname : null
}

const account = (name: string, suffix: string): Address => ({
  status: "understood",
  hostname: name + suffix,
  name,
  suffix,
})

function isPersonio(host: string): boolean {
  return /(?:^|\.)personio\.(?:de|com)$/.test(host)
}

/** The URL parser decides what the host is: that of `https://acme.personio.de@evil.example` is `evil.example`. */
function hostOf(text: string): string | null {
  const url = /^[a-z][a-z0-9+.-]*:\/\//.test(text) ? text : `https://${text}`
  try {
    return new URL(url).hostname.replace(/\.+$/, "") || null
  } catch {
    return null
  }
}
