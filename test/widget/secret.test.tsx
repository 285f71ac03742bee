import { fireEvent, waitFor } from "@testing-library/react"
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import { preflightBody } from "../../src/contract/preflight.js"
import type { OnVerify } from "../../src/contract.js"
import { said } from "../administrator/words.js"
import {
  administrator,
  clientIdField,
  createBackend,
  credentialNote,
  dialog,
  embed,
  eventsOf,
  heading,
  inDialog,
  isGone,
  primary,
  ready,
  required,
  secretField,
} from "./embed.js"

const clientId = "papi-1f0c2b3a-0000-4000-8000-00000000a9a2"
const clientSecret = `papi-${"CANARY_".repeat(12)}xy`
/** Pastes into something that is no credential field. */
const pasteInto = (target: Element, text: string) =>
  fireEvent.paste(target, { clipboardData: { getData: () => text } })
const never: OnVerify = () => new Promise(() => {})

const written: unknown[] = []
beforeEach(() => {
  for (const level of ["log", "info", "warn", "error", "debug"] as const)
    vi.spyOn(console, level).mockImplementation((...args) => void written.push(...args))
})
afterEach(() => {
  vi.restoreAllMocks()
  written.length = 0
  localStorage.clear()
})

/** Everything of this page that a script, a recorder or a log could see. */
function visible(told: Record<string, unknown>): string {
  const calls = Object.values(told).flatMap((callback) =>
    vi.isMockFunction(callback) ? callback.mock.calls : [],
  )
  const inputs = [...document.querySelectorAll("input")].map((input) => input.value)
  return [
    document.documentElement.outerHTML,
    ...inputs,
    JSON.stringify(calls, (_, value) =>
      value instanceof Error ? `${value} ${value.stack} ${value.cause}` : value,
    ),
    written.map(String).join("\n"),
    JSON.stringify({ ...localStorage }),
    JSON.stringify({ ...sessionStorage }),
    location.href,
    JSON.stringify(history.state),
    document.cookie,
  ].join("\n")
}

describe("the secret is nowhere to be seen", () => {
  test("once it is pasted, while it is checked, after a repair, after success, after closing", async () => {
    const { fake, onVerify, requests } = createBackend("onyo", { personio: { latencyMs: 50 } })
    const told = embed("onyo", { onVerify, draft: { key: "acme:lena" } })
    const credentials = fake.addCredential(required("onyo", "email"))
    const hidden = () => expect(visible(told)).not.toContain(credentials.clientSecret)
    await administrator.goToConnect("onyo")
    await administrator.pasteBoth(credentials)
    await ready()
    hidden()
    expect(localStorage).toHaveLength(1)
    fireEvent.click(primary())
    await waitFor(() => expect(primary()).toHaveAttribute("aria-busy", "true"))
    hidden()
    await administrator.headingBecomes(/Almost there/)
    hidden()
    fake.editCredential(credentials.clientId, required("onyo"))
    await administrator.pressPrimary()
    await administrator.headingBecomes(said("done.title"))
    hidden()
    await administrator.pressPrimary()
    await isGone()
    hidden()
    expect(told.onConnect).toHaveBeenCalledOnce()
    expect(localStorage).toHaveLength(0)
    // It went one way only: in the body, to the host's own backend.
    expect(requests.map(({ url }) => url)).toEqual(Array(3).fill("https://host.example/api/personio/verify"))
    const [preflight, ...checks] = requests.map(({ body }) => body)
    expect(preflight).toBe(JSON.stringify(preflightBody))
    for (const body of checks) expect(body).toContain(credentials.clientSecret)
  })

  test("when everything fails with it in hand", async () => {
    const onVerify = vi.fn<OnVerify>()
    const told = embed("onyo", { onVerify })
    await administrator.goToConnect("onyo")
    await administrator.pasteBoth({ clientId, clientSecret })
    for (const failure of [
      (() => {
        throw new Error(clientSecret)
      }) as OnVerify,
      (() => Promise.reject({ submission: { clientSecret } })) as OnVerify,
      (async () => ({ status: "odd", clientSecret })) as never,
      (async () => ({ status: "rejected", code: clientSecret, clientSecret })) as never,
    ]) {
      onVerify.mockImplementationOnce(failure)
      const before = eventsOf(told.onEvent, "verdict").length
      await administrator.pressPrimary()
      await waitFor(() => expect(eventsOf(told.onEvent, "verdict")).toHaveLength(before + 1))
      expect(visible(told)).not.toContain("CANARY")
    }
    expect(told.onError).toHaveBeenCalledTimes(3)
  })

  test("after closing and opening again both slots are empty", async () => {
    const told = embed("onyo", { onVerify: never })
    await administrator.goToConnect("onyo")
    await administrator.pasteBoth({ clientId, clientSecret })
    await administrator.close()
    await administrator.confirmClosing()
    await isGone()
    await administrator.goToConnect("onyo")
    expect(clientIdField()).toHaveValue("")
    expect(secretField()).toHaveValue("")
    expect(visible(told)).not.toContain("CANARY")
  })

  test("after coming back by the browser's back button the slot is empty and says why", async () => {
    embed("onyo", { onVerify: never })
    await administrator.goToConnect("onyo")
    await administrator.pasteBoth({ clientId, clientSecret })
    fireEvent(window, new Event("pagehide"))
    fireEvent(window, Object.assign(new Event("pageshow"), { persisted: true }))
    expect(secretField()).toHaveValue("")
    expect(credentialNote()).toHaveTextContent(said("connect.restored"))
  })
})

