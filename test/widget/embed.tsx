import { configure, fireEvent, render, screen, waitFor, within } from "@testing-library/react"
import type { DetachedWindowAPI } from "happy-dom"
import { type ReactNode, StrictMode } from "react"
import { expect, vi } from "vitest"
import { accounts, type HostId, hosts } from "../../demo/hosts.js"
import type { Credentials, OnVerify, Submission } from "../../src/contract.js"
import { english } from "../../src/flow/personioLabels.js"
import { createVerifyClient, PersonioConnect, type PersonioConnectModalProps } from "../../src/index.js"
import { createVerifyHandler, type VerifyHandlerOptions } from "../../src/server.js"
import { createFakePersonio, type FakePersonioOptions, type Grant } from "../../src/testing.js"
import en, { type MessageKey } from "../../src/widget/i18n/messages/en.js"
import { createWords } from "../../src/widget/i18n/words.js"

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

/** Everything `host` needs, and nothing else. */
export function required(host: HostId, ...forgotten: string[]): Grant {
  const { accessRights, attributes } = hosts[host].scopes
  const ids = <T extends { id: string; required: boolean }>(requests: readonly T[]) =>
    requests
      .filter((request) => request.required && !forgotten.includes(request.id))
      .map((request): T["id"] => request.id)
  return { accessRights: ids(accessRights), attributes: ids(attributes) }
}

type Props = Partial<PersonioConnectModalProps>

/** The widget as one of the two products embeds it, on a page of its own, and what the host is told. */
export function embed(host: HostId, props: Props & { onVerify: OnVerify }, strict = true) {
  const { name, scopes, address, credentialName, submitLabel } = hosts[host]
  const account = accounts.find((candidate) => candidate.host === host)
  const told = {
    onConnect: vi.fn(),
    onExit: vi.fn(),
    onEvent: vi.fn(),
    onError: vi.fn(),
    onOpenChange: vi.fn(),
  }
  const german = props.locale === "de"
  const page = (more: Props = {}): ReactNode => {
    const tree = (
      <main>
        <h1>Integrations</h1>
        <PersonioConnect
          appName={name}
          workspaceName={account?.workspace}
          credentialName={account && credentialName?.(account)}
          scopes={scopes}
          address={address}
          personioLanguage="en"
          messages={{ "connect.submit": submitLabel[german ? "de" : "en"] }}
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

/** What the widget says in English, for tests that are about when it is said. */
export const said = (key: MessageKey, values: Record<string, string | number> = {}) =>
  createWords({ tag: "en", messages: en }, {}, english, { app: "onyo" }).text(key, values)

export const dialog = () => screen.getByRole<HTMLDialogElement>("dialog")
export const heading = () => within(dialog()).getByRole("heading", { level: 2 })
export const inDialog = () => within(dialog())
const slot = (label: RegExp) => inDialog().queryByLabelText<HTMLInputElement>(label)
export const clientIdSlot = () => slot(/^Client ID$/)
export const secretSlot = () => slot(/^API secret/)
export const eventsOf = (onEvent: { mock: { calls: unknown[][] } }, type: string) =>
  onEvent.mock.calls.map(([event]) => event as { type: string }).filter((event) => event.type === type)

/** The step's filled button. */
export function primary(): HTMLElement {
  const button = dialog().querySelector<HTMLElement>("[data-pc-primary]")
  if (!button) throw new Error("This step has no filled button.")
  return button
}

/** The filled button, once it takes presses: after a change of meaning it rests for half a second. */
export async function ready(): Promise<HTMLElement> {
  return waitFor(
    () => {
      if (primary().hasAttribute("aria-disabled")) throw new Error("The button still rests.")
      return primary()
    },
    { timeout: 3_000 },
  )
}

export async function press(): Promise<void> {
  fireEvent.click(await ready())
}

export async function open(): Promise<HTMLElement> {
  fireEvent.click(screen.getByRole("button", { name: /^(Connect Personio|Personio verbinden)$/ }))
  return screen.findByRole("dialog", undefined, { timeout: 15_000 })
}

export async function headingBecomes(text: string | RegExp): Promise<void> {
  await waitFor(() => expect(heading()).toHaveTextContent(text), { timeout: 5_000 })
}

const clipboard = (text: string) => ({ clipboardData: { getData: () => text } })

/** With `target`, into it; else somewhere in the dialog with no field focused. */
export function paste(text: string, target: Element | null = heading()): void {
  fireEvent.paste(target as Element, clipboard(text))
}

export function pasteBoth({ clientId, clientSecret }: Credentials): void {
  paste(clientId)
  paste(clientSecret)
}

export function typeAddress(text: string): void {
  const field = inDialog().getByLabelText(/Personio (address|Adresse)|Personio-Adresse/)
  fireEvent.change(field, { target: { value: text } })
}

/** From the trigger to the two slots. */
export async function goToConnect(host: HostId): Promise<void> {
  await open()
  if (hosts[host].address !== "off") typeAddress("acme")
  await press()
  await waitFor(
    () => dialog().querySelector("[data-pc-part=tray]") ?? Promise.reject(new Error("no slots yet")),
  )
}

/** From the trigger to the first answer. */
export async function goToVerdict(host: HostId, credentials: Credentials): Promise<void> {
  await goToConnect(host)
  pasteBoth(credentials)
  const before = heading().textContent
  await press()
  await waitFor(
    () => {
      if (heading().textContent === before) throw new Error("No answer yet.")
    },
    { timeout: 5_000 },
  )
}
