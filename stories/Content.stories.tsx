import type { Meta, StoryObj } from "@storybook/react-vite"
import { expect, waitFor } from "storybook/test"
import { firstLabels } from "../src/flow/personioLabels.js"
import { fetchLabels } from "../src/widget/i18n/fetchLabels.js"
import { AllStrings } from "./AllStrings.jsx"
import { keys, type Language, loadLanguages } from "./messages.js"

/** What the widget says, beside each other in all languages. */
const meta = {
  title: "Content/All strings",
  tags: ["!screens", "!autodocs"],
  loaders: [
    async () => {
      const languages = await loadLanguages()
      const labels = await Promise.all(
        languages.map(async ({ tag }) => [tag, await firstLabels(undefined, [tag], fetchLabels)] as const),
      )
      return { languages, labels: Object.fromEntries(labels) }
    },
  ],
  render: (_, { loaded }) => <AllStrings languages={loaded["languages"]} labels={loaded["labels"]} />,
} satisfies Meta
export default meta
type Story = StoryObj<typeof meta>

/** No language lacks a word; only what a product says for itself is empty everywhere. */
export const AllStringsStory: Story = {
  name: "All strings",
  // Two thousand sentences take axe ten seconds; the same page with few of them is looked at below.
  parameters: { a11y: { test: "off" } },
  play: async ({ canvasElement, loaded }) => {
    const languages: readonly Language[] = loaded["languages"]
    await expect(canvasElement.querySelectorAll("tbody tr").length).toBe(keys.length)
    await expect(canvasElement.querySelectorAll("thead th").length).toBe(languages.length + 1)
    const empty = keys.filter((key) =>
      languages
        .flatMap(({ messages, variant }) => [messages[key], variant ? variant.messages[key] : "–"])
        .some((message) => JSON.stringify(message ?? "").includes('""')),
    )
    await expect(empty).toEqual(["done.next"])
  },
}

/** The words of one language find the same string in all others. */
export const Search: Story = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    const search = canvasElement.querySelector("input[type=search]") as HTMLInputElement
    await userEvent.tab()
    await expect(search).toHaveFocus()
    await userEvent.paste("vertauscht")
    await waitFor(() => expect(canvasElement.querySelectorAll("tbody tr")).toHaveLength(1))
    await expect(
      canvas.getByRole("row", { name: /credential.swapped.*These two values look swapped/ }),
    ).toBeVisible()
    await userEvent.clear(search)
    await userEvent.paste("prepare.title")
    await userEvent.click(canvas.getByRole("checkbox", { name: "Filled in" }))
    await expect(canvas.getByText("Connect Personio to onyo")).toBeVisible()
    await userEvent.selectOptions(canvas.getByRole("combobox", { name: "Group" }), "credential")
    await expect(canvas.getByText(/No string has these words/)).toBeVisible()
  },
}
