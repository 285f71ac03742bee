import { expect, test } from "vitest"
import { english } from "../../src/flow/personioLabels.js"
import en, { type MessageKey } from "../../src/widget/i18n/messages/en.js"
import { createWords } from "../../src/widget/i18n/words.js"
import { said, saying } from "../administrator/words.js"

const words = createWords({ tag: "en", messages: en }, {}, english, { app: "onyo" })

test.each([1, 2])("the tests' administrator reads every sentence as the widget says it, for n = %d", (n) => {
  for (const key of Object.keys(en) as MessageKey[]) {
    const open = [...words.text(key, { n }).matchAll(/\{(\w+)\}/g)].map(([, name]) => [name, "a value"])
    const values = { ...Object.fromEntries(open), n }
    const sentence = words.text(key, values)
    expect(said(key, values), key).toBe(sentence)
    expect(sentence, key).toMatch(saying(key))
  }
})

test("a sentence of the tests with a missing value is an error", () => {
  expect(() => said("prepare.understood")).toThrow("“prepare.understood” needs a value for {host}.")
})
