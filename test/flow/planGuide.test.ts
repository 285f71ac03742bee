import { describe, expect, test } from "vitest"
import { hosts } from "../../demo/hosts.js"
import { noScopes, scopeSet } from "../../src/contract/scopes.js"
import { noFindings } from "../../src/contract/verdict.js"
import { defineScopes, type ScopeSet } from "../../src/contract.js"
import { chosenScopes, preselectedScopes } from "../../src/flow/decisions.js"
import { english, loadLabels } from "../../src/flow/personioLabels.js"
import { itemLabel, itemsIn, plainLabel, planGuide } from "../../src/flow/planGuide.js"
import { fetchLabels } from "../../src/widget/i18n/fetchLabels.js"

const inEnglish = { labels: english, locale: "en" }
const labels = (items: readonly { label: string }[]) => items.map((item) => item.label)

describe("what to tick", () => {
  test("onyo: four ticks, and nothing that was not chosen", () => {
    const plan = planGuide(hosts.onyo.scopes, noScopes(), inEnglish)
    expect(plan.count).toBe(4)
    expect(plan.rights.map(itemLabel)).toEqual(["Employees – Read"])
    expect(labels(plan.attributes)).toEqual(["First name (legal)", "Last name (legal)", "Email"])
    expect(plan.ownFields).toBe(false)
  })

  test("Thrive Learning: fourteen ticks", () => {
    const { scopes } = hosts.thrive
    const plan = planGuide(scopes, chosenScopes(scopes, preselectedScopes(scopes)), inEnglish)
    expect(plan.count).toBe(14)
    expect(plan.rights.map(itemLabel)).toEqual([
      "Employees – Read",
      "Attendances – Read",
      "Time Off – Read",
      "Org Units – Read",
    ])
    expect(plan.attributes).toHaveLength(10)
  })

  test("chosen optional data join, the company's own fields last, “any” outside the count", () => {
    const chosen: ScopeSet = { accessRights: [], attributes: ["any_custom", "custom:address", "status"] }
    const plan = planGuide(hosts.onyo.scopes, chosen, inEnglish)
    expect(labels(plan.attributes).slice(3)).toEqual(["Status", "Address"])
    expect(plan).toMatchObject({ count: 6, ownFields: true })
  })

  test("stands in the order of Personio's screens, however the host listed it", () => {
    const scopes = defineScopes({
      accessRights: [
        { id: "workplaces:read", required: true },
        { id: "absences:write", required: true },
        { id: "absences:read", required: true },
        { id: "employees:read", required: true },
      ],
      attributes: [
        { id: "custom:size", required: true, label: "Size", match: { labels: ["Size"] } },
        { id: "team", required: true },
        { id: "first_name", required: true },
      ],
    })
    const plan = planGuide(scopes, scopeSet(scopes), inEnglish)
    expect(plan.rights.map(itemLabel)).toEqual([
      "Employees – Read",
      "Time Off – Read",
      "Time Off – Write",
      "Workplaces – Read",
    ])
    expect(labels(plan.attributes)).toEqual(["First name (legal)", "Team", "Size"])
  })

  test("labels are in Personio's language and say which one that is; reasons are in the widget's, and say it too", async () => {
    const inGerman = { labels: await loadLabels("de", fetchLabels), locale: "en" }
    const plan = planGuide(hosts.thrive.scopes, noScopes(), inGerman)
    expect(plan.rights.map(({ label, language }) => [label, language])).toEqual([
      ["Mitarbeitende", "de"],
      ["Anwesenheiten", "de"],
      ["Abwesenheiten", "de"],
      ["Org Units", "en"],
    ])
    const chosen: ScopeSet = { accessRights: [], attributes: ["custom:address"] }
    const onyo = planGuide(hosts.onyo.scopes, chosen, inGerman)
    expect(onyo.attributes.at(-1)).toMatchObject({
      label: "Adresse",
      language: "de",
      reason: { text: "for delivery; employees can enter it when ordering", language: "en" },
    })
  })

  test("what was renamed, or may have another name, says so: older labels, names of a company's own field", async () => {
    const chosen: ScopeSet = { accessRights: [], attributes: ["office", "custom:occupation_type"] }
    const { scopes } = hosts.thrive
    const plan = planGuide(scopes, chosen, inEnglish)
    expect(plan.rights.map(({ label, formerly }) => [label, formerly])).toContainEqual([
      "Time Off",
      "Absences",
    ])
    expect(plan.attributes).toMatchObject([
      { label: "Workplace", formerly: "Office" },
      { label: "Occupation type", otherNames: ["Art der Tätigkeit", "Tätigkeit"] },
    ])
    const inGerman = { labels: await loadLabels("de", fetchLabels), locale: "en" }
    const [office] = planGuide(scopes, chosen, inGerman).attributes
    expect(office).toMatchObject({ label: "Standort", formerly: undefined })
  })

  test("a finding is named as it is spoken of; what the plan does not know is left out", () => {
    const plan = planGuide(hosts.onyo.scopes, noScopes(), inEnglish)
    const found = itemsIn(plan, { accessRights: ["absences:read"], attributes: ["gender", "first_name"] })
    expect(found.map(plainLabel)).toEqual(["First name"])
  })

  test("a finding that the plan does not know is named by Personio's label, the company's own, or its id", () => {
    const plan = planGuide(hosts.onyo.scopes, noScopes(), inEnglish)
    const set: ScopeSet = {
      accessRights: ["employees:read", "absences:read", "shifts:read" as never],
      attributes: ["gender", "custom:size", "custom:badge", "any_custom"],
    }
    const findings = {
      ...noFindings(),
      missingOptional: { accessRights: [], attributes: ["gender"] },
      attributes: [{ id: "custom:size", key: "dynamic_7", label: "Shoe size" }],
    }
    const found = itemsIn(plan, set, { labels: english, findings })
    expect(found.map((item) => [itemLabel(item), item.kind, item.required])).toEqual([
      ["Employees – Read", "accessRight", true],
      ["Time Off – Read", "accessRight", true],
      ["shifts:read", "accessRight", true],
      ["Gender", "attribute", false],
      ["Shoe size", "attribute", true],
      ["custom:badge", "attribute", true],
    ])
  })
})
