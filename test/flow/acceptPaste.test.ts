import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type AcceptedPaste, acceptPaste } from "../../src/flow/acceptPaste.js"
import { clientId, type Outcome, pastes, places, secret } from "./pastes.js"

const empty = { credentialName: "onyo-acme-4f7c", firstEmpty: "clientId" as const }

function outcomeOf({ values, note }: AcceptedPaste): Outcome {
  if (note === null || note.kind === "restored" || note.kind === "swapped") return { ...values, says: null }
  if (note.kind === "problem") return { ...values, says: note.problem === "empty" ? null : note.problem }
  return { ...values, says: note.kind === "mended" ? note.how : note.kind }
}

describe("a text as people paste it", () => {
  test("is told in more than 150 ways", () => {
    expect(new Set(pastes.map(({ text }) => text)).size).toBeGreaterThan(150)
  })

  test.each(pastes.map((paste) => [paste.title, paste] as const))("%s", (_, { text, outcomes }) => {
    expect(places.map((into) => outcomeOf(acceptPaste(text, into, empty)))).toEqual(outcomes)
  })
})

describe("a well-formed value", () => {
  const clientIds = fc.uuid().map((uuid) => `papi-${uuid}`)
  const base64url = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"]
  const secrets = fc
    .array(fc.constantFrom(...base64url), { minLength: 86, maxLength: 86 })
    .map((letters) => `papi-${letters.join("")}`)
  const words = fc.constantFrom(
    ...["Client ID", "API secret", "client_secret", "Bearer", "papi", "papi-", "https://", "Lena"],
    ...[
      ": ",
      "=",
      '"',
      "“",
      "**",
      "_",
      "<",
      ">",
      "> ",
      "\n",
      "\r\n",
      "\t",
      " ",
      ".",
      ",",
      "-",
      "–",
      "—",
      "\\",
    ],
    ...["\u200b", "\u00a0", "…", "•••", "7", "a", "é", "🔑"],
  )
  const junk = fc
    .array(fc.oneof({ weight: 3, arbitrary: words }, fc.string({ unit: "grapheme", maxLength: 12 })), {
      maxLength: 6,
    })
    .map((pieces) => pieces.join(""))
  const place = fc.constantFrom(...places)

  test("comes out unharmed whatever surrounds it, or a message says what is wrong", () => {
    fc.assert(
      fc.property(
        junk,
        clientIds,
        junk,
        secrets,
        junk,
        place,
        fc.boolean(),
        (a, id, b, key, c, into, turned) => {
          const text = turned ? `${a}${key}${b}${id}${c}` : `${a}${id}${b}${key}${c}`
          const { values, note } = acceptPaste(text, into, empty)
          if (values.clientId === id && values.secret === key) return
          expect([text, note]).not.toEqual([text, null])
          expect([text, values.clientId ?? id]).toEqual([text, id])
          if (values.secret && values.secret !== key) expect([text, note?.kind]).toEqual([text, "problem"])
        },
      ),
      { numRuns: 2_000 },
    )
  })

  test("is found behind and before words that do not touch it", () => {
    fc.assert(
      fc.property(junk, clientIds, junk, secrets, junk, place, (a, id, b, key, c, into) => {
        const { values } = acceptPaste(`${a}; ${id} ;${b}; ${key} ;${c}`, into, empty)
        expect(values).toEqual({ clientId: id, secret: key })
      }),
      { numRuns: 2_000 },
    )
  })

  test("that is a secret is never a client ID, nor a part of one, whatever surrounds or damages it", () => {
    fc.assert(
      fc.property(
        junk,
        secrets,
        fc.integer({ min: 45, max: 91 }),
        junk,
        junk,
        place,
        (a, key, length, b, c, into) => {
          const cut = key.slice(0, length)
          const texts = [
            `${a}${cut}${c}`,
            `${a}${cut.slice(0, 44)}${b}${cut.slice(44)}${c}`,
            `API secret: ${cut}`,
          ]
          for (const text of texts) {
            const found = acceptPaste(text, into, empty).values.clientId ?? ""
            for (const part of [cut.slice(5, 25), cut.slice(-20)]) expect(found).not.toContain(part)
          }
        },
      ),
      { numRuns: 1_000 },
    )
  })

  test("is said to be of no use only while it is not found", () => {
    expect(acceptPaste(`${clientId} ${secret}`, null, empty).note).toBeNull()
  })
})
