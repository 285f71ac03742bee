import { cleanup, render, screen, waitFor } from "@testing-library/react"
import type { ReactElement } from "react"
import { afterEach, describe, expect, test, vi } from "vitest"
import { hosts } from "../demo/hosts.js"
import { type ConnectOptions, PersonioConnect } from "../src/index.js"
import { PlainConnect } from "../stories/PlainConnect.jsx"
import { administrator, createBackend, required } from "./widget/embed.js"

afterEach(cleanup)

const interfaces: Record<string, (options: ConnectOptions) => ReactElement> = {
  "the screens of PersonioConnect": (options) => <PersonioConnect {...options} defaultOpen />,
  "an interface in plain HTML over usePersonioConnect": (options) => <PlainConnect {...options} />,
}

describe.each(Object.entries(interfaces))("the journey through %s", (_, draw) => {
  test("names the one tick that was forgotten, checks again and connects", async () => {
    const { fake, onVerify, stored } = createBackend("onyo")
    const { clientId, clientSecret } = fake.addCredential(required("onyo", "email"))
    const onConnect = vi.fn()
    const onEvent = vi.fn()
    const { name, scopes, address } = hosts.onyo
    render(draw({ appName: name, scopes, address, personioLanguage: "en", onVerify, onConnect, onEvent }))

    await administrator.typeAddress("acme")
    expect(await screen.findByText("Opens acme.app.personio.com.")).toBeInTheDocument()
    await administrator.pressPrimary()

    expect(await screen.findByLabelText("Client ID")).toBeInTheDocument()
    await administrator.pasteBoth({ clientId, clientSecret })
    expect(await screen.findByText(/91 characters/)).toBeInTheDocument()
    await administrator.pressPrimary()

    await waitFor(() =>
      expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toContainEqual(
        expect.stringMatching(/^Email/),
      ),
    )
    expect(onConnect).not.toHaveBeenCalled()

    fake.editCredential(clientId, required("onyo"))
    await administrator.pressPrimary()
    expect(
      await screen.findByRole("heading", { name: /Personio is connected/ }, { timeout: 5_000 }),
    ).toBeInTheDocument()
    expect(onConnect).toHaveBeenCalledOnce()
    expect(stored.map(({ submission }) => submission.hostname)).toEqual(["acme.app.personio.com"])
    expect(onEvent.mock.calls.map(([event]) => event.type)).toEqual([
      "opened",
      "step",
      "step",
      "value_pasted",
      "value_pasted",
      "check_started",
      "verdict",
      "check_started",
      "verdict",
      "step",
    ])
    expect(document.body.innerHTML).not.toContain(clientSecret)
  })
})
