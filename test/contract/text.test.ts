import { expect, test } from "vitest"
import { textIn } from "../../src/contract/text.js"

const reason = { en: "to sign in", de: "für die Anmeldung", "de-CH": "zum Anmelden" }

test.each([
  ["de-CH", "zum Anmelden", "de-CH"],
  ["de-AT", "für die Anmeldung", "de"],
  ["de", "für die Anmeldung", "de"],
  ["fr", "to sign in", "en"],
  ["pt-BR", "to sign in", "en"],
])("for %s the host's words are “%s”, which is %s", (locale, text, language) => {
  expect(textIn(locale, reason)).toEqual({ text, language })
})

test("one text for everybody is shown to everybody, in a language nobody told", () => {
  expect(textIn("de", "Budget")).toEqual({ text: "Budget", language: null })
})
