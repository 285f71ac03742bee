import { describe, expect, test } from "vitest"
import { hosts } from "../../../demo/hosts.js"
import { noScopes, scopeSet } from "../../../src/contract/scopes.js"
import { english, loadLabels } from "../../../src/flow/personioLabels.js"
import { planGuide } from "../../../src/flow/planGuide.js"
import { checklist } from "../../../src/widget/handoff/checklist.js"
import { fetchLabels } from "../../../src/widget/i18n/fetchLabels.js"
import { loadLocale } from "../../../src/widget/i18n/locales.js"
import { createWords } from "../../../src/widget/i18n/words.js"
import { shippedLocales } from "../i18n/shippedLocales.js"

const german = await loadLabels("de", fetchLabels)
const personioUrl = "https://acme.app.personio.com/configuration/marketplace/connected"
const returnUrl = "https://onyo.example/settings/integrations"

async function checklistIn(tag: string, more: Partial<Parameters<typeof checklist>[0]> = {}) {
  const labels = tag.startsWith("de") ? german : english
  return checklist({
    plan: planGuide(
      hosts.onyo.scopes,
      { ...noScopes(), attributes: ["any_custom", "custom:address"] },
      { labels, locale: tag },
    ),
    words: createWords(await loadLocale(tag), {}, labels, { app: "onyo" }),
    sender: "onyo · Acme GmbH",
    credentialName: "onyo-acme-4f7c",
    guide: "custom-integration",
    personioUrl,
    returnUrl,
    ...more,
  })
}

describe("the checklist to send", () => {
  test("says who asks, each place and label, every tick with its reason, and where both values are pasted", async () => {
    expect(await checklistIn("en")).toBe(
      [
        "Connect Personio to onyo",
        "onyo · Acme GmbH asks you to create an integration in Personio. This takes about 5\u00a0minutes.",
        "",
        "1. Open Personio",
        "   https://acme.app.personio.com/configuration/marketplace/connected",
        "   Top right: “Create custom integration”",
        "   In the panel: paste the name",
        "   onyo-acme-4f7c",
        "   Bottom right: “Next”",
        "",
        "2. Tick these 5\u00a0boxes, then click “Create integration”",
        "   Access rights",
        "   - Employees – Read (required)",
        "   Readable employee attributes",
        "   - First name (legal) (required)",
        "   - Last name (legal) (required)",
        "   - Email (required; business email, for login)",
        "   - Address (can have another name; optional; for delivery; employees can enter it when ordering)",
        "   - and the custom fields you want to share (optional; like budget or cost centre)",
        "   Only these: “Select all” also shares salaries.",
        "",
        "3. Right of the ID: “Copy client ID”",
        "   Right of the secret: “Copy secret”",
        "   Bottom right: “Finish” later",
        "   Open https://onyo.example/settings/integrations and paste both values there.",
        "",
        "Personio shows the API secret only once. Never send the API secret by email or chat.",
      ].join("\n"),
    )
  })

  test("names what an attribute was called before", async () => {
    const { scopes } = hosts.thrive
    const plan = planGuide(scopes, scopeSet(scopes), { labels: english, locale: "en" })
    const text = await checklistIn("en", { plan })
    expect(text).toContain("- Workplace (formerly Office; optional)")
    expect(text).toContain("- Time Off – Read (formerly Absences; required)")
  })

  test("asks for access where no page is known to return to", async () => {
    expect(await checklistIn("en", { returnUrl: null })).toContain(
      "Ask for access to onyo and paste both values there.",
    )
  })

  test("without an address it tells the way in words, in German with the English label where that is surer", async () => {
    const text = await checklistIn("de", { personioUrl: null })
    expect(text).toContain(
      "1. In Personio: unten links „Einstellungen“ › „Integrationen“ (Integrations) › „API-Zugriffsdaten“. Oder: „Marketplace“ › „Verbundene Integrationen“.",
    )
    expect(text).toContain("„Integration erstellen“ (Create integration)")
    expect(text).toContain("- Mitarbeitende – Lesen (erforderlich)")
  })

  test("leads through the listing where the product is in Personio's Marketplace, which presets the ticks", async () => {
    const text = await checklistIn("en", { guide: "marketplace" })
    expect(text).toContain("In Personio’s Marketplace, open onyo and click “Connect”")
    expect(text).not.toMatch(/Tick|Create custom integration/)
    expect(text).toContain(`Open ${returnUrl} and paste both values there.`)
  })

  test.each(shippedLocales)(
    "in %s it has no open slot, no place for a secret, and says never to send one",
    async (tag, messages) => {
      const text = await checklistIn(tag)
      expect(text).not.toMatch(/\{\w+\}/)
      expect(text).not.toMatch(/secret\)?:\s*$|_{3,}|\.{4,}/im)
      expect(text).toContain(messages["send.never"])
      expect(text).toContain(returnUrl)
    },
  )
})
