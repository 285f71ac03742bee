// `npm test`: everything that shows whether the source is right, on two cores, with one summary at the end.
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { loadConfigFromFile } from "vite"
import { playwrightStep } from "./playwrightStep.mjs"
import { printTable, resultsDir, root, runStep, sum } from "./steps.mjs"
import { vitestStep } from "./vitestStep.mjs"

/**
 * @typedef {import("./steps.mjs").Step} Step
 * @typedef {{ test: { projects: { test: { name: string } }[] } }} VitestConfig
 */

const leftToCi =
  "package build, publint, attw, sizes, README snippets, knip, lock files, a shared rate limit on Redis, static Storybook, every story in every language, kept pictures, accessibility trees, each story as a test, Firefox and WebKit, React 18 and Next fixtures (bash .ci/run)"

/** @type {readonly Step[]} */
const staticChecks = [
  { name: "biome", command: ["biome", "check", "--error-on-warnings", "."] },
  { name: "imports", command: ["node", "scripts/check-imports.mjs"] },
  { name: "docstrings", command: ["node", "scripts/check-docstrings.mjs"] },
]
/** @type {Step} */
const types = { name: "types", command: ["tsc", "-p", "tsconfig.json"] }

/** The projects as vitest.config.ts names them, so that a new one cannot be forgotten here. */
async function vitestProjects() {
  const loaded = await loadConfigFromFile({ command: "serve", mode: "test" }, join(root, "vitest.config.ts"))
  const config = /** @type {VitestConfig | undefined} */ (loaded?.config)
  if (!config) throw new Error("vitest.config.ts was not found")
  return config.test.projects.map(({ test }) => test.name)
}

/**
 * Tests that wait as a person does leave a core idle, so there is one more at once than there are cores.
 * @param {readonly Step[]} steps begun in this order: what takes long goes early, or it would run alone at the end
 */
async function sideBySide(steps) {
  const waiting = steps.values()
  /** @type {import("./steps.mjs").Result[]} */
  const results = []
  const lane = async () => {
    for (const step of waiting) results.push(await runStep(step))
  }
  await Promise.all(Array.from({ length: 3 }, lane))
  return results
}

const start = performance.now()
/** The shortest last; a project that is not named here comes before all of them. */
const order = ["widget", "browser", "unit"]
const projects = (await vitestProjects()).sort((a, b) => order.indexOf(a) - order.indexOf(b))
const results = await sideBySide([
  ...staticChecks,
  ...projects.map((name) => vitestStep(name, ["--project", name])),
  playwrightStep("e2e"),
  types,
])
const total = sum(results)

printTable(results)
console.log(
  `\n${total.passed} passed, ${total.failed} failed in ${Math.round((performance.now() - start) / 1000)} s`,
)
console.log(`Left to CI: ${leftToCi}.`)
writeFileSync(join(resultsDir, "test.json"), JSON.stringify({ ...total, parts: results }, null, 2))
process.exitCode = total.failed > 0 ? 1 : 0
