import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type Draft, type DraftStorage, dropDraft, loadDraft, saveDraft } from "../../src/flow/draft.js"

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

describe("J8: a draft", () => {
  test("is found again within 24 hours, by its own key alone", () => {
    const storage = memory()
    saveDraft("acme:lena", storage, draft, 0)
    expect(loadDraft("acme:lena", storage, 24 * hour - 1)).toMatchObject(draft)
    expect(loadDraft("acme:lena", storage, 24 * hour)).toBeNull()
    expect(loadDraft("globex:omar", storage, 1)).toBeNull()
  })

  test("holds the step, the address, the chosen scopes, when it was kept, and nothing else", () => {
    const storage = memory()
    saveDraft("acme:lena", storage, draft, 5)
    expect(Object.keys(storage.kept)).toEqual(["personio-connect:acme:lena"])
    expect(JSON.parse(Object.values(storage.kept)[0] as string)).toEqual({ ...draft, savedAt: 5 })
  })

  test("is gone once it is dropped", () => {
    const storage = memory()
    saveDraft("acme:lena", storage, draft, 0)
    dropDraft("acme:lena", storage)
    expect(storage.kept).toEqual({})
  })

  test.each([
    ["no JSON", "{"],
    ["another shape", JSON.stringify({ savedAt: 0, step: 2 })],
    ["a step that cannot be resumed", JSON.stringify({ ...draft, step: "done", savedAt: 0 })],
    ["an endless address", JSON.stringify({ ...draft, address: "a".repeat(400), savedAt: 0 })],
    ["no date", JSON.stringify(draft)],
    ["nothing", "null"],
  ])("that became %s counts as none", (_, value) => {
    expect(loadDraft("k", memory({ "personio-connect:k": value }), 1)).toBeNull()
  })

  test("that anybody wrote over is read or ignored, never thrown over", () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (value) => {
        void loadDraft("k", memory({ "personio-connect:k": value }), 1)
      }),
    )
  })

  test("in a storage that throws is none, and nobody notices", () => {
    expect(loadDraft("k", blocked)).toBeNull()
    expect(() => saveDraft("k", blocked, draft)).not.toThrow()
    expect(() => dropDraft("k", blocked)).not.toThrow()
  })
})
