import type { Meta, StoryObj } from "@storybook/react-vite"
import { standardAttributes } from "../src/contract/catalogue.js"
import { said } from "../test/administrator/words.js"
import { administratorOf, atVerdict } from "./administrator.js"
import { type Args, common, dark, german, thrive } from "./meta.jsx"

const meta = { title: "Widget/4 Done", ...common } satisfies Meta<Args>
export default meta
type Story = StoryObj<typeof meta>

export const Onyo: Story = {
  play: async (context) => void (await atVerdict(context)),
}
export const OnyoDark: Story = { ...Onyo, ...dark }
export const Thrive: Story = { ...Onyo, ...thrive }
export const German: Story = { ...Onyo, ...german }
export const OptionalNotShared: Story = {
  play: async (context) => {
    const administrator = await administratorOf(context)
    await administrator.addOptional("Employment status")
    await atVerdict(context)
  },
}
export const SharedTooMuch: Story = {
  ...Onyo,
  parameters: { scene: { extra: { accessRights: ["attendances:read"], attributes: ["fix_salary"] } } },
}
export const SharedEverything: Story = {
  ...Onyo,
  parameters: {
    scene: {
      extra: {
        attributes: standardAttributes.filter((id) => !["first_name", "last_name", "email"].includes(id)),
      },
    },
  },
}
export const SharedEverythingGerman: Story = { ...SharedEverything, ...German }
export const WhatComesNext: Story = {
  ...Onyo,
  args: { messages: { "done.next": "The first import runs now. It takes about ten minutes." } },
}
export const ManyTicksAttested: Story = {
  ...thrive,
  parameters: { scene: { scenario: "org_units_undecidable" } },
  play: async (context) => {
    const administrator = await atVerdict(context)
    await administrator.attest()
    await administrator.pressPrimary()
    await administrator.headingBecomes(said("done.title"))
  },
}
