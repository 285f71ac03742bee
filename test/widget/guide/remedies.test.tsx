import { afterEach, describe, expect, test, vi } from "vitest"
import { noFindings } from "../../../src/contract/verdict.js"
import { defineScopes, type OnVerify, type Unavailable } from "../../../src/contract.js"
import type { Scenario } from "../../../src/testing.js"
import { said } from "../../administrator/words.js"
import { administrator, createBackend, dialog, embed, heading, ready, required } from "../embed.js"

const never: OnVerify = () => new Promise(() => {})
const secret = `papi-${"aB3_-9".repeat(14)}xy`
const name = "onyo-acme-4f7c"
const support = { email: "support@onyo.example" }

/** How somebody gets into a trouble. */
type Way = () => Promise<void>

const onPrepare =
  (address?: string): Way =>
  async () => {
    embed("onyo", { onVerify: never })
    await administrator.open()
    if (address) await administrator.typeAddress(address)
  }
const onConnect: Way = async () => {
  embed("onyo", { onVerify: never, support })
  await administrator.goToConnect("onyo")
}
const different: Way = async () => {
  await onConnect()
  await administrator.openTroubleshooting()
}
const inTheTickList: Way = async () => {
  await onConnect()
  await administrator.openBlock(2)
}
const finished: Way = async () => {
  await onConnect()
  await administrator.openBlock(3)
  await administrator.askWhetherFinished()
}
const madeEarlier: Way = async () => {
  await onConnect()
  await administrator.askAboutEarlierOne()
}
const pasting =
  (text: string, into: "clientId" | "clientSecret"): Way =>
  async () => {
    await onConnect()
    await administrator.paste(text, into)
  }
const checked =
  (options: { forgotten?: string[]; scenario?: Scenario } = {}): Way =>
  async () => {
    const { fake, onVerify } = createBackend("onyo")
    embed("onyo", { onVerify })
    await administrator.goToConnect("onyo")
    await administrator.check(
      fake.addCredential({
        ...required("onyo", ...(options.forgotten ?? [])),
        ...(options.scenario && { scenario: options.scenario }),
      }),
    )
  }
const answered =
  (code: Unavailable["code"]): Way =>
  async () => {
    embed("onyo", { onVerify: async () => ({ status: "unavailable", code }) })
    await administrator.goToConnect("onyo")
    await administrator.check({ clientId: "papi-1f0c2b3a-0000-4000-8000-00000000a9a2", clientSecret: secret })
  }
const reconnecting =
  (problem: "rejected" | "missing"): Way =>
  async () => {
    const connection = { id: "c1", hostname: "acme.personio.de", credentialName: name, problem }
    const missingRequired = { accessRights: [], attributes: ["email"] }
    embed("onyo", {
      onVerify: async () => ({ ...noFindings(), status: "incomplete", missingRequired }),
      connection,
    })
    await administrator.open()
  }
/** A product that cannot do without a field that not every company has. */
const withoutTheField: Way = async () => {
  const scopes = defineScopes({
    accessRights: [{ id: "employees:read", required: true }],
    attributes: [
      {
        id: "custom:badge",
        required: true,
        label: "Badge number",
        match: { labels: ["Badge", "Badge number"] },
      },
    ],
  })
  embed("onyo", { onVerify: never, scopes, support })
  await administrator.goToConnect("onyo")
  await administrator.openBlock(2)
  await administrator.askWhyNotInList()
}

