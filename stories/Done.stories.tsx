import type { Meta, StoryObj } from "@storybook/react-vite"
import { within } from "storybook/test"
import { dialog, goToVerdict, press } from "./drive.js"
import { type Args, common, dark, sceneOf, thrive } from "./meta.jsx"

const meta = { title: "Widget/4 Done", ...common } satisfies Meta<Args>
export default meta
type Story = StoryObj<typeof meta>

export const Onyo: Story = {
  play: ({ userEvent, loaded }) => goToVerdict(userEvent, sceneOf({ loaded }).credentials),
}
export const OnyoDark: Story = { ...Onyo, ...dark }
export const Thrive: Story = { ...Onyo, ...thrive }
export const German: Story = { ...Onyo, args: { locale: "de", personioLanguage: "de" } }
export const OptionalNotShared: Story = {
  play: async (context) => {
    const view = within(await dialog())
    await context.userEvent.click(view.getByRole("button", { name: /optional/i }))
    await context.userEvent.click(view.getByRole("checkbox", { name: /status/i }))
    await Onyo.play?.(context)
  },
}
export const SharedTooMuch: Story = {
  ...Onyo,
  parameters: { scene: { extra: { accessRights: ["attendances:read"], attributes: ["fix_salary"] } } },
}
export const ManyTicksAttested: Story = {
  ...thrive,
  parameters: { scene: { scenario: "org_units_undecidable" } },
  play: async (context) => {
    const { userEvent } = context
    await goToVerdict(userEvent, sceneOf(context).credentials)
    const view = within(await dialog())
    await userEvent.click(view.getByRole("checkbox", { name: /I see it ticked/ }))
    await press(userEvent)
    await view.findByRole("heading", { name: "Personio is connected" })
  },
}
