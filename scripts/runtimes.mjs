// Runs the built handler in every runtime that it is meant for, against the fake over a port. It prints one line for each
// and exits with 1 when one fails. It needs `npm run build` and installs fixtures/runtimes itself.
// Usage: node scripts/runtimes.mjs [runtime …]
import { spawn } from "node:child_process"
import { once } from "node:events"
import { existsSync, statSync } from "node:fs"
import { createServer } from "node:http"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { build } from "vite"
import { execute, resultsDir, root } from "./steps.mjs"

/**
 * @typedef {import("personio-connect/testing").FakePersonio} FakePersonio
 * @typedef {import("personio-connect/contract").Credentials} Credentials
 */

const folder = join(root, "fixtures", "runtimes")
const bundle = join(resultsDir, "runtimes")
const bin = join(folder, "node_modules", ".bin")

/** @type {Record<string, readonly string[]>} */
const commands = {
  node: [process.execPath, join(bundle, "node.js")],
  hono: [process.execPath, join(bundle, "hono.js")],
  workerd: [process.execPath, join(folder, "workerd.js"), bundle],
  bun: [join(bin, "bun"), join(bundle, "bun.js")],
  deno: [join(bin, "deno"), "run", "--no-config", "--allow-net", "--allow-env", join(bundle, "deno.js")],
}

/**
 * The runtimes in which `request.signal` aborts when the caller disconnects. In Deno 2.9.5 it does so only while head and
 * body fit its first read (a body of 240 bytes did, one of 300 did not). In workerd 2026-04-26 with
 * `enable_request_signal`, alone or behind Miniflare, it does not do so before an answer has begun. In these two, the
 * runtime plays a caller that disconnects, which tests our part: from the signal to Personio's socket.
 */
const tellsDisconnect = new Set(["node", "hono", "bun"])

async function prepare() {
  if (!existsSync(join(root, "dist", "server.js")))
    throw new Error("The folder dist is missing. Run npm run build first.")
  if (!isInstalled()) {
    const installed = await execute({ name: "npm ci", command: ["npm", "ci"], cwd: folder })
    if (installed.code !== 0) throw new Error(`npm ci in fixtures/runtimes failed:\n${installed.output}`)
  }
  await build({
    configFile: false,
    logLevel: "error",
    root: folder,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: bundle,
      emptyOutDir: true,
      rolldownOptions: {
        input: ["node", "hono", "worker", "bun", "deno"].map((name) => join(folder, `${name}.js`)),
      },
    },
  })
  /** @type {typeof import("../src/testing.js")} */
  const testing = await import(pathToFileURL(join(root, "dist", "testing.js")).href)
  return testing.createFakePersonio
}

/** Compares the lock file with the copy that npm keeps of what it has installed. */
function isInstalled() {
  const installed = join(folder, "node_modules", ".package-lock.json")
  return (
    existsSync(installed) && statSync(installed).mtimeMs > statSync(join(folder, "package-lock.json")).mtimeMs
  )
}

/** Serves the fake over a port. `left` resolves when a caller disconnects before its answer. @param {FakePersonio} fake */
async function serveFake(fake) {
  /** @type {Set<() => void>} */
  const leaving = new Set()
  const server = createServer(async (incoming, outgoing) => {
    outgoing.on("close", () => {
      if (!outgoing.writableEnded) for (const tell of leaving) tell()
    })
    const chunks = []
    for await (const chunk of incoming) chunks.push(chunk)
    const headers = /** @type {Record<string, string>} */ (incoming.headers)
    const { method = "GET" } = incoming
    const body = method === "GET" ? {} : { body: Buffer.concat(chunks) }
    const answer = await fake.handle(new Request(`http://fake${incoming.url}`, { method, headers, ...body }))
    outgoing.writeHead(answer.status, Object.fromEntries(answer.headers))
    outgoing.end(Buffer.from(await answer.arrayBuffer()))
  })
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  const address = /** @type {import("node:net").AddressInfo} */ (server.address())
  const left = () => new Promise((resolve) => void leaving.add(() => resolve(undefined)))
  return { url: `http://127.0.0.1:${address.port}`, left, server }
}

/** @param {string} name @param {string} personio */
async function start(name, personio) {
  const [command = "", ...args] = commands[name] ?? []
  const child = spawn(command, args, {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, PERSONIO: personio },
  })
  let output = ""
  const port = await new Promise((found, failed) => {
    const timer = setTimeout(() => failed(new Error(`did not listen within 30 s:\n${output}`)), 30_000)
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (text) => {
        output += text
        const line = /listening (\d+)/.exec(output)
        if (line) found(Number(line[1]))
      })
    }
    child.on("error", failed)
    child.on("exit", (code) => failed(new Error(`ended with ${code}:\n${output}`)))
    void timer.unref()
  })
  return { url: `http://127.0.0.1:${port}/verify`, stop: () => child.kill("SIGTERM"), output: () => output }
}

