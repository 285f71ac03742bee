import { describe, expect, test } from "vitest"
import { screenLabels } from "../../../../src/contract/labels.js"
import { unavailableCodes } from "../../../../src/contract.js"
import { english, loadLabels } from "../../../../src/flow/personioLabels.js"
import { fetchLabels } from "../../../../src/widget/i18n/fetchLabels.js"
import type { LocaleTag } from "../../../../src/widget/i18n/locales.js"
import de from "../../../../src/widget/i18n/messages/de.js"
import deInformal from "../../../../src/widget/i18n/messages/de-informal.js"
import en, { type Message } from "../../../../src/widget/i18n/messages/en.js"
import { createWords } from "../../../../src/widget/i18n/words.js"
import { unavailableTexts } from "../../../../src/widget/verdicts/unavailableTexts.js"
import {
  forms,
  messageKeys as keys,
  placeholdersIn,
  placeholdersOf,
  sentences,
  shippedLocales,
} from "../shippedLocales.js"

describe.each(shippedLocales)("the messages in %s", (tag, messages) => {
  test("are all there, none is empty, and each has the placeholders of the English one", () => {
    expect(Object.keys(messages).sort()).toEqual([...keys].sort())
    for (const key of keys) {
      // What comes next is the product's own to say.
      if (key !== "done.next") for (const form of forms(messages[key])) expect(form.trim(), key).not.toBe("")
      expect(placeholdersOf(messages[key]), key).toEqual(placeholdersOf(en[key]))
      for (const form of forms(messages[key]))
        for (const name of placeholdersIn(form)) expect(placeholdersOf(en[key]), key).toContain(name)
    }
  })

  test("have every plural form that a count can reach, and no other", () => {
    const rules = new Intl.PluralRules(tag)
    const wanted = new Set(Array.from({ length: 1000 }, (_, n) => rules.select(n)))
    for (const key of keys) {
      const message: Message = messages[key]
      if (typeof message === "string") expect(typeof en[key], key).toBe("string")
      else expect(Object.keys(message).sort(), key).toEqual([...wanted].sort())
    }
  })

  test("give every step and every outcome a heading of its own", () => {
    const titles = keys.filter((key) => key.endsWith("title") || key.endsWith("Title"))
    const said = titles.flatMap((key) => forms(messages[key]))
    expect(new Set(said).size).toBe(said.length)
  })

  test("name a cause and a next step for each code that says why nobody could check", () => {
    for (const code of unavailableCodes) {
      const { title, lead } = unavailableTexts(code)
      expect(forms(messages[title])[0], code).not.toBe("")
      expect(forms(messages[lead])[0], code).not.toBe("")
    }
  })

  test("leave no placeholder unfilled", async () => {
    const words = createWords({ tag, messages }, {}, await loadLabels("de", fetchLabels), { app: "onyo" })
    const known = new Set(keys.flatMap((key) => placeholdersOf(en[key])))
    const values = Object.fromEntries(
      [...known].filter((name) => !isPersonioLabel(name)).map((name) => [name, 2]),
    )
    for (const key of keys) expect(words.text(key, values), key).not.toMatch(/\{|\}/)
  })
})

/** Placeholders that the widget fills with Personio's labels by itself. */
function isPersonioLabel(name: string): boolean {
  const short = ["create", "rights", "readable", "choose", "generate", "formerly"]
  return name in screenLabels || short.includes(name)
}

/** Words that plead, blame or cheer, by language; none of them may be in a message. An exclamation mark never may. */
const tones: Partial<Record<LocaleTag, RegExp>> = {
  en: /please|invalid|oops|successfully|sorry/i,
  "en-US": /please|invalid|oops|successfully|sorry/i,
  de: /\bbitte|ungültig|erfolgreich|leider|entschuldig|hoppla/i,
  "de-informal": /\bbitte|ungültig|erfolgreich|leider|entschuldig|hoppla/i,
  fr: /veuillez|s[’']il vous pla|invalide|désolé|oups|avec succès/i,
  es: /por favor|inválid|no válid|lo siento|éxito|¡/i,
  it: /per favore|si prega|non valid|spiacenti|con successo/i,
  nl: /alstublieft|alsjeblieft|ongeldig|helaas|sorry|succesvol/i,
}
test.each(shippedLocales)("%s never pleads, blames or cheers", (tag, messages) => {
  const tone = tones[tag]
  for (const [key, sentence] of sentences(messages)) {
    expect(sentence, key).not.toContain("!")
    if (tone) expect(sentence, key).not.toMatch(tone)
  }
})

test("German says “Sie”, and informal German never does", () => {
  for (const key of keys) {
    for (const form of forms(de[key]))
      expect(form, key).not.toMatch(/\b(du|dich|dir|dein\w*|euer|eure\w*)\b/i)
    for (const form of forms(deInformal[key])) expect(form, key).not.toMatch(/\b(Ihnen|Ihr(e[mnrs]?)?)\b/)
  }
})

describe("the text of a message", () => {
  test("is the host's own where it gives one, in both forms of a plural", () => {
    const own = {
      "connect.submit": "Set up integration",
      "connect.characters": { one: "one", other: "{n} signs" },
    }
    const words = createWords({ tag: "en", messages: en }, own, english, { app: "onyo" })
    expect(words.text("connect.submit")).toBe("Set up integration")
    expect([1, 86].map((n) => words.text("connect.characters", { n }))).toEqual(["one", "86 signs"])
  })

  test("quotes Personio's labels in the language of Personio, with the English ones where no page of Personio's shows them", async () => {
    const words = createWords({ tag: "en", messages: en }, {}, await loadLabels("de", fetchLabels), {
      app: "onyo",
    })
    expect(words.text("connect.captionNext")).toBe("Bottom right: “Weiter” (Next)")
    expect(words.text("done.finish")).toBe("In Personio, you can now click “Finish”.")
  })
})
