import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react"
import { lazy, type ReactNode, StrictMode, Suspense } from "react"
import { renderToString } from "react-dom/server"
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import { hosts } from "../../demo/hosts.js"
import { defineScopes, type OnVerify } from "../../src/contract.js"
import { PersonioConnect, type PersonioConnectModalProps } from "../../src/index.js"
import de from "../../src/widget/i18n/messages/de.js"
import fr from "../../src/widget/i18n/messages/fr.js"
import { said } from "../administrator/words.js"
import {
  administrator,
  administratorIn,
  createBackend,
  dialog,
  embed,
  eventsOf,
  heading,
  inDialog,
  isGone,
  required,
} from "./embed.js"

type Within = ReturnType<typeof within>
const pair = {
  clientId: "papi-1f0c2b3a-0000-4000-8000-00000000a9a2",
  clientSecret: `papi-${"x".repeat(86)}`,
}
const never: OnVerify = () => new Promise(() => {})
const trigger = () => screen.getByRole("button", { name: "Connect Personio" })
const aMoment = () => act(() => new Promise((resolve) => setTimeout(resolve, 50)))
/** As a host writes it in JavaScript. */
const untyped = (props: object) => props as PersonioConnectModalProps

function Broken(): ReactNode {
  throw new Error("the logo")
}

const errors: string[] = []
beforeEach(
  () => void vi.spyOn(console, "error").mockImplementation((...said) => void errors.push(said.join(" "))),
)
afterEach(() => {
  vi.restoreAllMocks()
  errors.length = 0
})

describe("the trigger", () => {
  test("alone is on the page, server-rendered too, without a style attribute", async () => {
    const { onEvent } = embed("onyo", { onVerify: never })
    expect(trigger()).toHaveAttribute("aria-haspopup", "dialog")
    expect(screen.queryByRole("dialog")).toBeNull()
    expect(onEvent).not.toHaveBeenCalled()
    const html = renderToString(<PersonioConnect {...untyped({ appName: "onyo", locale: "de" })} />)
    expect(html).toContain("Personio verbinden")
    expect(html).not.toMatch(/ style=|<dialog/)
  })

  test.each([
    ["hovering", (element: Element) => fireEvent.pointerEnter(element)],
    ["focusing", (element: Element) => fireEvent.focus(element)],
  ])(
    "fetches the dialog and its language on %s, once it is pressed nothing is left to fetch",
    async (_, approach) => {
      const read = vi.fn()
      const locale = new Proxy(
        { tag: "de", messages: de },
        {
          get(target, key) {
            read(key)
            return Reflect.get(target, key)
          },
        },
      )
      const { onEvent } = embed("onyo", {
        onVerify: never,
        locale,
        trigger: <button type="button">Los</button>,
      })
      const own = screen.getByRole("button", { name: "Los" })
      await aMoment()
      expect(read).not.toHaveBeenCalledWith("tag")
      approach(own)
      await waitFor(() => expect(read).toHaveBeenCalledWith("tag"), { timeout: 5_000 })
      await aMoment()
      expect(screen.queryByRole("dialog")).toBeNull()
      expect(onEvent).not.toHaveBeenCalled()
      fireEvent.click(own)
      expect(screen.getByRole("dialog", { name: "Personio mit onyo verbinden" })).toBeInTheDocument()
    },
  )

  test("of the host's keeps its handlers; a click it cancelled opens nothing", async () => {
    const own = {
      onClick: vi.fn((event) => event.preventDefault()),
      onPointerEnter: vi.fn(),
      onFocus: vi.fn(),
    }
    embed("onyo", { onVerify: never, trigger: <button {...own}>Go</button> })
    const button = screen.getByRole("button", { name: "Go" })
    fireEvent.pointerEnter(button)
    fireEvent.focus(button)
    fireEvent.click(button)
    await aMoment()
    for (const handler of Object.values(own)) expect(handler).toHaveBeenCalledOnce()
    expect(screen.queryByRole("dialog")).toBeNull()
  })

  test.each([
    ["at the top of the page", (page: ReactNode) => page],
    ["inside a Suspense boundary", (page: ReactNode) => <Suspense fallback="…">{page}</Suspense>],
  ])(
    "from a server component arrives as a lazy reference to an element and opens the dialog %s",
    async (_, place) => {
      const onClick = vi.fn()
      // What React's server protocol hands to a client component for an element that has not arrived yet.
      const element = (
        <button type="button" onClick={onClick}>
          Go
        </button>
      )
      const trigger = lazy(async () => ({ default: element as never }))
      await act(async () => {
        render(
          <StrictMode>
            {place(
              <PersonioConnect
                {...untyped({ appName: "onyo", scopes: hosts.onyo.scopes, onVerify: never, trigger })}
              />,
            )}
          </StrictMode>,
        )
      })
      const button = screen.getByRole("button", { name: "Go" })
      expect(button).toHaveAttribute("aria-haspopup", "dialog")
      fireEvent.click(button)
      expect(onClick).toHaveBeenCalledOnce()
      expect(await screen.findByRole("dialog", undefined, { timeout: 15_000 })).toBeInTheDocument()
    },
  )

  test("is none for a host that controls the dialog, which asks it to close", async () => {
    const { onOpenChange, rerender, onExit } = embed("onyo", { onVerify: never, trigger: null, open: true })
    await screen.findByRole("dialog", undefined, { timeout: 5_000 })
    expect(screen.queryByRole("button", { name: "Connect Personio" })).toBeNull()
    await administrator.close()
    expect(onOpenChange.mock.calls).toEqual([[false]])
    expect(dialog()).toHaveProperty("open", true)
    rerender({ open: false })
    await isGone()
    expect(onExit).toHaveBeenCalledOnce()
  })
})

