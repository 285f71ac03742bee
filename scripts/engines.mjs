// The widget in Firefox and in WebKit: opened, walked through by keys, closed, and a check to its end; exit code 1 when
// one fails or is not there. Needs `npm run build-storybook`. On Debian it installs what is missing when run as root.
// Usage: node scripts/engines.mjs [firefox|webkit …]
import { spawn } from "node:child_process"
import { existsSync, readdirSync } from "node:fs"
import { createServer } from "node:net"
import { join } from "node:path"
import puppeteer from "puppeteer-core"
import { Builder, By, Key } from "selenium-webdriver"
import { preview } from "vite"
import { execute, root } from "./steps.mjs"

/**
 * What a person can do with a browser, whatever drives it.
 * @typedef {object} Driven
 * @property {(url: string) => Promise<unknown>} goto
 * @property {(key: "Tab" | "Escape" | "Enter") => Promise<unknown>} press
 * @property {(text: string) => Promise<unknown>} type into what has the focus
 * @property {(selector: string) => Promise<unknown>} click
 * @property {(script: string) => Promise<unknown>} ask the value of an expression in the page
 * @property {() => Promise<unknown>} close
 */

const engines = { firefox, webkit }
const wanted = process.argv.slice(2)
const chosen = Object.entries(engines).filter(([name]) => wanted.length === 0 || wanted.includes(name))

await install()
const server = await preview({
  configFile: false,
  root,
  build: { outDir: "storybook-static" },
  preview: { port: 0, host: "127.0.0.1" },
})
const address = server.resolvedUrls?.local[0] ?? ""
for (const [name, start] of chosen) {
  const began = performance.now()
  /** @type {Driven | undefined} */
  let browser
  try {
    browser = await start()
    await visit(browser)
    console.log(`✓ ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)`)
  } catch (error) {
    process.exitCode = 1
    console.log(`✗ ${name}: ${error instanceof Error ? error.stack : error}`)
  }
  await browser?.close()
}
await server.close()
// Drivers leave sockets open that nobody waits for.
process.exit()

/** @param {Driven} browser */
async function visit(browser) {
  const heading = `document.querySelector("dialog[open] h2")?.textContent ?? ""`
  const focused = "document.activeElement?.textContent"
  const isInside = `Boolean(document.querySelector("dialog:modal")?.contains(document.activeElement))`
  const ready = `Boolean(document.querySelector("[data-pc-primary]:not([data-resting])"))`
  /** @param {string} id */
  const story = (id) =>
    browser.goto(`${address}iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`)

  await story("widget-1-prepare--onyo")
  await becomes(browser, heading, "Connect Personio to onyo")
  await browser.press("Escape")
  await becomes(browser, heading, "")
  await browser.click("[data-pc-part=trigger]")
  await becomes(browser, focused, "Connect Personio to onyo")
  await browser.press("Escape")
  await becomes(browser, focused, "Connect Personio")
  await browser.press("Enter")
  await becomes(browser, focused, "Connect Personio to onyo")
  for (let presses = 0; presses < 12; presses++) {
    await browser.press("Tab")
    await becomes(browser, isInside, true)
  }

  await browser.click("[data-pc-part=address] input")
  await browser.type("acme")
  // For a moment after it has appeared the button takes no press that was meant for something else.
  await becomes(browser, ready, true)
  await browser.press("Enter")
  await becomes(browser, focused, "Create the integration in Personio")
  await browser.click("[data-pc-part=credential-field] input")
  await browser.type("papi-1f0c7d52-6f0e-4d3b-9a51-c2e8d7b49a2e")
  await browser.press("Enter")
  await becomes(
    browser,
    `document.activeElement?.closest("[data-pc-part=credential-field]")?.dataset.state`,
    "empty",
  )
  // As long as a real one, or the widget hints at its length.
  await browser.type(`papi-${"0123456789abcdef".repeat(6).slice(0, 86)}`)
  await browser.press("Enter")
  await becomes(
    browser,
    `document.querySelectorAll("[data-pc-part=credential-field][data-state=filled]").length`,
    2,
  )
  await browser.press("Escape")
  await becomes(browser, focused, "Keep going")
  await browser.press("Escape")
  await becomes(browser, ready, true)
  await browser.click("[data-pc-primary]")
  await becomes(browser, focused, "Personio does not accept these values")

  await story("widget-4-done--onyo")
  await becomes(browser, heading, "Personio is connected")
  await becomes(browser, ready, true)
  await browser.click("[data-pc-primary]")
  await becomes(browser, heading, "")
}

