import { describe, expect, test } from "vitest"
import { loadLabels } from "../../../../src/flow/personioLabels.js"
import { sortPaste } from "../../../../src/flow/sortPaste.js"
import { fetchLabels } from "../../../../src/widget/i18n/fetchLabels.js"
import { type LocaleTag, loadLocale } from "../../../../src/widget/i18n/locales.js"
import de from "../../../../src/widget/i18n/messages/de.js"
import deInformal from "../../../../src/widget/i18n/messages/de-informal.js"
import en, { type MessageKey } from "../../../../src/widget/i18n/messages/en.js"
import enUS from "../../../../src/widget/i18n/messages/en-US.js"
import es from "../../../../src/widget/i18n/messages/es.js"
import fr from "../../../../src/widget/i18n/messages/fr.js"
import it from "../../../../src/widget/i18n/messages/it.js"
import nl from "../../../../src/widget/i18n/messages/nl.js"
import { createWords } from "../../../../src/widget/i18n/words.js"
import { forms, messageKeys as keys, sentences, shippedLocales } from "../shippedLocales.js"

/** `word` on its own: `\b` would see an end of word before every accented letter. */
const alone = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "iu")

describe("a language never pleads, blames or cheers, and keeps to one form of address", () => {
  test.each([
    [
      "fr",
      fr,
      /s’il vous pla|veuillez|invalide|oups|succès|désolé|malheureusement|!/i,
      alone("tu|toi|ton|tes"),
    ],
    ["es", es, /por favor|inválid|válid|¡|con éxito|lo sentimos|lamentablemente|!/i, alone("usted|ustedes")],
    [
      "it",
      it,
      /per favore|per cortesia|valid|ops|con successo|spiacent|purtroppo|!/i,
      alone("lei|vostr[aeio]|voi"),
    ],
    ["nl", nl, /alstublieft|a\.u\.b|ongeldig|oeps|succes|sorry|helaas|!/i, alone("je|jij|jou|jouw")],
    ["de-informal", deInformal, /\bbitte|ungültig|erfolgreich|leider|entschuldig|hoppla|!/i, formal()],
  ])("%s", (_, messages, tone, address) => {
    for (const [key, form] of sentences(messages)) {
      expect(form, key).not.toMatch(tone)
      expect(form, key).not.toMatch(address)
    }
  })

  test("informal German equals German wherever nobody is addressed", () => {
    for (const key of keys) {
      const addressed = forms(de[key]).some((form) => formal().test(form))
      expect(JSON.stringify(deInformal[key]) !== JSON.stringify(de[key]), key).toBe(addressed)
    }
  })
})

/** “Sie” and “Ihr” as an address; after a full stop or colon, “Sie” may be the integration or the client ID. */
function formal(): RegExp {
  return /(?<![.:?] )\bSie\b(?! steht)|(?<=[.?] )Sie (?=haben|sehen|brauchen|können)|\bIhr(?:e[mnrs]?)?\b|\bIhnen\b/
}

/** Words after a number that it does not count: “3 to 40”, “Step 2 of 3”. */
const afterNumbers = alone("of|to|von|bis|sur|à|de|a|y|di|van|tot|en|et|und").source

