import { fireEvent, screen, waitFor } from "@testing-library/react"
import { expect, test, vi } from "vitest"
import { noFindings } from "../../../src/contract/verdict.js"
import type { OnVerify, Verdict } from "../../../src/contract.js"
import { administrator, createBackend, dialog, embed, inDialog, required } from "../embed.js"

const pair = {
  clientId: "papi-1f0c2b3a-0000-4000-8000-00000000a9a2",
  clientSecret: `papi-${"aB3_-9".repeat(14)}xy`,
}
const verified: Verdict = { status: "verified", ...noFindings() }
const finish = /you can now click/

/** At the receipt, after one check that was well. */
async function atDone(host: "onyo" | "thrive", props: Parameters<typeof embed>[1]) {
  const told = embed(host, props)
  if (props.connection) await administrator.open()
  else await administrator.goToConnect(host)
  await administrator.pasteBoth(pair)
  await administrator.pressOn()
  await administrator.headingBecomes("Personio is connected")
  return told
}

/** What the receipt says, row by row. */
const receipt = () =>
  inDialog()
    .getAllByRole("term")
    .map((term) => `${term.textContent}: ${term.nextElementSibling?.textContent}`)

test("the receipt names the account, the integration and its client ID, and counts no steps", async () => {
  await atDone("onyo", { onVerify: async () => verified })
  expect(receipt()).toEqual([
    "Personio account: acme.app.personio.com",
    "Integration: onyo-acme-4f7c",
    "Client ID: papi-1f0c…a9a2",
    expect.stringMatching(/^Date: /),
  ])
  expect(dialog()).toHaveTextContent(finish)
  expect(dialog()).toHaveTextContent("Not your company? You can disconnect")
  expect(inDialog().queryByText(/^Step/)).toBeNull()
})

test("without an address it names no account and does not ask whether it is the right one", async () => {
  await atDone("thrive", { onVerify: async () => verified })
  expect(dialog()).not.toHaveTextContent("Personio account")
  expect(dialog()).not.toHaveTextContent("Not your company?")
})

test("what comes next is the product's to say", async () => {
  await atDone("onyo", {
    onVerify: async () => verified,
    messages: { "done.next": "The first import runs now." },
  })
  expect(dialog()).toHaveTextContent("The first import runs now.")
})

test("“Finish” is not mentioned after a repair, which began with it", async () => {
  const { fake, onVerify } = createBackend("onyo")
  const credentials = fake.addCredential(required("onyo", "email"))
  embed("onyo", { onVerify })
  await administrator.goToConnect("onyo")
  await administrator.check(credentials)
  fake.editCredential(credentials.clientId, required("onyo"))
  await administrator.pressOn()
  await administrator.headingBecomes("Personio is connected")
  expect(dialog()).not.toHaveTextContent(finish)
})

test("a new secret of the same integration leaves nothing to finish or to delete", async () => {
  const connection = {
    id: "c-1",
    clientId: pair.clientId,
    hostname: null,
    credentialName: "onyo-acme",
    problem: "renewed",
  } as const
  embed("onyo", { onVerify: async () => verified, connection })
  await administrator.open()
  await administrator.paste(pair.clientSecret)
  await administrator.pressOn()
  await administrator.headingBecomes("Personio is connected")
  expect(dialog()).not.toHaveTextContent(finish)
  expect(dialog()).not.toHaveTextContent("delete the older")
})

test("another client ID in a reconnection names the older integration to delete", async () => {
  const connection = {
    id: "c-1",
    clientId: "papi-99999999-0000-4000-8000-000000009999",
    hostname: null,
    credentialName: "onyo-acme",
    problem: "rejected",
  } as const
  embed("onyo", { onVerify: async () => verified, connection })
  await administrator.open()
  await administrator.replace("clientId")
  await administrator.pasteBoth(pair)
  await administrator.pressOn()
  await administrator.headingBecomes("Personio is connected")
  expect(dialog()).toHaveTextContent("delete the older integration “onyo-acme”")
  expect(dialog()).toHaveTextContent(finish)
})

const attributes = ["office", "team", "department", "position", "dynamic_7", "fix_salary"].map((key) => ({
  id: null,
  key,
  label: key === "dynamic_7" ? "IBAN" : key,
}))
const tooMuch: Verdict = {
  ...verified,
  excess: { accessRights: [], attributes: attributes.map(({ key }) => key) },
  attributes,
}
const shared = () =>
  inDialog()
    .getAllByRole("listitem")
    .filter((item) => item.closest("[data-pc-part=excess]"))
    .map((item) => item.textContent)

test("what is shared without being asked for is listed with the sensitive fields first, and checked again with the stored pair", async () => {
  const onVerify = vi.fn<OnVerify>(async () => ({ ...tooMuch, connectionId: "c-9" }))
  const { onConnect } = await atDone("onyo", { onVerify })
  expect(inDialog().getByRole("heading", { name: /^Also shared.*\(6\)$/ })).toBeInTheDocument()
  expect(shared().slice(0, 2)).toEqual(["IBAN", "fix_salary"])
  fireEvent.click(inDialog().getByRole("button", { name: "Show all 6" }))
  expect(inDialog().queryByRole("button", { name: "Show all 6" })).toBeNull()
  expect(inDialog().getByRole("link", { name: /^Open Personio/ })).toBeInTheDocument()

  onVerify.mockResolvedValueOnce({ ...verified, connectionId: "c-9" })
  fireEvent.click(inDialog().getByRole("button", { name: "Check again" }))
  await waitFor(() => expect(inDialog().queryByText(/^Also shared/)).toBeNull())
  expect(onVerify.mock.lastCall?.[0]).toMatchObject({ credentials: null, connectionId: "c-9" })
  expect(onConnect).toHaveBeenCalledTimes(2)
  expect(onConnect.mock.calls[0]?.[0]).toMatchObject({ verdict: { excess: tooMuch.excess } })
})

test("a check that finds less than before leads to the repair, which needs no secret", async () => {
  const onVerify = vi.fn<OnVerify>(async () => ({ ...tooMuch, connectionId: "c-9" }))
  await atDone("onyo", { onVerify })
  onVerify.mockResolvedValueOnce({
    ...verified,
    status: "incomplete",
    missingRequired: { accessRights: [], attributes: ["email"] },
  })
  fireEvent.click(inDialog().getByRole("button", { name: "Check again" }))
  await administrator.headingBecomes(/^1\sbox is not ticked/)
  await administrator.pressOn()
  await administrator.headingBecomes("Personio is connected")
  expect(onVerify.mock.lastCall?.[0]).toMatchObject({ credentials: null, connectionId: "c-9" })
})

test("where the host stores no connection there is nothing to check again", async () => {
  await atDone("onyo", { onVerify: async () => tooMuch })
  expect(inDialog().queryByRole("button", { name: "Check again" })).toBeNull()
})

test("the receipt prints from the window that it is shown in", async () => {
  const print = vi.fn()
  vi.stubGlobal("print", print)
  await atDone("onyo", { onVerify: async () => verified })
  fireEvent.click(screen.getByRole("button", { name: "Print" }))
  expect(print).toHaveBeenCalledOnce()
  vi.unstubAllGlobals()
})
