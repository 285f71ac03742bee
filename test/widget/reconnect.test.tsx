import { act, waitFor } from "@testing-library/react"
import { describe, expect, test, vi } from "vitest"
import { noFindings } from "../../src/contract/verdict.js"
import type { Credentials, Findings, OnVerify } from "../../src/contract.js"
import type { PersonioConnectModalProps } from "../../src/index.js"
import { said, saying } from "../administrator/words.js"
import {
  administrator,
  clientIdField,
  createBackend,
  dialog,
  embed,
  eventsOf,
  heading,
  inDialog,
  leaveAndReturn,
  primary,
  ready,
  repairRows,
  required,
  secretField,
} from "./embed.js"

type Connection = NonNullable<PersonioConnectModalProps["connection"]>

const connection: Connection = {
  id: "connection-7",
  hostname: "acme.personio.de",
  credentialName: "onyo-old",
  problem: "missing",
}
const emailMissing: Findings = {
  ...noFindings(),
  granted: { accessRights: ["employees:read"], attributes: ["first_name", "last_name", "status"] },
  missingRequired: { accessRights: [], attributes: ["email"] },
}

/** A host's backend that has a pair stored, as `loadCredentials` of the handler gives it. */
function backendWith(...forgotten: string[]) {
  const backend = createBackend("onyo")
  const stored = backend.fake.addCredential(required("onyo", ...forgotten))
  const onVerify = vi.fn<OnVerify>((submission, context) =>
    backend.onVerify({ ...submission, credentials: submission.credentials ?? stored }, context),
  )
  return { ...backend, onVerify, stored }
}

/** The widget over that connection, opened. */
async function open(onVerify: OnVerify, more: Partial<Connection> = {}) {
  const told = embed("onyo", { onVerify, connection: { ...connection, ...more } })
  await administrator.open()
  return told
}

const sentPairs = (onVerify: { mock: { calls: Parameters<OnVerify>[] } }): (Credentials | null)[] =>
  onVerify.mock.calls.map(([submission]) => submission.credentials)

