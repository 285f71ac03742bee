import { describe, expect, test } from "vitest"
import { type PrimaryAction, primaryAction } from "../../src/flow/primaryAction.js"

const start: Parameters<typeof primaryAction>[0] = {
  status: "guiding",
  filledCount: 0,
  block: 1,
  isGuideOpen: true,
  hasPersonioUrl: true,
  nameCopied: false,
  isMarketplace: false,
}

describe("the filled button of the second step", () => {
  test.each<[string, PrimaryAction, Partial<typeof start>]>([
    ["copies the name and opens Personio while nothing has been done", "open", {}],
    ["copies the name when no address is known", "copy", { hasPersonioUrl: false }],
    [
      "checks once the name is copied and no address is known",
      "submit",
      { hasPersonioUrl: false, nameCopied: true },
    ],
    ["checks in a listing, which needs no name", "submit", { hasPersonioUrl: false, isMarketplace: true }],
    ["checks as soon as one value is there", "submit", { filledCount: 1 }],
    ["checks once the guide has moved on", "submit", { block: 2 }],
    ["checks beside a folded guide", "submit", { status: "reconnecting", isGuideOpen: false }],
    ["checks again after ticks were missing", "again", { status: "incomplete", filledCount: 2 }],
    ["checks again after something could not be asked", "again", { status: "inconclusive" }],
    ["checks again after the pair was rejected", "again", { status: "rejected" }],
    ["tries again after nobody could say", "retry", { status: "unavailable", filledCount: 2 }],
  ])("%s", (_, action, change) => {
    expect(primaryAction({ ...start, ...change })).toBe(action)
  })
})
