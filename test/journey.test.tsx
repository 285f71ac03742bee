import { fireEvent, screen, waitFor } from "@testing-library/react"
import { describe, expect, test } from "vitest"
import { hosts } from "../demo/hosts.js"
import {
  clientIdSlot,
  createBackend,
  dialog,
  embed,
  eventsOf,
  goToConnect,
  headingBecomes,
  inDialog,
  open,
  pasteBoth,
  press,
  primary,
  required,
  secretSlot,
  typeAddress,
} from "./widget/embed.js"

describe("the whole journey", () => {
  test("J1, J4, J9: onyo: one tick is forgotten, named exactly, ticked in Personio, checked again, connected", async () => {
    const { fake, onVerify, stored } = createBackend("onyo")
    const { onConnect, onError, onExit, onEvent } = embed("onyo", { onVerify })
    const credentials = fake.addCredential(required("onyo", "email"))

    await open()
    expect(inDialog().getByText("onyo · Acme GmbH")).toBeInTheDocument()
    expect(inDialog().getByText("Step 1 of 3")).toBeInTheDocument()
    expect(dialog()).toHaveTextContent("First name · Last name · Email (to sign in)")
    // What it is for, what to bring, how long it takes, and the way on for whoever may not.
    for (const promised of [/paste two values here/, /5 minutes/, /administrator rights in Personio/])
      expect(inDialog().getByText(promised)).toBeInTheDocument()
    expect(inDialog().getByRole("button", { name: "Send this setup" })).toBeInTheDocument()
    typeAddress(" https://ACME.personio.de/dashboard ")
    expect(inDialog().getByText("We will open acme.personio.de.")).toBeInTheDocument()
    await press()

    await headingBecomes("Create the integration in Personio")
    const link = inDialog().getByRole("link", { name: /Copy name and open Personio/ })
    expect(link).toHaveAttribute("href", "https://acme.personio.de/configuration/marketplace/connected")
    expect(link).toHaveAttribute("target", "_blank")
    expect(link).toHaveAttribute("rel", "noopener noreferrer")
    expect(
      inDialog().getByText("Tick 4: Employees – Read · First name · Last name · Email"),
    ).toBeInTheDocument()
    pasteBoth(credentials)
    expect(
      inDialog().getByText(`${credentials.clientId.slice(0, 9)}…${credentials.clientId.slice(-4)}`),
    ).toBeInTheDocument()
    expect(inDialog().getByText(`${credentials.clientSecret.length} characters`)).toBeInTheDocument()
    await press()

    await headingBecomes("Almost there: 1 tick is missing in Personio")
    const rows = [...dialog().querySelectorAll("[data-pc-part=repair-row]")].map((row) => row.textContent)
    expect(rows).toEqual(["Emailto sign in"])
    expect(onConnect).not.toHaveBeenCalled()
    expect(stored).toEqual([])

    fake.editCredential(credentials.clientId, required("onyo"))
    expect([clientIdSlot(), secretSlot()]).toEqual([null, null])
    await press()

    await headingBecomes("Personio is connected")
    for (const told of [
      "First name · Last name · Email",
      "In Personio you can now click “Finish”.",
      "Disconnect any time in onyo’s settings.",
    ])
      expect(dialog()).toHaveTextContent(told)
    expect(onConnect).toHaveBeenCalledOnce()
    expect(onConnect.mock.calls[0]?.[0]).toMatchObject({
      connectionId: "connection-1",
      clientId: credentials.clientId,
      hostname: "acme.personio.de",
      credentialName: "onyo-acme-4f7c",
      verdict: { status: "verified", granted: { accessRights: ["employees:read"] } },
    })
    expect(stored).toHaveLength(1)
    expect(stored[0]?.submission).toMatchObject({ credentials, hostname: "acme.personio.de" })

    await press()
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull())
    expect(onExit.mock.calls).toEqual([[{ reason: "done", step: "done", outcomeUnknown: false }]])
    expect(onConnect).toHaveBeenCalledOnce()
    expect(onError).not.toHaveBeenCalled()
    expect(eventsOf(onEvent, "verdict")).toMatchObject([{ status: "incomplete" }, { status: "verified" }])
  })

  test("Thrive Learning: fourteen ticks, a right and an attribute are forgotten", async () => {
    const { fake, onVerify, stored } = createBackend("thrive")
    const { onConnect } = embed("thrive", { onVerify })
    const credentials = fake.addCredential(required("thrive", "org_units:read", "hire_date"))

    await goToConnect("thrive")
    expect(inDialog().getByText(/^Tick these/)).toHaveTextContent("Tick these 14, then “Create integration”")
    expect(primary()).toHaveTextContent("Copy name")
    pasteBoth(credentials)
    await press()

    await headingBecomes("Almost there: 2 ticks are missing in Personio")
    const rows = [...dialog().querySelectorAll("[data-pc-part=repair-row]")].map((row) => row.textContent)
    expect(rows).toEqual(["Org Units – Read", "Hire date"])

    fake.editCredential(credentials.clientId, required("thrive", "hire_date"))
    await press()
    await headingBecomes("Almost there: 1 tick is missing in Personio")
    const found = dialog().querySelectorAll("[data-pc-part=repair-row][data-state=found]")
    expect([...found].map((row) => row.textContent)).toEqual(["Org Units – ReadFound"])

    fake.editCredential(credentials.clientId, required("thrive"))
    await press()
    await headingBecomes("Personio is connected")
    expect(onConnect).toHaveBeenCalledOnce()
    expect(stored[0]?.submission).toMatchObject({
      credentials,
      hostname: null,
      credentialName: hosts.thrive.name,
    })
  })

  test("J12: editing retires the pair; the new secret alone is pasted, and it connects", async () => {
    const { fake, onVerify, stored } = createBackend("onyo", { personio: { editing: "revokes_pair" } })
    embed("onyo", { onVerify })
    const credentials = fake.addCredential(required("onyo", "email"))
    await goToConnect("onyo")
    pasteBoth(credentials)
    await press()
    await headingBecomes(/Almost there/)

    const renewed = fake.editCredential(credentials.clientId, required("onyo"))
    await press()
    await headingBecomes("Personio no longer accepts this API secret")
    fireEvent.click(inDialog().getByRole("button", { name: "Replace API secret" }))
    const input = await waitFor(() => secretSlot() ?? Promise.reject(new Error("no slot")))
    fireEvent.paste(input, { clipboardData: { getData: () => renewed?.clientSecret } })
    await press()
    await headingBecomes("Personio is connected")
    expect(stored[0]?.submission.credentials).toEqual(renewed)
  })

  test("editing is not offered: created again under the next name, and the old one is named for deletion", async () => {
    const { fake, onVerify, stored } = createBackend("onyo", { personio: { editing: "edit_not_offered" } })
    embed("onyo", { onVerify })
    await goToConnect("onyo")
    pasteBoth(fake.addCredential(required("onyo", "email")))
    await press()
    await headingBecomes(/Almost there/)

    fireEvent.click(inDialog().getByRole("button", { name: /Create the integration again/ }))
    await headingBecomes("Create the integration in Personio")
    expect(inDialog().getAllByText("onyo-acme-4f7c-2").length).toBeGreaterThan(0)
    expect(clientIdSlot()).toHaveValue("")
    expect(secretSlot()).toHaveValue("")
    const second = fake.addCredential(required("onyo"))
    pasteBoth(second)
    await press()
    await headingBecomes("Personio is connected")
    expect(inDialog().getByText(/^Delete/)).toHaveTextContent("Delete “onyo-acme-4f7c” in Personio")
    expect(stored[0]?.submission).toMatchObject({ credentials: second, credentialName: "onyo-acme-4f7c-2" })
  })

  test("B8: what the API cannot tell is attested by the person, a paste on the tick box finds its slot, and the host accepts it", async () => {
    const { fake, onVerify, stored } = createBackend("thrive", {
      handler: { unconfirmed: "attest" },
    })
    const { onConnect } = embed("thrive", { onVerify })
    const credentials = fake.addCredential({ ...required("thrive"), scenario: "org_units_undecidable" })
    await goToConnect("thrive")
    pasteBoth(credentials)
    await press()
    await headingBecomes("1 item could not be checked")
    expect(onConnect).not.toHaveBeenCalled()

    const seen = inDialog().getByRole("checkbox", { name: /I see it ticked in Personio ?: Org Units – Read/ })
    fireEvent.click(seen)
    // With the focus still on the box, which takes no text: the paste is for the slots.
    const second = fake.addCredential({ ...required("thrive"), scenario: "org_units_undecidable" })
    fireEvent.paste(seen, { clipboardData: { getData: () => `${second.clientId}\n${second.clientSecret}` } })
    await press()
    await headingBecomes("Personio is connected")
    expect(onVerify.mock.lastCall?.[0].credentials).toEqual(second)
    expect(onVerify.mock.lastCall?.[0].attested).toEqual({ accessRights: ["org_units:read"], attributes: [] })
    expect(stored).toHaveLength(1)
    expect(inDialog().getByText("confirmed by you")).toBeInTheDocument()
  })
})
