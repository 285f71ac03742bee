import { readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { resultsDir } from "./steps.mjs"

/**
 * A run of Playwright as a step, counted from Playwright's own report.
 * @param {string} name
 * @param {readonly string[]} [selection] which tests, in Playwright's arguments
 * @returns {import("./steps.mjs").Step}
 */
export function playwrightStep(name, selection = []) {
  const report = join(resultsDir, `${name}.json`)
  rmSync(report, { force: true })
  return {
    name,
    command: ["playwright", "test", ...selection, "--reporter=list,json"],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    count() {
      const { stats } = JSON.parse(readFileSync(report, "utf8"))
      return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }
    },
  }
}
