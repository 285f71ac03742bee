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

/** The words of a label in each language and of the label before it, each with its source. */
const entriesOf = (label: PersonioLabel) =>
  Object.values(label).flatMap((entry) => (entry[2] ? [entry, entry[2]] : [entry]))

describe("Personio's labels", () => {
  test.each(labels)("have words and a source in English and in each other language: %s", (_, label) => {
    expect(label.en).toBeDefined()
    for (const language of Object.keys(label)) expect(personioLanguages).toContain(language)
    for (const [text, source] of entriesOf(label)) {
      expect(text.trim()).not.toBe("")
      expect(text).toBe(text.trim())
      expect(Object.keys(labelSources)).toContain(source)
    }
  })

  test.each(Object.entries(labelSources))(
    "come from a source that says where and when it was seen: %s",
    (_, source) => {
      expect(source.seen).toMatch(/^20\d\d-(0[1-9]|1[0-2])(-[0-3]\d)?$/)
      expect(source.url).not.toBe("")
      expect(source.url).not.toMatch(/^https?:/)
    },
  )

  test("use every source in the list", () => {
    const used = new Set(labels.flatMap(([, label]) => entriesOf(label).map(([, source]) => source)))
    expect(Object.keys(labelSources).filter((source) => !used.has(source as never))).toEqual([])
  })

  test("exist in every language that is offered", () => {
    for (const language of personioLanguages)
      expect(labels.some(([, label]) => label[language] !== undefined)).toBe(true)
  })

  test("are shown in English, and marked as English, where a language has none", () => {
    expect(labelIn("fr", screenLabels.finish)).toEqual({
      text: "Finish",
      language: "en",
      english: "Finish",
      sure: true,
    })
  })

  test("name what Personio called it before, in English alone", () => {
    expect(labelIn("en", attributeLabels.office)).toMatchObject({ text: "Workplace", formerly: "Office" })
    expect(labelIn("de", attributeLabels.office)).not.toHaveProperty("formerly")
  })

  test("are marked as unsure when only another vendor's guide shows them", () => {
    expect(labelIn("de", screenLabels.next)).toMatchObject({ text: "Weiter", language: "de", sure: false })
    expect(labelIn("de", screenLabels.accessRights)).toMatchObject({ text: "Zugriffsrechte", sure: true })
  })
})

describe("the catalogue", () => {
  test("lists reading for every area, and writing for each area that Personio lets one write", () => {
    const writable = accessRights.filter((right) => right.endsWith(":write")).map(splitAccessRight)
    expect(accessRights).toHaveLength(areas.length * 2 - readOnlyAreas.length)
    for (const { area } of writable) expect(readOnlyAreas).not.toContain(area)
  })

  test("lists the access rights in the order of the screen, reading before writing", () => {
    const order = accessRights.map(splitAccessRight)
    const places = order.map(({ area, access }) => areas.indexOf(area) * 2 + (access === "write" ? 1 : 0))
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  test("lists each attribute once, and first those with which Personio's own list begins", () => {
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