/** What goes wrong between people and Personio, how they get there, and the words with which the widget helps. */
const troubles: readonly [trouble: string, way: Way, ...remedy: string[]][] = [
  // Finding the screen.
  [
    "the button is missing, because the role lacks the rights",
    different,
    said("troubleshooting.role"),
    said("troubleshooting.roleHelp"),
    said("send.button"),
  ],
  [
    "the button is missing, because the plan has no custom integrations",
    different,
    said("troubleshooting.plan"),
    said("troubleshooting.planHelp"),
    support.email,
  ],
  ["the link shows a login page", different, said("troubleshooting.loginHelp"), said("connect.openPersonio")],
  [
    "after single sign-on the dashboard shows",
    different,
    said("troubleshooting.other"),
    said("connect.inWords"),
  ],
  ["the link shows another company", different, said("troubleshooting.changeAddress")],
  [
    "an older guide names other buttons",
    different,
    "Generate new credential",
    said("troubleshooting.olderHelp"),
  ],
  ["Personio has changed its pages", different, said("troubleshooting.other"), said("connect.inWords")],
  [
    "the login page is pasted as the address",
    onPrepare("https://login.personio.com/u/login"),
    said("address.login"),
  ],
  [
    "the career page is pasted as the address",
    onPrepare("acme.jobs.personio.de"),
    said("address.use", { name: "acme" }),
  ],
  [
    "an address of Personio's own is pasted",
    onPrepare("api.personio.de"),
    said("address.not_an_account", { host: "api.personio.de" }),
  ],
  ["nobody here is an administrator", onPrepare(), said("send.button")],
  // Ticking.
  [
    "a field has another name at this company",
    withoutTheField,
    said("connect.otherName"),
    "for example Badge.",
  ],
  [
    "a required field does not exist at this company",
    withoutTheField,
    said("notInList.required"),
    support.email,
  ],
  ["“Select all” makes large accounts slow", inTheTickList, said("connect.nothingElse")],
  ["more people are read than expected", onPrepare(), said("prepare.card")],
  [
    "something required is not ticked",
    checked({ forgotten: ["email"] }),
    "Email",
    "business email, for login",
    said("incomplete.again"),
  ],
  [
    "nothing is ticked under the readable attributes",
    checked({ forgotten: ["first_name", "last_name", "email"] }),
    "First name",
    "Last name",
    "Email",
  ],
  ["a new own field does not arrive later", reconnecting("missing"), said("reconnect.missing")],
  // The two values.
  ["the two values are swapped", pasting(secret, "clientId"), said("credential.movedSecret")],
  [
    "spaces came along",
    pasting(` ${secret.slice(0, 40)} ${secret.slice(40)}`, "clientSecret"),
    said("credential.cleaned"),
  ],
  [
    "words came along",
    pasting(`Secret for onyo: ${secret}, thanks`, "clientSecret"),
    said("credential.surroundings"),
  ],
  ["only the dots were copied", pasting("••••••••••••", "clientSecret"), said("credential.dots")],
  [
    "the recruiting key was pasted",
    pasting("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b", "clientSecret"),
    said("credential.recruiting", { name: `“${name}”` }),
  ],
  ["the secret is lost, because “Finish” was clicked", finished, said("rejected.recreate")],
  [
    "an integration was made earlier, and its secret is lost",
    madeEarlier,
    said("connect.earlierHelp"),
    said("rejected.recreate"),
  ],
  // The answer.
  [
    "ID and secret are of two integrations",
    checked({ scenario: "invalid_client" }),
    said("rejected.belong", { name: `“${name}”` }),
  ],
  ["it worked, and now Personio refuses", reconnecting("rejected"), said("reconnect.rejected")],
  ["Personio limits the number of checks", answered("rate_limited"), said("unavailable.tryAgain")],
  ["Personio is slow or does not answer", answered("timeout"), said("unavailable.tryAgain")],
  ["the host's session has ended", answered("session_expired"), said("unavailable.session_expired.lead")],
]

describe("every trouble ends in something that the widget offers", () => {
  afterEach(() => void vi.restoreAllMocks())

  test.each(troubles)("%s", async (_, way, ...remedy) => {
    await way()
    await ready()
    expect(heading()).toBeInTheDocument()
    for (const words of remedy) expect(dialog()).toHaveTextContent(words)
  })
})
