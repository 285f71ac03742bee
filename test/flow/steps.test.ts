import { describe, expect, test } from "vitest"
import {
  draftSteps,
  firstStep,
  isDraftStep,
  leaves,
  stepAfter,
  stepBefore,
  stepNumber,
  steps,
} from "../../src/flow/steps.js"

describe("the table of steps", () => {
  const ids = steps.map(({ id }) => id)

  test("leads from the first step to the last and back", () => {
    expect(ids[0]).toBe(firstStep)
    for (const [place, id] of ids.entries()) {
      expect(stepNumber(id)).toBe(place + 1)
      expect(stepAfter(id)).toBe(ids[place + 1] ?? null)
      expect(stepBefore(id)).toBe(ids[place - 1] ?? null)
    }
  })

  test("says on which steps a draft may begin and where the flow is over", () => {
    expect(draftSteps).toEqual(["prepare", "connect"])
    expect(ids.filter(isDraftStep)).toEqual(draftSteps)
    expect(ids.filter(leaves)).toEqual(["done"])
  })

  test("has no step on which the flow is over and that a draft could lead back to", () => {
    for (const step of steps) expect(step.leaves && step.keepInDraft).toBe(false)
  })
})
