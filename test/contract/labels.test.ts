import { describe, expect, test } from "vitest"
import { areas, readOnlyAreas } from "../../src/contract/catalogue.js"
import {
  areaLabels,
  attributeLabels,
  labelIn,
  labelSources,
  type PersonioLabel,
  personioLanguages,
  screenLabels,
} from "../../src/contract/labels.js"
import { accessRights, splitAccessRight, standardAttributes } from "../../src/contract.js"

const labels: [string, PersonioLabel][] = [
  ...Object.entries(screenLabels),
  ...Object.entries(areaLabels),
  ...Object.entries(attributeLabels),
]

describe("F4: Personio's words", () => {
  test.each(labels)("%s: each language has words and a source, English always", (_, label) => {
    expect(label.en).toBeDefined()
    for (const language of Object.keys(label)) expect(personioLanguages).toContain(language)
    for (const entry of Object.values(label)) {
      const [text, source] = entry as readonly [string, keyof typeof labelSources]
      expect(text.trim()).not.toBe("")
      expect(text).toBe(text.trim())
      expect(Object.keys(labelSources)).toContain(source)
    }
  })

  test.each(Object.entries(labelSources))("source %s says where and when it was seen", (_, source) => {
    expect(source.seen).toMatch(/^20\d\d-(0[1-9]|1[0-2])(-[0-3]\d)?$/)
    expect(source.url).not.toBe("")
    expect(source.url).not.toMatch(/^https?:/)
  })

  test("every source is used", () => {
    const used = new Set(labels.flatMap(([, label]) => Object.values(label).map((entry) => entry[1])))
    expect(Object.keys(labelSources).filter((source) => !used.has(source as never))).toEqual([])
  })

  test("every language offered has a label of its own", () => {
    for (const language of personioLanguages)
      expect(labels.some(([, label]) => label[language] !== undefined)).toBe(true)
  })

  test("a label not known in a language is shown in English, and says so", () => {
    expect(labelIn("fr", screenLabels.finish)).toEqual({
      text: "Finish",
      language: "en",
      english: "Finish",
      sure: true,
    })
  })

  test("a label known from another vendor's guide alone is not sure; Personio's own is", () => {
    expect(labelIn("de", screenLabels.next)).toMatchObject({ text: "Weiter", language: "de", sure: false })
    expect(labelIn("de", screenLabels.accessRights)).toMatchObject({ text: "Zugriffsrechte", sure: true })
  })
})

describe("the catalogue", () => {
  test("offers reading everywhere and writing where Personio has the box", () => {
    const writable = accessRights.filter((right) => right.endsWith(":write")).map(splitAccessRight)
    expect(accessRights).toHaveLength(areas.length * 2 - readOnlyAreas.length)
    for (const { area } of writable) expect(readOnlyAreas).not.toContain(area)
  })

  test("follows the screen: areas in order, read before write", () => {
    const order = accessRights.map(splitAccessRight)
    const places = order.map(({ area, access }) => areas.indexOf(area) * 2 + (access === "write" ? 1 : 0))
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  test("names an attribute once, the ones that open the list first", () => {
    expect(new Set(standardAttributes).size).toBe(standardAttributes.length)
    expect(standardAttributes.slice(0, 6)).toEqual([
      "first_name",
      "last_name",
      "preferred_name",
      "email",
      "gender",
      "status",
    ])
  })
})
