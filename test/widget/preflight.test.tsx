import { act, fireEvent, waitFor } from "@testing-library/react"
import { afterEach, describe, expect, test, vi } from "vitest"
import type { OnVerify, Unavailable, UnavailableCode } from "../../src/contract.js"
import { said } from "../administrator/words.js"
import { administrator, dialog, embed, heading, inDialog, leaveAndReturn, ready } from "./embed.js"

afterEach(() => void vi.useRealTimers())

type Preflight = NonNullable<OnVerify["preflight"]>

const refused = (code: UnavailableCode): Unavailable => ({ status: "unavailable", code })

/** A host with this preflight, opened. */
async function open(answer: Preflight, props: object = {}) {
  const preflight = vi.fn<Preflight>(answer)
  const onVerify: OnVerify = Object.assign(() => new Promise<never>(() => {}), { preflight })
  const told = embed("onyo", { onVerify, ...props })
  await administrator.open()
  return { ...told, preflight }
}

const panel = () => dialog().querySelector("[data-pc-part=obstacle]")
const again = () => inDialog().getByRole("button", { name: said("incomplete.again") })

describe("before anything is created in Personio", () => {
  test("the host is asked once, and nothing is said when nothing stands in the way", async () => {
    const { preflight, onError } = await open(async () => null)
    await waitFor(() => expect(preflight).toHaveBeenCalledOnce())
    expect(preflight.mock.calls[0]?.[0].signal).toBeInstanceOf(AbortSignal)
    await administrator.decide("onyo")
    await administrator.goBack()
    expect(panel()).toBeNull()
    expect(preflight).toHaveBeenCalledOnce()
    expect(onError).not.toHaveBeenCalled()
  })

  test("who is logged out logs in, comes back, and the host is asked again by itself", async () => {
    const { preflight } = await open(async () => refused("session_expired"), {
      loginUrl: "https://onyo.example/login",
    })
    await waitFor(() => expect(panel()).toHaveTextContent(said("unavailable.session_expired.title")))
    expect(inDialog().getByRole("status")).toHaveTextContent(said("unavailable.session_expired.lead"))
    expect(dialog()).not.toHaveTextContent("Your values")
    const link = inDialog().getByRole("link", { name: new RegExp(said("unavailable.login")) })
    expect(link).toHaveAttribute("href", "https://onyo.example/login")
    preflight.mockResolvedValue(null)
    await leaveAndReturn(new RegExp(said("unavailable.login")))
    await waitFor(() => expect(panel()).toBeNull())
    expect(preflight).toHaveBeenCalledTimes(2)
  })

  test("“Check again” asks once more; the focus stays in the flow", async () => {
    const { preflight } = await open(async () => refused("host_error"))
    await waitFor(() => expect(panel()).toHaveTextContent(said("preflight.host_error.title")))
    fireEvent.click(again())
    await waitFor(() => expect(preflight).toHaveBeenCalledTimes(2))
    expect(panel()).not.toBeNull()
    preflight.mockResolvedValue(null)
    await waitFor(() => expect(again()).not.toHaveAttribute("data-resting"))
    fireEvent.click(again())
    await waitFor(() => expect(panel()).toBeNull())
    expect(heading()).toHaveFocus()
  })

  test("who may not set it up can send it on, by one button", async () => {
    await open(async () => refused("not_allowed"))
    await waitFor(() => expect(panel()).toHaveTextContent(said("unavailable.not_allowed.title")))
    await administrator.sendSetup()
    expect(dialog()).toHaveTextContent(said("send.checklistLead"))
  })

  test("it blocks nothing: “Continue” leads on, and what was typed stays", async () => {
    await open(async () => refused("network"))
    await waitFor(() => expect(panel()).not.toBeNull())
    await administrator.decide("onyo")
    expect(heading()).toHaveTextContent(said("connect.title"))
    expect(panel()).toBeNull()
    await administrator.goBack()
    expect(panel()).not.toBeNull()
  })

  test("beside a reconnection it stands on its only screen", async () => {
    const connection = { id: "c1", hostname: null, credentialName: "onyo", problem: "rejected" }
    await open(async () => refused("session_expired"), { connection })
    await waitFor(() => expect(panel()).toHaveTextContent(said("unavailable.session_expired.title")))
    expect(heading()).toHaveTextContent(said("reconnect.title"))
  })
})

describe("a preflight that", () => {
  const failures: Record<string, Preflight> = {
    "throws at once": () => {
      throw new Error("CANARY")
    },
    rejects: () => Promise.reject(new Error("CANARY")),
    "answers nonsense": (async () => ({ status: "verified" })) as never,
    "answers nothing": (async () => undefined) as never,
  }

  test.each(Object.entries(failures))(
    "%s stands in nobody's way, and the host is told once",
    async (_, fail) => {
      const { onError } = await open(fail)
      await waitFor(() => expect(onError).toHaveBeenCalledOnce())
      expect(String(onError.mock.calls[0]?.[0].message)).toMatch(/^personio-connect: onVerify.preflight/)
      expect(String(onError.mock.calls[0]?.[0].message)).not.toContain("CANARY")
      expect(panel()).toBeNull()
      expect(await ready()).toHaveTextContent(said("prepare.continue"))
    },
  )

  test("never settles keeps nobody waiting, is given up, and the host is told", async () => {
    const told = { onError: vi.fn() }
    const preflight = vi.fn<Preflight>(() => new Promise(() => {}))
    const onVerify: OnVerify = Object.assign(() => new Promise<never>(() => {}), { preflight })
    const timeout = vi.spyOn(AbortSignal, "timeout").mockImplementation(() => AbortSignal.abort())
    embed("onyo", { onVerify, ...told })
    await administrator.open()
    await administrator.decide("onyo")
    await waitFor(() => expect(told.onError).toHaveBeenCalledOnce())
    timeout.mockRestore()
  })

  test("answers after the flow was closed is nobody's", async () => {
    let answer = (_: Unavailable | null) => {}
    const { onError, preflight } = await open(() => new Promise((resolve) => (answer = resolve)))
    await waitFor(() => expect(preflight).toHaveBeenCalled())
    await administrator.close()
    await act(async () => answer(refused("network")))
    expect(preflight.mock.calls[0]?.[0].signal.aborted).toBe(true)
    expect(onError).not.toHaveBeenCalled()
  })
})
