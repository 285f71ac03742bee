import type { Meta, StoryObj } from "@storybook/react-vite"
import { expect, waitFor } from "storybook/test"
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
  },
}