describe("a tick that is missing", () => {
  test("is named at once by the host's findings; checked again with the stored pair; nothing is pasted", async () => {
    const { fake, onVerify, stored } = backendWith("email")
    const { onConnect } = await open(onVerify, { findings: emailMissing, clientId: stored.clientId })
    expect(heading().textContent).toBe(said("reconnect.missingTitle", { n: 1 }))
    expect(repairRows()).toEqual(["Emailbusiness email, for login"])
    expect([clientIdField(), secretField()]).toEqual([null, null])
    expect(inDialog().queryByText(/^Step /)).toBeNull()
    expect(inDialog().queryByText(/click “Finish”/)).toBeNull()
    expect(onVerify).not.toHaveBeenCalled()

    fake.editCredential(stored.clientId, required("onyo"))
    await administrator.pressPrimary()
    await administrator.headingBecomes(said("done.title"))
    expect(sentPairs(onVerify)).toEqual([null])
    expect(onVerify.mock.lastCall?.[0]).toMatchObject({
      connectionId: "connection-7",
      credentialName: "onyo-old",
      scopes: { attributes: ["first_name", "last_name", "email", "status"] },
    })
    expect(onConnect.mock.calls[0]?.[0]).toMatchObject({ clientId: stored.clientId })
  })

  test("without findings is looked for on opening, once, and named", async () => {
    const { onVerify } = backendWith("email")
    const { onEvent } = await open(onVerify)
    await administrator.headingBecomes(said("reconnect.missingTitle", { n: 1 }))
    expect(repairRows()).toEqual(["Emailbusiness email, for login"])
    expect(sentPairs(onVerify)).toEqual([null])
    expect(eventsOf(onEvent, "check_started")).toEqual([{ type: "check_started", automatic: true }])
  })

  test("that is back already connects on opening; the host is told no client ID that it did not give", async () => {
    const { onVerify } = backendWith()
    const { onConnect } = await open(onVerify)
    await administrator.headingBecomes(said("done.title"))
    expect(onConnect.mock.calls[0]?.[0]).toMatchObject({ clientId: null })
  })

  test("a check that is given up can be started by the button", async () => {
    const onVerify = vi.fn<OnVerify>(() => new Promise(() => {}))
    await open(onVerify)
    await administrator.cancel()
    expect(await ready()).toHaveTextContent(said("incomplete.again"))
    await administrator.pressPrimary()
    await waitFor(() => expect(onVerify).toHaveBeenCalledTimes(2))
  })

  test("a stored pair that Personio refuses is replaced: the secret alone is asked for", async () => {
    const { fake, onVerify, stored } = backendWith("email")
    await open(onVerify, { findings: emailMissing, clientId: stored.clientId })
    fake.deleteCredential(stored.clientId)
    await administrator.pressPrimary()
    await administrator.headingBecomes(said("reconnect.title"))
    expect(dialog()).toHaveTextContent(said("reconnect.rejected"))
    expect(clientIdField()).toBeNull()
    expect(secretField()).toHaveValue("")
  })

  test("nobody can say: no word about values that nobody pasted, and the same pair is tried again", async () => {
    const onVerify = vi.fn<OnVerify>(async () => ({ status: "unavailable", code: "host_error" }))
    await open(onVerify)
    await administrator.headingBecomes(said("unavailable.host_error.title"))
    expect(dialog()).toHaveTextContent(said("unavailable.stored"))
    expect(dialog()).not.toHaveTextContent(/[Yy]our values|password manager/)
    expect(await ready()).toHaveTextContent(said("unavailable.tryAgain"))
    await administrator.pressPrimary()
    await waitFor(() => expect(sentPairs(onVerify)).toEqual([null, null]))
  })

  test("the ticks cannot be changed: another pair can be used, and there is a way back", async () => {
    const { onVerify } = backendWith("email")
    await open(onVerify, { findings: emailMissing })
    await administrator.useOtherWays()
    await administrator.headingBecomes(said("reconnect.title"))
    expect(secretField()).toHaveValue("")
    await administrator.goBack()
    await administrator.headingBecomes(said("reconnect.missingTitle", { n: 1 }))
    expect(secretField()).toBeNull()
  })

  test("a paste fills no field that is not shown", async () => {
    const { onVerify, stored } = backendWith("email")
    await open(onVerify, { findings: emailMissing })
    await administrator.paste(stored.clientSecret)
    await administrator.useOtherWays()
    expect(secretField()).toHaveValue("")
  })
})

describe("two ways side by side", () => {
  const old = "papi-1f0c7d52-6f0e-4d3b-9a51-c2e8d7b49a2e"

  test("a new secret of the same integration: the client ID stays, the secret is asked for", async () => {
    const { fake, onVerify } = createBackend("onyo")
    const credentials = fake.addCredential(required("onyo"))
    await open(onVerify, { problem: "rejected", clientId: credentials.clientId })
    expect(inDialog().getByRole("button", { name: /^New API secret/, pressed: true })).toBeVisible()
    expect(primary()).toHaveTextContent(said("connect.openPersonio"))
    await administrator.paste(credentials.clientSecret)
    expect(await ready()).toHaveTextContent(said("reconnect.submit"))
    await administrator.pressPrimary()
    await administrator.headingBecomes(said("done.title"))
    expect(onVerify.mock.lastCall?.[0]).toMatchObject({ credentials, credentialName: "onyo-old" })
  })

  test("a new secret while the old one works: Personio can be opened beside the field that waits for it", async () => {
    await open(vi.fn<OnVerify>(), { problem: "renewed", clientId: old })
    expect(primary()).toHaveTextContent(said("connect.pasteSecret"))
    const link = inDialog().getByRole("link", { name: new RegExp(`^${said("connect.openPersonio")}`) })
    expect(link).toHaveAttribute("href", expect.stringContaining("//acme.personio.de/"))
  })

  test("a new integration: both fields are empty, the guide shows the next name; and back again", async () => {
    await open(vi.fn<OnVerify>(), { problem: "renewed", clientId: old })
    expect(primary()).toHaveTextContent(said("connect.pasteSecret"))
    await administrator.chooseWay("newIntegration")
    await waitFor(() => expect(clientIdField()).toHaveValue(""))
    expect(inDialog().getByText("onyo-old-2", { selector: "[data-pc-part=copy-row] *" })).toBeVisible()
    expect(inDialog().getByText(saying("connect.block2Closed"))).toBeVisible()
    await administrator.chooseWay("newSecret")
    await waitFor(() => expect(clientIdField()).toBeNull())
    expect(secretField()).toHaveValue("")
  })

  test("what was pasted on one way is still there after a look at the other", async () => {
    const { fake, onVerify } = createBackend("onyo")
    const credentials = fake.addCredential(required("onyo"))
    await open(onVerify, { problem: "rejected", clientId: old })
    await administrator.chooseWay("newIntegration")
    await administrator.pasteBoth(credentials)
    await administrator.chooseWay("newSecret")
    await waitFor(() => expect(secretField()).toHaveValue(""))
    await administrator.chooseWay("newIntegration")
    await waitFor(() => expect(secretField()).toBeNull())
    await administrator.pressPrimary()
    await administrator.headingBecomes(said("done.title"))
    expect(onVerify.mock.lastCall?.[0]).toMatchObject({
      credentials,
      credentialName: "onyo-old-2",
      connectionId: "connection-7",
    })
    expect(dialog()).toHaveTextContent("delete the older integration “onyo-old”")
  })
})

