import { expect, test } from "vitest"
import { withChromium } from "./chromium.ts"

const visit = withChromium("one", { defaultFontSize: "24" })

const sizeOf = (element: Element) => getComputedStyle(element).fontSize

test.each(["clean", "hostile"])(
  "letters follow the font size that the visitor has set in the browser, and not that of the page (%s)",
  async (host) => {
    const page = await visit({ widget: "1", host })
    const trigger = page.getByRole("button", { name: "Connect Personio" })
    expect(await trigger.evaluate(sizeOf)).toBe("21px")
    await trigger.click()
    const heading = page.getByRole("dialog").getByRole("heading", { level: 2 })
    expect(await heading.evaluate(sizeOf)).toBe("30px")
  },
)
