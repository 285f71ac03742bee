import { act, fireEvent, render, waitFor } from "@testing-library/react"
import { Activity, StrictMode } from "react"
import { describe, expect, test, vi } from "vitest"
import { hosts } from "../../demo/hosts.js"
import type { OnVerify } from "../../src/contract.js"
import { PersonioConnect } from "../../src/index.js"
import { said } from "../administrator/words.js"
import { administrator, credentialNote, dialog, eventsOf, primary, ready, secretField } from "./embed.js"

const pair = {
  clientId: "papi-1f0c2b3a-0000-4000-8000-00000000a9a2",
  clientSecret: `papi-${"aB3_-9".repeat(14)}xy`,
}

/** A page that React hides and shows again with all state, as Next.js does for the Back and Forward buttons. */
function embedInActivity(onVerify: OnVerify, strict: boolean) {
  const onEvent = vi.fn()
  const onExit = vi.fn()
  const page = (mode: "hidden" | "visible") => {
    const tree = (
      <Activity mode={mode}>
        <PersonioConnect
          appName="onyo"
          scopes={hosts.onyo.scopes}
          address={hosts.onyo.address}
          onVerify={onVerify}
          onEvent={onEvent}
          onExit={onExit}
        />
      </Activity>
    )
    return strict ? <StrictMode>{tree}</StrictMode> : tree
  }
  const { rerender } = render(page("visible"))
  const turn = (mode: "hidden" | "visible") => act(async () => rerender(page(mode)))
  return { onEvent, onExit, hide: () => turn("hidden"), show: () => turn("visible") }
}

describe.each([
  ["under StrictMode", true],
  ["without StrictMode", false],
])("a page that React hides and shows again, %s,", (_, strict) => {
  test("asks for the secret again instead of sending an empty one", async () => {
    const onVerify = vi.fn<OnVerify>(async () => ({ status: "rejected", code: "invalid_credentials" }))
    const { hide, show } = embedInActivity(onVerify, strict)
    await administrator.goToConnect("onyo")
    await administrator.pasteBoth(pair)
    await ready()
    await hide()
    await show()
    expect(dialog()).not.toHaveTextContent("91 characters")
    expect(secretField()).toHaveValue("")
    expect(credentialNote()).toHaveTextContent(said("connect.restored"))
    expect(dialog()).toHaveTextContent("papi-1f0c…a9a2")
    await administrator.pressPrimary()
    expect(onVerify).not.toHaveBeenCalled()
    expect(credentialNote()).toHaveTextContent(said("credential.emptySecret"))
    await administrator.paste(pair.clientSecret)
    await administrator.pressPrimary()
    await waitFor(() => expect(onVerify).toHaveBeenCalledOnce())
    expect(onVerify.mock.calls[0]?.[0].credentials).toEqual(pair)
  })

  test("says nothing about a secret that was never pasted", async () => {
    const { hide, show } = embedInActivity(vi.fn<OnVerify>(), strict)
    await administrator.goToConnect("onyo")
    await hide()
    await show()
    expect(credentialNote()).toBeNull()
  })

  test("emits `opened` and `step` only once", async () => {
    const { hide, show, onEvent, onExit } = embedInActivity(vi.fn<OnVerify>(), strict)
    await administrator.goToConnect("onyo")
    const before = onEvent.mock.calls.length
    await hide()
    await show()
    await hide()
    await show()
    expect(onEvent.mock.calls.slice(before)).toEqual([])
    expect(eventsOf(onEvent, "opened")).toHaveLength(1)
    expect(onExit).not.toHaveBeenCalled()
  })

  test("gives up a running check and is ready for the next one", async () => {
    const signals: AbortSignal[] = []
    const onVerify = vi.fn<OnVerify>((__, { signal }) => {
      signals.push(signal)
      return new Promise(() => {})
    })
    const { hide, show } = embedInActivity(onVerify, strict)
    await administrator.goToConnect("onyo")
    await administrator.pasteBoth(pair)
    await administrator.pressPrimary()
    await waitFor(() => expect(primary()).toHaveAttribute("aria-busy", "true"))
    await hide()
    expect(signals[0]?.aborted).toBe(true)
    await show()
    expect(await ready()).not.toHaveAttribute("aria-busy")
    await administrator.paste(pair.clientSecret)
    fireEvent.click(await ready())
    await waitFor(() => expect(onVerify).toHaveBeenCalledTimes(2))
    expect(onVerify.mock.calls[1]?.[0].credentials).toEqual(pair)
  })
})
