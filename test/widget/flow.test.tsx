import { act, fireEvent, screen, waitFor } from "@testing-library/react"
import { afterEach, describe, expect, test, vi } from "vitest"
import type { OnVerify, Verdict } from "../../src/contract.js"
import { type DraftStorage, loadDraft, saveDraft } from "../../src/flow/draft.js"
import type { PersonioConnectModalProps } from "../../src/index.js"
import { said } from "../administrator/words.js"
import {
  administrator,
  clientIdField,
  createBackend,
  dialog,
  embed,
  eventsOf,
  heading,
  inDialog,
  isGone,
  primary,
  ready,
  required,
} from "./embed.js"

const never: OnVerify = () => new Promise(() => {})
const pair = {
  clientId: "papi-1f0c2b3a-0000-4000-8000-00000000a9a2",
  clientSecret: `papi-${"aB3_-9".repeat(14)}xy`,
}
const pressEscape = () => fireEvent.keyDown(heading(), { key: "Escape" })
const addressField = () => inDialog().getByLabelText<HTMLInputElement>(said("prepare.address"))

/** Of the test alone: taken back after it. */
function giveClipboard(clipboard: unknown): void {
  Object.defineProperty(navigator, "clipboard", { value: clipboard, configurable: true })
}

function memory(): DraftStorage & { kept: Map<string, string> } {
  const kept = new Map<string, string>()
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }
}

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  Reflect.deleteProperty(navigator, "clipboard")
})

describe("closing", () => {
  test("with nothing entered just closes, and says so once", async () => {
    const { onExit, onEvent } = embed("onyo", { onVerify: never })
    await administrator.open()
    expect(heading()).toHaveFocus()
    await administrator.close()
    await isGone()
    expect(onExit.mock.calls).toEqual([[{ reason: "dismissed", step: "prepare", outcomeUnknown: false }]])
    expect(eventsOf(onEvent, "closed")).toEqual([{ type: "closed", step: "prepare" }])
  })

  test("with values asks inline; “Stay” keeps them; “Close” drops them", async () => {
    const native = [vi.fn(), vi.fn()]
    vi.stubGlobal("confirm", native[0])
    vi.stubGlobal("alert", native[1])
    const { onExit } = embed("onyo", { onVerify: never })
    await administrator.goToConnect("onyo")
    await administrator.pasteBoth(pair)
    await administrator.close()
    expect(dialog()).toHaveTextContent(said("close.question"))
    const stay = inDialog().getByRole("button", { name: said("close.stay") })
    expect(stay).toHaveFocus()
    fireEvent.click(stay)
    expect(dialog()).not.toHaveTextContent(said("close.question"))
    expect(dialog()).toContainElement(document.activeElement as HTMLElement)
    expect(dialog()).toHaveTextContent("papi-1f0c…a9a2")
    expect(dialog()).toHaveTextContent("91 characters")
    expect(onExit).not.toHaveBeenCalled()

    pressEscape()
    expect(dialog()).toHaveTextContent(said("close.question"))
    pressEscape()
    expect(dialog()).not.toHaveTextContent(said("close.question"))
    pressEscape()
    await administrator.confirmClosing()
    await isGone()
    expect(onExit).toHaveBeenCalledOnce()
    for (const question of native) expect(question).not.toHaveBeenCalled()
  })

  test("with an address typed asks in other words", async () => {
    embed("onyo", { onVerify: never })
    await administrator.open()
    await administrator.typeAddress("acme")
    pressEscape()
    expect(dialog()).toHaveTextContent(said("close.questionTyped"))
  })

  test("a click outside the dialog's content never closes", async () => {
    const { onExit } = embed("onyo", { onVerify: never })
    await administrator.open()
    fireEvent.pointerDown(dialog())
    fireEvent.click(dialog())
    fireEvent.click(document.body)
    expect(dialog()).toHaveProperty("open", true)
    expect(onExit).not.toHaveBeenCalled()
  })

  test("the trigger has the focus again", async () => {
    embed("onyo", { onVerify: never })
    const trigger = screen.getByRole("button", { name: "Connect Personio" })
    trigger.focus()
    await administrator.open()
    pressEscape()
    await isGone()
    expect(trigger).toHaveFocus()
  })
})