describe("coming back from Personio", () => {
  test("checks by itself, says so, and the row that was ticked turns green", async () => {
    const { fake, onVerify, stored } = backendWith("email", "last_name")
    await open(onVerify, {
      findings: {
        ...noFindings(),
        missingRequired: { accessRights: [], attributes: ["email", "last_name"] },
      },
    })
    fake.editCredential(stored.clientId, required("onyo", "email"))
    await leaveAndReturn()
    await waitFor(() => expect(repairRows("found")).toEqual(["Last name (legal)Ticked"]))
    expect(inDialog().getByRole("status").textContent).toBe(said("reconnect.missingTitle", { n: 1 }))
    expect(onVerify).toHaveBeenCalledOnce()
  })

  test("with everything ticked connects", async () => {
    const { fake, onVerify, stored } = backendWith("email")
    await open(onVerify, { findings: emailMissing })
    fake.editCredential(stored.clientId, required("onyo"))
    await leaveAndReturn()
    await administrator.headingBecomes(said("done.title"))
  })

  test("at most five times, and never when nobody left", async () => {
    const { onVerify } = backendWith("email")
    await open(onVerify, { findings: emailMissing })
    await act(async () => void dispatchEvent(new Event("focus")))
    await act(async () => void document.dispatchEvent(new Event("visibilitychange")))
    expect(onVerify).not.toHaveBeenCalled()
    for (const times of [1, 2, 3, 4, 5, 5, 5]) {
      await leaveAndReturn()
      await waitFor(() => expect(onVerify).toHaveBeenCalledTimes(times))
      await ready()
    }
  })

  test("a check that fails leaves the rows where they are, and a line says so", async () => {
    const onVerify = vi.fn<OnVerify>(async () => ({ status: "unavailable", code: "network" }))
    await open(onVerify, { findings: emailMissing })
    await leaveAndReturn()
    await waitFor(() =>
      expect(inDialog().getAllByText(said("incomplete.unanswered")).length).toBeGreaterThan(1),
    )
    expect(heading().textContent).toBe(said("reconnect.missingTitle", { n: 1 }))
    expect(repairRows()).toEqual(["Emailbusiness email, for login"])
  })

  test("sends nothing that was attested: a person confirms that by the button", async () => {
    const unconfirmed = { accessRights: [], attributes: ["email"] }
    const onVerify = vi.fn<OnVerify>(async () => ({ ...noFindings(), status: "inconclusive", unconfirmed }))
    await open(onVerify, { findings: { ...noFindings(), unconfirmed } })
    await administrator.attest()
    await waitFor(() => expect(primary()).toHaveTextContent(said("inconclusive.confirm")))
    await leaveAndReturn()
    await waitFor(() => expect(onVerify).toHaveBeenCalledOnce())
    expect(onVerify.mock.lastCall?.[0].attested.attributes).toEqual([])
    await administrator.pressPrimary()
    await waitFor(() => expect(onVerify).toHaveBeenCalledTimes(2))
    expect(onVerify.mock.lastCall?.[0].attested.attributes).toEqual(["email"])
  })
})
