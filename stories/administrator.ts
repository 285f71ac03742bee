import type { StoryContext } from "@storybook/react-vite"
import { type userEvent, waitFor, within } from "storybook/test"
import { loadLocale } from "../src/widget/i18n/locales.js"
import { type Administrator, createAdministrator } from "../test/administrator/createAdministrator.js"
import { createTestingLibraryPort } from "../test/administrator/testingLibraryPort.js"
import { wordsOf } from "../test/administrator/words.js"
import { hostOf, sceneOf, shownLocale } from "./meta.jsx"

type User = ReturnType<typeof userEvent.setup>

/** Longer than the slowest answer of a scene, in milliseconds. */
const timeout = 25_000

export const findDialog = () => within(document.body).findByRole("dialog", undefined, { timeout })

/** The widget in the page, or its dialog: a story's layout is the toolbar's. */
export const findWidget = () =>
  waitFor(
    () => {
      const widget = document.querySelector<HTMLElement>("[data-pc-part=dialog], [data-pc-part=inline]")
      if (!widget) throw new Error("The widget is not there.")
      return widget
    },
    { timeout },
  )

/** Waits until the widget shows what stands in the way of a check, in whatever language. */
export const findObstacle = () =>
  waitFor(
    async () => {
      const obstacle = (await findWidget()).querySelector("[data-pc-part=obstacle]")
      if (!obstacle) throw new Error("The widget shows no obstacle.")
      return obstacle
    },
    { timeout },
  )

const portOf = (user: User) =>
  createTestingLibraryPort({
    // An interface of a host's own has no dialog.
    widget: () => within(document.body).queryByRole("dialog") ?? document.body,
    page: () => document.body,
    within,
    waitFor,
    press: (element) => user.click(element),
    fill: async (element, text) => {
      if (element instanceof HTMLInputElement && element.value !== "") await user.clear(element)
      await user.type(element, text)
    },
    paste,
    timeout,
  })

/**
 * By an event of our own, because what `userEvent` does is listed in Storybook's panel, and a secret does not belong
 * there, not even an invented one.
 */
function paste(element: HTMLElement, text: string): void {
  if (element instanceof HTMLInputElement) element.focus()
  const clipboardData = new DataTransfer()
  clipboardData.setData("text/plain", text)
  const event = new ClipboardEvent("paste", { bubbles: true, cancelable: true })
  // Firefox would show the page an empty one.
  Object.defineProperty(event, "clipboardData", { value: clipboardData })
  element.dispatchEvent(event)
}

type Context = Pick<StoryContext, "globals" | "loaded"> & { userEvent: User }

/** The administrator in front of a story's dialog, who reads the story's language. */
export async function administratorOf({ userEvent, loaded }: Context): Promise<Administrator> {
  const locale = shownLocale({ loaded })
  const words = wordsOf(typeof locale === "string" ? await loadLocale(locale) : locale)
  return createAdministrator(portOf(userEvent), words)
}

/** On the second step, with an address where the product asks for one. */
export async function atConnect(context: Context): Promise<Administrator> {
  const administrator = await administratorOf(context)
  await administrator.decide(hostOf(context.globals))
  return administrator
}

/** At the first answer to the values of the story's scene. */
export async function atVerdict(context: Context): Promise<Administrator> {
  const administrator = await atConnect(context)
  await administrator.check(sceneOf(context).credentials)
  return administrator
}
