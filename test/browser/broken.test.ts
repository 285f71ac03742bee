import { expect, test } from "vitest"
import { noFindings } from "../../src/contract/verdict.ts"
import { said } from "../administrator/words.ts"
import { administratorOn, answerNext, pair, submissions } from "./administrator.ts"
import { heard, withChromium } from "./chromium.ts"

const visit = withChromium("new")

test("a script that removes our nodes costs a press and no value: the step is shown again, and the check goes on", async () => {
  const page = await visit({ widget: "1" })
  const administrator = administratorOn(page)
  const dialog = page.getByRole("dialog")
  await administrator.goToConnect("onyo")
  await administrator.pasteBoth(pair)
  await administrator.seePrimary()
  await answerNext(page, { status: "verified", ...noFindings() })
  // The answer leads to the last step, for which React removes a node that is not there any more.
  await page.evaluate(() => {
    document.querySelector<HTMLElement>("dialog [data-pc-primary]")?.click()
    document.querySelector("dialog [data-pc-part=body]")?.parentElement?.remove()
  })
  await dialog.getByRole("heading", { name: said("broken.title") }).waitFor()
  expect((await heard(page)).filter((entry) => entry.startsWith("error"))).toHaveLength(1)
  await dialog.getByRole("button", { name: said("broken.again") }).click()
  await dialog.getByRole("heading", { name: said("done.title") }).waitFor()
  expect((await submissions(page)).map(({ credentials }) => credentials)).toEqual([pair])
})