describe("a dialog that cannot be fetched", () => {
  // As a failed chunk of the language does; the dialog's own is fetched beside it.
  const locale = () => Promise.reject(new TypeError("Failed to fetch dynamically imported module"))
  const button = <button type="button">Go</button>

  test("is told to onError, the page stays, the next press tries again", async () => {
    const { onError, onOpenChange } = embed(
      "onyo",
      untyped({ onVerify: never, trigger: button, locale: locale() }),
    )
    fireEvent.click(screen.getByRole("button", { name: "Go" }))
    await waitFor(() => expect(onError).toHaveBeenCalled())
    expect(onError.mock.calls[0]?.[0].message).toBe("personio-connect: the dialog could not be loaded.")
    expect(onError.mock.calls[0]?.[0].cause).toBeInstanceOf(TypeError)
    await waitFor(() => expect(onOpenChange).toHaveBeenLastCalledWith(false))
    expect(screen.getByRole("heading", { name: "Integrations" })).toBeInTheDocument()
    onError.mockClear()
    fireEvent.click(screen.getByRole("button", { name: "Go" }))
    await waitFor(() => expect(onError).toHaveBeenCalled())
  })

  test("is told to a host that controls it", async () => {
    const { onError, onOpenChange } = embed(
      "onyo",
      untyped({ onVerify: never, trigger: null, open: true, locale: locale() }),
    )
    await waitFor(() => expect(onError).toHaveBeenCalled())
    await waitFor(() => expect(onOpenChange).toHaveBeenCalledWith(false))
  })
})

describe("a developer's mistake is said in development, and the host's page stays up:", () => {
  const right = {
    appName: "onyo",
    scopes: { accessRights: [{ id: "employees:read", required: true }], attributes: [] },
  }

  test.each<[string, object, string[]]>([
    ["no onVerify", right, ["onVerify is missing", "createVerifyClient("]],
    ["no scopes", { appName: "onyo", onVerify: never }, ["scopes is missing", "defineScopes("]],
    [
      "an unknown scope",
      {
        ...right,
        onVerify: never,
        scopes: { ...right.scopes, attributes: [{ id: "e_mail", required: true }] },
      },
      ["“e_mail” is not a Personio attribute", "first_name, last_name"],
    ],
    [
      "a scope twice",
      {
        ...right,
        onVerify: never,
        scopes: {
          accessRights: [...right.scopes.accessRights, ...right.scopes.accessRights],
          attributes: [],
        },
      },
      ["“employees:read” is listed twice"],
    ],
    [
      "bare names for scopes",
      { ...right, onVerify: never, scopes: { accessRights: ["employees:read"], attributes: ["email"] } },
      ['"employees:read" in scopes is not a request', "{ id, required }"],
    ],
  ])("%s", async (_, props, expected) => {
    const page = (key: string) => (
      <main key={key}>
        <h1>Integrations</h1>
        <PersonioConnect {...untyped(props)} />
      </main>
    )
    const { rerender } = render(page("a"))
    await waitFor(() => expect(errors.join("\n")).toContain(expected[0]))
    for (const words of expected) expect(errors.join("\n")).toContain(words)
    expect(errors[0]).toMatch(/^<PersonioConnect\/>: /)
    const before = errors.length
    rerender(page("a"))
    await aMoment()
    expect(errors).toHaveLength(before)

    fireEvent.click(trigger())
    await aMoment()
    expect(screen.getByRole("heading", { name: "Integrations", hidden: true })).toBeInTheDocument()
  })

  test("no onVerify, found by a customer: the host could not run the check, the values stay", async () => {
    const { onError } = embed("onyo", untyped({ onVerify: undefined }))
    await administrator.goToConnect("onyo")
    await administrator.pasteBoth({
      clientId: "papi-1f0c2b3a-0000-4000-8000-00000000a9a2",
      clientSecret: `papi-${"x".repeat(86)}`,
    })
    await administrator.pressPrimary()
    await administrator.headingBecomes(said("unavailable.host_error.title"))
    expect(dialog()).toHaveTextContent("91 characters")
    expect(onError).toHaveBeenCalledOnce()
  })
})

