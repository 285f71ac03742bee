import type { Meta, StoryObj } from "@storybook/react-vite"
import { expect, within } from "storybook/test"
import { said } from "../test/administrator/words.js"
import { administratorOf, atConnect, findDialog } from "./administrator.js"
import { type Args, common, dark, german, hostOf, sceneOf, thrive, thriveDark } from "./meta.jsx"
import { sixtyAttributes, writing } from "./scopes.js"

const meta = { title: "Widget/2 Connect", ...common } satisfies Meta<Args>
export default meta
type Story = StoryObj<typeof meta>

export const Onyo: Story = { play: async (context) => void (await atConnect(context)) }
export const OnyoDark: Story = { ...Onyo, ...dark }
export const Thrive: Story = { ...Onyo, ...thrive }
export const ThriveDark: Story = { ...Onyo, ...thriveDark }
export const German: Story = { ...Onyo, ...german }

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
export const TicksToWrite: Story = { ...Ticks, parameters: { scene: { scopes: writing } } }
export const SixtyTicks: Story = { ...Ticks, parameters: { scene: sixtyAttributes } }
export const TicksInGerman: Story = { ...Ticks, globals: { personioLanguage: "de" } }

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
const pasted = (text: string, into?: "clientId" | "clientSecret"): Story => ({
  play: async (context) => {
    const administrator = await atConnect(context)
    await administrator.paste(text, into)
  },
})
/** Each value in the field of the other one, as somebody types them who does not know which is which. */
export const Swapped: Story = {
  play: async (context) => {
    const administrator = await atConnect(context)
    await administrator.paste("k3J9xQ27pLm4", "clientId")
    await administrator.paste("1f0c7d52-6f0e-4d3b-9a51-c2e8d7b49a2e", "clientSecret")
  },
}
export const NamePasted = pasted("onyo-acme-4f7c", "clientId")
export const LinkPasted = pasted("https://acme.app.personio.com/configuration/api", "clientId")
export const RecruitingKeyPasted = pasted("4711023", "clientId")
export const ShortSecretPasted = pasted(`papi-${"aB3_-9Zk".repeat(6)}`, "clientSecret")
export const WrongFieldPasted: Story = {
  play: async (context) => {
    const administrator = await atConnect(context)
    await administrator.paste(sceneOf(context).credentials.clientId, "clientSecret")
  },
}
export const NothingPasted = pasted(" ")
export const WordsAroundIt: Story = {
  play: async (context) => {
    const administrator = await atConnect(context)
    await administrator.paste(`Client ID: ${sceneOf(context).credentials.clientId} (from Anna)`)
  },
}
export const SpacesInIt: Story = {
  play: async (context) => {
    const administrator = await atConnect(context)
    await administrator.paste(sceneOf(context).credentials.clientId.replaceAll("-", "- "))
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

export const Marketplace: Story = { ...Onyo, args: { guide: "marketplace" } }
export const Help: Story = {
  play: async (context) => {
    const administrator = await atConnect(context)
    await administrator.openHelp()
  },
}