describe("going back and forth", () => {
  test("keeps the address, the chosen data and the pasted values", async () => {
    embed("onyo", { onVerify: never })
    await administrator.open()
    await administrator.typeAddress("https://acme.personio.de/")
    await administrator.addOptional("Employment status")
    await administrator.pressPrimary()
    await administrator.headingBecomes(said("connect.title"))
    expect(heading()).toHaveFocus()
    await administrator.pasteBoth(pair)
    await administrator.goBack()
    await administrator.headingBecomes(said("prepare.title"))
    expect(dialog()).toHaveTextContent(said("prepare.understood", { host: "acme.personio.de" }))
    expect(addressField().value).toContain("acme.personio.de")
    expect(inDialog().getByRole("checkbox", { name: "Employment status" })).toBeChecked()
    await administrator.pressPrimary()
    await administrator.headingBecomes(said("connect.title"))
    expect(dialog()).toHaveTextContent("papi-1f0c…a9a2")
    expect(dialog()).toHaveTextContent("91 characters")
  })

  test("a host that draws its page again, with new callbacks, changes nothing", async () => {
    const { rerender } = embed("onyo", { onVerify: never })
    await administrator.goToConnect("onyo")
    await administrator.pasteBoth(pair)
    rerender({ onVerify: async () => ({ status: "rejected", code: "invalid_credentials" }) })
    expect(dialog()).toHaveTextContent("91 characters")
    await administrator.pressPrimary()
    await administrator.headingBecomes(said("rejected.title"))
  })
})

describe("the address", () => {
  test("a missing one is said on “Continue”, beside the field, which gets the focus", async () => {
    embed("onyo", { onVerify: never })
    await administrator.open()
    expect(dialog()).not.toHaveTextContent(said("address.empty"))
    await administrator.pressPrimary()
    await waitFor(() => expect(addressField()).toHaveAttribute("aria-invalid", "true"))
    expect(addressField()).toHaveFocus()
    const described = (addressField().getAttribute("aria-describedby") ?? "").split(" ")
    expect(described.map((id) => document.getElementById(id)?.textContent?.trim())).toContain(
      said("address.empty"),
    )
    expect(heading()).toHaveTextContent(said("prepare.title"))
    await administrator.typeAddress("acme")
    expect(addressField()).not.toHaveAttribute("aria-invalid")
    await administrator.pressPrimary()
    await administrator.headingBecomes(said("connect.title"))
  })

  test.each([
    ["https://login.personio.com/login", "address.login", ""],
    ["support.personio.de", "address.not_an_account", "support.personio.de"],
  ] as const)("%s is told apart while typing", async (typed, key, host) => {
    embed("onyo", { onVerify: never })
    await administrator.open()
    await administrator.typeAddress(typed)
    expect(dialog()).toHaveTextContent(said(key, { host }))
  })

  test("a career page comes with the account's address to use instead", async () => {
    embed("onyo", { onVerify: never })
    await administrator.open()
    await administrator.typeAddress("https://acme.jobs.personio.de/job/7")
    fireEvent.click(inDialog().getByRole("button", { name: said("address.use", { name: "acme" }) }))
    expect(dialog()).toHaveTextContent(said("prepare.understood", { host: "acme.app.personio.com" }))
  })

  test("is handed in in full, as null where none is asked for, and optional may stay empty", async () => {
    const onVerify = vi.fn<OnVerify>(async () => ({ status: "rejected", code: "invalid_credentials" }))
    const first = embed("onyo", { onVerify })
    await administrator.goToConnect("onyo")
    await administrator.check(pair)
    first.unmount()
    embed("onyo", { onVerify, address: "optional" })
    await administrator.open()
    await administrator.pressPrimary()
    await administrator.headingBecomes(said("connect.title"))
    await administrator.pasteBoth(pair)
    await administrator.pressPrimary()
    await administrator.headingBecomes(said("rejected.title"))
    expect(onVerify.mock.calls.map(([{ hostname }]) => hostname)).toEqual(["acme.app.personio.com", null])
  })
})

