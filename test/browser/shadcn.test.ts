import type { Page } from "playwright"
import { describe, expect, test } from "vitest"
import { administratorOn } from "./administrator.ts"
import { heard, withChromium } from "./chromium.ts"

const visit = withChromium("new")

/** What the host's and the widget's colours come to, painted: red, green, blue, alpha. */
async function painted(page: Page) {
  return page.evaluate(() => {
    const context = document.createElement("canvas").getContext("2d", { willReadFrequently: true })
    if (!context) throw new Error("no canvas")
    const paint = (color: string) => {
      context.clearRect(0, 0, 1, 1)
      context.fillStyle = color
      context.fillRect(0, 0, 1, 1)
      return [...context.getImageData(0, 0, 1, 1).data]
    }
    const named = (name: string) =>
      document.querySelector<HTMLElement>(`dialog ${name}, dialog${name}`) ?? document.body
    const at = (name: string, property: string) =>
      paint(getComputedStyle(named(name)).getPropertyValue(property))
    const host = (name: string) => {
      const value = getComputedStyle(document.documentElement).getPropertyValue(`--${name}`)
      return paint(/^[\d.]/.test(value.trim()) ? `hsl(${value})` : value)
    }
    return {
      ours: {
        background: at("[open]", "background-color"),
        foreground: at("[data-pc-element=heading]", "color"),
        primary: at("[data-pc-element=primary-button]", "background-color"),
        primaryForeground: at("[data-pc-element=primary-button]", "color"),
        border: at("[data-pc-element=card]", "border-top-color"),
        muted: at("[data-pc-element=card] dd", "color"),
      },
      theirs: {
        background: host("background"),
        foreground: host("foreground"),
        primary: host("primary"),
        primaryForeground: host("primary-foreground"),
        border: host("border"),
        muted: host("muted-foreground"),
      },
      control: at("[data-pc-element=field]", "border-top-color"),
      radius: getComputedStyle(named("[data-pc-element=primary-button]")).borderTopLeftRadius,
      success: getComputedStyle(named("[open]")).getPropertyValue("--pc-t-success"),
    }
  })
}

/** Each channel within one of the other: two ways to the same colour round differently. */
const close = (channels: number[]) =>
  channels.map((value) => expect.toSatisfy((other: number) => Math.abs(other - value) <= 2))

describe.each([
  ["shadcn hsl", "6px"],
  ["shadcn oklch", "8px"],
])("%s", (host, radius) => {
  test("the widget has the colours and the corners of the host, in light and in dark, live", async () => {
    const page = await visit({ widget: "1", shadcn: "1", host }, { reducedMotion: "reduce" })
    await administratorOn(page).open()
    const same = async () => {
      const { ours, theirs, ...rest } = await painted(page)
      for (const [name, channels] of Object.entries(theirs))
        expect(ours[name as keyof typeof ours], name).toEqual(close(channels))
      return rest
    }
    expect((await same()).radius).toBe(radius)
    expect((await same()).success).toBe("#17724a")
    await page.evaluate(() => document.documentElement.classList.add("dark"))
    await expect.poll(async () => (await painted(page)).success).toBe("#4fca8d")
    await same()
    await page.evaluate(() => document.documentElement.classList.remove("dark"))
    await expect.poll(async () => (await painted(page)).success).toBe("#17724a")
    await same()
    expect((await heard(page)).filter((entry) => entry.startsWith("violation"))).toEqual([])
  })

  test.each(["light", "dark"])("borders of controls keep 3:1 in %s", async (scheme) => {
    const page = await visit({ widget: "1", shadcn: "1", host }, { reducedMotion: "reduce" })
    await page.evaluate((name) => document.documentElement.classList.add(name), scheme)
    await administratorOn(page).open()
    const { control, ours } = await painted(page)
    const [r, g, b, alpha = 255] = control
    const [ground = 0] = ours.background
    const level = (value = 0) => {
      const seen = (value * alpha + ground * (255 - alpha)) / 255 / 255
      return seen <= 0.04045 ? seen / 12.92 : ((seen + 0.055) / 1.055) ** 2.4
    }
    const of = (levels: number[]) =>
      0.2126 * (levels[0] ?? 0) + 0.7152 * (levels[1] ?? 0) + 0.0722 * (levels[2] ?? 0)
    const line = of([level(r), level(g), level(b)])
    const [x, y, z] = ours.background
    const surface = of(
      [x, y, z].map((value = 0) => {
        const seen = value / 255
        return seen <= 0.04045 ? seen / 12.92 : ((seen + 0.055) / 1.055) ** 2.4
      }),
    )
    const [low, high] = [line, surface].sort((a, c) => a - c)
    expect(((high ?? 0) + 0.05) / ((low ?? 0) + 0.05)).toBeGreaterThanOrEqual(3)
  })
})

test("without the sheet of the preset the widget has its own look", async () => {
  const page = await visit({ widget: "1", shadcn: "1" }, { reducedMotion: "reduce" })
  await administratorOn(page).open()
  expect((await painted(page)).ours.primary).toEqual([61, 91, 217, 255])
})