describe("a render error", () => {
  test("stays inside the dialog: the step is drawn again by a press, with the values, and onError knows once", async () => {
    const broken = { times: 0 }
    const Logo = () => {
      if (broken.times > 0) throw new Error("the logo")
      return <span>ok</span>
    }
    const { onError, onExit, rerender } = embed("onyo", { onVerify: never, logo: <Logo /> })
    await administrator.goToConnect("onyo")
    await administrator.pasteBoth(pair)
    await administrator.pressPrimary()
    broken.times = 1
    rerender({ logo: <Logo key="new" /> })
    await waitFor(() => expect(heading()).toHaveTextContent(said("broken.title")))
    expect(heading()).toHaveFocus()
    expect(onError.mock.calls.map(([error]) => error.message)).toEqual(["the logo"])
    expect(inDialog().queryByRole("button", { name: "Close" })).toBeNull()

    fireEvent.click(inDialog().getByRole("button", { name: said("broken.again") }))
    await waitFor(() => expect(onError).toHaveBeenCalledTimes(2))
    expect(inDialog().getByRole("button", { name: "Close" })).toBeInTheDocument()

    broken.times = 0
    fireEvent.click(inDialog().getByRole("button", { name: said("broken.again") }))
    expect(dialog()).toHaveTextContent("ok")
    expect(dialog()).toHaveTextContent("91 characters")
    expect(onExit).not.toHaveBeenCalled()
  })

  test("that comes again can be closed, and a running check is told as unknown", async () => {
    const { onExit, onError, rerender } = embed("onyo", { onVerify: never })
    await administrator.goToConnect("onyo")
    await administrator.pasteBoth(pair)
    await administrator.pressPrimary()
    rerender({ logo: <Broken /> })
    fireEvent.click(await inDialog().findByRole("button", { name: said("broken.again") }))
    fireEvent.click(await inDialog().findByRole("button", { name: "Close" }))
    await isGone()
    expect(onExit.mock.calls).toEqual([[{ reason: "dismissed", step: "connect", outcomeUnknown: true }]])
    expect(onError).toHaveBeenCalledTimes(2)
    expect(screen.getByRole("heading", { name: "Integrations" })).toBeInTheDocument()
  })
})

