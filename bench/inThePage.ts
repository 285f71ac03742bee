import { type Browser, type CDPSession, chromium, type Page } from "playwright"
import { launch } from "../scripts/browser.mjs"
import { median, type Promised } from "./measure.js"
import type { BenchPage } from "./page/page.js"
import { servePage } from "./servePage.js"

declare const bench: BenchPage
declare const renderedBy: (act: () => unknown) => Promise<string[]>

const warmUps = 5
const openings = 25
const letters = "acme-holding-gmbh"
const cycles = 1000

/** Measures the widget in a page of Chromium, in its production build, beside a bare dialog of Radix in the same page. */
export async function benchInThePage(): Promise<Promised[]> {
  const { origin, stop } = await servePage()
  const browser = await chromium.launch(launch())
  try {
    const page = await visit(browser, origin)
    return [
      await opening(page, "few", "6 items", 1.8),
      await opening(page, "many", "80 items", 2),
      ...(await typing(page)),
      await rendering(await visit(browser, `${origin}/?counted`)),
      ...(await openAndClose(await visit(browser, origin))),
    ]
  } finally {
    await browser.close()
    stop()
  }
}

async function visit(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  page.on("pageerror", (error) => {
    throw error
  })
  await page.goto(url)
  await page.locator("#widget-few").waitFor()
  return page
}

/** Opens both dialogs by turns, so that whatever else the machine does hits both. */
async function opening(page: Page, size: "few" | "many", items: string, goal: number): Promise<Promised> {
  const runs = await page.evaluate(
    async ({ size, count }) => {
      const measured = []
      for (let i = 0; i < count; i++) {
        const bare = await bench.open(`bare-${size}`)
        await bench.close()
        const widget = await bench.open(`widget-${size}`)
        await bench.close()
        measured.push({ bare, widget })
      }
      return measured
    },
    { size, count: warmUps + openings },
  )
  const counted = runs.slice(warmUps)
  const of = (name: "bare" | "widget", what: "focused" | "painted") =>
    median(counted.map((run) => run[name][what]))
  console.log(
    `  ${items}, milliseconds until focused and painted: bare ${of("bare", "focused").toFixed(1)} and ${of("bare", "painted").toFixed(1)}, widget ${of("widget", "focused").toFixed(1)} and ${of("widget", "painted").toFixed(1)}`,
  )
  const ratio = of("widget", "focused") / of("bare", "focused")
  return {
    what: `from the press until the heading has the focus, ${items}`,
    measured: `${ratio.toFixed(2)} × a bare dialog of Radix`,
    goal: `≤ ${goal} ×`,
    holds: ratio <= goal,
  }
}

/** What the browser adds up: milliseconds in scripts, in styles and in layout, whatever it waited for in between. */
async function typing(page: Page): Promise<Promised[]> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send("Performance.enable")
  const spent = async () => {
    const { metrics } = await devtools.send("Performance.getMetrics")
    const ms = (wanted: string) => 1000 * (metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN)
    return [ms("ScriptDuration"), ms("RecalcStyleDuration"), ms("LayoutDuration")]
  }
  const promises: Promised[] = []
  for (const [size, items] of [
    ["few", "6 items"],
    ["many", "80 items"],
  ]) {
    await page.evaluate((id) => bench.open(id), `widget-${size}`)
    const field = page.getByRole("textbox")
    await field.pressSequentially(letters)
    await page.waitForTimeout(1000)
    const before = await spent()
    await field.pressSequentially(letters)
    const after = await spent()
    await field.fill("")
    await page.evaluate(() => bench.close())
    const each = after.map((ms, place) => (ms - (before[place] ?? 0)) / letters.length)
    const taken = each.reduce((sum, ms) => sum + ms, 0)
    console.log(
      `  a keystroke, ${items}, milliseconds of script, style and layout: ${each.map((ms) => ms.toFixed(2)).join(", ")}`,
    )
    promises.push({
      what: `a keystroke in the address, ${items}`,
      measured: `${taken.toFixed(2)} ms of script, style and layout`,
      goal: "≤ 2 ms",
      holds: taken <= 2,
    })
  }
  return promises
}

async function rendering(page: Page): Promise<Promised> {
  await page.evaluate(() => bench.open("widget-many"))
  const field = page.getByRole("textbox")
  await field.pressSequentially(letters)
  // Until the button that takes no press at first has been drawn again.
  await page.waitForTimeout(1000)
  await page.evaluate(() => {
    // In the capture phase, because the dialog keeps its events to itself.
    const typed = new Promise((resolve) =>
      addEventListener("input", () => setTimeout(resolve), { once: true, capture: true }),
    )
    Object.assign(window, { rendered: renderedBy(() => typed) })
  })
  await field.press("x")
  const names = await page.evaluate(() => (window as unknown as { rendered: Promise<string[]> }).rendered)
  await page.close()
  return {
    what: "components that a keystroke renders",
    measured: `${names.length} (${names.join(", ")})`,
    goal: "≤ 5",
    holds: names.length > 0 && names.length <= 5,
  }
}

async function openAndClose(page: Page): Promise<Promised[]> {
  await page.emulateMedia({ reducedMotion: "reduce" })
  const devtools = await page.context().newCDPSession(page)
  const cycle = (count: number) =>
    page.evaluate(async (count) => {
      for (let i = 0; i < count; i++) {
        await bench.open("widget-few")
        await bench.close()
      }
    }, count)
  await cycle(50)
  const before = await heapKiB(devtools)
  await cycle(cycles)
  const grown = (await heapKiB(devtools)) - before
  const dialogs = await living(devtools, "HTMLDialogElement")
  return [
    {
      what: `memory after ${cycles.toLocaleString("en")} times open and closed`,
      measured: `${grown >= 0 ? "+" : ""}${grown.toFixed(0)} KiB on ${before.toFixed(0)} KiB`,
      goal: "< 1,024 KiB more",
      holds: grown < 1024,
    },
    {
      what: "dialogs that are left in memory",
      measured: `${dialogs}`,
      goal: "0",
      holds: dialogs === 0,
    },
  ]
}

async function heapKiB(devtools: CDPSession): Promise<number> {
  for (let times = 0; times < 3; times++) await devtools.send("HeapProfiler.collectGarbage")
  const { usedSize } = await devtools.send("Runtime.getHeapUsage")
  return usedSize / 1024
}

/** How many objects of a class the page still holds, in the document or not. */
async function living(devtools: CDPSession, name: string): Promise<number> {
  const { result } = await devtools.send("Runtime.evaluate", { expression: `${name}.prototype` })
  const { objects } = await devtools.send("Runtime.queryObjects", {
    prototypeObjectId: result.objectId ?? "",
  })
  const { result: properties } = await devtools.send("Runtime.getProperties", {
    objectId: objects.objectId ?? "",
    ownProperties: true,
  })
  return properties.filter(({ name }) => /^\d+$/.test(name)).length
}
