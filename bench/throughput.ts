import type { ChildProcess } from "node:child_process"
import { Agent, request } from "node:http"
import { performance } from "node:perf_hooks"
import { next, startChild, stopChild } from "./child.js"
import { median, type Promised, runParallel } from "./measure.js"
import { submission, submissionHeaders } from "./personio.js"

const rounds = 9
const requests = 600
const parallel = 20

/** The handler against a bare proxy, over real sockets and in turns; client and Personio are other processes. */
export async function benchThroughput(): Promise<Promised[]> {
  const upstream = await startChild<{ port: number }>("./upstream.ts")
  const subject = await startChild<{ handlerPort: number; proxyPort: number }>(
    "./subject.ts",
    `${upstream.hello.port}`,
  )
  const { handlerPort, proxyPort } = subject.hello
  try {
    for (const port of [proxyPort, handlerPort, proxyPort, handlerPort]) await load(port, subject.child)
    const ratios: Load[] = []
    for (let round = 0; round < rounds; round++) {
      const proxy = await load(proxyPort, subject.child)
      const handler = await load(handlerPort, subject.child)
      ratios.push({ perSecond: handler.perSecond / proxy.perSecond, cpuMs: handler.cpuMs / proxy.cpuMs })
    }
    const ratio = median(ratios.map(({ perSecond }) => perSecond))
    const cpu = median(ratios.map(({ cpuMs }) => cpuMs))
    return [
      {
        what: "requests a second, handler over bare proxy",
        measured: `${ratio.toFixed(2)} (${cpu.toFixed(2)} × its processor time)`,
        goal: "≥ 0.8",
        holds: ratio >= 0.8,
      },
    ]
  } finally {
    await stopChild(subject.child)
    await stopChild(upstream.child)
  }
}

interface Load {
  readonly perSecond: number
  readonly cpuMs: number
}

async function load(port: number, subject: ChildProcess): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: parallel })
  const cpuBefore = await cpuOf(subject)
  const start = performance.now()
  await runParallel(requests, parallel, () => post(port, agent))
  const seconds = (performance.now() - start) / 1000
  const cpuMs = (await cpuOf(subject)) - cpuBefore
  agent.destroy()
  return { perSecond: requests / seconds, cpuMs }
}

async function cpuOf(subject: ChildProcess): Promise<number> {
  const answer = next<{ cpuMs: number }>(subject)
  subject.send("cpu")
  return (await answer).cpuMs
}

function post(port: number, agent: Agent): Promise<void> {
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
