import { act, fireEvent, waitFor } from "@testing-library/react"
import { afterEach, describe, expect, test, vi } from "vitest"
import { noScopes, type ScopeSet } from "../../src/contract/scopes.js"
import { type OnVerify, type UnavailableCode, unavailableCodes, type Verdict } from "../../src/contract.js"
import { unavailableTexts } from "../../src/widget/verdicts/unavailableTexts.js"
import { said } from "../administrator/words.js"
import {
  administrator,
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

const pair = {
  clientId: "papi-1f0c2b3a-0000-4000-8000-00000000a9a2",
  clientSecret: `papi-${"aB3_-9".repeat(14)}xy`,
}
const verified: Verdict = {
  status: "verified",
  granted: { accessRights: ["employees:read"], attributes: ["first_name", "last_name", "email"] },
  missingRequired: noScopes(),
  missingOptional: noScopes(),
  unconfirmed: noScopes(),
  excess: noScopes(),
  attributes: [],
}

afterEach(() => void vi.useRealTimers())

/** At the credential fields, both filled, the button ready to be pressed. */
async function goToCheck(onVerify: OnVerify, props: Parameters<typeof embed>[1] | object = {}) {
  const told = embed("onyo", { ...props, onVerify })
  await administrator.goToConnect("onyo")
  await administrator.pasteBoth(pair)
  await ready()
  return told
}

function expectBothStillFilled() {
  expect(dialog()).toHaveTextContent("papi-1f0c…a9a2")
  expect(dialog()).toHaveTextContent("91 characters")
}

/** An `onVerify` that is answered by hand. */
function byHand() {
  const answers: ((verdict: Verdict) => void)[] = []
  const signals: AbortSignal[] = []
  const onVerify = vi.fn<OnVerify>((_, { signal }) => {
    signals.push(signal)
    return new Promise((resolve) => answers.push(resolve))
  })
  return { onVerify, answers, signals }
}

describe("an onVerify that", () => {
  const nonsense = (answer: unknown) => (async () => answer) as OnVerify
  const failures: Record<string, OnVerify> = {
    "throws at once": () => {
      throw new Error("CANARY")
    },
    rejects: () => Promise.reject(new Error("CANARY")),
    "rejects with nothing": () => Promise.reject(),
    "answers nothing": nonsense(undefined),
    "answers null": nonsense(null),
    "answers true": nonsense(true),
    "answers half a verdict": nonsense({ status: "verified" }),
    "answers what is no promise": (() => ({ ok: true })) as never,
  }

  test(`${Object.keys(failures).join(", ")}: cause, next step, both values still there, asked again by one press`, async () => {
    const onVerify = vi.fn<OnVerify>()
    const { onError, onConnect, onEvent } = await goToCheck(onVerify)
    for (const [at, failure] of Object.values(failures).entries()) {
      onVerify.mockImplementationOnce(failure)
      await administrator.pressPrimary()
      await waitFor(() => expect(eventsOf(onEvent, "verdict")).toHaveLength(at + 1))
      await administrator.headingBecomes(said("unavailable.host_error.title"))
      expect(dialog()).toHaveTextContent(said("unavailable.host_error.lead"))
      expectBothStillFilled()
      expect(await ready()).toHaveTextContent("Try again")
      expect(onError).toHaveBeenCalledTimes(at + 1)
      const message = String(onError.mock.lastCall?.[0].message)
      expect(message).toMatch(/^personio-connect: onVerify (threw|answered something)/)
      expect(message).not.toContain("CANARY")
    }
    expect(onConnect).not.toHaveBeenCalled()
  })

  test("never settles: after 5 s that it goes on, after 40 s that it did not, and its request is given up", async () => {
    const { onVerify, signals } = byHand()
    const { onError } = await goToCheck(onVerify)
    vi.useFakeTimers()
    fireEvent.click(primary())
    await act(() => vi.advanceTimersByTimeAsync(4_900))
    expect(inDialog().queryByText(/^Still checking/)).toBeNull()
    await act(() => vi.advanceTimersByTimeAsync(200))
    expect(inDialog().getAllByText(/^Still checking/).length).toBeGreaterThan(0)
    await act(() => vi.advanceTimersByTimeAsync(34_000))
    expect(heading()).toHaveTextContent("Create the integration in Personio")
    await act(() => vi.advanceTimersByTimeAsync(2_000))
    expect(heading()).toHaveTextContent(said("unavailable.host_error.title"))
    expectBothStillFilled()
    expect(signals[0]?.aborted).toBe(true)
    expect(onError.mock.calls[0]?.[0].message).toContain("did not settle within 40 s")
  })

  test("failed once is asked again by the same button, with the same values", async () => {
    const onVerify = vi.fn<OnVerify>().mockRejectedValueOnce(new Error("no")).mockResolvedValueOnce(verified)
    const { onConnect } = await goToCheck(onVerify)
    await administrator.pressPrimary()
    await administrator.headingBecomes(said("unavailable.host_error.title"))
    await administrator.pressPrimary()
    await administrator.headingBecomes("Personio is connected")
    expect(onVerify.mock.calls.map(([submission]) => submission.credentials)).toEqual([pair, pair])
    const attempts = onVerify.mock.calls.map(([submission]) => submission.attemptId)
    expect(new Set(attempts).size).toBe(2)
    expect(onConnect).toHaveBeenCalledOnce()
  })
})

describe.each([
  ["under StrictMode", true],
  ["without it", false],
])("%s onVerify is called exactly once", (_, strict) => {
  async function filled(onVerify: OnVerify) {
    embed("onyo", { onVerify }, strict)
    await administrator.goToConnect("onyo")
    await administrator.pasteBoth(pair)
    return ready()
  }

  test("by a double click", async () => {
    const { onVerify } = byHand()
    const button = await filled(onVerify)
    // Both before anything is drawn again.
    act(() => {
      button.click()
      button.click()
    })
    fireEvent.doubleClick(button)
    await waitFor(() => expect(button).toHaveAttribute("aria-busy", "true"))
    fireEvent.click(button)
    expect(onVerify).toHaveBeenCalledOnce()
  })

  test("by Enter and a click at once", async () => {
    const { onVerify } = byHand()
    const button = await filled(onVerify)
    button.focus()
    act(() => {
      button.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }))
      // What a browser makes of Enter on a button, then the mouse.
      button.dispatchEvent(new MouseEvent("click", { detail: 0, bubbles: true }))
      button.dispatchEvent(new MouseEvent("click", { detail: 1, bubbles: true }))
    })
    await waitFor(() => expect(button).toHaveAttribute("aria-busy", "true"))
    expect(onVerify).toHaveBeenCalledOnce()
  })
})

