import { expect, test } from "vitest"
import { textIn } from "../../src/contract/text.js"

const reason = { en: "to sign in", de: "für die Anmeldung", "de-CH": "zum Anmelden" }

test.each([
  ["de-CH", "zum Anmelden", "de-CH"],
  ["de-AT", "für die Anmeldung", "de"],
  ["de", "für die Anmeldung", "de"],
  ["fr", "to sign in", "en"],
  ["pt-BR", "to sign in", "en"],
])("the host's words for a reader of “%s” are “%s”, in the language “%s”", (locale, text, language) => {
  expect(textIn(locale, reason)).toEqual({ text, language })
})

test("a single string is shown to every reader, and its language is unknown", () => {
  expect(textIn("de", "Budget")).toEqual({ text: "Budget", language: null })
})
