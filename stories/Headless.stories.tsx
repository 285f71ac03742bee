import type { Meta, StoryObj } from "@storybook/react-vite"
import { expect, within } from "storybook/test"
import { firstAccountOf, hostProps } from "../demo/hosts.js"
import { administratorOf } from "./administrator.js"
import { PlainConnect } from "./PlainConnect.jsx"
import { createScene } from "./scene.jsx"

/** `usePersonioConnect` without our screens: one column of plain HTML, no style sheet of ours. */
const meta = {
  title: "Reference/Headless",
  tags: ["!screens"],
  component: PlainConnect,
  args: {
    ...hostProps(firstAccountOf("onyo")),
    personioLanguage: "en",
    onVerify: createScene("onyo").onVerify,
  },
} satisfies Meta<typeof PlainConnect>
export default meta
type Story = StoryObj<typeof meta>

export const Decide: Story = {}

export const Connect: Story = {
  play: async (context) => {
    const administrator = await administratorOf(context)
    await administrator.decide("onyo")
    await expect(within(context.canvasElement).getByLabelText("Client ID")).toBeVisible()
  },
}
