import { describe, expect, it } from "vitest"
import type { AttributeRequest } from "../../src/contract.js"
import { matchAttributes } from "../../src/server/matchAttributes.js"

const row = (key: string, label = key, universalId: string | null = null) => ({ key, label, universalId })
const custom = (name: string, labels: string[], universalId?: string): AttributeRequest => ({
  id: `custom:${name}`,
  required: false,
  label: name,
  match: { labels, universalId },
})
const stateOf = (requested: AttributeRequest, ...readable: ReturnType<typeof row>[]) =>
  matchAttributes([requested], readable).states.get(requested.id)

describe("Personio's own attributes", () => {
  const status: AttributeRequest = { id: "status", required: true }

  it("are found by key, whatever the tenant's language calls them", () => {
    expect(stateOf(status, row("status", "Estado"))).toBe("granted")
  })

  it("are found by universal_id where the key differs", () => {
    expect(stateOf(status, row("dynamic_9", "Estado", "status"))).toBe("granted")
  })

  it("are never found by a label, because a company may call a field of its own “Status”", () => {
    expect(stateOf(status, row("dynamic_9", "Status"))).toBe("missing")
  })
})

describe("a company's own fields", () => {
  it.each(["Größe", "GRÖSSE", "  grosse ", "Gro\u0308ße", "größe"])(
    "are found by the label “%s”, whatever its case, accents and space",
    (label) => {
      expect(stateOf(custom("size", ["Größe", "Size"]), row("dynamic_1", label))).toBe("granted")
    },
  )

  it("are found whatever the space and the accents of the requested label are", () => {
    expect(stateOf(custom("type", ["Type d’emploi"]), row("dynamic_1", "type\u00a0 d’émploi"))).toBe(
      "granted",
    )
  })

  it("are found by universal_id first, then by label", () => {
    const birthday = custom("birthday", ["Birthday"], "date_of_birth")
    expect(
      matchAttributes(
        [birthday],
        [row("dynamic_1", "Birthday"), row("dynamic_2", "Geburtstag", "date_of_birth")],
      ),
    ).toMatchObject({
      attributes: [
        { id: "custom:birthday", key: "dynamic_2" },
        { id: null, key: "dynamic_1" },
      ],
    })
    expect(stateOf(birthday, row("dynamic_1", "Birthday"))).toBe("granted")
  })

  it("are never found in one of Personio's own attributes with the same label", () => {
    expect(stateOf(custom("office", ["Office"]), row("office", "Office", "office"))).toBe("missing")
  })

  it("are ambiguous when two of them fit, and then neither counts as excess", () => {
    const match = matchAttributes(
      [custom("cost", ["Cost centre"])],
      [row("dynamic_1", "Cost Centre"), row("dynamic_2", "cost centre")],
    )
    expect(match.states.get("custom:cost")).toBe("ambiguous")
    expect(match).toMatchObject({ excess: [], attributes: [] })
  })

  it("are never found in the id that every employee has", () => {
    expect(stateOf(custom("number", ["ID"]), row("id", "ID"))).toBe("missing")
  })

  it("are not found by an empty label", () => {
    expect(stateOf(custom("blank", [" ", "Blank"]), row("dynamic_1", ""))).toBe("missing")
  })
})

it("any_custom takes the company's own fields, but no attribute of Personio's and no id", () => {
  const match = matchAttributes(
    [{ id: "email", required: true }, { id: "any_custom", required: false }, custom("a", ["A"])],
    [row("id"), row("email"), row("gender"), row("dynamic_1", "A"), row("dynamic_2", "B")],
  )
  expect(match.states.get("any_custom")).toBe("granted")
  expect(match.excess).toEqual(["gender"])
  expect(match.attributes).toEqual([
    { id: "email", key: "email", label: "email" },
    { id: "custom:a", key: "dynamic_1", label: "A" },
    { id: "any_custom", key: "dynamic_2", label: "B" },
    { id: null, key: "gender", label: "gender" },
  ])
})

describe("a preset attribute that the catalogue does not know, such as the mobile phone of newer accounts,", () => {
  const readable = [row("email"), row("mobile_phone", "Mobile phone"), row("gender")]
  const email: AttributeRequest = { id: "email", required: true }

  it("is welcome to any_custom, because older accounts have it as a field of their own", () => {
    const match = matchAttributes([email, { id: "any_custom", required: false }], readable)
    expect(match.states.get("any_custom")).toBe("granted")
    expect(match.excess).toEqual(["gender"])
    expect(match.attributes).toContainEqual({ id: "any_custom", key: "mobile_phone", label: "Mobile phone" })
  })

  it("is found by its label for a host that asks for it by name", () => {
    expect(stateOf(custom("mobile", ["Mobile phone"]), ...readable)).toBe("granted")
  })

  it("is more than was asked for when nobody asked for own fields", () => {
    expect(matchAttributes([email], readable).excess).toEqual(["mobile_phone", "gender"])
  })
})
