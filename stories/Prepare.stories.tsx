import type { Meta, StoryObj } from "@storybook/react-vite"
import type { UnavailableCode } from "personio-connect/contract"
import { within } from "storybook/test"
import { said } from "../test/administrator/words.js"
import { administratorOf, findDialog, findObstacle } from "./administrator.js"
import { type Args, common, dark, german, thrive, thriveDark } from "./meta.jsx"
import { sixtyAttributes, writing } from "./scopes.js"

const meta = { title: "Widget/1 Prepare", ...common } satisfies Meta<Args>
export default meta
type Story = StoryObj<typeof meta>

/** What a product gets that says nothing about looks. */
export const DefaultLook: Story = { globals: { look: "default" } }
export const DefaultLookDark: Story = { globals: { ...DefaultLook.globals, ...dark.globals } }
export const Onyo: Story = {}
export const OnyoDark: Story = dark
export const Thrive: Story = thrive
export const ThriveDark: Story = thriveDark
export const German: Story = german

export const OptionalData: Story = {
  play: async (context) => {
    const administrator = await administratorOf(context)
    await administrator.addOptional("Employment status", said("prepare.ownFields"))
  },
}

/** What most customers share is ticked, and one press takes all of it out. */
export const PreselectedData: Story = {
  ...thrive,
  play: async (context) => {
    const administrator = await administratorOf(context)
    await administrator.unfoldOptional()
  },
}

/** Somebody decided something, closed the dialog and came back within a day. */
export const Resumed: Story = {
  args: {
    draft: {
      key: "story",
      storage: {
        getItem: () =>
          JSON.stringify({ step: "prepare", address: "acme", optional: ["status"], savedAt: Date.now() }),
        setItem: () => {},
        removeItem: () => {},
      },
    },
  },
  play: async () => {
    await within(await findDialog()).findByText(said("prepare.resumed"))
  },
}
/** A product that also changes something says so. */
export const WriteRights: Story = { parameters: { scene: { scopes: writing } } }
export const SixtyAttributes: Story = { parameters: { scene: sixtyAttributes } }

const typed = (address: string): Story => ({
  play: async (context) => {
    const administrator = await administratorOf(context)
    await administrator.typeAddress(address)
  },
})
export const AddressUnderstood = typed("https://acme.personio.de/my-profile")
export const LoginPage = typed("https://login.personio.com/u/login/identifier")
export const CareerPage = typed("acme.jobs.personio.de")
export const NoAddress: Story = {
  play: async (context) => {
    const administrator = await administratorOf(context)
    await administrator.pressPrimary()
  },
}
export const EnterInTheAddress: Story = {
  play: async (context) => {
    const administrator = await administratorOf(context)
    await administrator.typeAddress("acme")
    // Enter presses the button of the step, which rests at first.
    await administrator.seePrimary()
    await context.userEvent.keyboard("{Enter}")
    await administrator.headingBecomes(said("connect.title"))
  },
}
export const WhereIsTheAddress: Story = {
  play: async (context) => {
    const administrator = await administratorOf(context)
    await administrator.askForAddress()
  },
}

const refused = (code: UnavailableCode): Story => ({
  args: { loginUrl: "https://onyo.example/login" },
  parameters: { scene: { obstacle: { status: "unavailable", code } } },
  play: async () => {
    await findObstacle()
  },
})
export const LoggedOut = refused("session_expired")
export const LoggedOutDark: Story = { ...LoggedOut, ...dark }
export const LoggedOutGerman: Story = { ...LoggedOut, ...german }
export const NotAllowed = refused("not_allowed")
export const HostUnreachable = refused("network")
export const HostPauses = refused("host_rate_limited")
export const HostFails = refused("host_error")

export const SendThisSetup: Story = {
  args: {
    handoff: async () => ({ url: "https://onyo.example/setup/3f9c", expiresAt: "2026-12-01T12:00:00Z" }),
  },
  play: async (context) => {
    const administrator = await administratorOf(context)
    await administrator.sendSetup()
  },
}

export const AskBeforeClosing: Story = {
  play: async (context) => {
    const administrator = await administratorOf(context)
    await administrator.typeAddress("acme")
    await context.userEvent.keyboard("{Escape}")
  },
}
export const Help: Story = {
  play: async (context) => {
    const administrator = await administratorOf(context)
    await administrator.openHelp()
  },
}