describe("typography", () => {
  test.each(shippedLocales)(
    "%s has real quotation marks, apostrophes and ellipses, and no stray spaces",
    (_, messages) => {
      for (const [key, form] of sentences(messages)) {
        expect(form, key).not.toMatch(/['"`]|\.\.\.|\s{2}|\t|\n/)
        if (key !== "listSeparator") expect(form.trim(), key).toBe(form)
      }
    },
  )

  test.each(shippedLocales)("%s keeps a number on one line with what it counts", (_, messages) => {
    const parted = new RegExp(`(?:\\{n\\}|\\d) (?=\\p{L})(?!${afterNumbers})`, "iu")
    for (const [key, form] of sentences(messages)) expect(form, key).not.toMatch(parted)
  })

  test("French has a no-break space before a colon, and a narrow one before ; ? ! and inside « »", () => {
    for (const [key, form] of sentences(fr))
      expect(form, key).not.toMatch(/[^\u00a0]:|[^\u202f][;?!»]|«(?!\u202f)/)
  })

  test("only French has a space before its punctuation", () => {
    for (const [tag, messages] of shippedLocales.filter(([tag]) => tag !== "fr"))
      for (const [key, form] of sentences(messages))
        expect(form, `${tag} ${key}`).not.toMatch(/\s(?:[:;?!,]|\.(?!\p{L}))/u)
  })

  test("French has no word before a product's name that would have to be elided", () => {
    for (const [key, form] of sentences(fr))
      expect(form, key).not.toMatch(
        /(?<!\p{L})(?:de|que|jusque|lorsque|puisque|si) \{(?:app|name|host|workspace)\}/iu,
      )
  })

  test("Spanish opens every question, and has no “o” or “y” that a product's name could change", () => {
    for (const [key, form] of sentences(es)) {
      expect(form.match(/¿/g)?.length, key).toBe(form.match(/\?/g)?.length)
      expect(form, key).not.toMatch(/(?<!\p{L})[oy] \{app\}/iu)
    }
  })
})

describe("American English", () => {
  const british = alone("\\w*tick(?:s|ed|ing)?|cent(?:re|res)|organis\\w+|authoris\\w+|colour\\w*|licence")
  const american = alone("uncheck\\w*|cent(?:er|ers)|organiz\\w+|authoriz\\w+|color\\w*")

  test("checks boxes, where British English ticks them", () => {
    for (const [key, form] of sentences(enUS)) expect(form, key).not.toMatch(british)
    for (const [key, form] of sentences(en)) expect(form, key).not.toMatch(american)
  })

  /** “Checked” would be read as “ticked” here. */
  const ambiguous: readonly MessageKey[] = ["inconclusive.title", "inconclusive.blocked"]

  test("equals British English wherever the two are written alike", () => {
    for (const key of keys) {
      const differs = ambiguous.includes(key) || forms(en[key]).some((form) => british.test(form))
      expect(JSON.stringify(enUS[key]) !== JSON.stringify(en[key]), key).toBe(differs)
    }
  })
})

/** Words of the code, of a former design or of the spoken language; none is for the screen. */
const forbidden = {
  en: alone("wish(?:es)?|slots?|scopes?|verdicts?|payload|drop|sign(?:ed)? (?:in|out)|items?"),
  "en-US": alone("wish(?:es)?|slots?|scopes?|verdicts?|payload|drop|sign(?:ed)? (?:in|out)|items?"),
  de: alone("wünsche?|slots?|scopes?|ankreuzen|angekreuzt|punkte? (?:oben|ankreuzen)|einloggen"),
  "de-informal": alone("wünsche?|slots?|scopes?|ankreuzen|angekreuzt|einloggen"),
  fr: alone("souhaits?|slots?|scopes?|identifiez-vous|rapporter|éléments?"),
  es: alone("deseos?|slots?|scopes?|elementos?|trae"),
  it: alone("desideri?|slots?|scopes?|voc[ei]|diritti|porta"),
  nl: alone("wens(?:en)?|slots?|scopes?|weggooien|items?|inloggen met"),
} satisfies Record<LocaleTag, RegExp>

test.each(shippedLocales)("%s has no word of the code and no second name for a thing", (tag, messages) => {
  for (const [key, form] of sentences(messages)) expect(form, key).not.toMatch(forbidden[tag])
})

/** The labels of buttons, and of links that stand like one. */
const buttons = keys.filter((key) =>
  /^(?:close|back|cancel|help|copy)$|^close\.(?:stay|close)$|\.(?:show|hide|continue|startOver|use|button|checklist|openPersonio|replace|copyAndOpen|copyName|submit|checking|changeAddress|swap|offer|bringBack|again|tryAgain|recreate|guide|done|troubleshooting)$/.test(
    key,
  ),
)
/** What is longer, with the reason. */
const mayBeLonger: Partial<Record<MessageKey, string>> = {
  "connect.copyAndOpen": "it says both things that the press does, and has the footer to itself",
  "incomplete.recreate": "it is a question with its answer, under the card",
  "prepare.addOptional": "it is the heading of a list",
}

test.each(shippedLocales)("%s has buttons of at most 32 characters", (_, messages) => {
  for (const key of buttons.filter((key) => !(key in mayBeLonger)))
    for (const form of forms(messages[key])) expect(form.length, `${key}: ${form}`).toBeLessThanOrEqual(32)
})

/** Where English uses the first name, each other language uses its own. */
const glossary: readonly [english: RegExp, names: Record<"fr" | "es" | "it" | "nl", RegExp>][] = [
  [/client ID/i, { fr: /ID client/, es: /ID de cliente/, it: /client ID/i, nl: /client-ID/i }],
  [/API secret/, { fr: /secret API/i, es: /secreto de API/i, it: /API secret/, nl: /API-secret/ }],
  [/integration/i, { fr: /intégration/i, es: /integraci/i, it: /integrazion/i, nl: /integratie/i }],
  [/\b(?:un)?tick/i, { fr: /coch|case/i, es: /mar[cq]|casilla/i, it: /spunt/i, nl: /vink/i }],
  [/\bcheck(?:s|ed|ing)?\b/i, { fr: /vérifi/i, es: /compr(?:o|ue)b/i, it: /verific/i, nl: /control/i }],
  [/\b(?:re)?connect/i, { fr: /conne/i, es: /cone/i, it: /colleg/i, nl: /koppel/i }],
  [/disconnect/i, { fr: /déconne/i, es: /descone/i, it: /scolleg/i, nl: /ontkoppel/i }],
  [/\bsetup\b/i, { fr: /configuration/, es: /configuración/, it: /configurazione/, nl: /configuratie/ }],
]

describe("a language has one name for one thing", () => {
  test.each(Object.entries({ fr, es, it, nl }))("%s", (tag, messages) => {
    for (const [english, names] of glossary)
      for (const key of keys) {
        const spoken = forms(en[key])
          .join(" ")
          .replace(/\{\w+\}|internet connection/g, "")
        if (english.test(spoken))
          expect(forms(messages[key]).join(" "), key).toMatch(names[tag as keyof typeof names])
      }
  })
})

test("French has no plural below two", async () => {
  const words = createWords(await loadLocale("fr-CA"), {}, await loadLabels("fr", fetchLabels), {
    app: "onyo",
  })
  expect([0, 1, 86].map((n) => words.text("connect.characters", { n }))).toEqual([
    "0\u00a0caractère",
    "1\u00a0caractère",
    "86\u00a0caractères",
  ])
})

test("French quotes Personio's labels in French where they are known, else in English", async () => {
  const words = createWords(await loadLocale("fr"), {}, await loadLabels("fr", fetchLabels), { app: "onyo" })
  expect(words.text("connect.captionCreate")).toBe(
    "En haut à droite\u00a0: «\u202fCréer une intégration personnalisée\u202f»",
  )
  expect(words.text("done.finish")).toMatch(/«\u202fFinish\u202f»/)
})

test.each(shippedLocales)("both values, named as in %s, find their fields", (_, messages) => {
  const pair = { clientId: "older-id-4711", secret: "older-value-0815" }
  const lines = [
    `${messages["connect.clientId"]}: ${pair.clientId}`,
    `${messages["connect.secret"]}: ${pair.secret}`,
  ]
  expect(sortPaste(lines.join("\n"), null)).toMatchObject(pair)
  expect(sortPaste(lines.toReversed().join("\n"), null)).toMatchObject(pair)
})
