import { describe, expect, test } from "vitest"
import { englishLabels, type LabelKind, personioLanguages } from "../../src/contract/englishLabels.js"
import {
  areaLabels,
  attributeLabels,
  labelIn,
  type PersonioLabel,
  screenLabels,
} from "../../src/contract/labels.js"
import { english, firstLabels, loadLabels } from "../../src/flow/personioLabels.js"
import { fetchLabels } from "../../src/widget/i18n/fetchLabels.js"

const allLabels: Record<LabelKind, Record<string, PersonioLabel>> = {
  screen: screenLabels,
  area: areaLabels,
  attribute: attributeLabels,
}
const kinds = Object.keys(englishLabels) as LabelKind[]

describe("Personio's labels in the flow", () => {
  test.each(personioLanguages)("are the same in “%s” as the published ones", async (language) => {
    const labels = await loadLabels(language, fetchLabels)
    for (const kind of kinds)
      for (const [name, label] of Object.entries(allLabels[kind]))
        expect(labels.of(kind, name as never)).toEqual(labelIn(language, label))
  })

  test("are in English when the other languages cannot be fetched", async () => {
    const offline = () => Promise.reject(new Error("offline"))
    expect(await loadLabels("de", offline)).toBe(english)
  })
})

describe("the language of Personio's labels at first", () => {
  test.each([
    ["the host's, when the host knows it", "fr", ["de-AT", "en"], "fr"],
    ["the first spoken one in which labels are known", undefined, ["pt-BR", "de-AT", "fr"], "de"],
    ["English, when no spoken one is known", undefined, ["pt-BR", "sv"], "en"],
    ["English, when nothing is spoken", undefined, [], "en"],
  ] as const)("is %s", async (_, language, spoken, expected) => {
    expect((await firstLabels(language, spoken, fetchLabels)).language).toBe(expected)
  })
})
