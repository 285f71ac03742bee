import { createVerifyHandler, type Fetch } from "../src/server.js"
import { submission, submissionHeaders, twoScopes } from "./cannedPersonio.js"
import { startChild, stopChild } from "./child.js"
import { type Promised, runParallel, sleep } from "./measure.js"

const checks = 10_000
const parallel = 50
/** One request in this many goes wrong, in seven different ways. */
const faultEvery = 10
const flatKiB = 1024

/** Measures what is left in this process after many checks, some of which went wrong. */
export async function benchSoak(): Promise<Promised[]> {
  const upstream = await startChild<{ port: number }>("./upstream.ts", `${faultEvery}`)
  const origin = `http://127.0.0.1:${upstream.hello.port}`
  const toUpstream: Fetch = (input, init) => fetch(origin + new URL(String(input)).pathname, init)
  const handler = createVerifyHandler({
    scopes: twoScopes,
    fetch: toUpstream,
    authorize: async () => ({ actor: "ada", tenant: "acme" }),
    rateLimit: false,
  })
  const outcomes: Record<string, number> = {}
  const check = async () => {
    const init = { method: "POST", headers: submissionHeaders, body: submission }
    const answer = await handler(new Request("https://host.example/verify", init))
    const { status, code = "" } = await answer.json()
    const outcome = `${status} ${code}`.trim()
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
  }
  const idleBefore = resources()
  try {
    await runParallel(checks / 10, parallel, check)
    await settled()
    const before = await heapKiB()
    await runParallel(checks, parallel, check)
    await settled()
    const grown = (await heapKiB()) - before
    const left = resources().filter((name) => !idleBefore.includes(name))
    console.log(
      `  ${Object.entries(outcomes)
        .map(([outcome, times]) => `${times} × ${outcome}`)
        .join(", ")}`,
    )
    return [
      {
        what: `memory after ${checks.toLocaleString("en")} checks, ${parallel} at once, one request in ${faultEvery} failing`,
        measured: `${grown >= 0 ? "+" : ""}${grown.toFixed(0)} KiB on ${before.toFixed(0)} KiB`,
        goal: `flat, ± ${flatKiB} KiB`,
        holds: grown <= flatKiB,
      },
      {
        what: "sockets and timers left",
        measured: left.length === 0 ? "none" : left.join(", "),
        goal: "none",
        holds: left.length === 0,
      },
    ]
  } finally {
    await stopChild(upstream.child)
  }
}

/** Waits until the connections that are kept alive are closed, four idle seconds later. Then nothing may be left. */
async function settled(): Promise<void> {
  for (let waited = 0; waited < 40 && resources().some((name) => name === "TCPSocketWrap"); waited++)
    await sleep(250)
}

function resources(): string[] {
  return process.getActiveResourcesInfo().filter((name) => /TCP|TLS|Timeout|Immediate/.test(name))
}

/** Waits between collections, because finalizers run in tasks of their own and free what the next collection finds. */
async function heapKiB(): Promise<number> {
  const { gc } = globalThis
  if (!gc) throw new Error("run it with --expose-gc, as `npm run bench` does")
  for (let times = 0; times < 6; times++) {
    gc()
    await sleep(50)
  }
  return process.memoryUsage().heapUsed / 1024
}