describe("a button that came to mean something else", () => {
  test("rests for half a second: a double click on “Continue” does not open Personio", async () => {
    const writeText = vi.fn(async () => {})
    giveClipboard({ writeText })
    embed("onyo", { onVerify: never })
    await administrator.open()
    await administrator.typeAddress("acme")
    await administrator.pressPrimary()
    await administrator.headingBecomes(said("connect.title"))
    const link = primary()
    expect(link).toHaveAttribute("href")
    expect(fireEvent.click(link)).toBe(false)
    expect(writeText).not.toHaveBeenCalled()
    await ready()
    fireEvent.click(link)
    await waitFor(() => expect(writeText).toHaveBeenCalledWith("onyo-acme-4f7c"))
  })

  test("a press meant for “Check” neither checks again nor leaves the last step", async () => {
    const verified = { ...emptyFindings(), status: "verified" } satisfies Verdict
    const onVerify = vi
      .fn<OnVerify>()
      .mockResolvedValueOnce({ status: "rejected", code: "invalid_credentials" })
      .mockResolvedValueOnce(verified)
    const { onExit } = embed("onyo", { onVerify })
    await administrator.goToConnect("onyo")
    await administrator.check(pair)
    fireEvent.click(primary())
    expect(onVerify).toHaveBeenCalledOnce()
    await administrator.pressPrimary()
    await administrator.headingBecomes(said("done.title"))
    fireEvent.click(primary())
    expect(dialog()).toHaveProperty("open", true)
    expect(onExit).not.toHaveBeenCalled()
    await administrator.pressPrimary()
    await isGone()
  })
})

test("an address with something around it is left as the address alone", async () => {
  embed("onyo", { onVerify: never })
  await administrator.open()
  const field = inDialog().getByLabelText(/address/)
  for (const [typed, left] of [
    ["<ACME>", "acme"],
    ["see https://acme.personio.de/login, please", "acme.personio.de"],
  ] as const) {
    fireEvent.change(field, { target: { value: typed } })
    fireEvent.blur(field)
    expect(field).toHaveValue(left)
  }
})

describe("“Copied”", () => {
  const copyButton = () => inDialog().getByRole("button", { name: /^Copy: / })

  test("is said only after the clipboard took it; the button keeps its name", async () => {
    let taken = () => {}
    giveClipboard({ writeText: () => new Promise<void>((resolve) => (taken = resolve)) })
    const { onEvent } = embed("onyo", { onVerify: never })
    await administrator.goToConnect("onyo")
    const name = copyButton().getAttribute("aria-label")
    fireEvent.click(copyButton())
    await act(() => new Promise((resolve) => setTimeout(resolve, 30)))
    expect(inDialog().getByRole("status")).not.toHaveTextContent("Copied")
    expect(eventsOf(onEvent, "name_copied")).toEqual([])
    await act(async () => taken())
    expect(inDialog().getByRole("status")).toHaveTextContent("Copied")
    expect(copyButton()).toHaveAttribute("aria-label", name)
    expect(eventsOf(onEvent, "name_copied")).toEqual([{ type: "name_copied" }])
  })

  test.each([
    ["refuses", { writeText: () => Promise.reject(new DOMException("no", "NotAllowedError")) }],
    ["is missing", undefined],
  ])(
    "a clipboard that %s: the name is selected and the keys are named, by either button",
    async (_, clipboard) => {
      giveClipboard(clipboard)
      const { onEvent } = embed("onyo", { onVerify: never })
      await administrator.goToConnect("onyo")
      const instruction = said("copyFailed", { keys: "Ctrl+C" })
      for (const button of [copyButton(), await ready()]) {
        getSelection()?.removeAllRanges()
        fireEvent.click(button)
        await waitFor(() => expect(String(getSelection())).toBe("onyo-acme-4f7c"))
        expect(inDialog().getAllByText(instruction).length).toBeGreaterThanOrEqual(2)
      }
      expect(inDialog().getByRole("status")).toHaveTextContent(instruction)
      expect(eventsOf(onEvent, "name_copied")).toEqual([])
    },
  )

  test.each([
    ["refuses", { writeText: () => Promise.reject(new DOMException("no", "NotAllowedError")) }],
    ["is missing", undefined],
  ])("a clipboard that %s: the first press stays here, the next one opens Personio", async (_, clipboard) => {
    giveClipboard(clipboard)
    const { onEvent } = embed("onyo", { onVerify: never })
    await administrator.goToConnect("onyo")
    // False where the page kept the link from leading on.
    expect(fireEvent.click(await ready())).toBe(false)
    await waitFor(() => expect(String(getSelection())).toBe("onyo-acme-4f7c"))
    expect(eventsOf(onEvent, "personio_opened")).toEqual([])
    expect(fireEvent.click(await ready())).toBe(true)
    expect(eventsOf(onEvent, "personio_opened")).toHaveLength(1)
  })

  test("and Personio is open: the list is next", async () => {
    giveClipboard({ writeText: async () => {} })
    const { onEvent } = embed("onyo", { onVerify: never })
    await administrator.goToConnect("onyo")
    fireEvent.click(await ready())
    await waitFor(() => expect(eventsOf(onEvent, "personio_opened")).toHaveLength(1))
    expect(
      inDialog().getByText(said("connect.nameCopied", { name: "onyo-acme-4f7c" }), {
        selector: "[data-pc-part=block] *",
      }),
    ).toBeInTheDocument()
    expect(inDialog().getByRole("link", { name: new RegExp(said("connect.openPersonio")) })).toHaveAttribute(
      "href",
      "https://acme.app.personio.com/configuration/marketplace/connected",
    )
    expect(primary()).toHaveTextContent(said("connect.showValues"))
  })
})