describe("the host's own callbacks", () => {
  test("that throw are reported and cost nobody the connection", async () => {
    const { fake, onVerify, stored } = createBackend("onyo")
    const fails = () => {
      throw new Error("analytics is blocked")
    }
    const { onError } = embed("onyo", { onVerify, onEvent: fails, onConnect: fails, onExit: fails })
    await administrator.goToConnect("onyo")
    await administrator.pasteBoth(fake.addCredential(required("onyo")))
    await administrator.pressPrimary()
    await administrator.headingBecomes(said("done.title"))
    expect(stored).toHaveLength(1)
    await administrator.pressPrimary()
    await isGone()
    expect(new Set(onError.mock.calls.map(([error]) => error.message))).toEqual(
      new Set(["analytics is blocked"]),
    )
  })

  test("that all throw, `onError` too, leave the page and the connection as they are", async () => {
    const reported = vi.fn()
    vi.stubGlobal("reportError", reported)
    const { fake, onVerify, stored } = createBackend("onyo")
    const fails = () => {
      throw new Error("monitoring is blocked")
    }
    const callbacks = {
      onEvent: fails,
      onConnect: fails,
      onExit: fails,
      onError: fails,
      onOpenChange: fails,
      returnFocus: fails,
    }
    embed("onyo", { onVerify, ...callbacks })
    await administrator.goToConnect("onyo")
    await administrator.pasteBoth(fake.addCredential(required("onyo")))
    await administrator.pressPrimary()
    await administrator.headingBecomes(said("done.title"))
    expect(stored).toHaveLength(1)
    await administrator.pressPrimary()
    await isGone()
    expect(screen.getByRole("heading", { name: "Integrations" })).toBeInTheDocument()
    expect(new Set(reported.mock.calls.map(([error]) => error.message))).toEqual(
      new Set(["monitoring is blocked"]),
    )
    vi.unstubAllGlobals()
  })

  test.each([
    ["fetching the dialog fails", () => ({ locale: Promise.reject(new TypeError("Failed to fetch")) })],
    ["drawing the step fails", () => ({ logo: <Broken /> })],
    ["`onVerify` fails", () => ({ onVerify: () => Promise.reject(new Error("no")) })],
  ])("that throw when %s leave the page as it is", async (what, props) => {
    vi.stubGlobal("reportError", vi.fn())
    const fails = vi.fn(() => {
      throw new Error("monitoring is blocked")
    })
    const button = <button type="button">Go</button>
    embed(
      "onyo",
      untyped({ onVerify: never, onError: fails, onOpenChange: fails, trigger: button, ...props() }) as never,
    )
    fireEvent.click(screen.getByRole("button", { name: "Go" }))
    if (what.includes("onVerify")) {
      await screen.findByRole("dialog", undefined, { timeout: 15_000 })
      await administrator.typeAddress("acme")
      await administrator.pressPrimary()
      await administrator.headingBecomes(said("connect.title"))
      await administrator.pasteBoth({
        clientId: "papi-1f0c2b3a-0000-4000-8000-00000000a9a2",
        clientSecret: `papi-${"x".repeat(86)}`,
      })
      await administrator.pressPrimary()
      await administrator.headingBecomes(said("unavailable.host_error.title"))
    } else if (what.includes("drawing"))
      await screen.findByRole("heading", { name: said("broken.title") }, { timeout: 15_000 })
    else await waitFor(() => expect(fails).toHaveBeenCalledWith(false))
    expect(fails).toHaveBeenCalledWith(expect.any(Error))
    expect(screen.getByRole("heading", { name: "Integrations", hidden: true })).toBeInTheDocument()
    vi.unstubAllGlobals()
  })

  test("events are the published ones, in order, and carry nothing from Personio", async () => {
    const { fake, onVerify } = createBackend("onyo")
    const { onEvent } = embed("onyo", { onVerify }, false)
    const credentials = fake.addCredential(required("onyo", "email"))
    await administrator.goToConnect("onyo")
    await administrator.pasteBoth(credentials)
    await administrator.pressPrimary()
    await administrator.headingBecomes(/Almost there/)
    await administrator.createAgain()
    await administrator.headingBecomes(said("connect.title"))
    await administrator.pasteBoth(fake.addCredential(required("onyo")))
    await administrator.pressPrimary()
    await administrator.headingBecomes(said("done.title"))
    await administrator.pressPrimary()
    await isGone()
    const milliseconds = expect.any(Number)
    expect(onEvent.mock.calls.map(([event]) => event)).toEqual([
      { type: "opened", reconnecting: false },
      { type: "step", step: "prepare" },
      { type: "step", step: "connect" },
      { type: "value_pasted", field: "clientId" },
      { type: "value_pasted", field: "secret" },
      { type: "check_started", automatic: false },
      { type: "verdict", status: "incomplete", code: undefined, milliseconds },
      { type: "recreate" },
      { type: "value_pasted", field: "clientId" },
      { type: "value_pasted", field: "secret" },
      { type: "check_started", automatic: false },
      { type: "verdict", status: "verified", code: undefined, milliseconds },
      { type: "step", step: "done" },
      { type: "closed", step: "done" },
    ])
  })

  test("opened again after closing it is told again", async () => {
    const { onEvent } = embed("onyo", { onVerify: never }, false)
    for (const times of [1, 2]) {
      await administrator.open()
      expect(eventsOf(onEvent, "opened")).toHaveLength(times)
      await administrator.close()
      await isGone()
      expect(eventsOf(onEvent, "closed")).toHaveLength(times)
    }
  })
})

