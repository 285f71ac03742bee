import type { Decorator, Meta, StoryObj } from "@storybook/react-vite"
import { expect } from "storybook/test"
import { CompanionHint } from "../src/widget/companion/CompanionHint.js"
import { CompanionPlaceholder } from "../src/widget/companion/CompanionPlaceholder.js"
import { Root } from "../src/widget/styles/Root.js"
import { administratorOf, atConnect, atVerdict, findWidget } from "./administrator.js"
import { forceColours } from "./forcedColours.js"
import { InWords } from "./InWords.jsx"
import { type Args, common, dark, hostOf, thrive } from "./meta.jsx"

/** The same steps elsewhere: in the page, on a phone, in a low window, in a small one on top of Personio. */
const meta = { title: "Widget/6 Places", ...common } satisfies Meta<Args>
export default meta
type Story = StoryObj<typeof meta>

const inline = { globals: { layout: "inline" } }
const compact = { globals: { density: "compact" } }
const window = (value: string) => ({ globals: { viewport: { value } } })

const ticks: NonNullable<Story["play"]> = async (context) => {
  const administrator = await atConnect(context)
  await administrator.openBlock(2)
}

/** A part of the page: no dialog, nothing to close, no focus taken. */
export const Inline: Story = { ...inline, tags: ["!screens"] }
export const InlineTicks: Story = { ...inline, tags: ["!screens"], play: ticks }
export const InlineVerdict: Story = {
  ...inline,
  tags: ["!screens"],
  parameters: { scene: { forgotten: ["email"] } },
  play: async (context) => void (await atVerdict(context)),
}

export const Compact: Story = compact
export const CompactTicks: Story = { ...compact, play: ticks }

export const Phone: Story = { ...window("phone"), tags: ["!screens"] }
export const PhoneTicks: Story = { ...window("phone"), tags: ["!screens"], play: ticks }
export const LowLaptop: Story = { ...window("low"), tags: ["!screens"] }
export const LowLaptopTicks: Story = { ...window("low"), tags: ["!screens"], play: ticks }

/** Letters twice as large, as a browser's own setting makes them. */
const largeText: Decorator = (Story) => (
  <div style={{ "--pc-rem": "32px" } as object}>
    <Story />
  </div>
)
export const LargeText: Story = { decorators: [largeText], tags: ["!screens"] }
export const LargeTextTicks: Story = { ...LargeText, tags: ["!screens"], play: ticks }

/** What our rules do; the browser’s own part of forced colours needs its developer tools. */
export const ForcedColours: Story = { tags: ["!screens"], beforeEach: forceColours, play: ticks }
export const ForcedColoursDark: Story = { ...ForcedColours, ...dark, tags: ["!screens"] }

/** The steps as they look in the small window on top of Personio, which no page can open inside a frame. */
export const Companion: Story = {
  globals: { ...thrive.globals, ...inline.globals, viewport: { value: "companion" } },
  tags: ["!screens"],
  decorators: [
    (Story) => (
      <Root>
        <main data-pc-part="companion" aria-label="Companion">
          <InWords>
            <CompanionHint view={globalThis.window} />
          </InWords>
          <Story />
        </main>
      </Root>
    ),
  ],
  play: async (context) => {
    const administrator = await administratorOf(context)
    await administrator.decide(hostOf(context.globals))
    // The window has a frame around the steps, the page has none.
    ;(await findWidget()).dataset["pcPart"] = "frame"
    await expect(document.querySelector("[data-pc-part=companion] [data-pc-part=header]")).not.toBeVisible()
  },
}

/** What stands in the dialog meanwhile. */
export const CompanionPlaceholderInTheDialog: Story = {
  tags: ["!screens"],
  render: () => (
    <Root>
      <InWords>
        <div
          data-pc-part="frame"
          style={{
            position: "relative",
            width: 680,
            maxWidth: "100%",
            height: 640,
            borderRadius: 16,
            background: "var(--pc-t-surface)",
          }}
        >
          <CompanionPlaceholder id="away" bringBack={() => {}} />
        </div>
      </InWords>
    </Root>
  ),
}
