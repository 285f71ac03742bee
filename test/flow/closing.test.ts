import { describe, expect, test } from "vitest"
import { closingQuestion, exitReason } from "../../src/flow/closing.js"

const nothing = { step: "connect", checking: false, pasted: 0, typed: false } as const

describe("closing the flow", () => {
  test("asks nothing when nothing would be lost", () => {
    expect(closingQuestion(nothing)).toBeNull()
  })

  test("asks about what weighs most: a running check, then pasted values, then typed input", () => {
    expect(closingQuestion({ ...nothing, typed: true })).toBe("close.questionTyped")
    expect(closingQuestion({ ...nothing, typed: true, pasted: 1 })).toBe("close.question")
    expect(closingQuestion({ ...nothing, typed: true, pasted: 2, checking: true })).toBe(
      "close.questionChecking",
    )
  })

  test("asks nothing once the connection stands", () => {
    expect(closingQuestion({ step: "done", checking: false, pasted: 2, typed: true })).toBeNull()
  })

  test("says why the flow was left", () => {
    expect(exitReason("done", true)).toBe("done")
    expect(exitReason("connect", true)).toBe("handed_off")
    expect(exitReason("prepare", false)).toBe("dismissed")
  })
})
