import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { parseAddress, parseHostname } from "../../src/contract.js"

const personiosOwn = ["www", "api", "app", "auth", "support", "developer", "login", "help", "jobs", "m"]

describe("the address field", () => {
  const inside = fc.constantFrom(..."abcxyz0189-")
  const end = fc.constantFrom(..."abcxyz0189")
  const name = fc
    .tuple(end, fc.array(inside, { minLength: 1, maxLength: 38 }), end)
    .map(([first, rest, last]) => `${first}${rest.join("")}${last}`)
    .filter((text) => !personiosOwn.includes(text) && !text.startsWith("xn--"))
  const suffix = fc.constantFrom(".app.personio.com", ".personio.de", ".personio.com")
  const space = fc.constantFrom("", " ", "\n", "\t ", "\u00a0")
  const letters = fc.constantFrom(
    (text: string) => text,
    (text: string) => text.toUpperCase(),
  )
  const before = fc.constantFrom("", "https://", "http://", "https://lena:pass@", "lena@")
  const after = fc.constantFrom(
    "",
    "/",
    ".",
    ":443",
    "/configuration/marketplace/connected?tab=api#top",
    "/staff/details/17",
    "?next=https://evil.example",
    "#@evil.example",
  )

  test("understands any pasted form of a company's address", () => {
    fc.assert(
      fc.property(name, suffix, space, letters, before, after, (name, suffix, space, letters, head, tail) => {
        const pasted = letters(`${space}${head}${name}${suffix}${tail}${space}`)
        expect(parseAddress(pasted)).toEqual({
          status: "understood",
          hostname: name + suffix,
          name,
          suffix,
        })
      }),
    )
  })

  test("understands a bare name as the name of a current account", () => {
    fc.assert(
      fc.property(name, space, letters, (name, space, letters) => {
        expect(parseHostname(space + letters(name) + space)).toBe(`${name}.app.personio.com`)
      }),
    )
  })

  test("never throws, and understands a host that it returned", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.emailAddress()), (input) => {
        const hostname = parseHostname(input)
        if (hostname !== null) expect(parseHostname(hostname)).toBe(hostname)
      }),
    )
  })

  test("never takes another host for one of Personio's, whatever is around the name", () => {
    const piece = fc.constantFrom(
      ...["acme", "personio", ".", "/", "@", ":", "\\", "?", "#", "%", "https:", "com", "de", "app", "evil"],
      ...["xn--", "-", "é", "\u200b", "。", " "],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const hostname = parseHostname(pieces.join(""))
        if (hostname !== null)
          expect(hostname).toMatch(
            /^[a-z0-9][a-z0-9-]{1,38}[a-z0-9](\.app\.personio\.com|\.personio\.(de|com))$/,
          )
      }),
      { numRuns: 500 },
    )
  })
})

