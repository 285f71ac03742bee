import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type Draft, type DraftStorage, dropDraft, loadDraft, saveDraft } from "../../src/flow/draft.js"
import { draftSteps } from "../../src/flow/steps.js"

const hour = 60 * 60 * 1000
const draft: Draft = { step: "connect", address: "acme", optional: ["status"] }

function memory(kept: Record<string, string> = {}): DraftStorage & { kept: Record<string, string> } {
  return {
    kept,
    getItem: (key) => kept[key] ?? null,
    setItem: (key, value) => {
      kept[key] = value
    },
    removeItem: (key) => {
      delete kept[key]
    },
  }
}
const refuses = () => {
  throw new DOMException("The operation is insecure.", "SecurityError")
}
const blocked: DraftStorage = { getItem: refuses, setItem: refuses, removeItem: refuses }

describe("a draft", () => {
  test("is found for 24 hours, and only by its own key", () => {
    const storage = memory()
    saveDraft("acme:lena", storage, draft, 0)
    expect(loadDraft("acme:lena", storage, 24 * hour - 1)).toMatchObject(draft)
    expect(loadDraft("acme:lena", storage, 24 * hour)).toBeNull()
    expect(loadDraft("globex:omar", storage, 1)).toBeNull()
  })

  test("holds the step, the address, the chosen scopes and the time, and nothing else", () => {
    const storage = memory()
    saveDraft("acme:lena", storage, draft, 5)
    expect(Object.keys(storage.kept)).toEqual(["personio-connect:acme:lena"])
    expect(JSON.parse(Object.values(storage.kept)[0] as string)).toEqual({ ...draft, savedAt: 5 })
  })

  test.each(draftSteps)("is found on the step “%s”", (step) => {
    const storage = memory()
    saveDraft("acme:lena", storage, { ...draft, step }, 0)
    expect(loadDraft("acme:lena", storage, 1)).toEqual({ ...draft, step })
  })

  test("is gone after it was dropped", () => {
    const storage = memory()
    saveDraft("acme:lena", storage, draft, 0)
    dropDraft("acme:lena", storage)
    expect(storage.kept).toEqual({})
  })

  test.each([
    ["something other than JSON", "{"],
    ["another shape", JSON.stringify({ savedAt: 0, step: 2 })],
    ["a step that cannot be resumed", JSON.stringify({ ...draft, step: "done", savedAt: 0 })],
    ["an address of 400 characters", JSON.stringify({ ...draft, address: "a".repeat(400), savedAt: 0 })],
    ["no time", JSON.stringify(draft)],
    ["a time that is a text", JSON.stringify({ ...draft, savedAt: "0" })],
    ["301 chosen scopes", JSON.stringify({ ...draft, optional: Array(301).fill("status"), savedAt: 0 })],
    ["a chosen scope that is no text", JSON.stringify({ ...draft, optional: [1], savedAt: 0 })],
    ["null", "null"],
  ])("is not found when its entry holds %s", (_, value) => {
    expect(loadDraft("k", memory({ "personio-connect:k": value }), 1)).toBeNull()
  })

  test("is found or not, and no entry makes the reader throw", () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (value) => {
        void loadDraft("k", memory({ "personio-connect:k": value }), 1)
      }),
    )
  })

  test("is not found in a storage that throws, and saving and dropping it there do not throw", () => {
    expect(loadDraft("k", blocked)).toBeNull()
    expect(() => saveDraft("k", blocked, draft)).not.toThrow()
    expect(() => dropDraft("k", blocked)).not.toThrow()
  })
})
