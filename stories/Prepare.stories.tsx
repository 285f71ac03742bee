import type { Meta, StoryObj } from "@storybook/react-vite"
import { within } from "storybook/test"
import { dialog, ready, typeAddress } from "./drive.js"
import { type Args, common, dark, thrive } from "./meta.jsx"

const meta = { title: "Widget/1 Prepare", ...common } satisfies Meta<Args>
export default meta
type Story = StoryObj<typeof meta>

export const Onyo: Story = {}
export const OnyoDark: Story = dark
export const Thrive: Story = thrive
export const ThriveDark: Story = { globals: { ...thrive.globals, ...dark.globals } }
export const German: Story = { args: { locale: "de", personioLanguage: "de" } }

export const OptionalData: Story = {
  play: async ({ userEvent }) => {
    const view = within(await dialog())
    await userEvent.click(view.getByRole("button", { name: /optional/i }))
    await userEvent.click(view.getByRole("checkbox", { name: /status/i }))
    await userEvent.click(view.getByRole("checkbox", { name: /own fields/i }))
  },
}

export const AddressUnderstood: Story = {
  play: async ({ userEvent }) => typeAddress(userEvent, "https://acme.personio.de/my-profile"),
}
export const LoginPage: Story = {
  play: async ({ userEvent }) => typeAddress(userEvent, "https://login.personio.com/u/login/identifier"),
}
export const CareerPage: Story = {
  play: async ({ userEvent }) => typeAddress(userEvent, "acme.jobs.personio.de"),
}
export const NoAddress: Story = {
  play: async ({ userEvent }) => {
    await userEvent.click(within(await dialog()).getByRole("button", { name: "Continue" }))
  },
}
export const EnterInTheAddress: Story = {
  play: async ({ userEvent }) => {
    const shown = await dialog()
    await ready()
    await typeAddress(userEvent, "acme{Enter}")
    await within(shown).findByRole("heading", { name: "Create the integration in Personio" })
  },
}
export const WhereIsTheAddress: Story = {
  play: async ({ userEvent }) => {
    await userEvent.click(within(await dialog()).getByRole("button", { name: "Where is it?" }))
  },
}

export const SendThisSetup: Story = {
  args: {
    handoff: async () => ({ url: "https://onyo.example/setup/3f9c", expiresAt: "2026-12-01T12:00:00Z" }),
  },
  play: async ({ userEvent }) => {
    await userEvent.click(within(await dialog()).getByRole("button", { name: "Send this setup" }))
  },
}

export const AskBeforeClosing: Story = {
  play: async ({ userEvent }) => {
    await typeAddress(userEvent, "acme")
    await userEvent.keyboard("{Escape}")
  },
}