/** @param {Driven} browser @param {string} script @param {unknown} value */
async function becomes(browser, script, value) {
  let seen
  for (const end = performance.now() + 20_000; performance.now() < end; ) {
    seen = await browser.ask(script)
    if (seen === value) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`${script} should have become ${JSON.stringify(value)}, it is ${JSON.stringify(seen)}`)
}

/** @returns {Promise<Driven>} */
async function firefox() {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: findFirefox() ?? missing("Firefox", "firefox-esr"),
    headless: true,
    extraPrefsFirefox: { "ui.prefersReducedMotion": 1 },
  })
  const page = await browser.newPage()
  return {
    goto: (url) => page.goto(url),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    click: (selector) => page.click(selector),
    ask: (script) => page.evaluate(script),
    close: () => browser.close(),
  }
}

/** @returns {Promise<Driven>} */
async function webkit() {
  const binary = findMiniBrowser() ?? missing("WebKit's MiniBrowser", "webkit2gtk-driver")
  if (!existsSync("/usr/bin/Xvfb")) missing("Xvfb", "xvfb")
  const display = spawn("Xvfb", ["-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp"])
  const number = await new Promise((resolve, reject) => {
    display.stdout.once("data", (data) => resolve(String(data).trim()))
    display.once("exit", () => reject(new Error("Xvfb ended at once")))
  })
  const port = await freePort()
  const driver = spawn("WebKitWebDriver", [`--port=${port}`], {
    stdio: "ignore",
    env: {
      ...process.env,
      DISPLAY: `:${number}`,
      GDK_BACKEND: "x11",
      // WebKit's own sandbox does not start as root.
      ...(process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1" } : {}),
    },
  })
  const stop = () => {
    driver.kill()
    display.kill()
  }
  process.once("exit", stop)
  await listening(port)
  const session = await new Builder()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities({
      browserName: "MiniBrowser",
      "webkitgtk:browserOptions": { binary, args: ["--automation"] },
    })
    .build()
  /** @param {string} keys */
  const send = (keys) => session.switchTo().activeElement().sendKeys(keys)
  return {
    goto: (url) => session.get(url),
    press: (key) =>
      session
        .actions()
        .sendKeys(Key[/** @type {"TAB"} */ (key.toUpperCase())])
        .perform(),
    type: send,
    click: (selector) => session.findElement(By.css(selector)).click(),
    ask: (script) => session.executeScript(`return ${script}`),
    close: async () => {
      await session.quit()
      stop()
    },
  }
}

function findFirefox() {
  const places = [
    "/usr/bin/firefox-esr",
    "/usr/bin/firefox",
    "/Applications/Firefox.app/Contents/MacOS/firefox",
  ]
  return [process.env["FIREFOX_PATH"], ...places].find((path) => path && existsSync(path))
}

function findMiniBrowser() {
  const folders = ["/usr/lib", ...readdirSync("/usr/lib").map((name) => join("/usr/lib", name))]
  const places = folders.flatMap((folder) =>
    ["4.1", "4.0"].map((version) => join(folder, `webkit2gtk-${version}`, "MiniBrowser")),
  )
  return places.find((path) => existsSync(path))
}

/** @param {string} what @param {string} pack @returns {never} */
function missing(what, pack) {
  throw new Error(`${what} is missing, so nothing was tried in it (Debian: apt-get install ${pack})`)
}

async function install() {
  const lacking = [
    ...(findFirefox() ? [] : ["firefox-esr"]),
    ...(existsSync("/usr/bin/WebKitWebDriver") ? [] : ["webkit2gtk-driver"]),
    ...(existsSync("/usr/bin/Xvfb") ? [] : ["xvfb"]),
  ]
  if (lacking.length === 0 || process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) return
  const apt = `apt-get update && apt-get install -y --no-install-recommends ${lacking.join(" ")}`
  const { code, output } = await execute({
    name: "apt",
    command: ["bash", "-c", apt],
    env: { DEBIAN_FRONTEND: "noninteractive" },
  })
  if (code !== 0) console.log(output)
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer()
    server.listen(0, "127.0.0.1", () => {
      const place = server.address()
      server.close(() => resolve(typeof place === "object" && place ? place.port : 0))
    })
  })
}

/** @param {number} port */
async function listening(port) {
  for (let tries = 0; tries < 200; tries++) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => null)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error("WebKitWebDriver did not start")
}
