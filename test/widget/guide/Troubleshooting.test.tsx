import { fireEvent, waitFor } from "@testing-library/react"
import { describe, expect, test } from "vitest"
import type { OnVerify } from "../../../src/contract.js"
import { said } from "../../administrator/words.js"
import { administrator, embed, heading, inDialog } from "../embed.js"

const never: OnVerify = () => new Promise(() => {})

async function openDifferent(host: "onyo" | "thrive"): Promise<void> {
  embed(host, { onVerify: never })
  await administrator.goToConnect(host)
  await administrator.openTroubleshooting()
}

/** What is offered for one of the things people see instead. */
function offeredFor(symptom: string): HTMLElement {
  const offered = inDialog().getByText(symptom, { exact: false }).closest("div")?.querySelector("dd")
  if (!offered) throw new Error(`Nothing is offered for “${symptom}”.`)
  return offered
}

describe("something in Personio looks different", () => {
  test("a login page: log in, and the way back to the same screen", async () => {
    await openDifferent("onyo")
    const offered = offeredFor(said("troubleshooting.login"))
    expect(offered).toHaveTextContent(said("troubleshooting.loginHelp"))
    expect(offered.querySelector("a")).toHaveAttribute(
      "href",
      "https://acme.app.personio.com/configuration/marketplace/connected",
    )
  })

  test("no button for somebody who is not an administrator: the rights, and somebody else to send it to", async () => {
    await openDifferent("onyo")
    const offered = offeredFor(said("troubleshooting.role"))
    expect(offered).toHaveTextContent(/edit rights for Marketplace integration and API/)
    await administrator.sendSetup()
    expect(await inDialog().findByRole("button", { name: said("send.checklist") })).toBeInTheDocument()
  })

  test("no button for an administrator: the plan, and whom to ask", async () => {
    await openDifferent("onyo")
    expect(offeredFor(said("troubleshooting.plan"))).toHaveTextContent(/Core Pro.*contact onyo/)
  })

  test("something else entirely: the way in words, also when the address is known", async () => {
    await openDifferent("onyo")
    expect(offeredFor(said("troubleshooting.other"))).toHaveTextContent(
      "In Personio: bottom left “Settings” › “Integrations” › “API credentials”. Or: “Marketplace” › “Connected integrations”.",
    )
  })

  test("the older button of other guides is the same one", async () => {
    await openDifferent("onyo")
    expect(offeredFor("Generate new credential")).toHaveTextContent(said("troubleshooting.olderHelp"))
  })

  test("another company: the address is changed, nothing else is lost", async () => {
    await openDifferent("onyo")
    fireEvent.click(inDialog().getByRole("button", { name: said("troubleshooting.changeAddress") }))
    await waitFor(() => expect(heading()).toHaveTextContent(said("prepare.title")))
    expect(inDialog().getByLabelText(/Personio address/)).toHaveValue("acme")
  })

  test("another company where no address is asked for: the other account", async () => {
    await openDifferent("thrive")
    await administrator.headingBecomes(said("connect.title"))
    expect(offeredFor(said("troubleshooting.company"))).toHaveTextContent(
      said("troubleshooting.otherAccount"),
    )
  })
})