describe("an address as people paste it", () => {
  test.each([
    ["angle brackets", "<https://acme.app.personio.com>", "acme.app.personio.com"],
    ["angle brackets around a host", "<acme.personio.de>", "acme.personio.de"],
    ["angle brackets around a name", "<acme>", "acme.app.personio.com"],
    ["quotes", "“acme.personio.de”", "acme.personio.de"],
    ["German quotes around a name", "„acme“", "acme.app.personio.com"],
    ["parentheses", "(https://acme.personio.com/)", "acme.personio.com"],
    ["a link of Markdown", "[Personio](https://acme.app.personio.com/dashboard)", "acme.app.personio.com"],
    ["bold Markdown", "**acme.personio.de**", "acme.personio.de"],
    ["code", "`acme.app.personio.com`", "acme.app.personio.com"],
    ["a link of a chat", "<https://acme.personio.de|acme.personio.de>", "acme.personio.de"],
    [
      "two addresses of the same account",
      "https://acme.personio.de https://acme.app.personio.com",
      "acme.personio.de",
    ],
    ["two accounts", "acme.app.personio.com, globex.app.personio.com", "acme.app.personio.com"],
    ["another address first", "https://acme.example and https://acme.personio.de", "acme.personio.de"],
    ["the login page first", "login.personio.com or acme.app.personio.com", "acme.app.personio.com"],
    ["Personio’s own host first", "support.personio.de, acme.app.personio.com", "acme.app.personio.com"],
    ["a career page first", "acme.jobs.personio.de acme.personio.de", "acme.personio.de"],
    ["an e-mail address first", "lena@acme.example acme.personio.de", "acme.personio.de"],
    ["words behind it", "acme.app.personio.com and login", "acme.app.personio.com"],
    ["a sentence around it", "our address is acme.personio.de, I think", "acme.personio.de"],
    ["a sentence that ends with it", "Log in at https://acme.app.personio.com.", "acme.app.personio.com"],
    ["a question that ends with it", "Is it acme.personio.de?", "acme.personio.de"],
    ["a label", "Personio: acme.personio.de", "acme.personio.de"],
    ["a label without a space", "URL:acme.personio.de", "acme.personio.de"],
    ["a label without a space before a whole address", "url=https://acme.personio.de/", "acme.personio.de"],
    ["lines around it", "Personio\nacme.app.personio.com\nLogin", "acme.app.personio.com"],
    ["a cell before it", "Personio\tacme.app.personio.com", "acme.app.personio.com"],
    ["dots behind it", "acme.personio.de...", "acme.personio.de"],
    ["a dot behind the name", "acme.", "acme.app.personio.com"],
    ["a dot behind the host, before the path", "https://acme.personio.de./dashboard", "acme.personio.de"],
    ["a port", "acme.personio.de:443", "acme.personio.de"],
    ["a port and a path", "https://acme.app.personio.com:8443/login", "acme.app.personio.com"],
    ["user info", "https://lena:pass@acme.personio.de", "acme.personio.de"],
    ["capitals", "HTTPS://ACME.APP.PERSONIO.COM/", "acme.app.personio.com"],
    ["capitals in angle brackets", "<Acme.Personio.DE>", "acme.personio.de"],
    ["full-width letters", "ａｃｍｅ.personio.de", "acme.personio.de"],
    ["a zero-width space inside", "acme\u200b.personio.de", "acme.personio.de"],
    ["zero-width spaces around a name", "\ufeffacme\u200b", "acme.app.personio.com"],
    ["a name that ends in jobs", "acme-jobs", "acme-jobs.app.personio.com"],
    ["a new account whose name ends in jobs", "acme-jobs.app.personio.com", "acme-jobs.app.personio.com"],
    ["a name that only begins like one of Personio’s", "apiary.personio.de", "apiary.personio.de"],
    [
      "a page of the settings",
      "https://acme.app.personio.com/configuration/api/(overview)",
      "acme.app.personio.com",
    ],
    ["backslashes", "acme.personio.de\\login", "acme.personio.de"],
  ])("is understood: %s", (_, input, hostname) => {
    expect(parseHostname(input)).toBe(hostname)
  })

  test("is looked for in a million characters in less than 50 ms", () => {
    for (const piece of ["acme.", "a:", "acme ", "<", "//", "\u200b", ".!"]) {
      const text = piece.repeat(1_000_000 / piece.length)
      const took = [1, 2, 3].map(() => {
        const started = performance.now()
        parseAddress(text)
        return performance.now() - started
      })
      // The quickest of three: the machine may be busy with something else.
      expect([piece, Math.min(...took) < 50]).toEqual([piece, true])
    }
  })
})

