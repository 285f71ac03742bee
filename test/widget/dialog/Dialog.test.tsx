import { fireEvent, render, screen, waitFor } from "@testing-library/react"
import { StrictMode, useRef, useState } from "react"
import { renderToString } from "react-dom/server"
import { expect, test, vi } from "vitest"
import { Dialog, type DialogProps } from "../../../src/widget/dialog/Dialog.js"
import { Inline } from "../../../src/widget/dialog/Inline.js"

function Page(props: Partial<DialogProps> & { open: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null)
  return (
    <StrictMode>
      <button type="button">Opener</button>
      <Dialog labelledBy="title" lang="de" initialFocus={heading} onDismiss={() => {}} {...props}>
        <h2 id="title" ref={heading} tabIndex={-1}>
          Vorbereiten
        </h2>
        <Counter />
        <button type="button">Last</button>
      </Dialog>
    </StrictMode>
  )
}

function Counter() {
  const [count, setCount] = useState(0)
  return (
    <button type="button" onClick={() => setCount(count + 1)}>
      Pressed {count}
    </button>
  )
}

const shown = () => screen.getByRole<HTMLDialogElement>("dialog", { name: "Vorbereiten" })

test("open, it is a dialog with the heading's name and language, and the heading has the focus", () => {
  render(<Page open />)
  expect(shown().open).toBe(true)
  expect(shown().closest("[lang]")).toHaveAttribute("lang", "de")
  expect(screen.getByRole("heading", { name: "Vorbereiten" })).toHaveFocus()
})

test("closed by the parent, the opener has the focus again and the end is told once", async () => {
  const onExited = vi.fn()
  const { rerender } = render(<Page open={false} onExited={onExited} />)
  screen.getByRole("button", { name: "Opener" }).focus()
  rerender(<Page open onExited={onExited} />)
  rerender(<Page open={false} onExited={onExited} />)
  expect(screen.getByRole("button", { name: "Opener" })).toHaveFocus()
  await waitFor(() => expect(onExited).toHaveBeenCalledOnce())
})

test("rendering again keeps the focus and the state of the steps", () => {
  const { rerender } = render(<Page open />)
  const button = screen.getByRole("button", { name: "Pressed 0" })
  fireEvent.click(button)
  button.focus()
  rerender(<Page open appearance={{ colorScheme: "dark", variables: { accent: "#0a7d5a" } }} />)
  expect(screen.getByRole("button", { name: "Pressed 1" })).toHaveFocus()
})

test("Escape is handed to the parent, the dialog stays until the parent closes it", () => {
  const onDismiss = vi.fn()
  render(<Page open onDismiss={onDismiss} />)
  fireEvent.keyDown(screen.getByRole("heading"), { key: "Escape" })
  expect(onDismiss.mock.calls).toEqual([[{ forced: false }]])
  expect(shown().open).toBe(true)
})

test("an Escape that belongs to something else is left alone", () => {
  const onDismiss = vi.fn()
  render(<Page open onDismiss={onDismiss} />)
  fireEvent.keyDown(screen.getByRole("button", { name: "Opener" }), { key: "Escape" })
  fireEvent.keyDown(screen.getByRole("heading"), { key: "Escape", isComposing: true })
  expect(onDismiss).not.toHaveBeenCalled()
})

test("closed by the browser, it is shown again and the parent is told that it was forced", () => {
  const onDismiss = vi.fn()
  render(<Page open onDismiss={onDismiss} />)
  shown().close()
  expect(onDismiss.mock.calls).toEqual([[{ forced: true }]])
  expect(shown().open).toBe(true)
})

test("unmounting while open closes it and gives the focus back", () => {
  const { rerender, unmount } = render(<Page open={false} />)
  const opener = screen.getByRole("button", { name: "Opener" })
  opener.focus()
  rerender(<Page open />)
  const dialog = shown()
  unmount()
  expect(dialog.open).toBe(false)
})

test("the server renders no dialog, and the inline layout without any style attribute", () => {
  expect(renderToString(<Page open appearance={{ variables: { accent: "red" } }} />)).not.toContain("dialog")
  const inline = renderToString(
    <Inline labelledBy="title" lang="en" appearance={{ colorScheme: "dark", variables: { accent: "red" } }}>
      <h2 id="title">Prepare</h2>
    </Inline>,
  )
  expect(inline).toContain('data-pc-scheme="dark"')
  expect(inline).toContain("Prepare")
  expect(inline).not.toContain("style=")
})

test("inline, nothing takes the focus on mount", () => {
  render(
    <Inline labelledBy="title" lang="en">
      <h2 id="title" tabIndex={-1}>
        Prepare
      </h2>
    </Inline>,
  )
  expect(document.body).toHaveFocus()
  expect(screen.getByRole("region", { name: "Prepare" })).toBeVisible()
})