test("while checking the button keeps the focus and is busy, never disabled; it is said", async () => {
  const { onVerify } = byHand()
  await goToCheck(onVerify)
  const button = primary()
  button.focus()
  fireEvent.click(button)
  await waitFor(() => expect(button).toHaveAttribute("aria-busy", "true"))
  expect(button).toBeEnabled()
  expect(button).not.toHaveAttribute("aria-disabled")
  expect(button).toHaveFocus()
  expect(inDialog().getByRole("status")).toHaveTextContent("Checking with Personio…")
})

describe("closing while a check is running", () => {
  test("asks, says that it may still connect, gives the request up, and a late answer changes nothing", async () => {
    const { onVerify, answers, signals } = byHand()
    const { onConnect, onExit, onEvent, onError } = await goToCheck(onVerify)
    await administrator.pressPrimary()
    await waitFor(() => expect(onVerify).toHaveBeenCalled())
    await waitFor(() => expect(primary()).toHaveAttribute("aria-busy", "true"))
    await administrator.close()
    expect(dialog()).toHaveTextContent("Close while the check is running? It may still connect.")
    expect(signals[0]?.aborted).toBe(false)
    await administrator.confirmClosing()
    await isGone()
    expect(onExit.mock.calls).toEqual([[{ reason: "dismissed", step: "connect", outcomeUnknown: true }]])
    expect(signals[0]?.aborted).toBe(true)

    await act(async () => answers[0]?.(verified))
    await act(() => new Promise((resolve) => setTimeout(resolve, 30)))
    expect(onConnect).not.toHaveBeenCalled()
    expect(onError).not.toHaveBeenCalled()
    expect(eventsOf(onEvent, "verdict")).toEqual([])
  })

  test("the answer arrives while it is being asked: the question goes, the connection stands", async () => {
    const { onVerify, answers } = byHand()
    const { onConnect } = await goToCheck(onVerify)
    await administrator.pressPrimary()
    await waitFor(() => expect(primary()).toHaveAttribute("aria-busy", "true"))
    await administrator.close()
    answers[0]?.(verified)
    await administrator.headingBecomes("Personio is connected")
    expect(inDialog().queryByText(/^Close while/)).toBeNull()
    expect(onConnect).toHaveBeenCalledOnce()
  })

  test("“Cancel” ends it and keeps both values; the late answer does not overtake the next check", async () => {
    const { onVerify, answers, signals } = byHand()
    const { onConnect, onEvent } = await goToCheck(onVerify)
    await administrator.pressPrimary()
    await administrator.cancel()
    await waitFor(() => expect(primary()).not.toHaveAttribute("aria-busy"))
    expect(signals[0]?.aborted).toBe(true)
    expect(dialog()).toContainElement(document.activeElement as HTMLElement)
    expectBothStillFilled()

    await administrator.pressPrimary()
    await waitFor(() => expect(onVerify).toHaveBeenCalledTimes(2))
    answers[0]?.({ status: "rejected", code: "invalid_credentials" })
    await act(() => new Promise((resolve) => setTimeout(resolve, 30)))
    expect(heading()).toHaveTextContent("Create the integration in Personio")
    answers[1]?.(verified)
    await administrator.headingBecomes("Personio is connected")
    expect(onConnect).toHaveBeenCalledOnce()
    expect(eventsOf(onEvent, "verdict")).toMatchObject([{ status: "verified" }])
  })

  test("the host takes the widget off the page: the request is given up, the late answer is nobody's", async () => {
    const { onVerify, answers, signals } = byHand()
    const { onConnect, unmount } = await goToCheck(onVerify)
    await administrator.pressPrimary()
    await waitFor(() => expect(onVerify).toHaveBeenCalled())
    unmount()
    expect(signals[0]?.aborted).toBe(true)
    await act(async () => answers[0]?.(verified))
    expect(onConnect).not.toHaveBeenCalled()
  })
})

