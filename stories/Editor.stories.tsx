import type { Meta, StoryObj } from "@storybook/react-vite"
import { expect, waitFor, within } from "storybook/test"
import { Editor } from "./Editor.jsx"

/** Try a look here, and copy it into your product. Light and dark are in the toolbar. */
const meta = {
  title: "Theming/Editor",
  component: Editor,
  tags: ["!screens", "!autodocs"],
  globals: { look: "default" },
} satisfies Meta<typeof Editor>
export default meta
type Story = StoryObj<typeof meta>

export const EditorStory: Story = { name: "Editor" }

/** A change shows at once, in the widget and in the code. */
export const OneColourChanged: Story = {
  play: async ({ canvas, userEvent }) => {
    const accent = canvas.getByRole("textbox", { name: "accent" })
    await userEvent.type(accent, "#0b6b50")
    const button = await canvas.findByRole("button", { name: "Continue" })
    await waitFor(() => expect(getComputedStyle(button).backgroundColor).toBe("rgb(11, 107, 80)"))
    await expect(canvas.getByLabelText("Appearance as code")).toHaveTextContent('accent: "#0b6b50"')
    await userEvent.click(canvas.getByRole("button", { name: "Reset accent" }))
    await expect(canvas.getByLabelText("Appearance as code")).toHaveTextContent("appearance={{}}")
    await expect(canvas.getByText(/Each pair of colours has the contrast/)).toBeVisible()
  },
}

/** Whoever chooses two colours that are too close is told, by the same check that a host can run. */
export const TooClose: Story = {
  // What is wrong here is what the story shows.
  parameters: { a11y: { test: "off" } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.selectOptions(canvas.getByRole("combobox", { name: "preset" }), "soft")
    await userEvent.type(canvas.getByRole("textbox", { name: "muted" }), "#bbbbbb")
    const table = within(canvas.getByRole("table", { name: "Contrast" }))
    await expect(table.getByRole("row", { name: /muted on surface, light 1.92 4.5/ })).toBeVisible()
    await expect(canvas.getByLabelText("Appearance as code")).toHaveTextContent("preset: presets.soft")
  },
}
