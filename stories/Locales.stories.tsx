import type { Meta, StoryObj } from "@storybook/react-vite"
import type { Locale } from "personio-connect"
import { expect } from "storybook/test"
import { mirroredLocale, pseudoLocale } from "../test/widget/i18n/messages/pseudo.js"
import { atConnect, atVerdict, findDialog } from "./administrator.js"
import { type Args, common } from "./meta.jsx"

/** The button keeps the locale's own words here: the products name it in two languages only. */
const meta = {
  title: "Widget/7 Locales",
  ...common,
  args: { ...common.args, messages: {} },
} satisfies Meta<Args>
export default meta
type Story = StoryObj<typeof meta>

/** Longer words wrap: nothing is wider than its place, except what is shortened on purpose. */
async function nothingSticksOut(): Promise<void> {
  const wide = [...(await findDialog()).querySelectorAll("*")].filter(
    (element) =>
      element instanceof HTMLElement &&
      // A button that looks like text has 4 px of air, which is no text.
      element.scrollWidth > element.clientWidth + 4 &&
      element.clientWidth > 1 &&
      getComputedStyle(element).display !== "inline" &&
      getComputedStyle(element).textOverflow !== "ellipsis",
  )
  expect(wide.map((element) => `${element.localName}: ${element.textContent}`)).toEqual([])
}

/** A language that ships is chosen in the toolbar, a made-up one is a locale of the story. */
const speaking = (locale: string | Locale): Story =>
  typeof locale === "string"
    ? { globals: { locale, personioLanguage: locale.startsWith("de") ? "de" : locale } }
    : { args: { locale } }

type Speech = ReturnType<typeof speaking>

const prepare = (speech: Speech): Story => ({ ...speech, play: nothingSticksOut })
const ticks = (speech: Speech): Story => ({
  ...speech,
  play: async (context) => {
    const administrator = await atConnect(context)
    await administrator.openBlock(2)
    await nothingSticksOut()
  },
})
const verdict = (speech: Speech, forgotten: readonly string[]): Story => ({
  ...speech,
  parameters: { scene: { forgotten } },
  play: async (context) => {
    await atVerdict(context)
    await nothingSticksOut()
  },
})
const incomplete = (speech: Speech) => verdict(speech, ["email", "last_name"])
const done = (speech: Speech) => verdict(speech, [])

const french = speaking("fr")
export const FrenchPrepare = prepare(french)
export const FrenchTicks = ticks(french)
export const FrenchIncomplete = incomplete(french)
export const FrenchDone = done(french)

const spanish = speaking("es")
export const SpanishPrepare = prepare(spanish)
export const SpanishTicks = ticks(spanish)
export const SpanishIncomplete = incomplete(spanish)
export const SpanishDone = done(spanish)

const italian = speaking("it")
export const ItalianPrepare = prepare(italian)
export const ItalianTicks = ticks(italian)
export const ItalianIncomplete = incomplete(italian)
export const ItalianDone = done(italian)

const dutch = speaking("nl")
export const DutchPrepare = prepare(dutch)
export const DutchTicks = ticks(dutch)
export const DutchIncomplete = incomplete(dutch)
export const DutchDone = done(dutch)

const informal = speaking("de-informal")
export const GermanInformalPrepare = prepare(informal)
export const GermanInformalTicks = ticks(informal)
export const GermanInformalIncomplete = incomplete(informal)
export const GermanInformalDone = done(informal)

/** From right to left: everything that points somewhere is mirrored, the names keep their own direction. */
const mirrored = speaking(mirroredLocale())
export const MirroredPrepare = prepare(mirrored)
export const MirroredTicks = ticks(mirrored)
export const MirroredIncomplete = incomplete(mirrored)
export const MirroredDone = done(mirrored)

/** English 40 % longer: what a language that does not ship yet may need. */
const longer = speaking(pseudoLocale())
export const LongerPrepare = prepare(longer)
export const LongerTicks = ticks(longer)
export const LongerIncomplete = incomplete(longer)
export const LongerDone = done(longer)
