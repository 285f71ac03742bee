import { describe, expect, test } from "vitest"
import { type PrimaryAction, primaryAction } from "../../src/flow/primaryAction.js"

type Now = Parameters<typeof primaryAction>[0]

const start: Now = {
  status: "guiding",
  isStored: false,
  filledCount: 0,
  isNewSecret: false,
  block: 1,
  hasPersonioUrl: true,
  nameCopied: false,
  isMarketplace: false,
  isAttested: false,
}
const noUrl = { hasPersonioUrl: false }
const newSecret = { status: "reconnecting", isNewSecret: true } as const
const stored = { isStored: true } as const

describe("the main button of the second step", () => {
  test.each<[string, PrimaryAction, Partial<Now>]>([
    ["copies the name and opens Personio while nothing has been done", "copy_and_open", {}],
    ["copies the name when no address is known", "copy", noUrl],
    ["shows the ticks once the name is copied", "show_ticks", { ...noUrl, nameCopied: true }],
    ["shows what to copy after the ticks", "show_values", { block: 2 }],
    ["asks for the values in the last block", "paste", { block: 3 }],
    ["asks for the second value when the first is there", "paste", { filledCount: 1 }],
    ["asks for the second value whatever block is open", "paste", { filledCount: 1, block: 2 }],
    ["checks once both values are there", "submit", { filledCount: 2 }],
    ["checks once both values are there, whatever block is open", "submit", { filledCount: 2, block: 3 }],

    ["opens Personio for a listing, which needs no name", "open", { isMarketplace: true }],
    ["asks for the values of a listing after that", "paste", { isMarketplace: true, block: 2 }],
    ["asks for the values of a listing without an address", "paste", { isMarketplace: true, ...noUrl }],
    ["checks the values of a listing", "submit", { isMarketplace: true, filledCount: 2 }],

    ["opens Personio for a new secret", "open", { ...newSecret, filledCount: 1 }],
    ["asks for the new secret after that", "paste", { ...newSecret, filledCount: 1, block: 2 }],
    ["asks for the new secret without an address", "paste", { ...newSecret, ...noUrl }],
    ["checks the new secret", "submit", { ...newSecret, filledCount: 2 }],

    ["checks a stored pair without a value", "again", { ...stored, status: "reconnecting" }],
    ["checks a stored pair again after ticks were missing", "again", { ...stored, status: "incomplete" }],
    ["tries a stored pair again after nobody could say", "retry", { ...stored, status: "unavailable" }],
    [
      "confirms what was attested about a stored pair",
      "confirm",
      { ...stored, status: "inconclusive", isAttested: true },
    ],

    ["checks again after ticks were missing", "again", { status: "incomplete", filledCount: 2 }],
    ["checks again after something could not be asked", "again", { status: "inconclusive", filledCount: 2 }],
    [
      "confirms once all of that is attested",
      "confirm",
      { status: "inconclusive", filledCount: 2, isAttested: true },
    ],
    [
      "asks for a value that was emptied, also when all is attested",
      "paste",
      { status: "inconclusive", filledCount: 1, isAttested: true },
    ],
    ["checks again after the pair was rejected", "again", { status: "rejected", filledCount: 2 }],
    ["asks for a rejected value that was emptied", "paste", { status: "rejected", filledCount: 1 }],
    ["tries again after nobody could say", "retry", { status: "unavailable", filledCount: 2 }],
    ["asks for a value after nobody could say", "paste", { status: "unavailable", filledCount: 1 }],
  ])("%s", (_, action, change) => {
    expect(primaryAction({ ...start, ...change })).toBe(action)
  })

  test("never checks while a field is empty", () => {
    const statuses = [
      "guiding",
      "reconnecting",
      "incomplete",
      "inconclusive",
      "rejected",
      "unavailable",
    ] as const
    const flags = [true, false]
    for (const status of statuses)
      for (const filledCount of [0, 1])
        for (const block of [1, 2, 3] as const)
          for (const isMarketplace of flags)
            for (const isNewSecret of flags)
              for (const isAttested of flags)
                expect(["submit", "confirm", "again", "retry"]).not.toContain(
                  primaryAction({
                    ...start,
                    status,
                    filledCount,
                    block,
                    isMarketplace,
                    isNewSecret,
                    isAttested,
                  }),
                )
  })
})
