// `npm run bench` measures the promises about time and memory in one run. It exits with 1 when a goal is missed.
import { benchInThePage } from "./inThePage.js"
import type { Promised } from "./measure.js"
import { benchProcessorTime } from "./processorTime.js"
import { benchSoak } from "./soak.js"
import { benchThroughput } from "./throughput.js"
import { benchWallTime } from "./wallTime.js"

const benches = {
  "wall time": benchWallTime,
  "processor time": benchProcessorTime,
  throughput: benchThroughput,
  soak: benchSoak,
  "in the page": benchInThePage,
}
const wanted = process.argv[2]

const all: Promised[] = []
for (const [name, bench] of Object.entries(benches)) {
  if (wanted !== undefined && wanted !== name) continue
  console.log(`… ${name}`)
  all.push(...(await bench()))
}
console.log("")
for (const { what, measured, goal, holds } of all)
  console.log(`${holds ? "✓" : "✗"} ${what}: ${measured}; ${goal === null ? "no goal" : `goal ${goal}`}`)
process.exitCode = all.length > 0 && all.every(({ holds }) => holds) ? 0 : 1
