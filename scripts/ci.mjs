// `.ci/run`: `npm test`, then what concerns the package. All of it runs, whatever fails; needs nothing but Node to begin.
import { readdirSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { playwrightStep } from "./playwrightStep.mjs"
import { printTable, resultsDir, root, runStep, sum } from "./steps.mjs"
import { vitestStep } from "./vitestStep.mjs"

/** @typedef {import("./steps.mjs").Step} Step */

const tarball = join(resultsDir, "personio-connect.tgz")
const testReport = join(resultsDir, "test.json")
const fixtures = readdirSync(join(root, "fixtures"))

/** The aim is 12 minutes on two cores; a busy machine may take longer, a hanging step may not. */
const deadline = performance.now() + 40 * 60_000

for (const stale of [join(root, "dist"), tarball, testReport]) rmSync(stale, { recursive: true, force: true })

/** The tests with a store that backends share need its server, which is no package of npm. */
const ensureRedis =
  "command -v redis-server || (apt-get update && apt-get install -y --no-install-recommends redis-server)"

const prepared = await inTurn([
  {
    name: "lock-files",
    command: [
      "node",
      "scripts/check-lock.mjs",
      "package-lock.json",
      ...fixtures.map((name) => `fixtures/${name}/package-lock.json`),
    ],
  },
  { name: "npm-ci", command: ["npm", "ci", "--no-audit", "--no-fund"] },
  { name: "npm-test", command: ["npm", "test"], timeoutSeconds: 1800, live: true, count: countTests },
  { name: "redis-server", command: ["bash", "-c", ensureRedis], env: { DEBIAN_FRONTEND: "noninteractive" } },
  vitestStep("compiler", ["--config", "test/compiler/vitest.config.ts"]),
  vitestStep("stories", ["--config", "stories/vitest.config.ts"]),
  vitestStep("accessibility-tree", ["--config", "test/accessibilityTree/vitest.config.ts"]),
  vitestStep("redis", ["--config", "test/redis/vitest.config.ts"]),
  { name: "build", command: ["npm", "run", "build"] },
  { name: "pack", command: ["node", "scripts/pack.mjs"] },
])
const checked = await Promise.all([
  inTurn([
    { name: "publint", command: ["npm", "run", "publint"] },
    { name: "attw", command: ["npm", "run", "attw"] },
    { name: "size", command: ["npm", "run", "size"], live: true },
    { name: "readme", command: ["node", "scripts/check-readme.mjs"] },
    { name: "knip", command: ["npm", "run", "knip"] },
    { name: "storybook", command: ["npm", "run", "build-storybook"] },
    playwrightStep("states", ["--config", "test/states/playwright.config.ts"]),
    playwrightStep("baselines", ["--config", "test/baselines/playwright.config.ts"]),
    { name: "engines", command: ["node", "scripts/engines.mjs"], live: true },
  ]),
  inTurn(
    fixtures.map((name) => ({
      name: `fixture-${name}`,
      command:
        name === "runtimes" ? ["node", "scripts/runtimes.mjs"] : ["node", "scripts/fixtures.mjs", name],
      live: true,
    })),
  ),
])

const results = [...prepared, ...checked.flat()]
const total = sum(results)
printTable(results)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0

/** @param {readonly Step[]} steps */
async function inTurn(steps) {
  const results = []
  for (const step of steps) {
    const left = Math.max(1, (deadline - performance.now()) / 1000)
    results.push(await runStep({ ...step, timeoutSeconds: Math.min(step.timeoutSeconds ?? 1200, left) }))
  }
  return results
}

function countTests() {
  return JSON.parse(readFileSync(testReport, "utf8"))
}
