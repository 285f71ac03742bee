import { next, startChild, stopChild } from "./child.js"
import type { Promised } from "./measure.js"

const goalMs = 0.25

/** What `checker.ts` reports of one round: milliseconds of processor time for one check, and for the same without the handler. */
export interface Round {
  readonly checkMs: number
  readonly harnessMs: number
}

/**
 * The processor time that the handler itself needs for one check: user and system time of a process that does nothing
 * else, garbage collection included. A `Request` goes in and the text of the `Response` is read; Personio answers from
 * memory. What the bench needs to make that `Request` and Personio's answers is measured in turns with it and taken off. The
 * best round of each counts, because whatever else runs on the machine can only add to it.
 */
export async function benchProcessorTime(): Promise<Promised[]> {
  const { child } = await startChild("./checker.ts")
  try {
    const answer = next<Round[]>(child)
    child.send("run")
    const rounds = await answer
    const harness = Math.min(...rounds.map(({ harnessMs }) => harnessMs))
    const own = Math.min(...rounds.map(({ checkMs }) => checkMs)) - harness
    return [
      {
        what: "the handler's own processor time for one check, Personio answering from memory",
        measured: `${own.toFixed(3)} ms (${harness.toFixed(3)} ms of the bench's own taken off)`,
        goal: `≤ ${goalMs} ms`,
        holds: own <= goalMs,
      },
    ]
  } finally {
    await stopChild(child)
  }
}
