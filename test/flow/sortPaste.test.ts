import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { credentialProblem, isHint, looksSwapped, shorten, sortPaste } from "../../src/flow/sortPaste.js"
import { de } from "../../src/widget/i18n/messages/de.js"
import { en } from "../../src/widget/i18n/messages/en.js"

const clientIds = fc.uuid().map((uuid) => `papi-${uuid}`)
const base64url = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"]
const secrets = fc
  .array(fc.constantFrom(...base64url), { minLength: 86, maxLength: 86 })
  .map((letters) => `papi-${letters.join("")}`)
/** Values without a shape of their own, as older credentials have. */
const oldValues = fc
  .array(fc.constantFrom(..."ABCDEFabcdef0123456789"), { minLength: 24, maxLength: 40 })
  .map((letters) => letters.join(""))

// Tab, line ends, spaces of several widths, zero-width, soft hyphen, bidi marks and isolates, word joiner, BOM, fillers.
const invisible = [
  ..."\t\n\r \u00a0\u2003\u3000\u200b\u200c\u200d\u00ad\u200e\u200f\u202a\u202e\u2066\u2069\u2060\ufeff",
  ..."\u061c\u2028\u3164\u0000\u007f",
]
const quotes = ["“”", "„“", "«»", "‚‘", "''", '""', "``", "()"]

describe("B5: a pasted value", () => {
  test("loses what nobody can see, wherever it stands, and says so when it stood inside", () => {
    fc.assert(
      fc.property(
        secrets,
        fc.array(fc.constantFrom(...invisible), { minLength: 1, maxLength: 5 }),
        fc.nat(90),
        (secret, junk, at) => {
          const pasted = secret.slice(0, at) + junk.join("") + secret.slice(at)
          expect(sortPaste(pasted, "secret")).toEqual({ secret, cleaned: at > 0 && at < secret.length })
        },
      ),
    )
  })

  test.each(quotes)("loses the quotes %s around it", (pair) => {
    fc.assert(
      fc.property(secrets, (secret) => {
        expect(sortPaste(`${pair[0]}${secret}${pair[1]}`, null)).toEqual({ secret, cleaned: false })
        expect(sortPaste(` ${pair[0]} ${secret} ${pair[1]},`, null).secret).toBe(secret)
      }),
      { numRuns: 20 },
    )
  })

  test("cleaned twice is the same as cleaned once", () => {
    const text = fc.array(
      fc.oneof(fc.string(), fc.constantFrom(...invisible, ...quotes.flatMap((q) => [...q]))),
    )
    fc.assert(
      fc.property(text, (pieces) => {
        const { secret } = sortPaste(pieces.join(""), "secret")
        if (secret) expect(sortPaste(secret, "secret")).toEqual({ secret, cleaned: false })
      }),
    )
  })
})

describe("B6: a text with both values fills both slots", () => {
  type Layout = (clientId: string, secret: string) => string
  const words = [en, de].map((locale) => [locale["connect.clientId"], locale["connect.secret"]] as const)
  const named: Record<string, Layout> = {
    JSON: (client_id, client_secret) => JSON.stringify({ client_id, client_secret }),
    "indented JSON": (clientId, clientSecret) => JSON.stringify({ clientId, clientSecret, v: 2 }, null, 2),
    "key=value lines": (id, secret) => `CLIENT_ID=${id}\r\nCLIENT_SECRET=${secret}\r\n`,
    "quoted key=value": (id, secret) => `client-id = "${id}"\nclient-secret = "${secret}"`,
    "a query string": (id, secret) => `client_id=${id}&client_secret=${secret}`,
    "labels on lines of their own": (id, secret) => `Client ID\n${id}\n\nClient secret\n${secret}`,
    "secret first": (id, secret) => `API secret: ${secret}; Client ID: ${id}`,
    ...Object.fromEntries(
      words.map(([idLabel, secretLabel]): [string, Layout] => [
        `“${secretLabel}”`,
        (id, secret) => `${idLabel}: ${id}\n${secretLabel}: ${secret}`,
      ]),
    ),
  }
  const bare: Record<string, Layout> = {
    "one per line": (id, secret) => `${id}\n${secret}`,
    "secret first, one per line": (id, secret) => `${secret}\n\n${id}`,
    "in one line": (id, secret) => `${id} ${secret}`,
    "with tabs, as from a table": (id, secret) => `${secret}\t${id}`,
    "in a sentence": (id, secret) => `Hi Lena, it is ${id}, and the key is „${secret}“. Best, Omar`,
  }

  test.each(Object.entries({ ...named, ...bare }))("%s", (_, layout) => {
    fc.assert(
      fc.property(
        clientIds,
        secrets,
        fc.constantFrom(null, "clientId", "secret"),
        (clientId, secret, into) => {
          expect(sortPaste(layout(clientId, secret), into)).toEqual({ clientId, secret, cleaned: false })
        },
      ),
      { numRuns: 50 },
    )
  })

  test.each(Object.entries(named))("%s, with values of an older shape", (_, layout) => {
    fc.assert(
      fc.property(oldValues, oldValues, (clientId, secret) => {
        expect(sortPaste(layout(clientId, secret), null)).toMatchObject({ clientId, secret })
      }),
      { numRuns: 50 },
    )
  })
})

