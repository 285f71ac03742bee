import type { ChildProcess } from "node:child_process"
import { Agent, request } from "node:http"
import { performance } from "node:perf_hooks"
import { submission, submissionHeaders } from "./cannedPersonio.js"
import { next, startChild, stopChild } from "./child.js"
import { median, type Promised, runParallel } from "./measure.js"

/** So many requests that the engine has compiled both servers. */
const warmUp = 4_000
/** Many short turns, so that a change in the speed of the machine concerns both servers alike. */
const rounds = 40
const requests = 150
const parallel = 20

/**
 * The handler against a bare proxy, over real sockets and in turns; client and Personio are other processes. It is printed
 * for comparison and has no goal: the endpoint allows 60 checks a minute, and simple code is worth more there.
 */
export async function benchThroughput(): Promise<Promised[]> {
  const upstream = await startChild<Listening>("./upstream.ts")
  const proxy = await startSubject("proxy", upstream.hello)
  const handler = await startSubject("handler", upstream.hello)
  try {
    await load(proxy, warmUp)
    await load(handler, warmUp)
    const ratios: Load[] = []
    for (let round = 0; round < rounds; round++) {
      const bare = await load(proxy, requests)
      const ours = await load(handler, requests)
      ratios.push({ perSecond: ours.perSecond / bare.perSecond, cpuMs: ours.cpuMs / bare.cpuMs })
    }
    const ratio = median(ratios.map(({ perSecond }) => perSecond))
    const cpu = median(ratios.map(({ cpuMs }) => cpuMs))
    return [
      {
        what: "requests a second, handler over bare proxy",
        measured: `${ratio.toFixed(2)} (${cpu.toFixed(2)} × its processor time)`,
        goal: null,
        holds: true,
      },
    ]
  } finally {
    for (const { agent, child } of [proxy, handler]) {
      agent.destroy()
      await stopChild(child)
    }
    await stopChild(upstream.child)
  }
}

interface Listening {
  readonly port: number
}

interface Subject extends Listening {
  readonly child: ChildProcess
  readonly agent: Agent
}

async function startSubject(name: "handler" | "proxy", upstream: Listening): Promise<Subject> {
  const { child, hello } = await startChild<Listening>("./subject.ts", name, `${upstream.port}`)
  return { child, port: hello.port, agent: new Agent({ keepAlive: true, maxSockets: parallel }) }
}

interface Load {
  readonly perSecond: number
  readonly cpuMs: number
}

async function load(subject: Subject, requests: number): Promise<Load> {
  const cpuBefore = await cpuOf(subject.child)
  const start = performance.now()
  await runParallel(requests, parallel, () => post(subject))
  const seconds = (performance.now() - start) / 1000
  return { perSecond: requests / seconds, cpuMs: (await cpuOf(subject.child)) - cpuBefore }
}

async function cpuOf(subject: ChildProcess): Promise<number> {
  const answer = next<{ cpuMs: number }>(subject)
  subject.send("cpu")
  return (await answer).cpuMs
}

function post({ port, agent }: Subject): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = request({
      port,
      host: "127.0.0.1",
      method: "POST",
      path: "/",
      agent,
      headers: submissionHeaders,
    })
    sent.on("error", reject).on("response", (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`answered ${answer.statusCode}`))
      answer.on("error", reject).on("end", resolve).resume()
    })
    sent.end(submission)
  })
}
