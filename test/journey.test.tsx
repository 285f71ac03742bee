import { fireEvent } from "@testing-library/react"
import { describe, expect, test } from "vitest"
import { hosts } from "../demo/hosts.js"
import { said } from "./administrator/words.js"
import {
  administrator,
  clientIdField,
  createBackend,
  dialog,
  embed,
  eventsOf,
  inDialog,
  isGone,
  primary,
  repairRows,
  required,
  secretField,
} from "./widget/embed.js"

describe("the whole journey", () => {
  test("onyo: one tick is forgotten, named exactly, ticked in Personio, checked again, connected", async () => {
    const { fake, onVerify, stored } = createBackend("onyo")
    const { onConnect, onError, onExit, onEvent } = embed("onyo", { onVerify })
    const credentials = fake.addCredential(required("onyo", "email"))

    await administrator.open()
    expect(dialog()).toHaveTextContent("onyo · Acme GmbH")
    expect(dialog()).toHaveTextContent("Step 1 of 3")
    expect(dialog()).toHaveTextContent("First name · Last name · Email (business email, for login)")
    // What it is for, what to bring, how long it takes, and the way on for whoever may not.
    for (const promised of [/paste its client ID and API secret here/, /5 minutes/])
      expect(inDialog().getByText(promised)).toBeInTheDocument()
    expect(inDialog().getByRole("button", { name: "Send to a Personio administrator" })).toBeInTheDocument()
    await administrator.typeAddress(" https://ACME.personio.de/dashboard ")
    expect(dialog()).toHaveTextContent("Opens acme.personio.de.")
    await administrator.pressPrimary()

    await administrator.headingBecomes("Create the integration in Personio")
    const link = inDialog().getByRole("link", { name: /Copy name and open Personio/ })
    expect(link).toHaveAttribute("href", "https://acme.personio.de/configuration/marketplace/connected")
    expect(link).toHaveAttribute("target", "_blank")
    expect(link).toHaveAttribute("rel", "noopener noreferrer")
    expect(dialog()).toHaveTextContent(
      "Tick these 4 boxes: Employees – Read · First name · Last name · Email",
    )
    await administrator.pasteBoth(credentials)
    expect(dialog()).toHaveTextContent(
      `${credentials.clientId.slice(0, 9)}…${credentials.clientId.slice(-4)}`,
    )
    expect(dialog()).toHaveTextContent(`${credentials.clientSecret.length} characters`)
    await administrator.pressPrimary()

    await administrator.headingBecomes(said("incomplete.title", { n: 1 }))
    expect(repairRows()).toEqual(["Emailbusiness email, for login"])
    expect(onConnect).not.toHaveBeenCalled()
    expect(stored).toEqual([])

    fake.editCredential(credentials.clientId, required("onyo"))
    expect([clientIdField(), secretField()]).toEqual([null, null])
    await administrator.pressPrimary()

    await administrator.headingBecomes("Personio is connected")
    for (const told of [
      "First name · Last name · Email",
      "Not your company? You can disconnect at any time in onyo’s settings.",
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

    await administrator.pressPrimary()
    await isGone()
    expect(onExit.mock.calls).toEqual([[{ reason: "done", step: "done", outcomeUnknown: false }]])
    expect(onConnect).toHaveBeenCalledOnce()
    expect(onError).not.toHaveBeenCalled()
    expect(eventsOf(onEvent, "verdict")).toMatchObject([{ status: "incomplete" }, { status: "verified" }])
  })

  test("Thrive Learning: fourteen ticks, two rights are forgotten", async () => {
    const { fake, onVerify, stored } = createBackend("thrive")
    const { onConnect } = embed("thrive", { onVerify })
    const credentials = fake.addCredential(required("thrive", "attendances:read", "org_units:read"))

    await administrator.goToConnect("thrive")
    expect(inDialog().getByText(/^Tick these/)).toHaveTextContent(
      "Tick these 14 boxes, then click “Create integration”",
    )
    expect(primary()).toHaveTextContent("Copy name")
    await administrator.pasteBoth(credentials)
    await administrator.pressPrimary()

    await administrator.headingBecomes(said("incomplete.title", { n: 2 }))
    expect(repairRows()).toEqual(["Attendances – Read", "Org Units – Read"])

    fake.editCredential(credentials.clientId, required("thrive", "attendances:read"))
    await administrator.pressPrimary()
    await administrator.headingBecomes(said("incomplete.title", { n: 1 }))
    expect(repairRows("found")).toEqual(["Org Units – ReadTicked"])

    fake.editCredential(credentials.clientId, required("thrive"))
    await administrator.pressPrimary()
    await administrator.headingBecomes("Personio is connected")
    expect(onConnect).toHaveBeenCalledOnce()
    expect(stored[0]?.submission).toMatchObject({
      credentials,
      hostname: null,
      credentialName: hosts.thrive.name,
    })
  })

  test("editing retires the pair; the new secret alone is pasted, and it connects", async () => {
    const { fake, onVerify, stored } = createBackend("onyo", { personio: { editing: "revokes_pair" } })
    embed("onyo", { onVerify })
    const credentials = fake.addCredential(required("onyo", "email"))
    await administrator.goToConnect("onyo")
    await administrator.pasteBoth(credentials)
    await administrator.pressPrimary()
    await administrator.headingBecomes(/Almost there/)

    const renewed = fake.editCredential(credentials.clientId, required("onyo"))
    await administrator.pressPrimary()
    await administrator.headingBecomes("Personio no longer accepts this API secret")
    await administrator.replace("clientSecret")
    await administrator.paste(renewed?.clientSecret ?? "", "clientSecret")
    await administrator.pressPrimary()
    await administrator.headingBecomes("Personio is connected")
    expect(stored[0]?.submission.credentials).toEqual(renewed)
  })

  test("editing is not offered: created again under the next name, and the old one is named for deletion", async () => {
    const { fake, onVerify, stored } = createBackend("onyo", { personio: { editing: "edit_not_offered" } })
    embed("onyo", { onVerify })
    await administrator.goToConnect("onyo")
    await administrator.pasteBoth(fake.addCredential(required("onyo", "email")))
    await administrator.pressPrimary()
    await administrator.headingBecomes(/Almost there/)

    await administrator.createAgain()
    await administrator.headingBecomes("Create the integration in Personio")
    expect(inDialog().getAllByText("onyo-acme-4f7c-2").length).toBeGreaterThan(0)
    expect(clientIdField()).toHaveValue("")
    expect(secretField()).toHaveValue("")
    const second = fake.addCredential(required("onyo"))
    await administrator.pasteBoth(second)
    await administrator.pressPrimary()
    await administrator.headingBecomes("Personio is connected")
    expect(inDialog().getByText(/delete the older/)).toHaveTextContent("“onyo-acme-4f7c”")
    expect(stored[0]?.submission).toMatchObject({ credentials: second, credentialName: "onyo-acme-4f7c-2" })
  })

  test("what the API cannot tell is attested by the person, a paste on the tick box finds its slot, and the host accepts it", async () => {
    const { fake, onVerify, stored } = createBackend("thrive", {
      handler: { unconfirmed: "attest" },
    })
    const { onConnect } = embed("thrive", { onVerify })
    const credentials = fake.addCredential({ ...required("thrive"), scenario: "org_units_undecidable" })
    await administrator.goToConnect("thrive")
    await administrator.pasteBoth(credentials)
    await administrator.pressPrimary()
    await administrator.headingBecomes(said("inconclusive.title", { n: 1 }))
    expect(onConnect).not.toHaveBeenCalled()

    const seen = inDialog().getByRole("checkbox", { name: /It is ticked in Personio ?: Org Units – Read/ })
    fireEvent.click(seen)
    // With the focus still on the box, which takes no text: the paste is for the credential fields.
    const second = fake.addCredential({ ...required("thrive"), scenario: "org_units_undecidable" })
    fireEvent.paste(seen, { clipboardData: { getData: () => `${second.clientId}\n${second.clientSecret}` } })
    await administrator.pressPrimary()
    await administrator.headingBecomes("Personio is connected")
    expect(onVerify.mock.lastCall?.[0].credentials).toEqual(second)
    expect(onVerify.mock.lastCall?.[0].attested).toEqual({ accessRights: ["org_units:read"], attributes: [] })
    expect(stored).toHaveLength(1)
    expect(dialog()).toHaveTextContent("confirmed by you")
  })
})