describe("the slots", () => {
  const setUp = async (props = {}) => {
    const told = embed("onyo", { onVerify: never, ...props })
    await administrator.goToConnect("onyo")
    return told
  }

  test("both ask browsers, managers and form histories to leave them alone", async () => {
    await setUp()
    const ids = new Set<string>()
    for (const input of [clientIdField(), secretField()]) {
      expect(input).toHaveAttribute("autocomplete", expect.stringMatching(/^(off|new-password)$/))
      expect(input).toHaveAttribute("autocorrect", "off")
      expect(input).toHaveAttribute("autocapitalize", "none")
      expect(input).toHaveAttribute("spellcheck", "false")
      expect(input).toHaveAttribute("translate", "no")
      expect(input).toHaveAttribute("data-1p-ignore")
      expect(input).toHaveAttribute("data-lpignore", "true")
      expect(input).toHaveAttribute("data-bwignore", "")
      expect(input).toHaveAttribute("data-form-type", "other")
      expect(input).not.toHaveAttribute("name")
      expect(input).not.toHaveAttribute("maxlength")
      expect(input?.closest("form")).toBeNull()
      ids.add(input?.id ?? "")
    }
  })

  test("are blocked for session recorders, the client ID's only while a secret can be typed into it", async () => {
    await setUp()
    const boxOf = (input: Element | null) => input?.closest("[data-pc-part=credential-field]")
    const boxes = { clientId: boxOf(clientIdField()), secret: boxOf(secretField()) }
    for (const box of Object.values(boxes)) {
      for (const [mark, value] of [
        ["data-dd-privacy", "mask"],
        ["data-sentry-block", ""],
        ["data-private", ""],
        ["data-hj-suppress", ""],
        ["data-clarity-mask", "true"],
      ] as const)
        expect(box).toHaveAttribute(mark, value)
      expect(box).toHaveClass("ph-no-capture", "fs-exclude", "rr-block", "sentry-block")
    }
    await administrator.paste(`${clientId} ${clientSecret}`)
    expect(boxes.secret).toHaveClass("ph-no-capture", "fs-exclude", "rr-block", "sentry-block")
    expect(boxes.clientId).not.toHaveClass("rr-block")
    expect(boxes.clientId).not.toHaveAttribute("data-sentry-block")
  })

  test("take a paste anywhere, into a field, a drop, and typing", async () => {
    await setUp()
    await administrator.paste(clientId)
    expect(dialog()).toHaveTextContent("papi-1f0c…a9a2")
    await administrator.replace("clientId")

    await administrator.paste(clientId, "clientId")
    expect(clientIdField()).toBeNull()
    await administrator.replace("clientId")

    fireEvent.drop(clientIdField() as Element, { dataTransfer: { getData: () => clientId } })
    expect(clientIdField()).toBeNull()

    const secret = secretField() as HTMLInputElement
    secret.focus()
    fireEvent.change(secret, { target: { value: clientSecret } })
    fireEvent.keyDown(secret, { key: "Enter" })
    expect(secretField()).toBeNull()
    expect(dialog()).toHaveTextContent(`${clientSecret.length} characters`)
  })

  test("a paste into a field elsewhere in the dialog is left to that field", async () => {
    const { onEvent } = embed("onyo", { onVerify: never })
    await administrator.open()
    pasteInto(inDialog().getByLabelText(/address/), clientSecret)
    await administrator.paste(clientSecret)
    expect(eventsOf(onEvent, "value_pasted")).toEqual([])
  })

  test("take what a password manager puts into them without a focus", async () => {
    await setUp()
    fireEvent.input(clientIdField() as Element, { target: { value: clientId } })
    fireEvent.input(secretField() as Element, { target: { value: clientSecret } })
    expect([clientIdField(), secretField()]).toEqual([null, null])
    expect(dialog()).toHaveTextContent("papi-1f0c…a9a2")
    expect(dialog()).toHaveTextContent(`${clientSecret.length} characters`)
  })

  test("take what a password manager puts into them without any event, once the button is pressed", async () => {
    const onVerify = vi.fn(never)
    await setUp({ onVerify })
    await administrator.paste(clientId)
    ;(secretField() as HTMLInputElement).value = clientSecret
    await administrator.pressPrimary()
    await waitFor(() => expect(onVerify).toHaveBeenCalled())
    expect(onVerify.mock.calls[0]?.[0].credentials).toEqual({ clientId, clientSecret })
    expect(secretField()).toBeNull()
  })

  test("one paste with both fills both, and tells the page which, not what", async () => {
    const { onEvent } = await setUp()
    await administrator.paste(
      JSON.stringify({ client_id: clientId, client_secret: clientSecret }),
      "clientSecret",
    )
    expect([clientIdField(), secretField()]).toEqual([null, null])
    expect(eventsOf(onEvent, "value_pasted")).toEqual([
      { type: "value_pasted", field: "clientId" },
      { type: "value_pasted", field: "secret" },
    ])
    await waitFor(() => expect(inDialog().getByRole("status")).toHaveTextContent(/pasted/))
  })

  test.each([
    ["dots", "clientSecret", "••••••••", () => said("credential.dots")],
    ["the integration's name", "clientId", "onyo-acme-4f7c", () => said("credential.nameClientId")],
    ["a link", "clientSecret", "https://acme.app.personio.com", () => said("credential.linkSecret")],
    ["an e-mail address", "clientId", "lena@acme.example", () => said("credential.linkClientId")],
  ] as const)(
    "%s is refused with what to copy instead, beside the field",
    async (_, which, text, message) => {
      await setUp()
      const input = () => (which === "clientSecret" ? secretField() : clientIdField())
      await administrator.paste(text, which)
      expect(credentialNote()).toHaveTextContent(message())
      expect(input()).toHaveAttribute("aria-invalid", "true")
      expect(document.getElementById(input()?.getAttribute("aria-describedby") ?? "")).toHaveTextContent(
        message(),
      )
      expect(input()).toHaveValue("")
    },
  )

  test("a text that is neither value, pasted anywhere, says what it is not and what to do, and stays out", async () => {
    const { onEvent } = await setUp()
    await administrator.paste("Meeting at 10:30")
    expect(credentialNote()).toHaveTextContent(said("credential.unknown"))
    expect(credentialNote()?.closest("[aria-live=polite]")).not.toBeNull()
    expect([clientIdField(), secretField()].map((input) => input?.getAttribute("aria-invalid"))).toEqual([
      null,
      null,
    ])
    await administrator.paste(clientId)
    expect(credentialNote()).toBeNull()
    await administrator.paste("Meeting at 10:30")
    expect(credentialNote()).toHaveTextContent(said("credential.unknown"))
    await administrator.paste(clientSecret)
    await administrator.paste("Meeting at 10:30")
    expect(credentialNote()).toHaveTextContent(said("credential.unknown"))
    expect(dialog()).toHaveTextContent("papi-1f0c…a9a2")
    expect(dialog()).toHaveTextContent(`${clientSecret.length} characters`)
    expect(eventsOf(onEvent, "value_pasted")).toHaveLength(2)
  })

  test("the name that is still in the clipboard, pasted anywhere, is told from the value to copy", async () => {
    await setUp()
    await administrator.paste("onyo-acme-4f7c")
    expect(credentialNote()).toHaveTextContent(said("credential.nameClientId"))
    await administrator.paste(clientId)
    await administrator.paste("onyo-acme-4f7c")
    expect(credentialNote()).toHaveTextContent(said("credential.nameSecret"))
    expect(secretField()).toHaveAttribute("aria-invalid", "true")
  })

  test("the right value in the wrong field moves, and says so", async () => {
    await setUp()
    await administrator.paste(clientSecret, "clientId")
    expect(secretField()).toBeNull()
    expect(clientIdField()).toHaveValue("")
    expect(credentialNote()).toHaveTextContent(said("credential.movedSecret"))
  })

  test("the API secret with its label, pasted into the client ID's field, moves to its own one", async () => {
    const told = await setUp()
    await administrator.paste(`API secret: ${clientSecret}`, "clientId")
    expect(dialog()).toHaveTextContent(`${clientSecret.length} characters`)
    expect(clientIdField()).toHaveValue("")
    expect(credentialNote()).toHaveTextContent(said("credential.movedSecret"))
    expect(visible(told)).not.toContain("CANARY")
  })

  test("an API secret of an unusual length is taken, and it says so", async () => {
    const { onEvent } = await setUp()
    const short = clientSecret.slice(0, -2)
    for (const into of ["clientSecret", undefined] as const) {
      await administrator.paste(short, into)
      expect(dialog()).toHaveTextContent(`${short.length} characters`)
      expect(credentialNote()).toHaveTextContent(said("credential.length"))
      await administrator.replace("clientSecret")
    }
    await administrator.paste(short, "clientId")
    expect(credentialNote()).toHaveTextContent(said("credential.length"))
    expect(eventsOf(onEvent, "value_pasted")).toHaveLength(3)
  })

  describe("a clipboard", () => {
    /** As a browser hands over what another program put into the clipboard. */
    const pasteFormats = (formats: Record<string, string>, target: Element | null) =>
      fireEvent.paste(target as Element, {
        clipboardData: { getData: (format: string) => formats[format] ?? "" },
      })
    const html = (value: string) =>
      `<html><head><style>td { color: red }</style></head><body><!--StartFragment--><table><tr><td>Value</td><td><b>${value.slice(0, 9)}</b>${value.slice(9)}&nbsp;</td></tr></table><!--EndFragment--></body></html>`

    test("that holds only formatted text is read as text", async () => {
      await setUp()
      pasteFormats({ "text/html": html(clientId) }, clientIdField())
      expect(dialog()).toHaveTextContent("papi-1f0c…a9a2")
      pasteFormats({ "text/html": html(clientSecret) }, heading())
      expect(dialog()).toHaveTextContent(`${clientSecret.length} characters`)
    })

    test("that holds no text, such as a picture, is said to be of no use, beside the other messages", async () => {
      const { onEvent } = await setUp()
      for (const target of [clientIdField(), secretField(), heading()]) {
        await administrator.paste("Meeting at 10:30")
        pasteFormats({ "text/html": '<img src="x.png">' }, target)
        expect(credentialNote()).toHaveTextContent(said("credential.unreadable"))
        await administrator.paste("Meeting at 10:30")
        pasteFormats({}, target)
        expect(credentialNote()).toHaveTextContent(said("credential.unreadable"))
      }
      expect(eventsOf(onEvent, "value_pasted")).toEqual([])
    })
  })

  test("two that look swapped are offered to be swapped, never swapped silently", async () => {
    const onVerify = vi.fn(never)
    await setUp({ onVerify })
    await administrator.paste(`client_id=1234abcd5678\nclient_secret=${clientId}`)
    expect(credentialNote()).toHaveTextContent(said("credential.swapped"))
    fireEvent.click(inDialog().getByRole("button", { name: said("credential.swap") }))
    expect(dialog()).toHaveTextContent("papi-1f0c…a9a2")
    await administrator.pressPrimary()
    await waitFor(() => expect(onVerify).toHaveBeenCalled())
    expect(onVerify.mock.calls[0]?.[0].credentials).toEqual({ clientId, clientSecret: "1234abcd5678" })
  })

  test.each([
    ["dashes of a word processor", clientId.replaceAll("-", "\u2011"), "credential.lookalikes"],
    ["its name", `Client ID: ${clientId}`, "credential.surroundings"],
  ] as const)("a value with %s is mended, and it says how", async (_, text, message) => {
    await setUp()
    await administrator.paste(text, "clientId")
    expect(dialog()).toHaveTextContent("papi-1f0c…a9a2")
    expect(credentialNote()).toHaveTextContent(said(message))
  })

  test("spaces that a chat put inside are removed, and it says so", async () => {
    await setUp()
    await administrator.paste(`${clientSecret.slice(0, 30)} \n${clientSecret.slice(30)}`, "clientSecret")
    expect(credentialNote()).toHaveTextContent(said("credential.cleaned"))
    expect(dialog()).toHaveTextContent(`${clientSecret.length} characters`)
  })

  test("with an empty slot the button says what to paste, and focuses that slot", async () => {
    const onVerify = vi.fn(never)
    await setUp({ onVerify })
    await administrator.paste(clientId)
    await administrator.pressPrimary()
    expect(credentialNote()).toHaveTextContent(said("credential.emptySecret"))
    expect(secretField()).toHaveFocus()
    expect(secretField()).toHaveAttribute("aria-invalid", "true")
    expect(onVerify).not.toHaveBeenCalled()
  })

  test("after a paste into one field the other one has the focus, then the button", async () => {
    await setUp()
    clientIdField()?.focus()
    await administrator.paste(clientId, "clientId")
    await waitFor(() => expect(secretField()).toHaveFocus())
    await administrator.paste(clientSecret, "clientSecret")
    await waitFor(() => expect(primary()).toHaveFocus())
    expect(dialog()).toContainElement(primary())
  })
})
