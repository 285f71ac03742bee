import { act, render, screen } from "@testing-library/react"
import { expect, it, vi } from "vitest"
import { useSettling } from "../../../src/widget/ui/Button.js"
import { ViewProvider } from "../../../src/widget/ui/viewContext.js"

function Settling() {
  return <p>{useSettling("continue") ? "settling" : "settled"}</p>
}

it("a part waits by the timers of the window that it is drawn in", () => {
  const rung: (() => void)[] = []
  const other = { setTimeout: (ring: () => void) => rung.push(ring), clearTimeout: () => {} }
  render(
    <ViewProvider value={other as unknown as Window}>
      <Settling />
    </ViewProvider>,
  )
  expect(screen.getByText("settling")).toBeVisible()
  act(() => rung.at(-1)?.())
  expect(screen.getByText("settled")).toBeVisible()
})

it("a part outside of every window says so instead of using the wrong one", () => {
  const errors = vi.spyOn(console, "error").mockImplementation(() => {})
  expect(() => render(<Settling />)).toThrow("useView was called outside of a ViewProvider")
  errors.mockRestore()
})
