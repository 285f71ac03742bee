import { fireEvent, waitFor } from "@testing-library/react"
import { describe, expect, test, vi } from "vitest"
import type { OnVerify } from "../../src/contract.js"
import { said } from "../administrator/words.js"
import {
  administrator,
  clientIdField,
  createBackend,
  credentialNote,
  dialog,
  embed,
  heading,
  inDialog,
  primary,
  ready,
  required,
  secretField,
} from "./embed.js"

const rejecting: OnVerify = async () => ({ status: "rejected", code: "invalid_credentials" })
const pair = {
  clientId: "papi-1f0c2b3a-0000-4000-8000-00000000a9a2",
  clientSecret: `papi-${"aB3_-9".repeat(14)}xy`,
}
const another = { ...pair, clientSecret: `papi-${"Zz3_-9".repeat(14)}xy` }

describe("creating the integration again", () => {
  test("drops nothing: the earlier values come back with their answer, and connect", async () => {
    const { fake, onVerify } = createBackend("onyo")
    embed("onyo", { onVerify })
    const credentials = fake.addCredential(required("onyo", "email"))
    await administrator.goToConnect("onyo")
    await administrator.check(credentials)
    await administrator.createAgain()
    await administrator.headingBecomes(said("connect.title"))
    expect(clientIdField()).toHaveValue("")
    await administrator.useEarlier()
    await administrator.headingBecomes(said("incomplete.title", { n: 1 }))
    expect([clientIdField(), secretField()]).toEqual([null, null])
    expect(inDialog().queryByRole("button", { name: said("earlier.use") })).toBeNull()
    fake.editCredential(credentials.clientId, required("onyo"))
    await administrator.pressPrimary()
    await administrator.headingBecomes(said("done.title"))
    expect(onVerify.mock.lastCall?.[0]).toMatchObject({ credentials, credentialName: "onyo-acme-4f7c" })
  })

  test("both pairs can be reached for as long as none is connected", async () => {
    const onVerify = vi.fn(rejecting)
    embed("onyo", { onVerify })
    await administrator.goToConnect("onyo")
    await administrator.check(pair)
    await administrator.askWhetherFinished()
    await administrator.createAgain()
    await administrator.headingBecomes(said("connect.title"))
    await administrator.pasteBoth(another)
    await administrator.useEarlier()
    await administrator.headingBecomes(said("rejected.title"))
    await administrator.pressPrimary()
    await waitFor(() => expect(onVerify.mock.lastCall?.[0].credentials).toEqual(pair))
    await ready()
    await administrator.useEarlier()
    await administrator.headingBecomes(said("connect.title"))
    await administrator.pressPrimary()
    await waitFor(() => expect(onVerify.mock.lastCall?.[0].credentials).toEqual(another))
  })

  test("a value that is set aside is lost by closing, so closing asks", async () => {
    embed("onyo", { onVerify: rejecting })
    await administrator.goToConnect("onyo")
    await administrator.check(pair)
    await administrator.askWhetherFinished()
    await administrator.createAgain()
    await administrator.close()
    expect(dialog()).toHaveTextContent(said("close.question"))
  })

  test("a secret that was set aside goes with the page", async () => {
    embed("onyo", { onVerify: rejecting })
    await administrator.goToConnect("onyo")
    await administrator.check(pair)
    await administrator.askWhetherFinished()
    await administrator.createAgain()
    await administrator.headingBecomes(said("connect.title"))
    fireEvent(window, new Event("pagehide"))
    await administrator.useEarlier()
    await administrator.headingBecomes(said("rejected.title"))
    expect(secretField()).toHaveValue("")
    expect(primary()).toHaveTextContent(said("connect.pasteSecret"))
  })
})

describe("values that Personio does not accept", () => {
  test("lose their tick; a new one is seen at once, and the title says what is next", async () => {
    embed("onyo", { onVerify: rejecting })
    await administrator.goToConnect("onyo")
    await administrator.check(pair)
    expect(inDialog().getAllByText(new RegExp(said("credential.refused")))).toHaveLength(2)
    await administrator.paste(another.clientSecret)
    expect(heading()).toHaveTextContent(said("rejected.ready"))
    expect(inDialog().getByRole("status")).toHaveTextContent(said("rejected.ready"))
    expect(inDialog().getByText(/^new/)).toBeVisible()
    expect(inDialog().getAllByText(new RegExp(said("credential.refused")))).toHaveLength(1)
    await administrator.pressPrimary()
    await administrator.headingBecomes(said("rejected.title"))
    expect(inDialog().getAllByText(new RegExp(said("credential.refused")))).toHaveLength(2)
  })
})

describe("the main button", () => {
  test("is never filled while a field is empty; a press leads to that field and says what belongs there", async () => {
    embed("thrive", { onVerify: rejecting })
    await administrator.goToConnect("thrive")
    await administrator.paste(pair.clientId)
    expect(await ready()).toHaveTextContent(said("connect.pasteSecret"))
    expect(primary()).toHaveAttribute("data-look", "outlined")
    await administrator.pressPrimary()
    expect(secretField()).toHaveFocus()
    expect(credentialNote()).toHaveTextContent(said("credential.emptySecret"))
  })

  test("never has the name of a button of Personio", async () => {
    embed("thrive", { onVerify: rejecting, messages: { "connect.submit": "Next" } })
    await administrator.goToConnect("thrive")
    await administrator.pasteBoth(pair)
    expect(await ready()).toHaveTextContent(/^Check and connect/)
  })

  test("has the host's own word once both values are there", async () => {
    embed("onyo", { onVerify: rejecting, messages: { "connect.submit": "Set up integration" } })
    await administrator.goToConnect("onyo")
    expect(primary()).not.toHaveTextContent("Set up integration")
    await administrator.pasteBoth(pair)
    expect(await ready()).toHaveTextContent(/^Set up integration/)
  })

  test("opens Personio for a listing of the Marketplace, by one link", async () => {
    embed("onyo", { onVerify: rejecting, guide: "marketplace" })
    await administrator.goToConnect("onyo")
    expect(inDialog().getAllByRole("link", { name: /Open Personio/ })).toHaveLength(1)
    expect(await ready()).toHaveTextContent(said("connect.openPersonio"))
    expect(primary()).not.toHaveTextContent("Copy name")
  })
})
