import { fireEvent, waitFor } from "@testing-library/react"
import { afterEach, describe, expect, test, vi } from "vitest"
import type { HostId } from "../../demo/hosts.js"
import { said } from "../administrator/words.js"
import { administrator, dialog, embed, heading, inDialog, ready } from "./embed.js"

const offer = () => inDialog().queryByRole("button", { name: said("companion.offer") })
const never = () => new Promise<never>(() => {})
const anId = "papi-1f0c7d52-6f0e-4d3b-9a51-c2e8d7b49a2e"

/** What a browser with Document Picture-in-Picture has; this one is asked, and refuses. */
function withWindowsOnTop() {
  const requestWindow = vi.fn(() => Promise.reject(new DOMException("", "NotAllowedError")))
  vi.stubGlobal("documentPictureInPicture", { requestWindow })
  return requestWindow
}

async function connecting(host: HostId, props = {}) {
  embed(host, { onVerify: never, ...props })
  await administrator.goToConnect(host)
}

afterEach(() => {
  vi.unstubAllGlobals()
})

describe("the list on top", () => {
  test("is not offered where the browser has no such windows", async () => {
    await connecting("thrive")
    expect(offer()).toBeNull()
  })

  test("is offered for more ticks than one look remembers, until a value is brought back", async () => {
    withWindowsOnTop()
    await connecting("thrive")
    expect(offer()).toBeVisible()
    await administrator.paste(anId)
    await waitFor(() => expect(offer()).toBeNull())
  })

  test("is not offered for four ticks", async () => {
    withWindowsOnTop()
    await connecting("onyo")
    expect(offer()).toBeNull()
  })

  test("is not offered where a listing presets the ticks", async () => {
    withWindowsOnTop()
    await connecting("thrive", { guide: "marketplace" })
    expect(offer()).toBeNull()
  })

  test("refused by the browser it copies the name all the same, and everything stays where it is", async () => {
    const requestWindow = withWindowsOnTop()
    const writeText = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue()
    await connecting("thrive")
    const shown = heading().textContent
    await ready()
    fireEvent.click(offer() as HTMLElement)
    await waitFor(() => expect(requestWindow).toHaveBeenCalled())
    expect(writeText).toHaveBeenCalledWith("Thrive Learning")
    await waitFor(() => expect(dialog()).toHaveTextContent("Name copied"))
    expect(heading()).toHaveTextContent(shown ?? "")
    writeText.mockRestore()
  })
})
