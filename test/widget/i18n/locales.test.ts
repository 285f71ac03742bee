import { readdirSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { loadLocale, locales, pageWords } from "../../../src/widget/i18n/locales.js"
import { forms, messageKeys, shippedLocales } from "./shippedLocales.js"

test("the table of locales has a row for each file of messages, named after its tag", () => {
  // `locale.ts` declares what a locale is.
  const files = readdirSync("src/widget/i18n/messages").filter((file) => file !== "locale.ts")
  expect(files.sort()).toEqual(
    Object.keys(locales)
      .map((tag) => `${tag}.ts`)
      .sort(),
  )
})

describe.each(shippedLocales)("the locale %s", (tag, messages) => {
  test("is loaded by its tag, with a tag that browsers know and the right direction", async () => {
    const locale = await loadLocale(tag)
    expect(locale.messages).toBe(messages)
    expect(locale.dir ?? "ltr").toBe(directionOf(locale.tag))
    expect(Intl.PluralRules.supportedLocalesOf(locale.tag)).toEqual([locale.tag])
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag])
  })

  test("has words of its own on the host's page", () => {
    const others = shippedLocales.filter(([other]) => languageOf(other) !== languageOf(tag))
    const { trigger, loading, failed, reload } = pageWords(tag)
    const theirs = others.flatMap(([other]) => Object.values(pageWords(other)))
    for (const words of [trigger, loading, failed, reload]) expect(theirs).not.toContain(words)
    expect(pageWords(tag).trigger).toContain("Personio")
  })

  test("is translated: few of its messages equal those of another language", () => {
    for (const [other, theirs] of shippedLocales.filter(([other]) => languageOf(other) !== languageOf(tag))) {
      const translatable = messageKeys.filter((key) => forms(theirs[key]).some(hasWords))
      const equal = translatable.filter(
        (key) => JSON.stringify(messages[key]) === JSON.stringify(theirs[key]),
      )
      // Up to 3 % equal English, such as “optional” or “API secret (client secret)”. Sister languages share more.
      const most = [tag, other].includes("en") ? 0.05 : 0.3
      expect(equal.length / translatable.length, `as in ${other}: ${equal.join(", ")}`).toBeLessThan(most)
    }
  })
})

/** Placeholders and punctuation are the same in many languages. */
const hasWords = (sentence: string) => /\p{L}/u.test(sentence.replace(/\{\w+\}/g, ""))

const languageOf = (tag: string) => new Intl.Locale(tag).language

/** Some browsers cannot say it, so the table does; Node can. */
function directionOf(tag: string): string {
  const locale = new Intl.Locale(tag) as Intl.Locale & {
    getTextInfo?(): { direction: string }
    textInfo?: { direction: string }
  }
  return (locale.getTextInfo?.() ?? locale.textInfo)?.direction ?? "unknown"
}

describe("a requested language", () => {
  test.each([
    ["de", "de", "Personio verbinden"],
    ["de-AT", "de", "Personio verbinden"],
    ["de-informal", "de", "Personio verbinden"],
    ["en-GB", "en", "Connect Personio"],
    ["fr-CH", "fr", "Connecter Personio"],
    ["es", "es", "Conectar Personio"],
    ["it-CH", "it", "Collega Personio"],
    ["nl-BE", "nl", "Personio koppelen"],
    // The languages `qaa` to `qtz` are reserved for private use, so none of them will ever ship.
    ["qaa-BR", "en", "Connect Personio"],
    ["", "en", "Connect Personio"],
    ["constructor", "en", "Connect Personio"],
  ])("“%s” is shown in %s, from the trigger to the dialog", async (asked, tag, trigger) => {
    expect(pageWords(asked).trigger).toBe(trigger)
    expect((await loadLocale(asked)).tag).toBe(tag)
  })
})