describe("an address that cannot be used", () => {
  test.each([
    ["nothing", "", { status: "empty" }],
    ["only spaces", " \u00a0\n", { status: "empty" }],

    ["the login page", "https://login.personio.com/u/login?state=abc", { status: "login" }],
    ["the older login page", "login.personio.de", { status: "login" }],
    ["the word login", "Login", { status: "login" }],

    [
      "a career page, whose account is suggested",
      "https://acme.jobs.personio.de/job/12?language=de",
      { status: "jobs", hostname: "acme.app.personio.com", name: "acme" },
    ],
    [
      "a career page of the older form",
      "https://acme-jobs.personio.de/?language=en",
      { status: "jobs", hostname: "acme.app.personio.com", name: "acme" },
    ],
    ["an older career page in English", "Big-Acme-Jobs.personio.com", { status: "jobs", name: "big-acme" }],
    ["a career page in a sentence", "see acme.jobs.personio.de!", { status: "jobs", name: "acme" }],
    ["a career page beside the login page", "login.personio.com, acme.jobs.personio.de", { status: "jobs" }],
    ["the login page in a sentence", "I use https://login.personio.com.", { status: "login" }],
    ["the login page of the new host", "login.app.personio.com", { status: "login" }],
    ["a career page without a usable name", "a.jobs.personio.com", { status: "not_an_account" }],

    ["the API", "https://api.personio.de/v1", { status: "not_an_account", host: "api.personio.de" }],
    [
      "the help pages",
      "support.personio.de/hc/de",
      { status: "not_an_account", host: "support.personio.de" },
    ],
    ["the word app", "app", { status: "not_an_account", host: "app.personio.com" }],
    ["the product page", "www.personio.de", { status: "not_an_account", host: "www.personio.de" }],
    ["the bare domain", "personio.com", { status: "not_an_account", host: "personio.com" }],
    ["a host below an account", "a.b.personio.com", { status: "not_an_account", host: "a.b.personio.com" }],

    [
      "Personio’s own www",
      "https://www.personio.de/x",
      { status: "not_an_account", host: "www.personio.de" },
    ],
    [
      "Personio’s own api",
      "https://api.personio.com/x",
      { status: "not_an_account", host: "api.personio.com" },
    ],
    [
      "Personio’s own auth",
      "https://auth.personio.de/x",
      { status: "not_an_account", host: "auth.personio.de" },
    ],
    [
      "Personio’s own support",
      "https://support.personio.com/x",
      { status: "not_an_account", host: "support.personio.com" },
    ],
    [
      "Personio’s own developer",
      "https://developer.personio.de/x",
      { status: "not_an_account", host: "developer.personio.de" },
    ],
    [
      "Personio’s own developers",
      "https://developers.personio.com/x",
      { status: "not_an_account", host: "developers.personio.com" },
    ],
    [
      "Personio’s own community",
      "https://community.personio.de/x",
      { status: "not_an_account", host: "community.personio.de" },
    ],
    [
      "Personio’s own status",
      "https://status.personio.com/x",
      { status: "not_an_account", host: "status.personio.com" },
    ],
    [
      "Personio’s own learn",
      "https://learn.personio.de/x",
      { status: "not_an_account", host: "learn.personio.de" },
    ],
    [
      "Personio’s own academy",
      "https://academy.personio.com/x",
      { status: "not_an_account", host: "academy.personio.com" },
    ],
    [
      "Personio’s own help",
      "https://help.personio.de/x",
      { status: "not_an_account", host: "help.personio.de" },
    ],
    [
      "Personio’s own marketplace",
      "https://marketplace.personio.com/x",
      { status: "not_an_account", host: "marketplace.personio.com" },
    ],
    ["its own host in angle brackets", "<https://learn.personio.com>", { status: "not_an_account" }],
    ["its own host below the new one", "status.app.personio.com", { status: "not_an_account" }],
    [
      "two hosts of its own",
      "api.personio.de and status.personio.de",
      { status: "not_an_account", host: "api.personio.de" },
    ],
    [
      "another host in a sentence",
      "we use acme.bamboohr.com today",
      { status: "not_personio", host: "acme.bamboohr.com" },
    ],
    ["a Cyrillic letter in the name", "https://\u0430cme.personio.de", { status: "characters" }],
    ["a Greek letter in the host", "acme.person\u03b9o.com", { status: "not_personio" }],
    ["a host with a mark for dots", "acme\u3002personio.de.evil.com", { status: "not_personio" }],
    [
      "the real host as a path",
      "https://evil.com/acme.personio.de",
      { status: "not_personio", host: "evil.com" },
    ],
    ["the real host as a query", "evil.com?acme.personio.de", { status: "not_personio", host: "evil.com" }],
    [
      "user info and a port that hide another host",
      "https://acme.personio.de:443@evil.com",
      { status: "not_personio", host: "evil.com" },
    ],
    ["a host that begins like Personio", "acme.personio.de.evil.com", { status: "not_personio" }],
    ["a host called personio.de.", "personio.de.evil.com", { status: "not_personio" }],
    ["an address with user info before @", "https://acme.personio.de@evil.com", { status: "not_personio" }],
    ["an e-mail address", "lena@acme.com", { status: "not_personio", host: "acme.com" }],
    [
      "a host that ends like Personio",
      "acmepersonio.de",
      { status: "not_personio", host: "acmepersonio.de" },
    ],
    ["a Cyrillic look-alike", "acme.personiо.de", { status: "not_personio" }],
    ["a port of another machine", "localhost:3000", { status: "not_personio", host: "localhost" }],
    ["an IP address", "https://10.0.0.1/", { status: "not_personio", host: "10.0.0.1" }],

    ["a name of two letters", "ab", { status: "characters" }],
    ["a name of 41 letters", "a".repeat(41), { status: "characters" }],
    ["a hyphen at the end", "acme-", { status: "characters" }],
    ["a company name with a space", "Acme GmbH", { status: "characters" }],
    ["an umlaut", "münchen", { status: "characters" }],
    ["an umlaut in an address", "münchen.personio.de", { status: "characters" }],
    ["an encoded umlaut in an address", "xn--mnchen-3ya.personio.de", { status: "characters" }],
    ["an encoded umlaut alone", "xn--mnchen-3ya", { status: "characters" }],
    ["a sentence without an address", "We meet at 10:30 and/or later.", { status: "characters" }],
    ["the part before the name", "https://app.personio.com/", { status: "not_an_account" }],
    ["half an address", "https://", { status: "characters" }],
  ])("is recognised: %s", (_, input, expected) => {
    expect(parseAddress(input)).toMatchObject(expected)
    expect(parseHostname(input)).toBeNull()
  })
})