describe("what is handed in", () => {
  test("optional data that was chosen, and only that", async () => {
    const { fake, onVerify, stored } = createBackend("onyo")
    const { onEvent } = embed("onyo", { onVerify })
    const granted = required("onyo")
    const credentials = fake.addCredential({
      ...granted,
      attributes: [...granted.attributes, "status", "custom:address"],
    })
    await administrator.open()
    await administrator.typeAddress("acme")
    await administrator.addOptional("Employment status", "Address")
    await administrator.pressPrimary()
    await administrator.headingBecomes(said("connect.title"))
    expect(inDialog().getByRole("button", { name: /^Tick/ })).toHaveTextContent("6")
    await administrator.pasteBoth(credentials)
    await administrator.pressPrimary()
    await administrator.headingBecomes(said("done.title"))
    expect(stored[0]?.submission).toMatchObject({
      scopes: {
        accessRights: ["employees:read"],
        attributes: ["first_name", "last_name", "email", "status", "custom:address"],
      },
      attested: { accessRights: [], attributes: [] },
    })
    expect(eventsOf(onEvent, "step").at(-1)).toEqual({ type: "step", step: "done" })
  })
})

describe("a reconnection", () => {
  const connection = {
    id: "connection-7",
    hostname: "acme.personio.de",
    credentialName: "onyo-old",
    problem: "rejected" as const,
  }

  test("asks for the secret alone, and says which connection it is", async () => {
    const { fake, onVerify } = createBackend("onyo")
    const credentials = fake.addCredential(required("onyo"))
    const { onConnect, onEvent } = embed("onyo", {
      onVerify,
      connection: { ...connection, clientId: credentials.clientId },
    })
    await administrator.open()
    expect(heading()).toHaveTextContent(said("reconnect.title"))
    expect(dialog()).toHaveTextContent(said("reconnect.rejected"))
    expect(dialog()).not.toHaveTextContent(said("connect.block1"))
    expect(inDialog().queryByRole("button", { name: said("back") })).toBeNull()
    expect(clientIdField()).toBeNull()
    expect(eventsOf(onEvent, "opened")[0]).toEqual({ type: "opened", reconnecting: true })
    await administrator.paste(credentials.clientSecret, "clientSecret")
    await administrator.pressPrimary()
    await administrator.headingBecomes(said("done.title"))
    expect(onVerify.mock.calls[0]?.[0]).toMatchObject({
      credentials,
      connectionId: "connection-7",
      hostname: "acme.personio.de",
      credentialName: "onyo-old",
    })
    expect(onConnect).toHaveBeenCalledOnce()
  })

  test("with nothing pasted closes without a question; with the secret it asks", async () => {
    embed("onyo", { onVerify: never, connection: { ...connection, clientId: pair.clientId } })
    await administrator.open()
    await administrator.paste(pair.clientSecret, "clientSecret")
    await administrator.close()
    expect(dialog()).toHaveTextContent(said("close.question"))
    await administrator.stay()
    await administrator.replace("clientSecret")
    await administrator.close()
    await isGone()
  })

  test("takes nothing from a draft, and leaves none", async () => {
    const storage = memory()
    saveDraft("k", storage, { step: "prepare", address: "globex", optional: ["status"] })
    const before = new Map(storage.kept)
    const onVerify = vi.fn<OnVerify>(async () => ({ status: "rejected", code: "invalid_credentials" }))
    embed("onyo", {
      onVerify,
      draft: { key: "k", storage },
      connection: { ...connection, clientId: pair.clientId },
    })
    await administrator.open()
    await administrator.paste(pair.clientSecret, "clientSecret")
    await administrator.pressPrimary()
    await administrator.headingBecomes(said("rejected.title"))
    expect(onVerify.mock.calls[0]?.[0]).toMatchObject({
      hostname: "acme.personio.de",
      scopes: { attributes: ["first_name", "last_name", "email"] },
    })
    expect(storage.kept).toEqual(before)
  })
})

