import { waitFor } from "@testing-library/react"
import { expect, test } from "vitest"
import { screenLabels } from "../../../../src/contract/labels.js"
import { administratorIn, createBackend, dialog, embed, heading, required } from "../../embed.js"
import { pseudoLocale } from "./pseudo.js"

/** What may stand there unchanged: names, Personio's own labels, and what the host itself says. */
const others = [
  ...Object.values(screenLabels).map((label) => label.en[0]),
  "onyo-acme-4f7c",
  "onyo",
  "Acme GmbH",
  "Personio",
  ".app.personio.com",
  "acme",
  "First name",
  "Last name",
  "Email",
  "Employees",
  "Read",
  "to sign in",
]

/** Everything read or heard in the dialog, without those. */
function ownWords(): string[] {
  const root = dialog().closest("[lang]")
  return [dialog(), ...dialog().querySelectorAll("*")]
    .filter((element) => element.closest("[lang]") === root)
    .flatMap((element) => [
      ...[...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.nodeValue),
      ...["aria-label", "placeholder", "title", "alt"].map((name) => element.getAttribute(name)),
    ])
    .filter((text) => text !== null)
    .map((text) => others.reduce((rest, other) => rest.replaceAll(other, ""), text.replace(/papi-\S+/, "")))
}

test("in a language nobody speaks, every word of all steps comes from that language", async () => {
  const { fake, onVerify } = createBackend("onyo")
  const credentials = fake.addCredential(required("onyo", "email"))
  embed("onyo", { onVerify, locale: pseudoLocale(), messages: {}, defaultAddress: "acme", defaultOpen: true })
  const administrator = administratorIn(pseudoLocale())
  const seen: string[] = []
  const look = () => {
    seen.push(heading().textContent)
    // The browser writes the date of the receipt, in the language of the tag.
    for (const text of ownWords().filter((words) => Number.isNaN(Date.parse(words))))
      expect(text, heading().textContent).not.toMatch(/[aeiou][a-z]|[a-z][aeiou]/)
  }
  const goOn = async () => {
    const before = heading().textContent
    await administrator.pressPrimary()
    await waitFor(() => expect(heading().textContent).not.toBe(before), { timeout: 5_000 })
    look()
  }
  await waitFor(() => heading(), { timeout: 10_000 })
  look()
  await goOn()
  await administrator.pasteBoth(credentials)
  await goOn()
  fake.editCredential(credentials.clientId, required("onyo"))
  await goOn()
  expect(seen).toHaveLength(4)
})
