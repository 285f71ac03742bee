import type { Credentials } from "personio-connect/contract"
import { expect, type userEvent, waitFor, within } from "storybook/test"

type User = ReturnType<typeof userEvent.setup>

const dialog = () => within(document.body).findByRole("dialog", undefined, { timeout: 5_000 })

/** The filled button, once it takes presses: after a change of meaning it rests for half a second. */
export async function ready(): Promise<HTMLElement> {
  const shown = await dialog()
  return waitFor(
    () => {
      const button = shown.querySelector<HTMLElement>("[data-pc-primary]")
      if (!button || button.hasAttribute("aria-disabled")) throw new Error("The button is not ready yet.")
      return button
    },
    { timeout: 5_000 },
  )
}

async function headingChanges(act: () => Promise<void>): Promise<void> {
  const shown = await dialog()
  const heading = () => shown.querySelector("h2")?.textContent
  const before = heading()
  await act()
  await waitFor(() => expect(heading()).not.toBe(before), { timeout: 25_000 })
}

export async function typeAddress(user: User, address: string): Promise<void> {
  const field = (await dialog()).querySelector<HTMLElement>("[data-pc-part=address] input")
  if (field) await user.type(field, address)
}

/** From `prepare` to `connect`, with an address where one is asked for. */
export async function goToConnect(user: User): Promise<void> {
  await typeAddress(user, "acme")
  const button = await ready()
  await headingChanges(() => user.click(button))
}

/**
 * With no field focused: the values find their slots. By an event of our own, because what `userEvent` does is listed
 * in Storybook's panel, and a secret does not belong there, not even an invented one.
 */
export async function paste(text: string): Promise<void> {
  const heading = (await dialog()).querySelector<HTMLElement>("h2")
  const clipboardData = new DataTransfer()
  clipboardData.setData("text/plain", text)
  const event = new ClipboardEvent("paste", { bubbles: true, cancelable: true })
  // Firefox would show the page an empty one.
  Object.defineProperty(event, "clipboardData", { value: clipboardData })
  heading?.dispatchEvent(event)
}

export async function pasteBoth({ clientId, clientSecret }: Credentials): Promise<void> {
  await paste(clientId)
  await paste(clientSecret)
}

export async function press(user: User): Promise<void> {
  await user.click(await ready())
}

/** From the first step to a verdict. */
export async function goToVerdict(user: User, credentials: Credentials): Promise<void> {
  await goToConnect(user)
  await pasteBoth(credentials)
  await headingChanges(() => press(user))
}

/** Checks once more; the heading may stay the same. */
export async function checkAgain(user: User): Promise<void> {
  await press(user)
  await ready()
}

export { dialog }
