import { afterEach, describe, expect, test, vi } from "vitest"
import { callHost } from "../../src/flow/hostCallbacks.js"

afterEach(() => void vi.unstubAllGlobals())

describe("calling a callback of the host", () => {
  test("passes the values on and returns the result", () => {
    const returnFocus = vi.fn((id: string) => `#${id}`)
    expect(callHost({ returnFocus }, "returnFocus", "go")).toBe("#go")
  })

  test("returns null when there is no such callback", () => {
    expect(callHost<"onOpenChange", [boolean], void>({}, "onOpenChange", true)).toBeNull()
  })

  test("reports to onError what the callback throws, as an Error", () => {
    const onError = vi.fn()
    const onEvent = () => {
      throw "blocked"
    }
    expect(callHost({ onEvent, onError }, "onEvent")).toBeNull()
    expect(onError.mock.calls).toEqual([[new Error("blocked")]])
  })

  test("leaves an onError that throws to the page's own reporting", () => {
    const reportError = vi.fn()
    vi.stubGlobal("reportError", reportError)
    const broken = new Error("broken analytics")
    const onError = () => {
      throw broken
    }
    expect(callHost<"onError", [Error], void>({ onError }, "onError", new Error("first"))).toBeNull()
    expect(reportError).toHaveBeenCalledExactlyOnceWith(broken)
  })
})
