import type { Meta, StoryObj } from "@storybook/react-vite"
import { atConnect, atVerdict } from "./administrator.js"
import { type BrandId, brands } from "./brands.js"
import { type Args, common } from "./meta.jsx"

const meta = { title: "Theming/Brands", tags: ["!screens"], ...common } satisfies Meta<Args>
export default meta
type Story = StoryObj<typeof meta>

const brand = (id: BrandId, scheme: "light" | "dark" = "light"): Story => ({
  args: { appearance: brands[id].appearance },
  globals: { look: "default", colorScheme: scheme },
  decorators: [
    (Step) => (
      <div style={{ ...brands[id].page, minHeight: "100vh", padding: 24, margin: -24 }}>
        <Step />
      </div>
    ),
  ],
})

/** The second step, the repair card and the receipt of a brand. */
const later = (first: Story) => ({
  connect: { ...first, play: async (context) => void (await atConnect(context)) } satisfies Story as Story,
  done: { ...first, play: async (context) => void (await atVerdict(context)) } satisfies Story as Story,
  incomplete: {
    ...first,
    parameters: { scene: { forgotten: ["email"] } },
    play: async (context) => void (await atVerdict(context)),
  } satisfies Story as Story,
})

export const Fintech: Story = brand("fintech")
export const FintechConnect: Story = later(Fintech).connect
export const FintechIncomplete: Story = later(Fintech).incomplete
export const FintechDone: Story = later(Fintech).done

export const Pastel: Story = brand("pastel")
export const PastelConnect: Story = later(Pastel).connect
export const PastelIncomplete: Story = later(Pastel).incomplete
export const PastelDone: Story = later(Pastel).done

export const Brutal: Story = brand("brutal")
export const BrutalConnect: Story = later(Brutal).connect
export const BrutalIncomplete: Story = later(Brutal).incomplete
export const BrutalDone: Story = later(Brutal).done

export const Dense: Story = brand("dense")
export const DenseConnect: Story = later(Dense).connect
export const DenseIncomplete: Story = later(Dense).incomplete
export const DenseDone: Story = later(Dense).done

export const Contrast: Story = brand("contrast")
export const ContrastConnect: Story = later(Contrast).connect
export const ContrastIncomplete: Story = later(Contrast).incomplete
export const ContrastDone: Story = later(Contrast).done

export const DenseDark: Story = brand("dense", "dark")
export const ContrastDark: Story = brand("contrast", "dark")
export const ContrastDarkIncomplete: Story = later(ContrastDark).incomplete
