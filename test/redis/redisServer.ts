import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync } from "node:fs"
import { connect, createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"

export interface RedisServer {
  readonly url: string
  start(): Promise<void>
  /** Stops the server and keeps its port. `start` brings it back empty. */
  stop(): Promise<void>
  /** Makes the server accept connections and answer nothing, like a store that is overloaded. */
  freeze(): void
  thaw(): void
  remove(): Promise<void>
}

/** Makes a Redis server for one test. It has a random port of this machine and writes nothing to disk. */
export async function createRedisServer(): Promise<RedisServer> {
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), "personio-connect-redis-"))
  let running: ChildProcess | undefined
  const stop = async () => {
    const child = running
    running = undefined
    if (!child || child.exitCode !== null) return
    child.kill("SIGCONT")
    child.kill("SIGKILL")
    await once(child, "exit")
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    async start() {
      const options = ["--port", `${port}`, "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]
      const child = spawn("redis-server", [...options, "--dir", folder], { stdio: "ignore" })
      running = child
      const failed = once(child, "error").then(([error]) => {
        throw new Error("These tests need a redis-server: apt-get install redis-server", { cause: error })
      })
      await Promise.race([failed, untilListening(port)])
    },
    stop,
    freeze: () => void running?.kill("SIGSTOP"),
    thaw: () => void running?.kill("SIGCONT"),
    async remove() {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1")
  await once(server, "listening")
  const address = server.address()
  server.close()
  await once(server, "close")
  if (address === null || typeof address === "string") throw new Error("no port")
  return address.port
}

async function untilListening(port: number): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const socket = connect(port, "127.0.0.1")
    const connected = await Promise.race([
      once(socket, "connect").then(() => true),
      once(socket, "error").then(() => false),
    ]).catch(() => false)
    socket.destroy()
    if (connected) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`redis-server does not listen on port ${port}`)
}
