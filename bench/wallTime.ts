import { performance } from "node:perf_hooks"
import type { Scopes } from "../src/contract.js"
import { createVerifier, type Fetch } from "../src/server.js"
import { answerOf, credentials, fortyScopes, twoScopes } from "./cannedPersonio.js"
import { median, type Promised, sleep } from "./measure.js"

const roundTripMs = 100
const rounds = 15

/** Every answer takes one round trip. */
const distant: Fetch = async (input) => {
  await sleep(roundTripMs)
  const { status, body } = answerOf(new URL(String(input)).pathname)
  return new Response(body, { status, headers: { "content-type": "application/json" } })
}

/** Compares a check with the least time that it can take: two round trips, measured in turns on the same machine. */
export async function benchWallTime(): Promise<Promised[]> {
  return [await compare("2 scopes", twoScopes), await compare("40 scopes", fortyScopes)]
}

async function compare(name: string, scopes: Scopes): Promise<Promised> {
  const verify = createVerifier({ scopes, fetch: distant })
  const twoRoundTrips = async () => {
    await (await distant("https://api.personio.de/v2/auth/token")).text()
    await (await distant("https://api.personio.de/v1/company/employees/attributes")).text()
  }
  const [checks, least]: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round++) {
    least.push(await timed(twoRoundTrips))
    checks.push(
      await timed(async () => {
        const { status } = await verify({ credentials })
        if (status === "unavailable") throw new Error("the bench's Personio was not understood")
      }),
    )
  }
  const ratio = median(checks) / median(least)
  const measured = `${ratio.toFixed(3)} (${median(checks).toFixed(0)} ms / ${median(least).toFixed(0)} ms)`
  return {
    what: `a check of ${name} over two round trips`,
    measured,
    goal: "≤ 1.1",
    holds: ratio <= 1.1,
  }
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
