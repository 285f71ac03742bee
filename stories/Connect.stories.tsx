import type { Meta, StoryObj } from "@storybook/react-vite"
import { expect, waitFor, within } from "storybook/test"
import { noFindings } from "../src/contract/verdict.js"
import { said } from "../test/administrator/words.js"
import { administratorOf, atConnect, findDialog, findObstacle } from "./administrator.js"
import { type Args, common, dark, hostOf, sceneOf, thrive } from "./meta.jsx"

const meta = { title: "Widget/2 Connect", ...common } satisfies Meta<Args>
export default meta
type Story = StoryObj<typeof meta>

export const Onyo: Story = { play: async (context) => void (await atConnect(context)) }
export const OnyoDark: Story = { ...Onyo, ...dark }
export const Thrive: Story = { ...Onyo, ...thrive }
export const ThriveDark: Story = { ...Onyo, globals: { ...thrive.globals, ...dark.globals } }
export const German: Story = { ...Onyo, args: { locale: "de", personioLanguage: "de" } }

export const Ticks: Story = {
  play: async (context) => {
    const administrator = await atConnect(context)
    await administrator.openBlock(2)
  },
}
export const TicksDark: Story = { ...Ticks, ...dark }
export const ManyTicks: Story = { ...Ticks, ...thrive }
/**
 * More ticks than one look remembers: “Keep on top”. Only where the browser has such windows, and never in a frame
 * as this one: open the canvas in a new tab.
 */
export const ListOnTopOffered: Story = { ...Onyo, ...thrive }
/** Where on Personio's screen, for whoever asks. */
export const TicksDrawn: Story = {
  play: async (context) => {
    const administrator = await atConnect(context)
    await administrator.openBlock(2)
    await administrator.openDrawing()
    expect(within(await findDialog()).getAllByText("Choose attributes")).toHaveLength(2)
  },
}
export const TicksInGerman: Story = { ...Ticks, args: { personioLanguage: "de" } }

/** A company's own field may have another name, or not exist. */
export const NotInTheList: Story = {
  play: async (context) => {
    const administrator = await administratorOf(context)
    await administrator.addOptional("Address", said("prepare.ownFields"))
    await administrator.decide(hostOf(context.globals))
    await administrator.openBlock(2)
    await administrator.askWhyNotInList()
  },
}
export const MadeOneBefore: Story = {
  play: async (context) => {
    const administrator = await atConnect(context)
    await administrator.askAboutEarlierOne()
  },
}

export const SomethingLooksDifferent: Story = {
  play: async (context) => {
    const administrator = await atConnect(context)
    await administrator.openTroubleshooting()
  },
}

export const FirstValueIn: Story = {
  play: async (context) => {
    const administrator = await atConnect(context)
    await administrator.paste(sceneOf(context).credentials.clientId)
  },
}
export const BothValuesIn: Story = {
  play: async (context) => {
    const administrator = await atConnect(context)
    await administrator.pasteBoth(sceneOf(context).credentials)
  },
}
export const EmptySlot: Story = {
  play: async (context) => {
    const administrator = await atConnect(context)
    await administrator.paste(sceneOf(context).credentials.clientId)
    await administrator.pressPrimary()
  },
}
export const OnlyDots: Story = {
  play: async (context) => {
    const administrator = await atConnect(context)
    await administrator.paste("••••••••••", "clientSecret")
  },
}
export const NeitherValue: Story = {
  play: async (context) => {
    const administrator = await atConnect(context)
    await administrator.paste("Meeting at 10:30")
  },
}
export const Checking: Story = {
  parameters: { scene: { scenario: "hang_token" } },
  play: async (context) => {
    const administrator = await atConnect(context)
    await administrator.pasteBoth(sceneOf(context).credentials)
    await administrator.pressPrimary()
  },
}
export const AskBeforeClosing: Story = {
  play: async (context) => {
    await BothValuesIn.play?.(context)
    await context.userEvent.keyboard("{Escape}")
  },
}

