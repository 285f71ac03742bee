import type { Meta, StoryObj } from "@storybook/react-vite"
import { expect, within } from "storybook/test"
import { dialog, goToConnect, paste, pasteBoth, press } from "./drive.js"
import { type Args, common, dark, sceneOf, thrive } from "./meta.jsx"

const meta = { title: "Widget/2 Connect", ...common } satisfies Meta<Args>
export default meta
type Story = StoryObj<typeof meta>

const openBlock = async (name: RegExp) => within(await dialog()).getByRole("button", { name })

export const Onyo: Story = { play: ({ userEvent }) => goToConnect(userEvent) }
export const OnyoDark: Story = { ...Onyo, ...dark }
export const Thrive: Story = { ...Onyo, ...thrive }
export const ThriveDark: Story = { ...Onyo, globals: { ...thrive.globals, ...dark.globals } }
export const German: Story = { ...Onyo, args: { locale: "de", personioLanguage: "de" } }

export const Ticks: Story = {
  play: async ({ userEvent }) => {
    await goToConnect(userEvent)
    await userEvent.click(await openBlock(/^Tick/))
  },
}
export const TicksDark: Story = { ...Ticks, ...dark }
export const ManyTicks: Story = { ...Ticks, ...thrive }
/**
 * More ticks than one look remembers: “Keep list on top”. Only where the browser has such windows, and never in a frame
 * as this one: open the canvas in a new tab.
 */
export const ListOnTopOffered: Story = { ...Onyo, ...thrive }
/** Where on Personio's screen, for whoever asks. */
export const TicksDrawn: Story = {
  play: async (context) => {
    await Ticks.play?.(context)
    await context.userEvent.click(await openBlock(/^In Personio: Access rights/))
    expect(within(await dialog()).getAllByText("Choose attributes")).toHaveLength(2)
  },
}
export const TicksInGerman: Story = { ...Ticks, args: { personioLanguage: "de" } }

export const SomethingLooksDifferent: Story = {
  play: async ({ userEvent }) => {
    await goToConnect(userEvent)
    await userEvent.click(await openBlock(/^Looks different/))
  },
}

export const FirstValueIn: Story = {
  play: async ({ userEvent, loaded }) => {
    await goToConnect(userEvent)
    await paste(sceneOf({ loaded }).credentials.clientId)
  },
}
export const BothValuesIn: Story = {
  play: async ({ userEvent, loaded }) => {
    await goToConnect(userEvent)
    await pasteBoth(sceneOf({ loaded }).credentials)
  },
}
export const EmptySlot: Story = {
  play: async ({ userEvent, loaded }) => {
    await goToConnect(userEvent)
    await paste(sceneOf({ loaded }).credentials.clientId)
    await press(userEvent)
  },
}
export const OnlyDots: Story = {
  play: async ({ userEvent }) => {
    await goToConnect(userEvent)
    await userEvent.click(within(await dialog()).getByLabelText("API secret (client secret)"))
    await userEvent.paste("••••••••••")
  },
}
export const NeitherValue: Story = {
  play: async ({ userEvent }) => {
    await goToConnect(userEvent)
    await paste("Meeting at 10:30")
  },
}
export const Checking: Story = {
  parameters: { scene: { scenario: "hang_token" } },
  play: async ({ userEvent, loaded }) => {
    await goToConnect(userEvent)
    await pasteBoth(sceneOf({ loaded }).credentials)
    await press(userEvent)
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
export const Reconnect: Story = { args: { connection: { ...connection, problem: "rejected" } } }
export const ReconnectMissing: Story = { args: { connection: { ...connection, problem: "missing" } } }
export const Marketplace: Story = { ...Onyo, args: { guide: "marketplace" } }
