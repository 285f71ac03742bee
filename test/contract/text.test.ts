import { expect, test } from "vitest"
import { textIn } from "../../src/contract/text.js"

const reason = { en: "to sign in", de: "für die Anmeldung", "de-CH": "zum Anmelden" }

test.each([
  ["de-CH", "zum Anmelden"],
  ["de-AT", "für die Anmeldung"],
  ["de", "für die Anmeldung"],
  ["fr", "to sign in"],
  ["pt-BR", "to sign in"],
])("for %s the host's words are “%s”", (locale, words) => {
  expect(textIn(locale, reason)).toBe(words)
})

test("one text for everybody is shown to everybody", () => {
  expect(textIn("de", "Budget")).toBe("Budget")
})