describe("nobody could say", () => {
  const titleOf = (code: UnavailableCode) => said(unavailableTexts(code).title)

  test(`${unavailableCodes.join(", ")}: cause, next step, number for the log; both values stay`, async () => {
    const onVerify = vi.fn<OnVerify>()
    const { onEvent } = await goToCheck(onVerify)
    for (const [at, code] of unavailableCodes.entries()) {
      const reference = `7F3K9QW2X${at}`
      onVerify.mockResolvedValueOnce({ status: "unavailable", code, reference })
      await administrator.pressPrimary()
      await waitFor(() => expect(eventsOf(onEvent, "verdict")).toHaveLength(at + 1))
      await administrator.headingBecomes(titleOf(code))
      expect(heading()).toHaveFocus()
      expect(dialog()).toHaveTextContent(said(unavailableTexts(code).lead))
      // A browser that is offline got no answer with a reference, and support cannot help.
      const shown = inDialog().queryByText(reference)
      if (code === "network") expect(shown).toBeNull()
      else expect(shown).toBeInTheDocument()
      expectBothStillFilled()
      expect(await ready()).toHaveTextContent("Try again")
    }
  })

  test("a wait is counted down in the button, which stays usable, and spoken every ten seconds", async () => {
    await goToCheck(async () => ({ status: "unavailable", code: "rate_limited", retryAfterSeconds: 40 }))
    vi.useFakeTimers()
    fireEvent.click(primary())
    await act(() => vi.advanceTimersByTimeAsync(100))
    expect(primary()).toHaveTextContent("Try again in 40 s")
    expect(inDialog().getByRole("status")).toHaveTextContent("in 40 seconds")
    await act(() => vi.advanceTimersByTimeAsync(9_000))
    expect(primary()).toHaveTextContent("Try again in 31 s")
    expect(inDialog().getByRole("status")).toBeEmptyDOMElement()
    expect(primary()).not.toHaveAttribute("data-resting")
    await act(() => vi.advanceTimersByTimeAsync(1_000))
    expect(inDialog().getByRole("status")).toHaveTextContent("in 30 seconds")
    await act(() => vi.advanceTimersByTimeAsync(30_000))
    expect(inDialog().getByRole("status")).toHaveTextContent("You can try again now.")
    expect(primary()).not.toHaveTextContent("Try again in")
  })

  test("refused by the host's own handler: signed out, not allowed, too many", async () => {
    const answers = [null, "forbidden"] as const
    for (const [at, title] of [titleOf("session_expired"), titleOf("not_allowed")].entries()) {
      const { onVerify, fake } = createBackend("onyo", {
        handler: { authorize: async () => answers[at] as never },
      })
      const { unmount } = await goToCheck(onVerify)
      await administrator.pressPrimary()
      await administrator.headingBecomes(title)
      expect(fake.requests).toEqual([])
      unmount()
    }
    const { onVerify } = createBackend("onyo", {
      handler: { rateLimit: { take: async () => ({ allowed: false, retryAfterSeconds: 40 }) } },
    })
    await goToCheck(onVerify)
    await administrator.pressPrimary()
    await administrator.headingBecomes(titleOf("host_rate_limited"))
    expect(primary()).toHaveTextContent(/^Try again in \d+ s/)
  })
})