const connection = {
  id: "c1",
  clientId: "papi-1f0c7d52-6f0e-4d3b-9a51-c2e8d7b49a2e",
  hostname: "acme.app.personio.com",
  credentialName: "onyo-acme-4f7c",
}
const findings = {
  ...noFindings(),
  missingRequired: { accessRights: [], attributes: ["email", "last_name"] },
}

export const Reconnect: Story = { args: { connection: { ...connection, problem: "rejected" } } }
export const ReconnectDark: Story = { ...Reconnect, ...dark }
export const ReconnectGerman: Story = { args: { ...Reconnect.args, locale: "de", personioLanguage: "de" } }
export const ReconnectWithoutAddress: Story = {
  args: { connection: { ...connection, hostname: null, problem: "rejected" } },
}
export const ReconnectRenewed: Story = { args: { connection: { ...connection, problem: "renewed" } } }
export const ReconnectByNewIntegration: Story = {
  ...Reconnect,
  play: async (context) => (await administratorOf(context)).chooseWay("newIntegration"),
}
export const ReconnectReady: Story = {
  ...Reconnect,
  play: async (context) => {
    const administrator = await administratorOf(context)
    await administrator.paste(sceneOf(context).credentials.clientSecret)
  },
}
export const ReconnectLoggedOut: Story = {
  args: { ...Reconnect.args, loginUrl: "https://onyo.example/login" },
  parameters: { scene: { obstacle: { status: "unavailable", code: "session_expired" } } },
  play: async () => {
    await findObstacle()
  },
}
/** The host knows what is missing. */
export const ReconnectMissing: Story = {
  args: { connection: { ...connection, problem: "missing", findings } },
}
export const ReconnectMissingDark: Story = { ...ReconnectMissing, ...dark }
export const ReconnectMissingGerman: Story = {
  args: { ...ReconnectMissing.args, locale: "de", personioLanguage: "de" },
}
/** The host does not know what is missing, so the stored pair is checked on opening. */
export const ReconnectMissingUnknown: Story = {
  args: { connection: { ...connection, problem: "missing" } },
  parameters: { scene: { forgotten: ["email"] } },
  play: async (context) =>
    (await administratorOf(context)).headingBecomes(said("reconnect.missingTitle", { n: 1 })),
}
export const ReconnectChecking: Story = {
  args: { connection: { ...connection, problem: "missing" } },
  parameters: { scene: { scenario: "hang_token" } },
  play: async () => {
    const dialog = within(await findDialog())
    await waitFor(() => expect(dialog.getAllByText(said("connect.checking")).length).toBeGreaterThan(1), {
      timeout: 25_000,
    })
  },
}
export const ReconnectUnavailable: Story = {
  args: { connection: { ...connection, problem: "missing" } },
  parameters: { scene: { answer: { status: "unavailable", code: "host_error", reference: "4F7C-22A9" } } },
  play: async (context) =>
    (await administratorOf(context)).headingBecomes(said("unavailable.host_error.title")),
}
/** Somebody came back from Personio, and the check that follows by itself could not be made. */
export const ReturnUnanswered: Story = {
  ...ReconnectMissing,
  parameters: { scene: { answer: { status: "unavailable", code: "network" } } },
  play: async () => {
    const dialog = await findDialog()
    const link = within(dialog).getByRole("link", { name: /Open Personio/ })
    link.addEventListener("click", (event) => event.preventDefault(), { once: true })
    link.click()
    window.dispatchEvent(new Event("focus"))
    await within(dialog).findByText(said("incomplete.unanswered"), { selector: "[data-pc-part=repair] *" })
  },
}
export const Marketplace: Story = { ...Onyo, args: { guide: "marketplace" } }
export const Help: Story = {
  play: async (context) => {
    const administrator = await atConnect(context)
    await administrator.openHelp()
  },
}