/** @param {string} url @param {Credentials} credentials @param {AbortSignal} [signal] */
function submit(url, credentials, signal) {
  const none = { accessRights: [], attributes: [] }
  const submission = {
    attemptId: "smoke",
    hostname: null,
    credentialName: "smoke",
    credentials,
    scopes: none,
  }
  return fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", "sec-fetch-site": "same-origin" },
    body: JSON.stringify({ ...submission, attested: none }),
    signal: signal ?? AbortSignal.timeout(15_000),
  })
}

/**
 * The milliseconds from the disconnect of the caller to the end of the request to Personio, which never answers.
 * @param {string} url @param {Credentials} credentials @param {Awaited<ReturnType<typeof serveFake>>} personio
 * @param {"really" | "played"} leaves
 */
async function abortedAfter(url, credentials, personio, leaves) {
  const page = new AbortController()
  const gone = personio.left()
  const afterMs = 500
  const check = leaves === "really" ? url : `${url}?leaveAfter=${afterMs}`
  submit(check, credentials, page.signal).catch(() => {})
  await new Promise((resolve) => setTimeout(resolve, afterMs))
  const left = performance.now()
  if (leaves === "really") page.abort()
  const late = new Promise((_, failed) => {
    const error = new Error("a caller that disconnects does not end the request to Personio")
    setTimeout(() => failed(error), 5_000).unref()
  })
  await Promise.race([gone, late])
  return performance.now() - left
}

/** @param {string} name @param {FakePersonio} fake @param {Awaited<ReturnType<typeof serveFake>>} personio */
async function smoke(name, fake, personio) {
  /** @type {import("personio-connect/testing").Grant} */
  const grant = { accessRights: ["employees:read", "org_units:read"], attributes: ["email", "first_name"] }
  const good = fake.addCredential(grant)
  /** @type {readonly (readonly [Credentials, string])[]} */
  const cases = [
    [good, "verified"],
    [{ ...good, clientSecret: "papi-wrong" }, "rejected invalid_credentials"],
    [fake.addCredential({ ...grant, attributes: ["email"] }), "incomplete first_name"],
    [fake.addCredential({ ...grant, scenario: "org_units_undecidable" }), "inconclusive"],
    [fake.addCredential({ ...grant, scenario: "redirect" }), "unavailable unexpected_answer"],
    [fake.addCredential({ ...grant, scenario: "huge_body" }), "unavailable unexpected_answer"],
  ]
  const runtime = await start(name, personio.url)
  try {
    for (const [credentials, expected] of cases) {
      const answer = await submit(runtime.url, credentials)
      const text = await answer.text()
      const verdict = JSON.parse(text)
      const seen = [verdict.status, verdict.code, verdict.missingRequired?.attributes.join()]
        .filter(Boolean)
        .join(" ")
      if (answer.status !== 200 || seen !== expected)
        throw new Error(`expected ${expected}, got ${answer.status} ${text}`)
      if (answer.headers.get("cache-control") !== "no-store") throw new Error("the answer may be cached")
    }
    const verdicts = `${cases.length} verdicts`
    const hanging = fake.addCredential({ ...grant, scenario: "hang_token" })
    const leaves = tellsDisconnect.has(name) ? "really" : "played"
    const ms = Math.round(await abortedAfter(runtime.url, hanging, personio, leaves))
    return `${verdicts}, abort after ${ms} ms${leaves === "played" ? " (with a caller that the runtime plays)" : ""}`
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n${runtime.output()}`)
  } finally {
    runtime.stop()
  }
}

const asked = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(commands)
let failed = false
try {
  const createFakePersonio = await prepare()
  for (const name of asked) {
    const fake = createFakePersonio()
    const personio = await serveFake(fake)
    try {
      console.log(`✓ ${name}: ${await smoke(name, fake, personio)}`)
    } catch (error) {
      failed = true
      console.error(`✗ ${name}: ${error instanceof Error ? error.message : error}`)
    }
    personio.server.closeAllConnections()
    personio.server.close()
  }
} catch (error) {
  failed = true
  console.error(error instanceof Error ? error.message : error)
}
process.exit(failed ? 1 : 0)
