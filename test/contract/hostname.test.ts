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
    ["a sentence", "our address is acme.personio.de", { status: "characters" }],
    ["half an address", "https://", { status: "characters" }],
  ])("is recognised: %s", (_, input, expected) => {
    expect(parseAddress(input)).toMatchObject(expected)
    expect(parseHostname(input)).toBeNull()
  })
})
