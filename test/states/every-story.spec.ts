import { expect } from "@playwright/test"
import { rulesOfColour, violations } from "../axe.js"
import type { Look } from "./look.js"
import { desk, type Language, languages, type Storybook, storyIds, test } from "./storybook.js"

/** 1280 px at 400 %, and the lowest window in which tray and footer stay while the rest scrolls. */
const small = [
  { width: 320, height: 256 },
  { width: 320, height: 430 },
]

/** What users set who need more air (WCAG 1.4.12), and letters twice as large (1.4.4). */
const more = {
  "text spacing":
    "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }",
  "200 % text": ".pc-root { --pc-rem: 32px !important }",
}

for (const id of storyIds())
  test(id, async ({ storybook }) => {
    const { page } = storybook
    await page.setViewportSize(desk)
    await storybook.show(id)
    const own = await storybook.ownLanguage()

    await sees(storybook, "a modal dialog, named by its heading", "misnamed")
    await sees(storybook, "close and help are where they always are", "misplaced")
    await sees(storybook, "nothing moves under reduced motion", "motion")
    await sees(storybook, "every target is at least 24 px", ["smallerThan", 24])
    const least = (await page.locator(".pc-root[data-pc-density=compact]").count()) > 0 ? 36 : 44
    await sees(storybook, `the main action is at least ${least} px`, [
      "smallerThan",
      least,
      "[data-pc-primary]",
    ])
    await page.emulateMedia({ forcedColors: "active" })
    await sees(storybook, "nothing vanishes in forced colours", "vanished")
    await page.emulateMedia({ forcedColors: "none" })

    await storybook.light("light")
    for (const language of own === "English" ? languages : [own]) {
      if (language !== own) await storybook.speak(language as Language)
      if (own !== "made up") await keepsRules(storybook, language)
      if (isLaidOut(language)) await withMore(storybook, language)
    }
    for (const size of small) {
      await page.setViewportSize(size)
      for (const language of own === "English" ? languages.filter(isLaidOut) : [own]) {
        if (language !== own) await storybook.speak(language as Language)
        const where = `${size.width} × ${size.height}, ${language}:`
        await sees(storybook, `${where} nothing scrolls sideways`, "sideways")
        await sees(storybook, `${where} nothing is cut off`, "sticksOut")
        await sees(storybook, `${where} nothing overlaps`, "overlaps")
        await sees(storybook, `${where} every control is reached and not covered`, "unreachable")
      }
    }
    await page.setViewportSize(desk)
    await storybook.touch(true)
    await sees(storybook, "under a finger every target is at least 44 px", ["smallerThan", 44])
    await storybook.touch(false)
  })

/** Not in the languages whose stories are in `Locales.stories.tsx`, and not in American English, which is as long as British. */
const isLaidOut = (language: string) => !["en-US", "fr", "de-informal", "es", "it", "nl"].includes(language)

async function keepsRules(storybook: Storybook, language: string): Promise<void> {
  expect.soft(await violations(storybook.page), `${language}, light`).toEqual([])
  await storybook.light("dark")
  expect.soft(await violations(storybook.page, rulesOfColour), `${language}, dark`).toEqual([])
  await storybook.light("light")
}

async function withMore(storybook: Storybook, language: string): Promise<void> {
  for (const [name, css] of Object.entries(more)) {
    const style = await storybook.page.addStyleTag({ content: css })
    await sees(storybook, `${name}, ${language}: nothing overlaps`, "overlaps")
    await sees(storybook, `${name}, ${language}: nothing is cut off`, "sticksOut")
    await style.evaluate((element) => (element as Element).remove())
  }
}

type Question = Exclude<keyof Look, "smallerThan"> | readonly ["smallerThan", number, string?]

/** Soft: one run tells everything that is wrong with a story. */
async function sees({ page }: Storybook, criterion: string, question: Question): Promise<void> {
  const wrong = await page.evaluate((asked) => {
    if (typeof asked === "string") return window.look[asked]()
    const [, least, which] = asked
    return window.look.smallerThan(least, which)
  }, question)
  expect.soft(wrong, criterion).toEqual([])
}