describe("B7: one value", () => {
  test("finds its slot by its shape, wherever it was pasted", () => {
    fc.assert(
      fc.property(
        clientIds,
        secrets,
        fc.constantFrom(null, "clientId", "secret"),
        (clientId, secret, into) => {
          expect(sortPaste(` ${clientId.toUpperCase().replace("PAPI", "papi")}\n`, into)).toEqual({
            clientId,
            cleaned: false,
          })
          expect(sortPaste(`${secret}\r\n`, into)).toEqual({ secret, cleaned: false })
        },
      ),
    )
  })

  test("that a chat has broken in two is put together, and it says so", () => {
    const secret = `papi-${"aB3_-9".repeat(14)}xy`
    expect(sortPaste(`${secret.slice(0, 40)}\n${secret.slice(40)}`, "secret")).toEqual({
      secret,
      cleaned: true,
    })
  })

  test("without a known shape belongs where it was pasted, and nowhere when that was nowhere", () => {
    fc.assert(
      fc.property(oldValues, fc.constantFrom("clientId" as const, "secret" as const), (value, into) => {
        expect(sortPaste(value, into)).toEqual({ [into]: value, cleaned: false })
        expect(sortPaste(value, null)).toEqual({ cleaned: false })
      }),
    )
  })

  test("of nothing but spaces is none", () => {
    expect(sortPaste(" \n\u200b", "secret")).toEqual({ cleaned: false })
  })

  test.each([
    ["the dots Personio shows", "secret", "••••••••••", "dots"],
    ["stars", "clientId", "********", "dots"],
    ["the name of the integration", "clientId", "onyo-acme-4f7c", "name"],
    ["the name of the integration", "secret", "onyo-acme-4f7c", "name"],
    ["the page's address", "secret", "https://acme.app.personio.com/configuration", "link"],
    ["a host", "clientId", "acme.app.personio.com", "link"],
    ["an e-mail address", "clientId", "lena@acme.example", "link"],
    ["the recruiting company ID", "clientId", "48213", "recruiting"],
    ["the recruiting token", "secret", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b", "recruiting"],
  ] as const)("%s in the %s slot is recognised", (_, slot, value, problem) => {
    expect(credentialProblem(slot, value, "onyo-acme-4f7c")).toBe(problem)
  })

  test("of the right shape is never doubted, and one that only may be wrong is taken with a word", () => {
    fc.assert(
      fc.property(clientIds, secrets, (clientId, secret) => {
        expect(credentialProblem("clientId", clientId, "onyo")).toBeNull()
        expect(credentialProblem("secret", secret, "onyo")).toBeNull()
      }),
    )
    expect(isHint("recruiting")).toBe(true)
    expect(isHint("name")).toBe(false)
  })

  test("that looks like the other one is noticed on either side", () => {
    fc.assert(
      fc.property(clientIds, secrets, oldValues, (clientId, secret, old) => {
        expect(looksSwapped(secret, clientId)).toBe(true)
        expect(looksSwapped(secret, old)).toBe(true)
        expect(looksSwapped(old, clientId)).toBe(true)
        expect(looksSwapped(clientId, secret)).toBe(false)
        expect(looksSwapped(old, old)).toBe(false)
      }),
    )
  })
})

test("a client ID is shown short enough for a row, long enough to compare", () => {
  expect(shorten("papi-1f0c2b3a-0000-4000-8000-00000000a9a2")).toBe("papi-1f0c…a9a2")
  expect(shorten("12345")).toBe("12345")
})
