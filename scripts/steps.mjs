// Runs commands as named steps: their output goes to a log, what failed is printed in full, all are summed at the end.
import { spawn } from "node:child_process"
import { mkdirSync, writeFileSync } from "node:fs"
import { delimiter, join, resolve } from "node:path"
import { fileURLToPath } from "node:url"

export const root = fileURLToPath(new URL("..", import.meta.url))
/** Logs and machine-readable results; ignored by git. */
export const resultsDir = join(root, ".cache", "checks")
mkdirSync(resultsDir, { recursive: true })

/**
 * @typedef {{ passed: number, failed: number, skipped?: number }} Counts
 * @typedef {Counts & { name: string, seconds: number }} Result
 * @typedef {{ code: number, output: string }} Ended
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly string[]} command
 * @property {string} [cwd]
 * @property {Record<string, string>} [env]
 * @property {number} [timeoutSeconds] 1200 unless given; a step that takes longer is killed and has failed
 * @property {boolean} [live] prints its output as it comes
 * @property {() => Counts} [count] reads what the step reported; without it a step is one check
 */

/** @type {Set<number>} */
const running = new Set()
let stopping = false

/** @param {number} pid @param {"SIGINT" | "SIGKILL"} signal */
function killGroup(pid, signal) {
  try {
    process.kill(process.platform === "win32" ? pid : -pid, signal)
  } catch {
    // it has ended already
  }
}

for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) {
  process.on(signal, () => {
    stopping = true
    for (const pid of running) killGroup(pid, "SIGINT")
    setTimeout(() => {
      for (const pid of running) killGroup(pid, "SIGKILL")
      process.exit(130)
    }, 2000)
  })
}

/**
 * Runs a command in a process group of its own, so that a time limit also ends what it started.
 * @param {Step} step
 * @returns {Promise<Ended>}
 */
export function execute(step) {
  if (stopping) return new Promise(() => {})
  const [command = "", ...args] = step.command
  const bin = join(root, "node_modules", ".bin")
  const child = spawn(command, args, {
    cwd: resolve(root, step.cwd ?? "."),
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env["PATH"]}`, ...step.env },
    stdio: ["ignore", "pipe", "pipe"],
    detached: process.platform !== "win32",
    shell: process.platform === "win32",
  })
  const pid = child.pid
  if (pid !== undefined) running.add(pid)
  let output = ""
  let stopped = false
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => {
      output += text
      if (step.live) process.stdout.write(text)
    })
  }
  const limit = step.timeoutSeconds ?? 1200
  return new Promise((ended) => {
    const timer = setTimeout(() => {
      stopped = true
      output += `\nStopped: took longer than ${Math.round(limit)} s.\n`
      if (pid === undefined) return
      killGroup(pid, "SIGINT") // on this Playwright stops its server, and a script of ours its steps
      setTimeout(() => {
        killGroup(pid, "SIGKILL")
        end(1) // something that left the group may still hold the pipes open
      }, 5000).unref()
    }, limit * 1000)
    /** @param {number} code */
    const end = (code) => {
      clearTimeout(timer)
      if (pid !== undefined) running.delete(pid)
      ended({ code: stopped ? 1 : code, output })
    }
    child.on("error", (error) => {
      output += `${error}\n`
      end(1)
    })
    child.on("close", (code) => end(code ?? 1))
  })
}

/**
 * @param {Step} step
 * @returns {Promise<Result>}
 */
export async function runStep(step) {
  console.log(`… ${step.name}`)
  const start = performance.now()
  const ended = await execute(step)
  const seconds = (performance.now() - start) / 1000
  writeFileSync(join(resultsDir, `${step.name}.log`), ended.output)
  const printed = step.live ? ended.output.length : 0
  const result = { name: step.name, seconds, ...judge(step, ended) }
  const failed = result.failed > 0
  if (failed) console.log(ended.output.slice(printed).trimEnd())
  console.log(`${failed ? "✗" : "✓"} ${step.name} (${seconds.toFixed(1)} s)`)
  return result
}

/**
 * Nothing passes silently: a non-zero exit, a skipped test and a suite without tests are failures.
 * @param {Step} step
 * @param {Ended} ended
 * @returns {Counts}
 */
function judge(step, ended) {
  if (!step.count) return ended.code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  let counts
  try {
    counts = step.count()
  } catch (error) {
    ended.output += `\nNo result could be read: ${error}\n`
    return { passed: 0, failed: 1 }
  }
  const skipped = counts.skipped ?? 0
  if (skipped > 0) ended.output += `\n${skipped} skipped: a skipped test is a failure here.\n`
  if (counts.passed === 0) ended.output += "\nNo test passed: a suite without tests is a failure here.\n"
  const failed = counts.failed + skipped
  const broken = failed === 0 && (ended.code !== 0 || counts.passed === 0)
  return { passed: counts.passed, failed: broken ? 1 : failed, skipped }
}

/**
 * @param {readonly Pick<Result, "passed" | "failed">[]} results
 * @returns {Counts}
 */
export function sum(results) {
  return results.reduce(
    (total, { passed, failed }) => ({ passed: total.passed + passed, failed: total.failed + failed }),
    { passed: 0, failed: 0 },
  )
}

/** @param {readonly Result[]} results */
export function printTable(results) {
  const width = Math.max(...results.map(({ name }) => name.length), 5)
  console.log(`\n${"".padEnd(width)}  passed  failed   time`)
  for (const { name, passed, failed, seconds } of results) {
    const time = `${seconds.toFixed(1)} s`
    console.log(
      `${name.padEnd(width)}  ${String(passed).padStart(6)}  ${String(failed).padStart(6)}  ${time.padStart(7)}`,
    )
  }
}
