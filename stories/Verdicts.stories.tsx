import type { Meta, StoryObj } from "@storybook/react-vite"
import type { Unavailable, UnavailableCode } from "personio-connect/contract"
import { said } from "../test/administrator/words.js"
import { atVerdict } from "./administrator.js"
import { type Args, common, dark, german, sceneOf, thrive, thriveDark } from "./meta.jsx"
import type { SceneOptions } from "./scene.jsx"

const meta = { title: "Widget/3 Verdicts", ...common } satisfies Meta<Args>
export default meta
type Story = StoryObj<typeof meta>

const after = (scene: SceneOptions): Story => ({
  parameters: { scene },
  play: async (context) => void (await atVerdict(context)),
})

export const Incomplete = after({ forgotten: ["email"] })
export const IncompleteDark: Story = { ...Incomplete, ...dark }
export const IncompleteGerman: Story = { ...Incomplete, ...german }
export const IncompleteMany: Story = {
  ...after({ forgotten: ["org_units:read", "absences:read", "email", "supervisor"] }),
  ...thrive,
}
/** What is optional is named too, and stands in nobody's way. */
export const OptionalMissing: Story = {
  ...after({ forgotten: ["org_units:read", "office", "gender"] }),
  ...thrive,
}
export const NothingTicked: Story = after({ forgotten: ["first_name", "last_name", "email"] })
export const NoEmployees: Story = after({ forgotten: ["employees:read"] })
export const StillMissing: Story = {
  ...Incomplete,
  play: async (context) => {
    const administrator = await atVerdict(context)
    await administrator.checkAgain()
  },
}
export const OneFound: Story = {
  ...after({ forgotten: ["email", "last_name"] }),
  play: async (context) => {
    const { credentials, fake } = sceneOf(context)
    const administrator = await atVerdict(context)
    fake.editCredential(credentials.clientId, {
      accessRights: ["employees:read"],
      attributes: ["first_name", "last_name"],
    })
    await administrator.checkAgain()
  },
}

export const Inconclusive: Story = { ...after({ scenario: "org_units_undecidable" }), ...thrive }
export const InconclusiveAttested: Story = {
  ...Inconclusive,
  play: async (context) => (await atVerdict(context)).attest(),
}
/** Where the host takes nobody's word for it. */
export const AttestedInVain: Story = {
  ...after({ scenario: "org_units_undecidable", unconfirmed: "block" }),
  ...thrive,
  play: async (context) => {
    const administrator = await atVerdict(context)
    await administrator.attest()
    await administrator.checkAgain()
  },
}
export const InconclusiveDark: Story = { ...Inconclusive, ...thriveDark }
export const MissingAndInconclusive: Story = {
  ...after({ scenario: "org_units_undecidable", forgotten: ["attendances:read"] }),
  ...thrive,
}

export const Rejected = after({ scenario: "invalid_client" })
export const RejectedDark: Story = { ...Rejected, ...dark }
export const RejectedGerman: Story = { ...Rejected, ...german }
export const RejectedCauses: Story = {
  ...Rejected,
  play: async (context) => {
    const administrator = await atVerdict(context)
    await administrator.askWhetherBothBelong()
    await administrator.askWhetherFinished()
  },
}
export const RejectedNewValue: Story = {
  ...Rejected,
  play: async (context) => {
    const administrator = await atVerdict(context)
    await administrator.paste(`papi-${"n3W_-9".repeat(14)}xy`)
    await administrator.headingBecomes(said("rejected.ready"))
  },
}
export const RejectedEmptied: Story = {
  ...Rejected,
  play: async (context) => (await atVerdict(context)).replace("clientSecret"),
}
export const CreatedAgain: Story = {
  ...Incomplete,
  play: async (context) => {
    const administrator = await atVerdict(context)
    await administrator.createAgain()
    await administrator.headingBecomes(said("connect.title"))
  },
}
export const RejectedAfterARepair: Story = {
  ...Incomplete,
  play: async (context) => {
    const { credentials, fake } = sceneOf(context)
    const administrator = await atVerdict(context)
    fake.deleteCredential(credentials.clientId)
    await administrator.checkAgain()
  },
}

export const RateLimited = after({ scenario: "rate_limited_seconds" })
export const RateLimitedDark: Story = { ...RateLimited, ...dark }
export const Unreachable = after({ scenario: "unreachable" })
export const UnexpectedAnswer = after({ scenario: "html" })

const hostSide = (code: UnavailableCode, more: Partial<Unavailable> = { reference: "4F7C-22A9" }) =>
  after({ answer: { status: "unavailable", code, ...more } })
export const Network = hostSide("network", {})
export const SessionExpired = hostSide("session_expired")
export const NotAllowed = hostSide("not_allowed")
export const NotAllowedGerman: Story = { ...NotAllowed, ...german }
export const HostRateLimited = hostSide("host_rate_limited", { retryAfterSeconds: 40 })
export const HostError = hostSide("host_error")
export const HostErrorDark: Story = { ...HostError, ...dark }
export const HostErrorTwice: Story = {
  ...HostError,
  play: async (context) => {
    const administrator = await atVerdict(context)
    await administrator.checkAgain()
  },
}
