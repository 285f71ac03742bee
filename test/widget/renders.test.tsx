import { act, fireEvent } from "@testing-library/react"
import { describe, expect, test } from "vitest"
import { administrator, createBackend, dialog, embed, inDialog, ready, required } from "./embed.js"
import { renderedBy } from "./renderedComponents.js"

/** Parts that radix-ui renders inside one of ours. */
const ofRadix = /^(Primitive|Provider$|Presence$|Checkbox.|Collapsible|Label$|VisuallyHidden$)/

/** The names of our own components that render because of `change`. */
async function ownRenderedBy(change: () => unknown): Promise<string[]> {
  const names = await renderedBy(() => act(async () => void (await change())))
  return names.filter((name) => !ofRadix.test(name)).sort()
}

describe("the components that render", () => {
  test("are only those that show the address when a letter is typed into it", async () => {
    embed("onyo", { onVerify: createBackend("onyo").onVerify }, false)
    await administrator.open()
    // The preflight has been answered by then; its answer renders the flow once.
    await ready()
    const field = inDialog().getByLabelText(/^Your Personio address/)
    const names = await renderedBy(() => act(() => fireEvent.change(field, { target: { value: "acme" } })))
    expect(names).toEqual(["AddressRoot", "AddressInput", "AddressNote"])
  })

  test("are only the box and the data that is shared when another optional scope is ticked", async () => {
    embed("onyo", { onVerify: createBackend("onyo").onVerify }, false)
    await administrator.open()
    await ready()
    const box = inDialog().getByRole("checkbox", { name: "Employment status" })
    expect(await ownRenderedBy(() => fireEvent.click(box))).toEqual([
      "AttributeLine",
      "ChangedData",
      "Checkbox",
      "Choice",
      "Icon",
      "Localized",
      "ReadData",
      "WithReason",
    ])
  })

  test("are only the credential fields and the filled button when the second value is pasted", async () => {
    const { onVerify, fake } = createBackend("onyo")
    embed("onyo", { onVerify }, false)
    const { clientId, clientSecret } = fake.addCredential(required("onyo"))
    await administrator.goToConnect("onyo")
    await administrator.paste(clientId)
    const names = await ownRenderedBy(() => administrator.paste(clientSecret))
    expect(names).toEqual(expect.arrayContaining(["ConnectActions", "CredentialField", "FilledField"]))
    // The React Compiler may leave out some of them.
    const shown =
      /^(Button|CheckButton|ConnectActions|CredentialField|CredentialTray|FilledField|Icon|LiveRegions)$/
    expect(names.filter((name) => !shown.test(name))).toEqual([])
    expect(dialog()).toHaveTextContent("91 characters")
  })
})
