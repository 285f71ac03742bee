import type { Meta, StoryObj } from "@storybook/react-vite"
import type { PersonioConnectModalProps } from "personio-connect"
import { expect } from "storybook/test"
import { mirroredLocale, pseudoLocale } from "../test/widget/i18n/messages/pseudo.js"
import { atConnect, atVerdict, findDialog } from "./administrator.js"
import { type Args, common } from "./meta.jsx"

type LocaleArgs = Args & Pick<PersonioConnectModalProps, "messages">

/** The button keeps the locale's own words here: the products name it in two languages only. */
const meta = {
  title: "Widget/5 Locales",
  ...common,
  args: { ...common.args, messages: {} },
} satisfies Meta<LocaleArgs>
export default meta
type Story = StoryObj<typeof meta>

/** Longer words wrap: nothing is wider than its place, except what is shortened on purpose. */
async function nothingSticksOut(): Promise<void> {
  const wide = [...(await findDialog()).querySelectorAll("*")].filter(
    (element) =>
      element instanceof HTMLElement &&
      element.scrollWidth > element.clientWidth + 1 &&
      element.clientWidth > 1 &&
      getComputedStyle(element).display !== "inline" &&
      getComputedStyle(element).textOverflow !== "ellipsis",
  )
  expect(wide.map((element) => `${element.localName}: ${element.textContent}`)).toEqual([])
}

type Language = Pick<LocaleArgs, "locale" | "personioLanguage">

const prepare = (args: Language): Story => ({ args, play: nothingSticksOut })
const ticks = (args: Language): Story => ({
  args,
  play: async (context) => {
    const administrator = await atConnect(context)
    await administrator.openBlock(2)
    await nothingSticksOut()
  },
})
const verdict = (args: Language, forgotten: readonly string[]): Story => ({
  args,
  parameters: { scene: { forgotten } },
  play: async (context) => {
    await atVerdict(context)
    await nothingSticksOut()
  },
})
const incomplete = (args: Language) => verdict(args, ["email", "last_name"])
const done = (args: Language) => verdict(args, [])

const french: Language = { locale: "fr", personioLanguage: "fr" }
export const FrenchPrepare = prepare(french)
export const FrenchTicks = ticks(french)
export const FrenchIncomplete = incomplete(french)
export const FrenchDone = done(french)

const spanish: Language = { locale: "es", personioLanguage: "es" }
export const SpanishPrepare = prepare(spanish)
export const SpanishTicks = ticks(spanish)
export const SpanishIncomplete = incomplete(spanish)
export const SpanishDone = done(spanish)

const italian: Language = { locale: "it" }
export const ItalianPrepare = prepare(italian)
export const ItalianTicks = ticks(italian)
export const ItalianIncomplete = incomplete(italian)
export const ItalianDone = done(italian)

const dutch: Language = { locale: "nl", personioLanguage: "nl" }
export const DutchPrepare = prepare(dutch)
export const DutchTicks = ticks(dutch)
export const DutchIncomplete = incomplete(dutch)
export const DutchDone = done(dutch)

const informal: Language = { locale: "de-informal", personioLanguage: "de" }
export const GermanInformalPrepare = prepare(informal)
export const GermanInformalTicks = ticks(informal)
export const GermanInformalIncomplete = incomplete(informal)
export const GermanInformalDone = done(informal)

/** From right to left: everything that points somewhere is mirrored, the names keep their own direction. */
const mirrored: Language = { locale: mirroredLocale() }
export const MirroredPrepare = prepare(mirrored)
export const MirroredTicks = ticks(mirrored)
export const MirroredIncomplete = incomplete(mirrored)
export const MirroredDone = done(mirrored)

/** English 40 % longer: what a language that does not ship yet may need. */
const longer: Language = { locale: pseudoLocale() }
export const LongerPrepare = prepare(longer)
export const LongerTicks = ticks(longer)
export const LongerIncomplete = incomplete(longer)
export const LongerDone = done(longer)
