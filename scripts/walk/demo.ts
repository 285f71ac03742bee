import { type ChildProcess, spawn, spawnSync } from "node:child_process"
import { once } from "node:events"
import { type Browser, type BrowserContext, chromium, type Page } from "playwright"
import type { Rehearsal } from "../../demo/backend/rehearsal.js"
import { inEnglish } from "../../test/administrator/words.js"
import { launch } from "../browser.mjs"

const { trigger } = inEnglish

export type Host = "onyo" | "thrive"
export type Language = "en" | "de"

/** The running demo and a browser. */
export interface Stage {
  readonly browser: Browser
  readonly productUrl: string
  readonly standInUrl: string
  stop(): Promise<void>
}

const vite = ["node_modules/vite/bin/vite.js"]
const config = ["--config", "demo/vite.config.ts"]

/** Built once: a page of the development server is hundreds of requests, in every tab of every walk again. */
export function buildDemo(): void {
  const { status } = spawnSync(process.execPath, [...vite, "build", ...config, "--logLevel", "error"], {
    stdio: "inherit",
  })
  if (status !== 0) throw new Error("The demo could not be built.")
}

export async function openStage(): Promise<Stage> {
  const port = Number(process.env["WALK_PORT"] ?? 20_000 + Math.floor(Math.random() * 20_000))
  const productUrl = `http://localhost:${port}`
  const standInUrl = `http://127.0.0.1:${port + 1}`
  const server = spawn(process.execPath, [...vite, "preview", ...config], {
    env: { ...process.env, PORT: String(port), FAKE_PORT: String(port + 1), DATA_DIR: "memory://" },
    stdio: ["ignore", "ignore", "inherit"],
  })
  process.once("exit", () => server.kill())
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1))
  await answering(`${productUrl}/healthz`, server)
  const root = process.getuid?.() === 0 ? ["--no-sandbox"] : []
  const browser = await chromium.launch({ ...launch(), args: [...(launch().args ?? []), ...root] })
  const stop = async () => {
    await browser.close()
    const stopped = once(server, "exit")
    server.kill("SIGTERM")
    await stopped
  }
  return { browser, productUrl, standInUrl, stop }
}

async function answering(url: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 240; tries++) {
    if (server.exitCode !== null) throw new Error("The demo stopped while it was starting.")
    const response = await fetch(url).catch(() => null)
    if (response?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  throw new Error("The demo did not start.")
}

/** The language is that of Personio and the one the browser prefers. The product stays English. */
export interface Setting extends Partial<Rehearsal> {
  readonly host: Host
  readonly language: Language
  readonly height: number
}

/** Signed in with nothing connected, the dialog open: where every walk begins. What happens here is not counted. */
export async function enter(
  stage: Stage,
  setting: Setting,
): Promise<{ page: Page; context: BrowserContext }> {
  const { productUrl } = stage
  const context = await newContext(stage, setting)
  const page = await context.newPage()
  await page.goto(`${productUrl}/?host=${setting.host}&locale=en`)
  await page.evaluate(async (account) => {
    await fetch("/api/session", { method: "POST", body: JSON.stringify({ account }) })
    const left: { id: string }[] = await (await fetch("/api/connections")).json()
    for (const { id } of left) await fetch(`/api/connections/${id}`, { method: "DELETE" })
  }, `${setting.host}-lena`)
  await rehearse(page, setting)
  await openDialog(page)
  return { page, context }
}

/** On the product's page, as its bar does. Every time in full. */
export async function rehearse(
  page: Page,
  {
    scenario = null,
    view = "administrator",
    editing = "keeps",
    language = "en",
    listed = false,
    ownField = false,
  }: Partial<Rehearsal>,
): Promise<void> {
  const rehearsal = { scenario, view, editing, language, listed, ownField } satisfies Rehearsal
  await page.evaluate(async (body) => {
    await fetch("/api/rehearsal", { method: "PATCH", body })
  }, JSON.stringify(rehearsal))
}

/** The browser of one person. */
export async function newContext(
  { browser, productUrl, standInUrl }: Stage,
  { language, height }: Pick<Setting, "language" | "height">,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 1280, height },
    locale: language === "de" ? "de-DE" : "en-US",
    timezoneId: "UTC",
  })
  // The machine may be busy.
  context.setDefaultTimeout(90_000)
  for (const origin of [productUrl, standInUrl])
    await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin })
  // The loader that runs these files wraps named functions with it, also the ones sent to the page.
  await context.addInitScript("globalThis.__name = (value) => value")
  return context
}

export async function openDialog(page: Page): Promise<void> {
  await page.reload()
  await pressConnect(page)
}

export async function pressConnect(page: Page): Promise<void> {
  await page.getByText(trigger, { exact: true }).click()
  await page.getByRole("dialog").waitFor()
  await page.waitForTimeout(800)
}
