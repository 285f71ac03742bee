// Finds a Chromium for the tests, or installs one. Runs before `npm test`.
import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { findBrowser } from "./browser.mjs"

const ways = `No Chromium found and none could be installed. Any one of these will do:
  - CHROMIUM_PATH=/path/to/chromium npm test
  - npx playwright install chromium
  - install Chromium or Google Chrome with your system (Debian: apt-get install chromium-headless-shell)`

/** @param {string} command @param {readonly string[]} args */
function run(command, args) {
  console.log(`> ${command} ${args.join(" ")}`)
  const done = spawnSync(command, args, {
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  })
  return done.status === 0
}

function installFromDebian() {
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) return
  if (!run("apt-get", ["update"])) return
  // The shell is not in every release of Debian.
  for (const name of ["chromium-headless-shell", "chromium"])
    if (run("apt-get", ["install", "-y", "--no-install-recommends", name])) return
}

const named = process.env["CHROMIUM_PATH"]
if (named && !existsSync(named)) {
  console.error(`CHROMIUM_PATH names ${named}, which does not exist.`)
  process.exit(1)
}

if (!findBrowser()) installFromDebian()
if (!findBrowser()) run("npx", ["playwright", "install", "chromium"])

const found = findBrowser()
if (!found) {
  console.error(ways)
  process.exit(1)
}
console.log(`Browser: ${found.path}`)
