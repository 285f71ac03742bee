import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { credentialProblem, isHint } from "../../src/flow/credentialProblem.js"
import { looksSwapped, shortenClientId } from "../../src/flow/credentialShapes.js"
import { sortPaste } from "../../src/flow/sortPaste.js"
import de from "../../src/widget/i18n/messages/de.js"
import en from "../../src/widget/i18n/messages/en.js"

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

describe("a pasted value", () => {
  test("loses what nobody can see, wherever it stands, and says so when it stood inside", () => {
    fc.assert(
      fc.property(
        secrets,
        fc.array(fc.constantFrom(...invisible), { minLength: 1, maxLength: 5 }),
        fc.nat(90),
        (secret, junk, at) => {
          const pasted = secret.slice(0, at) + junk.join("") + secret.slice(at)
          expect(sortPaste(pasted, "secret")).toEqual({
            secret,
            mended: at > 0 && at < secret.length ? "spaces" : null,
          })
        },
      ),
    )
  })

  test.each(quotes)("loses the quotes %s around it", (pair) => {
    fc.assert(
      fc.property(secrets, (secret) => {
        expect(sortPaste(`${pair[0]}${secret}${pair[1]}`, null)).toEqual({ secret, mended: null })
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
        if (secret) expect(sortPaste(secret, "secret")).toEqual({ secret, mended: null })
      }),
    )
  })
})

describe("a text with both values fills both slots", () => {
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
          expect(sortPaste(layout(clientId, secret), into)).toEqual({ clientId, secret, mended: null })
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

describe("one value", () => {
  test("finds its slot by its shape, wherever it was pasted", () => {
    fc.assert(
      fc.property(
        clientIds,
        secrets,
        fc.constantFrom(null, "clientId", "secret"),
        (clientId, secret, into) => {
          expect(sortPaste(` ${clientId.toUpperCase().replace("PAPI", "papi")}\n`, into)).toEqual({
            clientId,
            mended: null,
          })
          expect(sortPaste(`${secret}\r\n`, into)).toEqual({ secret, mended: null })
        },
      ),
    )
  })

  test("that a chat has broken in two is put together, and it says so", () => {
    const secret = `papi-${"aB3_-9".repeat(14)}xy`
    expect(sortPaste(`${secret.slice(0, 40)}\n${secret.slice(40)}`, "secret")).toEqual({
      secret,
      mended: "spaces",
    })
  })

  test("without a known shape belongs where it was pasted, and nowhere when that was nowhere", () => {
    fc.assert(
      fc.property(oldValues, fc.constantFrom("clientId" as const, "secret" as const), (value, into) => {
        expect(sortPaste(value, into)).toEqual({ [into]: value, mended: null })
        expect(sortPaste(value, null)).toEqual({ mended: null })
      }),
    )
  })

  test("of nothing but spaces is none", () => {
    expect(sortPaste(" \n\u200b", "secret")).toEqual({ mended: null })
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

describe("a value with something around it", () => {
  const clientId = "papi-1f0c2b3a-9d4e-4c1b-8a7f-0123456789ab"
  const secret = `papi-${"aB3_-9Zk".repeat(10)}Q-w_7x`
  const places = [null, "clientId", "secret"] as const
  test("is never a client ID when it holds a secret, whatever its length", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 60, max: 120 }), fc.string(), (before, length, after) => {
        const text = `${before} papi-${"aB3_".repeat(30).slice(0, length)} ${after}`
        expect(sortPaste(text, "clientId").clientId ?? "").not.toContain("aB3_aB3_")
      }),
    )
  })

  test("is never a client ID when it holds a secret in pieces that cannot be put together", () => {
    const pieces = `${secret.slice(0, 45)} ${secret.slice(45)} thanks`
    expect(sortPaste(pieces, "clientId")).toEqual({ mended: null })
    const { clientId, secret: piece = "" } = sortPaste(`API secret: ${pieces}`, "clientId")
    expect(clientId).toBeUndefined()
    expect(credentialProblem("secret", piece, "onyo")).toBe("length")
  })

  test("keeps an unusual length, which is mentioned and no reason to refuse it", () => {
    for (const length of [20, 40, 84, 85, 87, 88]) {
      const unusual = `papi-${"aB3_-9Zk".repeat(11).slice(0, length)}`
      expect(sortPaste(unusual, "secret")).toEqual({ secret: unusual, mended: null })
      expect(credentialProblem("secret", unusual, "onyo")).toBe("length")
    }
    expect(credentialProblem("secret", "papi-Zm9v…l6QU", "onyo")).toBe("length")
    expect(isHint("length")).toBe(true)
    expect(credentialProblem("secret", secret, "onyo")).toBeNull()
    expect(credentialProblem("clientId", "papi-40", "onyo")).toBeNull()
    expect(credentialProblem("secret", "papi-••••••••", "onyo")).toBe("dots")
  })

  test("is not filled up with the words that follow it", () => {
    const short = secret.slice(0, -2)
    expect(sortPaste(`API secret: ${short} is the key`, "secret").secret).not.toBe(`${short}is`)
    expect(sortPaste(`API secret: ${secret.slice(0, -6)}\nClient ID: ${clientId}`, null)).toMatchObject({
      clientId,
      secret: secret.slice(0, -6),
    })
  })

  const million = 1_000_000
  const big: Record<string, string> = {
    spaces: `${" ".repeat(million)}x`,
    "words and spaces": "lorem ipsum ".repeat(million / 12),
    quotes: `x${'"'.repeat(million)}x`,
    "line ends behind a label": `client id${"\n".repeat(million)}x`,
    "open brackets behind labels": "client id (".repeat(million / 11),
    "labels without a value": "client_secret: ".repeat(million / 15),
    "beginnings of values": "papi-".repeat(million / 5),
    "beginnings of values in pieces": "papi- > a\n".repeat(million / 10),
    "nearly a secret, again and again": `papi-${"a".repeat(85)}!`.repeat(million / 91),
    "nearly a client ID, again and again": `${clientId.slice(0, -1)}!`.repeat(million / 41),
    "a beginning and gaps": `papi-${" >".repeat(million / 2)}`,
    "a value among long dashes": `papi-a${"ä—“\u200b".repeat(million / 4)}`,
    umlauts: "ä—“\u200b".repeat(million / 4),
  }
  // A pattern that goes back and forth takes minutes here, so the limit says nothing about speed.
  test.each(Object.entries(big))("is looked for in a million characters without hanging: %s", (_, text) => {
    const started = performance.now()
    for (const into of places) sortPaste(text, into)
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})

test("a client ID is shown short enough for a row, long enough to compare", () => {
  expect(shortenClientId("papi-1f0c2b3a-0000-4000-8000-00000000a9a2")).toBe("papi-1f0c…a9a2")
  expect(shortenClientId("12345")).toBe("12345")
})
