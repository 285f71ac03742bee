import { readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { resultsDir } from "./steps.mjs"

/**
 * A run of Vitest as a step, counted from Vitest's own report.
 * @param {string} name
 * @param {readonly string[]} selection which tests, in Vitest's arguments
 * @returns {import("./steps.mjs").Step}
 */
export function vitestStep(name, selection) {
  const report = join(resultsDir, `${name}.json`)
  rmSync(report, { force: true })
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`]
  return {
    name,
    command: ["vitest", "run", ...selection, ...reporters],
    count() {
      const told = JSON.parse(readFileSync(report, "utf8"))
      return {
        passed: told.numPassedTests,
        failed: told.numFailedTests,
        skipped: told.numPendingTests + told.numTodoTests,
      }
    },
  }
}
