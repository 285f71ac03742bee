// The packed package inside real consumers: `node scripts/fixtures.mjs <fixture>` installs fixtures/<fixture> with
// personio-connect.tgz, builds it and opens it in a browser. `--lock` renews the lock files instead.
import { spawn } from "node:child_process"
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { chromium } from "playwright"
import { launch } from "./browser.mjs"
import { execute, resultsDir, root } from "./steps.mjs"

const tarball = join(resultsDir, "personio-connect.tgz")

/**
 * @typedef {object} Fixture
 * @property {readonly string[]} scripts run before it is started
 * @property {(page: import("playwright").Page) => Promise<void>} look
 */

/** @type {Record<string, Fixture>} */
const fixtures = {
  "react-18": { scripts: ["typecheck", "build"], look: opensItsDialog },
  next: {
    scripts: ["build"],
    async look(page) {
      await opensItsDialog(page)
      await answersVerdict(page)
    },
  },
}

/** @param {import("playwright").Page} page */
async function opensItsDialog(page) {
  await page.getByRole("button", { name: "Connect Personio" }).click()
  const dialog = page.getByRole("dialog")
  await dialog.getByRole("heading").first().waitFor({ state: "visible", timeout: 10_000 })
  console.log(`  Dialog: ${await dialog.getByRole("heading").first().innerText()}`)
}

/** @param {import("playwright").Page} page */
async function answersVerdict(page) {
  const verdict = await page.evaluate(async () => {
    const url = "/api/personio/verify"
    const credentials = await (await fetch(url)).json()
    const none = { accessRights: [], attributes: [] }
    const submission = {
      attemptId: "fixture-attempt",
      hostname: null,
      credentialName: "onyo",
      credentials: { clientId: credentials.clientId, clientSecret: credentials.clientSecret },
      scopes: { accessRights: ["employees:read"], attributes: ["email", "first_name"] },
      attested: none,
    }
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(submission),
    })
    return response.ok ? response.json() : { status: response.status, body: await response.text() }
  })
  const missing = verdict.missingRequired?.attributes
  if (verdict.status !== "incomplete" || missing?.join() !== "first_name") {
    throw new Error(`Expected "incomplete" without first_name, got ${JSON.stringify(verdict)}`)
  }
  console.log("  Verdict: incomplete, first_name is missing")
}

/**
 * Outside the repository, so that nothing is found in its node_modules by accident.
 * @param {string} name
 */
function copyOut(name) {
  const folder = mkdtempSync(join(tmpdir(), `personio-connect-${name}-`))
  cpSync(join(root, "fixtures", name), folder, {
    recursive: true,
    filter: (path) => !/[\\/](node_modules|\.next|dist)$/.test(path),
  })
  cpSync(tarball, join(folder, "personio-connect.tgz"))
  return folder
}

/** @param {string} folder @param {readonly string[]} command */
async function mustRun(folder, command) {
  const start = performance.now()
  const ended = await execute({
    name: command.join(" "),
    command,
    cwd: folder,
    env: { NEXT_TELEMETRY_DISABLED: "1" },
  })
  if (ended.code !== 0) throw new Error(`${command.join(" ")} failed:\n${ended.output}`)
  console.log(`  ${command.join(" ")}: ${((performance.now() - start) / 1000).toFixed(1)} s`)
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((found, failed) => {
    const server = createServer()
    server.on("error", failed)
    server.listen(0, "127.0.0.1", () => {
      const address = server.address()
      server.close(() =>
        address && typeof address === "object" ? found(address.port) : failed(new Error("no port")),
      )
    })
  })
}

/** @param {string} folder @param {(url: string) => Promise<void>} use */
async function served(folder, use) {
  const port = await freePort()
  const server = spawn("npm", ["start", "--", "--port", String(port)], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
    detached: true, // `next start` leaves a child of its own: the whole group has to go
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
  })
  let output = ""
  for (const stream of [server.stdout, server.stderr]) {
    stream.on("data", (text) => {
      output += text
    })
  }
  try {
    const url = `http://127.0.0.1:${port}/`
    await answering(url, () => server.exitCode !== null)
    await use(url)
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\nThe server said:\n${output}`)
  } finally {
    if (server.pid !== undefined) process.kill(-server.pid, "SIGKILL")
  }
}

/** @param {string} url @param {() => boolean} hasEnded */
async function answering(url, hasEnded) {
  for (const end = performance.now() + 30_000; performance.now() < end && !hasEnded(); ) {
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`${url} did not answer`)
}

/** @param {string} name @param {Fixture} fixture */
async function check(name, fixture) {
  const folder = copyOut(name)
  try {
    await mustRun(folder, ["npm", "ci", "--no-audit", "--no-fund"])
    for (const script of fixture.scripts) await mustRun(folder, ["npm", "run", script])
    await served(folder, (url) => inBrowser(url, fixture.look))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @param {string} url @param {Fixture["look"]} look */
async function inBrowser(url, look) {
  const browser = await chromium.launch(launch())
  try {
    const page = await browser.newPage()
    /** @type {string[]} */
    const complaints = []
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text())
    })
    page.on("pageerror", (error) => complaints.push(String(error)))
    await page.goto(url)
    await look(page)
    if (complaints.length > 0) throw new Error(`The console is not clean:\n${complaints.join("\n")}`)
  } finally {
    await browser.close()
  }
}

/**
 * The package itself is locked without its digest, which changes with every build; what it depends on is locked.
 * @param {string} name
 */
async function renewLock(name) {
  const folder = copyOut(name)
  rmSync(join(folder, "package-lock.json"), { force: true })
  await mustRun(folder, [
    "npm",
    "install",
    "--package-lock-only",
    "--omit-lockfile-registry-resolved",
    "--no-audit",
    "--no-fund",
  ])
  const lock = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8"))
  delete lock.packages["node_modules/personio-connect"].integrity
  writeFileSync(join(root, "fixtures", name, "package-lock.json"), `${JSON.stringify(lock, null, 2)}\n`)
  rmSync(folder, { recursive: true, force: true })
}

const [asked = ""] = process.argv.slice(2)
const fixture = fixtures[asked]
try {
  if (asked === "--lock") for (const name of Object.keys(fixtures)) await renewLock(name)
  else if (fixture) await check(asked, fixture)
  else throw new Error(`Usage: node scripts/fixtures.mjs ${Object.keys(fixtures).join(" | ")} | --lock`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
