import type { Meta, StoryObj } from "@storybook/react-vite"
import { Parts } from "./Parts.jsx"
import { appearanceOf } from "./scene.jsx"
import { settingOf } from "./setting.js"

/** The pieces that carry a public name, and each control in all its states. */
const meta = {
  title: "Theming/Parts",
  component: Parts,
  tags: ["!screens", "!autodocs"],
  // A copy button keeps its name while it says “Copied” for two seconds, which live regions say too.
  parameters: { a11y: { config: { rules: [{ id: "label-content-name-mismatch", enabled: false }] } } },
  render: (_, { globals }) => <Parts appearance={appearanceOf(settingOf(globals))} />,
} satisfies Meta<typeof Parts>
export default meta
type Story = StoryObj<typeof meta>

export const PartsStory: Story = { name: "Parts" }
export const PartsDark: Story = { globals: { colorScheme: "dark" } }
