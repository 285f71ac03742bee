import { expect, test } from "vitest"
import { hosts } from "../../../demo/hosts.js"
import { noScopes } from "../../../src/contract/scopes.js"
import { english, loadLabels } from "../../../src/flow/personioLabels.js"
import { planGuide } from "../../../src/flow/planGuide.js"
import { checklist } from "../../../src/widget/handoff/checklist.js"
import { fetchLabels } from "../../../src/widget/i18n/locales.js"
import de from "../../../src/widget/i18n/messages/de.js"
import en from "../../../src/widget/i18n/messages/en.js"
import { createWords } from "../../../src/widget/i18n/words.js"

const german = await loadLabels("de", fetchLabels)
const plan = (locale: "en" | "de") =>
  planGuide(
    hosts.onyo.scopes,
    { ...noScopes(), attributes: ["any_custom"] },
    { labels: locale === "de" ? german : english, locale },
  )
const personioUrl = "https://acme.app.personio.com/configuration/marketplace/connected"

test("the checklist to send has the place, the name, every tick with its reason, and what to bring back", () => {
  const words = createWords({ tag: "en", messages: en }, {}, english, { app: "onyo" })
  expect(checklist({ plan: plan("en"), words, credentialName: "onyo-acme-4f7c", personioUrl })).toBe(
    [
      "Connect Personio to onyo",
      "",
      "1. Open Personio: https://acme.app.personio.com/configuration/marketplace/connected",
      "   Top right: “Create custom integration”",
      "   Name of the integration: onyo-acme-4f7c",
      "2. Tick these 4\u00a0boxes, then click “Create integration”",
      "   - Employees – Read",
      "   - First name",
      "   - Last name",
      "   - Email (to sign in)",
      "   and the custom fields you want to share",
      "   Leave everything else unticked. Don’t use “Select all”: it also shares salaries.",
      "3. Click “Copy client ID” in Personio and paste it here. Then click “Copy secret” and paste again.",
      "   Personio shows the API secret only once. “Finish”: not yet.",
    ].join("\n"),
  )
})

test("without an address it tells the way in words, in German with the English label where that is surer", () => {
  const words = createWords({ tag: "de", messages: de }, {}, german, { app: "onyo" })
  const text = checklist({ plan: plan("de"), words, credentialName: "onyo", personioUrl: null })
  expect(text).toContain(
    "1. In Personio unten links auf „Einstellungen“ klicken, dann auf „API-Zugriffsdaten“.",
  )
  expect(text).toContain("„Integration erstellen“ (Create integration)")
  expect(text).toContain("- Mitarbeitende – Lesen")
})

test("it has no open slot, and no place where a secret could be written", () => {
  for (const [tag, messages, labels] of [
    ["en", en, english],
    ["de", de, german],
  ] as const) {
    const words = createWords({ tag, messages }, {}, labels, { app: "onyo" })
    const text = checklist({ plan: plan(tag), words, credentialName: "onyo", personioUrl })
    expect(text).not.toMatch(/\{\w+\}/)
    expect(text).not.toMatch(/secret\)?:\s*$|_{3,}|\.{4,}/im)
  }
})
