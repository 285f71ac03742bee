import { expect, it, vi } from "vitest"
import { runStep, sum } from "../../scripts/steps.mjs"

vi.spyOn(console, "log").mockImplementation(() => undefined)

const node = (code: string) => ["node", "-e", code]
const step = { name: "test-of-steps", command: node("") }

it("counts a command without tests of its own as one check", async () => {
  expect(await runStep(step)).toMatchObject({ passed: 1, failed: 0 })
  expect(await runStep({ ...step, command: node("process.exit(3)") })).toMatchObject({ passed: 0, failed: 1 })
  expect(await runStep({ ...step, command: ["no-such-command"] })).toMatchObject({ passed: 0, failed: 1 })
})

it.each([
  ["counts a skipped test as failed", { passed: 4, failed: 0, skipped: 2 }, { passed: 4, failed: 2 }],
  ["fails a suite without tests", { passed: 0, failed: 0 }, { passed: 0, failed: 1 }],
  ["takes what the suite reported", { passed: 4, failed: 3 }, { passed: 4, failed: 3 }],
])("%s", async (_, reported, expected) => {
  expect(await runStep({ ...step, count: () => reported })).toMatchObject(expected)
})

it("fails a suite that exits with an error although every test passed", async () => {
  const count = () => ({ passed: 4, failed: 0 })
  const result = await runStep({ ...step, command: node("process.exit(1)"), count })
  expect(result).toMatchObject({ passed: 4, failed: 1 })
})

it("fails a suite whose report cannot be read", async () => {
  const count = () => JSON.parse("")
  expect(await runStep({ ...step, count })).toMatchObject({ passed: 0, failed: 1 })
})

it("ends a step that takes too long, and what it started", async () => {
  const child = `require("node:child_process").spawn("sleep", ["60"], { stdio: "inherit" }); setInterval(() => {}, 1000)`
  const result = await runStep({ ...step, command: node(child), timeoutSeconds: 1 })
  expect(result).toMatchObject({ passed: 0, failed: 1 })
  expect(result.seconds).toBeLessThan(10)
})

it("fails a step that took too long even when it ends in good order", async () => {
  const code = `process.on("SIGINT", () => process.exit(0)); setInterval(() => {}, 1000)`
  const result = await runStep({ ...step, command: node(code), timeoutSeconds: 1 })
  expect(result).toMatchObject({ passed: 0, failed: 1 })
})

it("sums passed and failed", () => {
  const counts = [
    { passed: 3, failed: 0 },
    { passed: 0, failed: 1 },
  ]
  expect(sum(counts)).toEqual({ passed: 3, failed: 1 })
})
