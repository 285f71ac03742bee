/** One promise of the package: what was measured, and the goal it is held to; null when it is only printed. */
export interface Promised {
  readonly what: string
  readonly measured: string
  readonly goal: string | null
  readonly holds: boolean
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [low = Number.NaN, high = low] = sorted.slice(sorted.length % 2 ? middle : middle - 1, middle + 1)
  return (low + high) / 2
}

export const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** Runs `work` `count` times, `parallel` of them at the same time. */
export async function runParallel(
  count: number,
  parallel: number,
  work: (at: number) => Promise<void>,
): Promise<void> {
  let next = 0
  const worker = async () => {
    while (next < count) await work(next++)
  }
  await Promise.all(Array.from({ length: parallel }, worker))
}