describe("a draft", () => {
  test("brings back step, address and chosen data, says so, and can be dropped", async () => {
    const storage = memory()
    saveDraft("k", storage, { step: "prepare", address: "acme.personio.de", optional: ["status"] })
    embed("onyo", { onVerify: never, draft: { key: "k", storage } })
    await administrator.open()
    expect(inDialog().getByText(said("prepare.resumed"), { exact: false })).toBeInTheDocument()
    expect(addressField()).toHaveValue("acme.personio.de")
    expect(inDialog().getByRole("checkbox", { name: "Employment status" })).toBeChecked()
    fireEvent.click(inDialog().getByRole("button", { name: said("prepare.startOver") }))
    expect(addressField()).toHaveValue("")
    expect(inDialog().queryByText(said("prepare.resumed"), { exact: false })).toBeNull()
    expect(dialog()).not.toHaveTextContent("Email (business email, for login) · Employment status")
  })

  test("never holds a value from Personio, and is gone after success", async () => {
    const storage = memory()
    const { fake, onVerify } = createBackend("onyo")
    const credentials = fake.addCredential(required("onyo"))
    embed("onyo", { onVerify, draft: { key: "k", storage } })
    await administrator.goToConnect("onyo")
    await administrator.pasteBoth(credentials)
    await ready()
    expect(loadDraft("k", storage)).toMatchObject({ step: "connect", address: "acme" })
    for (const value of Object.values(credentials))
      expect([...storage.kept.values()].join()).not.toContain(value)
    await administrator.pressPrimary()
    await administrator.headingBecomes(said("done.title"))
    expect(storage.kept.size).toBe(0)
  })

  test("in a browser that blocks its storage is none, and the dialog opens all the same", async () => {
    vi.spyOn(window, "localStorage", "get").mockImplementation(() => {
      throw new DOMException("The operation is insecure.", "SecurityError")
    })
    const { onError } = embed("onyo", { onVerify: never, draft: { key: "k" } })
    await administrator.goToConnect("onyo")
    expect(heading()).toHaveTextContent(said("connect.title"))
    expect(onError).not.toHaveBeenCalled()
  })
})

