import { act, configure, fireEvent, render, screen, waitFor, within } from "@testing-library/react"
import type { DetachedWindowAPI } from "happy-dom"
import { type ReactNode, StrictMode } from "react"
import { expect, vi } from "vitest"
import { firstAccountOf, type HostId, hostProps, hosts } from "../../demo/hosts.js"
import type { OnVerify, ScopeRequest, Submission } from "../../src/contract.js"
import {
  createVerifyClient,
  type Locale,
  PersonioConnect,
  type PersonioConnectModalProps,
} from "../../src/index.js"
import { createVerifyHandler, type VerifyHandlerOptions } from "../../src/server.js"
import { createFakePersonio, type FakePersonioOptions, type Grant } from "../../src/testing.js"
import { createAdministrator, type Target } from "../administrator/createAdministrator.js"
import { createTestingLibraryPort, get, queryAll } from "../administrator/testingLibraryPort.js"
import { wordsOf } from "../administrator/words.js"

// A click on the link to Personio must not ask the real one.
const { navigation } = (window as unknown as { happyDOM: DetachedWindowAPI }).happyDOM.settings
Object.assign(navigation, { disableMainFrameNavigation: true, disableChildPageNavigation: true })
// A message says enough: the whole page in it would hide it. A busy machine takes seconds for what waits a moment here, and to fetch the dialog's modules for the first time.
configure({ getElementError: (message) => new Error(message ?? "not found"), asyncUtilTimeout: 5_000 })
vi.setConfig({ testTimeout: 20_000 })

interface Stored {
  connectionId: string
  submission: Submission
}

/** The host's backend and a stand-in for Personio behind it, as real as a page in this process can have them. */
export function createBackend(host: HostId, options: BackendOptions = {}) {
  const fake = createFakePersonio(options.personio)
  const stored: Stored[] = []
  const handler = createVerifyHandler({
    scopes: hosts[host].scopes,
    fetch: fake.fetch,
    authorize: async () => ({ actor: "lena", tenant: "acme" }),
    onVerified: async ({ submission }) => {
      const connectionId = `connection-${stored.length + 1}`
      stored.push({ connectionId, submission })
      return { connectionId }
    },
    ...options.handler,
  })
  const requests: { url: string; body: string }[] = []
  const fetch: typeof globalThis.fetch = (input, init) => {
    const url = new URL(String(input), "https://host.example").href
    requests.push({ url, body: String(init?.body) })
    const request = new Request(url, init)
    // Browsers say this by themselves, and no page may.
    request.headers.set("Sec-Fetch-Site", "same-origin")
    return handler(request)
  }
  const onVerify = vi.fn<OnVerify>(createVerifyClient("/api/personio/verify", { fetch }))
  return { fake, stored, requests, onVerify }
}

interface BackendOptions {
  personio?: FakePersonioOptions
  handler?: Partial<VerifyHandlerOptions<{ actor: string; tenant: string }>>
}

/** Everything `host` asks for at first, and nothing else. */
export function required(host: HostId, ...forgotten: string[]): Grant {
  const { accessRights, attributes } = hosts[host].scopes
  const ids = <T extends ScopeRequest & { id: string }>(requests: readonly T[]) =>
    requests
      .filter((request) => (request.required || request.preselected) && !forgotten.includes(request.id))
      .map((request): T["id"] => request.id)
  return { accessRights: ids(accessRights), attributes: ids(attributes) }
}

type Props = Partial<PersonioConnectModalProps>

/** The widget as one of the two products embeds it, on a page of its own, and what the host is told. */
export function embed(host: HostId, props: Props & { onVerify: OnVerify }, strict = true) {
  const told = {
    onConnect: vi.fn(),
    onExit: vi.fn(),
    onEvent: vi.fn(),
    onError: vi.fn(),
    onOpenChange: vi.fn(),
  }
  const page = (more: Props = {}): ReactNode => {
    const tree = (
      <main>
        <h1>Integrations</h1>
        <PersonioConnect
          {...hostProps(firstAccountOf(host), props.locale)}
          personioLanguage="en"
          {...told}
          {...props}
          {...more}
        />
      </main>
    )
    return strict ? <StrictMode>{tree}</StrictMode> : tree
  }
  const { rerender, unmount } = render(page())
  return { ...told, rerender: (more: Props) => rerender(page(more)), unmount }
}

export const dialog = () => screen.getByRole<HTMLDialogElement>("dialog")
export const inDialog = () => within(dialog())

const port = createTestingLibraryPort({
  // An interface of a host's own has no dialog.
  widget: () => screen.queryByRole("dialog") ?? document.body,
  page: () => document.body,
  within,
  waitFor,
  press: (element) => void fireEvent.click(element),
  fill: (element, value) => void fireEvent.change(element, { target: { value } }),
  paste: (element, text) => void fireEvent.paste(element, { clipboardData: { getData: () => text } }),
  timeout: 15_000,
})

/** The administrator in front of the widget that a test has embedded. */
export const administratorIn = (locale: Locale) => createAdministrator(port, wordsOf(locale))
export const administrator = createAdministrator(port)

const { targets } = administrator
export const heading = () => get(within, dialog(), targets.heading)
/** The step's filled button. */
export const primary = () => get(within, dialog(), targets.primary)
/** The filled button, once it takes presses: after a change of meaning it rests for half a second. */
export async function ready(): Promise<HTMLElement> {
  await port.seeReady(targets.primary)
  return primary()
}
const field = (target: Target) => queryAll(within, dialog(), target)[0] as HTMLInputElement | undefined
/** Null once the field holds a value: then it is no input any more. */
export const clientIdField = () => field(targets.clientId) ?? null
export const secretField = () => field(targets.clientSecret) ?? null

export const eventsOf = (onEvent: { mock: { calls: unknown[][] } }, type: string) =>
  onEvent.mock.calls.map(([event]) => event as { type: string }).filter((event) => event.type === type)

/** Follows the link to Personio and comes back to the tab. */
export async function leaveAndReturn(name: string | RegExp = /^Open Personio/): Promise<void> {
  const link = await waitFor(() => within(dialog()).getByRole("link", { name }))
  await waitFor(() => expect(link).not.toHaveAttribute("data-resting"))
  fireEvent.click(link)
  await act(async () => void dispatchEvent(new Event("focus")))
}

/** The dialog is closed and off the page. */
export const isGone = () => waitFor(() => expect(screen.queryByRole("dialog")).toBeNull())

/** What the repair card lists, as it stands there; in `state` alone, if one is asked for. */
export function repairRows(state?: "open" | "found"): (string | null)[] {
  const rows = dialog().querySelectorAll(`[data-pc-part=repair-row]${state ? `[data-state=${state}]` : ""}`)
  return [...rows].map((row) => row.textContent)
}

/** What is said beneath the two credential fields. */
export const credentialNote = () => dialog().querySelector("[data-pc-part=credential-note]")
