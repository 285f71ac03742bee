/**
 * What a pasted Personio address turned out to be. Current accounts live at `{name}.app.personio.com`, older ones at
 * `{name}.personio.de` or `{name}.personio.com`; the name has 3–40 letters, digits or inner hyphens
 * (support.personio.de, article 7172393854109). The address opens the right page and is never an identity:
 * Personio's API does not know it.
 */
export type Address =
  | {
      readonly status: "understood"
      readonly hostname: string
      readonly name: string
      readonly suffix: string
    }
  | { readonly status: "empty" }
  /** `login.personio.com`: where everybody signs in, no company in it. */
  | { readonly status: "login" }
  /** A career page. Its first label is usually the account's name, so it comes back as a suggestion. */
  | { readonly status: "jobs"; readonly hostname: string; readonly name: string }
  /** `api.`, `support.`, … : Personio's own hosts. */
  | { readonly status: "not_an_account"; readonly host: string }
  /** Not Personio at all, look-alikes such as `acme.personio.evil.example` included. */
  | { readonly status: "not_personio"; readonly host: string }
  | { readonly status: "characters" }

export const currentSuffix = ".app.personio.com"
const accountSuffixes = [currentSuffix, ".personio.de", ".personio.com"]
const jobsSuffixes = [".jobs.personio.de", ".jobs.personio.com"]
const loginHosts = ["login.personio.com", "login.personio.de", "login.app.personio.com"]
const ownNames = new Set(
  "www api app auth support developer developers community status help academy jobs blog m marketplace static cdn".split(
    " ",
  ),
)
// The URL parser turns “münchen” into `xn--…`; no account has such a name.
const accountName = /^(?!xn--)[a-z0-9][a-z0-9-]{1,38}[a-z0-9]$/

/** Reads any pasted form: a bare name, a host, a full URL; case and surrounding space do not matter. Never throws. */
export function parseAddress(input: string): Address {
  const text = input.trim().toLowerCase()
  if (text === "") return { status: "empty" }
  if (!/[.:/@\\]/.test(text)) {
    if (text === "login") return { status: "login" }
    if (ownNames.has(text)) return { status: "not_an_account", host: `${text}.personio.com` }
    return accountName.test(text) ? account(text, currentSuffix) : { status: "characters" }
  }
  const host = hostOf(text)
  if (host === null) return { status: "characters" }
  if (loginHosts.includes(host)) return { status: "login" }
  const jobs = jobsSuffixes.find((suffix) => host.endsWith(suffix))
  if (jobs) {
    const name = host.slice(0, -jobs.length)
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

/** The full hostname of an account address, or null where `input` is anything else. */
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

/** The URL parser decides what the host is, so `https://acme.personio.de@evil.example` is evil.example. */
function hostOf(text: string): string | null {
  const url = /^[a-z][a-z0-9+.-]*:\/\//.test(text) ? text : `https://${text}`
  try {
    return new URL(url).hostname.replace(/\.$/, "") || null
  } catch {
    return null
  }
}