describe("optional data that the product preselects", () => {
  const all = () => inDialog().getByRole("checkbox", { name: said("prepare.allOptional") })

  test("is chosen at first, and each of it can be taken out", async () => {
    const { fake, onVerify } = createBackend("thrive")
    embed("thrive", { onVerify })
    await administrator.open()
    expect(dialog()).toHaveTextContent("10 fields")
    await administrator.unfoldOptional()
    await administrator.addOptional("Gender")
    expect(dialog()).toHaveTextContent(said("prepare.chooseOptional", { chosen: 9, n: 11 }))
    await administrator.decide("thrive")
    await administrator.check(fake.addCredential(required("thrive", "gender")))
    await administrator.headingBecomes(said("done.title"))
    expect(onVerify.mock.calls[0]?.[0].scopes.attributes).toHaveLength(9)
  })

  test("all of it is chosen or left out by one press", async () => {
    embed("thrive", { onVerify: never })
    await administrator.open()
    await administrator.unfoldOptional()
    expect(all()).toHaveAttribute("aria-checked", "mixed")
    fireEvent.click(all())
    expect(all()).toBeChecked()
    expect(inDialog().getByRole("checkbox", { name: "Occupation type" })).toBeChecked()
    fireEvent.click(all())
    expect(inDialog().getByRole("checkbox", { name: "Gender" })).not.toBeChecked()
    expect(dialog()).toHaveTextContent(said("prepare.addOptional", { n: 11 }))
  })

  test("leaves no draft before anything was decided", async () => {
    const storage = memory()
    embed("thrive", { onVerify: never, draft: { key: "k", storage } })
    await administrator.open()
    expect(storage.kept.size).toBe(0)
    await administrator.unfoldOptional()
    await administrator.addOptional("Gender")
    expect(loadDraft("k", storage)?.optional).toHaveLength(9)
  })
})

describe("the hand-off", () => {
  test("gives a link that somebody else can continue with, and the checklist; closing says so", async () => {
    const handoff = vi.fn<NonNullable<PersonioConnectModalProps["handoff"]>>(async () => ({
      url: "https://onyo.example/s/7f3k",
      expiresAt: "2026-12-01T12:00:00Z",
    }))
    const { onExit } = embed("onyo", { onVerify: never, handoff })
    await administrator.open()
    await administrator.typeAddress("acme")
    await administrator.addOptional("Employment status")
    await administrator.sendSetup()
    expect(await inDialog().findByText("https://onyo.example/s/7f3k")).toBeInTheDocument()
    expect(inDialog().getByRole("button", { name: said("send.checklist") })).toBeInTheDocument()
    expect(handoff.mock.calls).toEqual([
      [
        {
          scopes: {
            accessRights: ["employees:read"],
            attributes: ["first_name", "last_name", "email", "status"],
          },
          hostname: "acme.app.personio.com",
          credentialName: "onyo-acme-4f7c",
        },
      ],
    ])
    expect(await copiedChecklist()).toContain("Open https://onyo.example/s/7f3k and paste both values there.")
    await administrator.close()
    await administrator.confirmClosing()
    await isGone()
    expect(onExit.mock.calls[0]?.[0]).toMatchObject({ reason: "handed_off" })
  })

  test("without a link names the page to come back to", async () => {
    embed("onyo", { onVerify: never, returnUrl: "https://onyo.example/settings" })
    await administrator.open()
    await administrator.sendSetup()
    const list = await copiedChecklist()
    expect(list).toContain("onyo · Acme GmbH asks you to create an integration in Personio.")
    expect(list).toContain("Open https://onyo.example/settings and paste both values there.")
  })

  test("that fails says so and leaves the checklist", async () => {
    embed("onyo", { onVerify: never, handoff: () => Promise.reject(new Error("no")) })
    await administrator.open()
    await administrator.sendSetup()
    expect(await inDialog().findAllByText(said("send.failed"))).not.toEqual([])
    expect(inDialog().getByRole("button", { name: said("send.checklist") })).toBeInTheDocument()
  })
})

/** Presses the button that copies the checklist, and returns what is then in the clipboard. */
async function copiedChecklist(): Promise<string | undefined> {
  const writeText = vi.fn(async (_: string) => {})
  giveClipboard({ writeText })
  fireEvent.click(inDialog().getByRole("button", { name: said("send.checklist") }))
  await waitFor(() => expect(writeText).toHaveBeenCalled())
  return writeText.mock.calls[0]?.[0]
}

function emptyFindings() {
  const nothing = { accessRights: [], attributes: [] }
  return {
    granted: nothing,
    missingRequired: nothing,
    missingOptional: nothing,
    unconfirmed: nothing,
    excess: nothing,
    attributes: [],
  }
}
