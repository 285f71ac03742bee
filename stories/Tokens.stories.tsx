import type { Meta, StoryObj } from "@storybook/react-vite"
import { expect } from "storybook/test"
import { Tokens } from "./Tokens.jsx"
import { tokens } from "./tokens.js"

/** What a host may restyle, from the table that the style sheet is made of. */
const meta = {
  title: "Theming/Tokens",
  component: Tokens,
  tags: ["!screens", "!autodocs"],
  globals: { look: "default" },
} satisfies Meta<typeof Tokens>
export default meta
type Story = StoryObj<typeof meta>

/** Each token says what it is, and has a value in both schemes. */
export const TokensStory: Story = {
  name: "Tokens",
  play: async ({ canvasElement }) => {
    const cells = [...canvasElement.querySelectorAll("tbody td")]
    await expect(cells.length).toBe(4 * tokens.length)
    await expect(cells.filter((cell) => cell.textContent === "").length).toBe(0)
  },
}
export const TokensDark: Story = { globals: { ...meta.globals, colorScheme: "dark" } }