describe("layout “inline”", () => {
  test("is part of the page: no dialog, no close button, the same flow", async () => {
    const { onVerify } = createBackend("onyo")
    render(<PersonioConnect appName="onyo" scopes={hosts.onyo.scopes} onVerify={onVerify} layout="inline" />)
    expect(await screen.findByRole("heading", { name: said("prepare.title") })).toBeInTheDocument()
    expect(document.body).toHaveFocus()
    expect(screen.queryByRole("dialog")).toBeNull()
    expect(screen.queryByRole("button", { name: "Close" })).toBeNull()
    expect(screen.getByText("Step 1 of 3")).toBeInTheDocument()
  })
})

test("two on one page share nothing: ids, what is typed, and which button is meant", async () => {
  const { onVerify } = createBackend("onyo")
  const one = (appName: string) => (
    <section aria-label={appName}>
      <PersonioConnect
        appName={appName}
        scopes={hosts.onyo.scopes}
        onVerify={onVerify}
        address="required"
        layout="inline"
      />
    </section>
  )
  render(
    <>
      {one("onyo")}
      {one("Thrive Learning")}
    </>,
  )
  const [first, second] = ["onyo", "Thrive Learning"].map((name) =>
    within(screen.getByRole("region", { name })),
  ) as [Within, Within]
  const addressIn = (widget: Within) => widget.findByLabelText("Your Personio address")
  fireEvent.change(await addressIn(first), { target: { value: "acme" } })
  expect(await addressIn(second)).toHaveValue("")
  const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id)
  expect(ids.length).toBeGreaterThan(6)
  expect(new Set(ids).size).toBe(ids.length)

  const goOn = first.getByRole("button", { name: "Continue" })
  await waitFor(() => expect(goOn).not.toHaveAttribute("data-resting"))
  fireEvent.keyDown(await addressIn(first), { key: "Enter" })
  expect(await first.findByRole("heading", { name: said("connect.title") })).toBeInTheDocument()
  expect(second.getByText("Step 1 of 3")).toBeInTheDocument()
  expect(document.documentElement).not.toHaveAttribute("style")
})

test("in German every word is German, and says so; Personio's labels say their own language", async () => {
  const { fake, onVerify } = createBackend("thrive")
  embed("thrive", { onVerify, locale: "de", personioLanguage: "de" })
  const administrator = administratorIn({ tag: "de", messages: de })
  await administrator.open()
  expect(dialog().closest("[lang]")).toHaveAttribute("lang", "de")
  expect(heading()).toHaveTextContent("Personio mit Thrive Learning verbinden")
  expect(inDialog().getByText(de["area.org_units"])).not.toHaveAttribute("lang")
  await administrator.pressPrimary()
  await administrator.headingBecomes(de["connect.title"])
  await administrator.pasteBoth(fake.addCredential(required("thrive", "attendances:read")))
  await administrator.pressPrimary()
  await administrator.headingBecomes(de["incomplete.title"].one ?? "")
  expect(inDialog().getByText("Anwesenheiten – Lesen")).toHaveAttribute("lang", "de")
})

test("what will be shared is named in the page's language, and in Personio's where it is ticked", async () => {
  const { onVerify } = createBackend("onyo")
  embed("onyo", { onVerify, locale: "fr", personioLanguage: "en" })
  const administrator = administratorIn({ tag: "fr", messages: fr })
  await administrator.open()
  const card = dialog().querySelector("[data-pc-part=shared-data]")
  expect(card).toHaveTextContent(/Employés.*Prénom · Nom de famille · E-mail/)
  await administrator.typeAddress("acme")
  await administrator.pressPrimary()
  await administrator.headingBecomes(fr["connect.title"])
  expect(inDialog().getByText(/Employees – Read · First name · Last name · Email$/)).toBeInTheDocument()
})

test("what the host says in English on a French page says that it is English", async () => {
  const { onVerify } = createBackend("onyo")
  const scopes = defineScopes({
    accessRights: [{ id: "employees:read", required: true, reason: { en: "to sign in" } }],
    attributes: [],
  })
  embed("onyo", { onVerify, scopes, locale: "fr" })
  await administratorIn({ tag: "fr", messages: fr }).open()
  expect(dialog().closest("[lang]")).toHaveAttribute("lang", "fr")
  expect(inDialog().getByText("to sign in")).toHaveAttribute("lang", "en")
})
