import { describe, expect, test } from "vitest"
import { screenLabels } from "../../../../src/contract/labels.js"
import { unavailableCodes } from "../../../../src/contract.js"
import { english, loadLabels } from "../../../../src/flow/personioLabels.js"
import { fetchLabels, loadLocale, triggerWords } from "../../../../src/widget/i18n/locales.js"
import { de } from "../../../../src/widget/i18n/messages/de.js"
import { deInformal } from "../../../../src/widget/i18n/messages/de-informal.js"
import { en, type Message, type MessageKey } from "../../../../src/widget/i18n/messages/en.js"
import { es } from "../../../../src/widget/i18n/messages/es.js"
import { fr } from "../../../../src/widget/i18n/messages/fr.js"
import { it } from "../../../../src/widget/i18n/messages/it.js"
import { nl } from "../../../../src/widget/i18n/messages/nl.js"
import { createWords } from "../../../../src/widget/i18n/words.js"
import { unavailableTexts } from "../../../../src/widget/verdicts/Unavailable.js"

const locales = { en, de, "de-informal": deInformal, fr, es, it, nl }
const keys = Object.keys(en) as MessageKey[]
const forms = (message: Message): string[] =>
  typeof message === "string" ? [message] : Object.values(message)
const slots = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((found) => found[1]).sort()
/** A form for one thing may leave the number out. */
const slotsOf = (message: Message) => slots(typeof message === "string" ? message : message.other)

describe.each(Object.entries(locales))("the words in %s", (tag, messages) => {
  test("are all there, none empty, each with the slots of the English one", () => {
    expect(Object.keys(messages).sort()).toEqual([...keys].sort())
    for (const key of keys) {
      for (const form of forms(messages[key])) expect(form.trim(), key).not.toBe("")
      expect(slotsOf(messages[key]), key).toEqual(slotsOf(en[key]))
      for (const form of forms(messages[key]))
        for (const slot of slots(form)) expect(slotsOf(en[key]), key).toContain(slot)
    }
  })

  test("F3: have every plural form of the language", () => {
    const wanted = new Intl.PluralRules(tag).resolvedOptions().pluralCategories
    for (const key of keys) {
      const message: Message = messages[key]
      if (typeof message === "string") expect(typeof en[key], key).toBe("string")
      else expect(Object.keys(message).sort(), key).toEqual([...wanted].sort())
    }
  })

  test("A7: give every step and every outcome a heading of its own", () => {
    const titles = keys.filter((key) => key.endsWith("title") || key.endsWith("Title"))
    const said = titles.flatMap((key) => forms(messages[key]))
    expect(new Set(said).size).toBe(said.length)
  })

  test("A11, K4: every reason nobody could check has a cause and a way on", () => {
    for (const code of unavailableCodes) {
      const { title, lead } = unavailableTexts(code)
      expect(forms(messages[title])[0], code).not.toBe("")
      expect(forms(messages[lead])[0], code).not.toBe("")
    }
  })

  test("leave no slot open when they are said", async () => {
    const words = createWords({ tag, messages }, {}, await loadLabels("de", fetchLabels), { app: "onyo" })
    const known = new Set(keys.flatMap((key) => slotsOf(en[key])))
    const values = Object.fromEntries(
      [...known].filter((slot) => !isPersonios(slot)).map((slot) => [slot, 2]),
    )
    for (const key of keys) expect(words.text(key, values), key).not.toMatch(/\{|\}/)
  })
})

/** Slots that the widget fills from Personio's labels by itself. */
function isPersonios(slot: string | undefined): boolean {
  const short = ["create", "rights", "readable", "choose", "generate", "formerly"]
  return slot !== undefined && (slot in screenLabels || short.includes(slot))
}

test.each([
  ["en", /please|invalid|oops|successfully|sorry|!/i],
  ["de", /\bbitte|ungültig|erfolgreich|leider|entschuldig|hoppla|!/i],
  ["de-informal", /\bbitte|ungültig|erfolgreich|leider|entschuldig|hoppla|!/i],
  ["fr", /veuillez|s[’']il vous pla|invalide|désolé|oups|avec succès|!/i],
  ["es", /por favor|inválid|no válid|lo siento|éxito|[¡!]/i],
  ["it", /per favore|si prega|non valid|spiacenti|con successo|!/i],
  ["nl", /alstublieft|alsjeblieft|ongeldig|helaas|sorry|succesvol|!/i],
] as const)("A11: %s never pleads, blames or cheers", (tag, unwanted) => {
  for (const key of keys) for (const form of forms(locales[tag][key])) expect(form, key).not.toMatch(unwanted)
})

test("F1: German speaks with Sie, the informal one never", () => {
  for (const key of keys) {
    for (const form of forms(de[key]))
      expect(form, key).not.toMatch(/\b(du|dich|dir|dein\w*|euer|eure\w*)\b/i)
    for (const form of forms(deInformal[key])) expect(form, key).not.toMatch(/\b(Ihnen|Ihr(e[mnrs]?)?)\b/)
  }
})

describe("F6: the language", () => {
  test.each([
    ["de", "de", "Personio verbinden"],
    ["de-AT", "de", "Personio verbinden"],
    ["de-informal", "de", "Personio verbinden"],
    ["en-GB", "en", "Connect Personio"],
    ["fr-CH", "fr", "Connecter Personio"],
    ["es", "es", "Conectar Personio"],
    ["it-CH", "it", "Collega Personio"],
    ["nl-BE", "nl", "Personio koppelen"],
    ["pt-BR", "en", "Connect Personio"],
    ["", "en", "Connect Personio"],
    ["constructor", "en", "Connect Personio"],
  ])("asked for as “%s” is %s, from the trigger to the dialog", async (asked, tag, trigger) => {
    expect(triggerWords(asked)).toBe(trigger)
    expect((await loadLocale(asked)).tag).toBe(tag)
  })

  test("a host's own words replace ours, in both forms of a plural", () => {
    const own = {
      "connect.submit": "Set up integration",
      "connect.characters": { one: "one", other: "{n} signs" },
    }
    const words = createWords({ tag: "en", messages: en }, own, english, { app: "onyo" })
    expect(words.text("connect.submit")).toBe("Set up integration")
    expect([1, 86].map((n) => words.text("connect.characters", { n }))).toEqual(["one", "86 signs"])
  })

  test("F4: Personio's labels are quoted in Personio's language, the unsure ones beside the English", async () => {
    const words = createWords({ tag: "en", messages: en }, {}, await loadLabels("de", fetchLabels), {
      app: "onyo",
    })
    expect(words.text("connect.captionNext")).toBe("“Weiter” (Next)")
    expect(words.text("done.finish")).toBe("In Personio you can now click “Finish”.")
  })
})
