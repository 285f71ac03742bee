import { fireEvent, within } from "@testing-library/react"
import { describe, expect, test, vi } from "vitest"
import type { OnVerify, Unavailable } from "../../../src/contract.js"
import type { Support } from "../../../src/index.js"
import { said } from "../../administrator/words.js"
import { administrator, dialog, embed, inDialog } from "../embed.js"

const pair = {
  clientId: "papi-1f0c2b3a-0000-4000-8000-00000000a9a2",
  clientSecret: `papi-${"aB3_-9".repeat(14)}xy`,
}
const support: Support = {
  email: "help@onyo.example",
  phone: "+49 30 1234-56",
  hours: "Mon–Fri, 9–17 CET",
  url: "/contact",
}
const never: OnVerify = () => new Promise(() => {})

/** At an answer that nobody could check. */
async function at(answer: Omit<Unavailable, "status">, props: Partial<Parameters<typeof embed>[1]> = {}) {
  const told = embed("onyo", { ...props, onVerify: async () => ({ status: "unavailable", ...answer }) })
  await administrator.goToConnect("onyo")
  await administrator.pasteBoth(pair)
  await administrator.pressOn()
  return told
}

const mailOf = (link: HTMLElement) => {
  const url = new URL(link.getAttribute("href") ?? "")
  return { to: url.pathname, subject: url.searchParams.get("subject"), body: url.searchParams.get("body") }
}

describe("Help", () => {
  test("is a link where the product has only a help page", async () => {
    embed("onyo", { onVerify: never, helpUrl: "https://help.example/" })
    await administrator.open()
    expect(inDialog().getByRole("link", { name: /^Help/ })).toHaveAttribute("href", "https://help.example/")
  })

  test("shows every way to the support, takes the focus there and back, and hides it again", async () => {
    const onChat = vi.fn()
    embed("onyo", { onVerify: never, helpUrl: "https://help.example/", support: { ...support, onChat } })
    await administrator.open()
    const help = inDialog().getByRole("button", { name: "Help" })
    expect(help).toHaveAttribute("aria-expanded", "false")
    fireEvent.click(help)
    expect(help).toHaveAttribute("aria-expanded", "true")
    const panel = inDialog().getByRole("region", { name: "Help" })
    expect(panel).toHaveFocus()
    const inPanel = within(panel)
    const mail = inPanel.getByRole("link", { name: "help@onyo.example" })
    expect(mailOf(mail)).toEqual({
      to: "help@onyo.example",
      subject: "Connecting Personio to onyo",
      body: "onyo\r\nAcme GmbH",
    })
    expect(inPanel.getByRole("link", { name: "+49 30 1234-56" })).toHaveAttribute("href", "tel:+4930123456")
    expect(inPanel.getByText("Mon–Fri, 9–17 CET")).toBeInTheDocument()
    expect(inPanel.getByRole("link", { name: /^Contact form/ })).toHaveAttribute("href", "/contact")
    expect(inPanel.getByRole("link", { name: /^Help page/ })).toHaveAttribute("href", "https://help.example/")
    fireEvent.click(inPanel.getByRole("button", { name: "Start a chat" }))
    expect(onChat.mock.calls).toEqual([[{ reference: undefined }]])
    fireEvent.click(help)
    expect(inDialog().queryByRole("region", { name: "Help" })).toBeNull()
  })

  test("offers only what is given, and no address that could run as a script", async () => {
    embed("onyo", {
      onVerify: never,
      helpUrl: "java\nscript:alert(1)",
      support: { hours: "Mon–Fri", url: "javascript:alert(1)" },
    })
    await administrator.open()
    fireEvent.click(inDialog().getByRole("button", { name: "Help" }))
    const panel = within(inDialog().getByRole("region", { name: "Help" }))
    expect(panel.getByText("Mon–Fri")).toBeInTheDocument()
    expect(panel.queryAllByRole("link")).toEqual([])
    expect(panel.queryAllByRole("button")).toEqual([])
  })
})

describe("a failure", () => {
  test("hands its reference to the mail, the chat and the clipboard, and nothing of the credentials", async () => {
    const onChat = vi.fn()
    const writeText = vi.spyOn(navigator.clipboard, "writeText")
    await at({ code: "host_error", reference: "4F7C-22A9" }, { support: { ...support, onChat } })
    const mail = mailOf(inDialog().getByRole("link", { name: "help@onyo.example" }))
    expect(mail.subject).toBe("Connecting Personio to onyo · 4F7C-22A9")
    expect(mail.body).toBe("onyo\r\nAcme GmbH\r\nReference for onyo\r\n4F7C-22A9")
    expect(JSON.stringify(mail)).not.toContain("papi-")
    fireEvent.click(inDialog().getByRole("button", { name: "Start a chat" }))
    expect(onChat.mock.calls).toEqual([[{ reference: "4F7C-22A9" }]])
    fireEvent.click(inDialog().getByRole("button", { name: "Copy: Reference for onyo" }))
    expect(writeText.mock.calls).toEqual([["4F7C-22A9"]])
    writeText.mockRestore()
  })

  test("shows no reference where there is none", async () => {
    await at({ code: "host_error" })
    expect(dialog()).not.toHaveTextContent("Reference")
  })

  test("of the session offers to log in again, in a new tab", async () => {
    await at({ code: "session_expired" }, { loginUrl: "https://onyo.example/login" })
    const login = inDialog().getByRole("link", { name: /^Log in to onyo/ })
    expect(login).toHaveAttribute("href", "https://onyo.example/login")
    expect(login).toHaveAttribute("target", "_blank")
  })

  test("of the network says nothing but to try again", async () => {
    await at({ code: "network" }, { support })
    expect(inDialog().queryByRole("link", { name: "help@onyo.example" })).toBeNull()
  })

  test("that repeats says when it was last tried and how often", async () => {
    await at({ code: "personio_error" })
    expect(inDialog().getByText(/^Last tried at \d/)).not.toHaveTextContent("attempt")
    await administrator.checkAgain()
    await inDialog().findByText(/^Last tried at \d.* · attempt 2$/)
  })

  test("asks to keep the API secret only while there is one", async () => {
    await at({ code: "personio_error" })
    expect(dialog()).toHaveTextContent(said("unavailable.keep"))
    await administrator.replace("clientSecret")
    expect(dialog()).not.toHaveTextContent(said("unavailable.keep"))
  })
})
