import { expect, test } from "vitest"
import { said } from "../administrator/words.ts"
import { administratorOn } from "./administrator.ts"
import { withChromium } from "./chromium.ts"

const visit = withChromium("new")

test("the name is in the clipboard when Personio opens, although the page may not write to it", async () => {
  const page = await visit({ widget: "1" })
  await page
    .context()
    .route("https://acme.app.personio.com/**", (route) => route.fulfill({ body: "Personio" }))
  const administrator = administratorOn(page)
  await administrator.goToConnect("onyo")
  const refusal = await page.evaluate(() =>
    navigator.clipboard.writeText("x").then(
      () => null,
      (error) => String(error.name),
    ),
  )
  expect(refusal).toBe("NotAllowedError")
  await administrator.seePrimary()
  await page.waitForTimeout(600)
  const opened = page.waitForEvent("popup")
  await page.getByRole("link", { name: said("connect.copyAndOpen") }).click()
  await (await opened).close()
  await page.keyboard.press("Control+V")
  await page.getByText(said("credential.nameClientId")).waitFor()
})
