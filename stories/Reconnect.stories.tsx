import type { Meta, StoryObj } from "@storybook/react-vite"
import { expect, waitFor, within } from "storybook/test"
import { noFindings } from "../src/contract/verdict.js"
import { said } from "../test/administrator/words.js"
import { administratorOf, findDialog, findObstacle } from "./administrator.js"
import { type Args, common, dark, german, sceneOf } from "./meta.jsx"

const meta = { title: "Widget/5 Reconnect", ...common } satisfies Meta<Args>
export default meta
type Story = StoryObj<typeof meta>

const connection = {
  id: "c1",
  clientId: "papi-1f0c7d52-6f0e-4d3b-9a51-c2e8d7b49a2e",
  hostname: "acme.app.personio.com",
  credentialName: "onyo-acme-4f7c",
}
const findings = {
  ...noFindings(),
  missingRequired: { accessRights: [], attributes: ["email", "last_name"] },
}

export const Rejected: Story = { args: { connection: { ...connection, problem: "rejected" } } }
export const RejectedDark: Story = { ...Rejected, ...dark }
export const RejectedGerman: Story = { ...Rejected, ...german }
export const WithoutAddress: Story = {
  args: { connection: { ...connection, hostname: null, problem: "rejected" } },
}
export const Renewed: Story = { args: { connection: { ...connection, problem: "renewed" } } }
export const NewIntegration: Story = {
  ...Rejected,
  play: async (context) => (await administratorOf(context)).chooseWay("newIntegration"),
}
export const NewSecretReady: Story = {
  ...Rejected,
  play: async (context) => {
    const administrator = await administratorOf(context)
    await administrator.paste(sceneOf(context).credentials.clientSecret)
  },
}
export const LoggedOut: Story = {
  args: { ...Rejected.args, loginUrl: "https://onyo.example/login" },
  parameters: { scene: { obstacle: { status: "unavailable", code: "session_expired" } } },
  play: async () => {
    await findObstacle()
  },
}
/** The host knows what is missing. */
export const Missing: Story = {
  args: { connection: { ...connection, problem: "missing", findings } },
}
export const MissingDark: Story = { ...Missing, ...dark }
export const MissingGerman: Story = { ...Missing, ...german }
/** The host does not know what is missing, so the stored pair is checked on opening. */
export const MissingUnknown: Story = {
  args: { connection: { ...connection, problem: "missing" } },
  parameters: { scene: { forgotten: ["email"] } },
  play: async (context) =>
    (await administratorOf(context)).headingBecomes(said("reconnect.missingTitle", { n: 1 })),
}
export const Checking: Story = {
  args: { connection: { ...connection, problem: "missing" } },
  parameters: { scene: { scenario: "hang_token" } },
  play: async () => {
    const dialog = within(await findDialog())
    await waitFor(() => expect(dialog.getAllByText(said("connect.checking")).length).toBeGreaterThan(1), {
      timeout: 25_000,
    })
  },
}
export const Unavailable: Story = {
  args: { connection: { ...connection, problem: "missing" } },
  parameters: { scene: { answer: { status: "unavailable", code: "host_error", reference: "4F7C-22A9" } } },
  play: async (context) =>
    (await administratorOf(context)).headingBecomes(said("unavailable.host_error.title")),
}
/** Somebody came back from Personio, and the check that follows by itself could not be made. */
export const ReturnUnanswered: Story = {
  ...Missing,
  parameters: { scene: { answer: { status: "unavailable", code: "network" } } },
  play: async () => {
    const dialog = await findDialog()
    const link = within(dialog).getByRole("link", { name: /Open Personio/ })
    link.addEventListener("click", (event) => event.preventDefault(), { once: true })
    link.click()
    window.dispatchEvent(new Event("focus"))
    await within(dialog).findByText(said("incomplete.unanswered"), { selector: "[data-pc-part=repair] *" })
  },
}
