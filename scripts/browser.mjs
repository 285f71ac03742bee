import { existsSync } from "node:fs"
import { chromium } from "playwright"

/** The headless shell first: it has no windows to draw, so a page of its own costs a third of the processor time. */
const systemBrowsers = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
]

/**
 * The browser all our tests drive: `CHROMIUM_PATH`, else the one Playwright downloaded, else one the system has.
 * @returns {{ path: string, own: boolean } | undefined} `own` is true for Playwright's own build
 */
export function findBrowser() {
  const named = process.env["CHROMIUM_PATH"]
  if (named) return existsSync(named) ? { path: named, own: false } : undefined
  const own = chromium.executablePath()
  if (existsSync(own)) return { path: own, own: true }
  const path = systemBrowsers.find((candidate) => existsSync(candidate))
  return path ? { path, own: false } : undefined
}

/**
 * Launch options shared by Vitest, Playwright and the scripts, so that a test means the same browser everywhere.
 * Playwright's own build is left to Playwright: it picks the headless shell or the full browser itself.
 * @returns {import("playwright").LaunchOptions}
 */
export function launch() {
  const browser = findBrowser()
  return {
    ...(browser && !browser.own ? { executablePath: browser.path } : {}),
    args: [
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  }
}
