// What a screen reader is told, and what it does not find.
import { act, fireEvent } from "@testing-library/react"
import { afterEach, expect, test, vi } from "vitest"
import type { OnVerify, Verdict } from "../../src/contract.js"
import { said } from "../administrator/words.js"
import { administrator, dialog, embed, heading, inDialog, primary, ready } from "./embed.js"

const pair = {
  clientId: "papi-1f0c2b3a-0000-4000-8000-00000000a9a2",
  clientSecret: `papi-${"aB3_-9".repeat(14)}xy`,
}
const never: OnVerify = () => new Promise(() => {})
const rejected: Verdict = { status: "rejected", code: "invalid_credentials" }
const status = () => inDialog().getByRole("status")

afterEach(() => void vi.useRealTimers())

test("the button that gets the focus with both values is neither unavailable nor busy; a press at once does nothing", async () => {
  const onVerify = vi.fn(never)
  embed("onyo", { onVerify })
  await administrator.goToConnect("onyo")
  await administrator.paste(pair.clientId, "clientId")
  await administrator.paste(pair.clientSecret, "clientSecret")
  await vi.waitFor(() => expect(primary()).toHaveFocus())
  expect(primary()).not.toHaveAttribute("aria-disabled")
  expect(primary()).not.toHaveAttribute("aria-busy")
  fireEvent.click(primary())
  expect(onVerify).not.toHaveBeenCalled()
  fireEvent.click(await ready())
  await vi.waitFor(() => expect(onVerify).toHaveBeenCalledOnce())
})

test("the status region is empty beside a verdict, and some seconds after any other news", async () => {
  embed("onyo", { onVerify: async () => rejected })
  await administrator.goToConnect("onyo")
  await administrator.pasteBoth(pair)
  await ready()
  vi.useFakeTimers()
  fireEvent.click(primary())
  expect(status()).toHaveTextContent(said("connect.checking"))
  await act(() => vi.advanceTimersByTimeAsync(100))
  expect(heading()).toHaveTextContent(said("rejected.title"))
  expect(status()).toBeEmptyDOMElement()
  fireEvent.paste(heading(), { clipboardData: { getData: () => pair.clientId } })
  expect(status()).not.toBeEmptyDOMElement()
  await act(() => vi.advanceTimersByTimeAsync(6_000))
  expect(status()).toBeEmptyDOMElement()
})

test("what was mended in a paste is no longer said beside the verdict", async () => {
  embed("onyo", { onVerify: async () => rejected })
  await administrator.goToConnect("onyo")
  await administrator.paste(pair.clientSecret)
  await administrator.paste(`${pair.clientId.slice(0, 8)}  ${pair.clientId.slice(8)}`)
  expect(dialog()).toHaveTextContent(said("credential.cleaned"))
  await administrator.pressOn()
  expect(dialog()).not.toHaveTextContent(said("credential.cleaned"))
})

test("the list of what to tick is text, not buttons", async () => {
  embed("thrive", { onVerify: never })
  await administrator.goToConnect("thrive")
  await administrator.openBlock(2)
  expect(inDialog().getByText("Supervisor").closest("li")).not.toBeNull()
  expect(inDialog().queryByRole("button", { name: /Supervisor/ })).toBeNull()
})

test("what is said about the address is spoken after a pause in the typing", async () => {
  embed("onyo", { onVerify: never })
  await administrator.open()
  const address = inDialog().getByLabelText(said("prepare.address"))
  vi.useFakeTimers()
  const type = (value: string) => fireEvent.change(address, { target: { value } })
  type("acm")
  await act(() => vi.advanceTimersByTimeAsync(300))
  type("acme")
  await act(() => vi.advanceTimersByTimeAsync(700))
  expect(status()).toBeEmptyDOMElement()
  await act(() => vi.advanceTimersByTimeAsync(200))
  expect(status()).toHaveTextContent(said("prepare.understood", { host: "acme.app.personio.com" }))
  type("login.personio.com")
  await act(() => vi.advanceTimersByTimeAsync(1_000))
  expect(status()).toHaveTextContent(said("address.login"))
})

test("the number of the step is said once", async () => {
  embed("onyo", { onVerify: never })
  await administrator.open()
  expect(inDialog().getByRole("progressbar", { name: "Step 1 of 3" })).toBeInTheDocument()
  expect(inDialog().getByText("Step 1 of 3")).toHaveAttribute("aria-hidden", "true")
})