test("a wrong pair is rejected with the likely causes, and a corrected value works", async () => {
  const { fake, onVerify } = createBackend("onyo")
  const credentials = fake.addCredential(required("onyo"))
  const { onConnect } = await goToCheck(onVerify)
  await administrator.pressPrimary()
  await administrator.headingBecomes("Personio does not accept these values")
  expect(inDialog().getByText(/^Do both values belong to/)).toHaveTextContent("“onyo-acme-4f7c”?")
  await administrator.replace("clientId")
  await administrator.replace("clientSecret")
  await administrator.pasteBoth(credentials)
  await administrator.pressPrimary()
  await administrator.headingBecomes("Personio is connected")
  expect(onConnect).toHaveBeenCalledOnce()
})

describe("an answer about scopes that this page does not know, because the server is newer", () => {
  const asked: ScopeSet = {
    accessRights: ["absences:read", "shifts:read" as never],
    attributes: ["gender", "custom:size"],
  }
  const findings = { ...verified, attributes: [{ id: "custom:size", key: "dynamic_7", label: "Shoe size" }] }
  const names = [/^Time Off – Read/, /^shifts:read/, /^Gender/, /^Shoe size/]

  test("names what is missing as well as it can", async () => {
    await goToCheck(async () => ({ ...findings, status: "incomplete", missingRequired: asked }))
    await administrator.pressPrimary()
    await administrator.headingBecomes(said("incomplete.title", { n: 4 }))
    const rows = inDialog()
      .getAllByRole("listitem")
      .map((row) => row.textContent)
    for (const name of names) expect(rows).toContainEqual(expect.stringMatching(name))
  })

  test("lets the administrator say what they see, and hands that in", async () => {
    const onVerify = vi.fn<OnVerify>(async () => ({
      ...findings,
      status: "inconclusive",
      unconfirmed: asked,
    }))
    await goToCheck(onVerify)
    await administrator.pressPrimary()
    await administrator.headingBecomes(said("inconclusive.title", { n: 4 }))
    for (const box of inDialog().getAllByRole("checkbox")) fireEvent.click(box)
    await administrator.pressPrimary()
    await waitFor(() => expect(onVerify).toHaveBeenCalledTimes(2))
    expect(onVerify.mock.calls[1]?.[0].attested).toEqual(asked)
  })
})
