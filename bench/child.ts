import { type ChildProcess, fork } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"

/** Starts a module of this folder in a process of its own, and waits for its first message. */
export async function startChild<Hello>(
  module: string,
  ...args: readonly string[]
): Promise<{ child: ChildProcess; hello: Hello }> {
  const child = fork(fileURLToPath(new URL(module, import.meta.url)), args)
  return { child, hello: await next<Hello>(child) }
}

/** The next message of a child process. Rejects after 30 seconds. */
export async function next<Message>(child: ChildProcess): Promise<Message> {
  const [message] = await once(child, "message", { signal: AbortSignal.timeout(30_000) })
  return message
}

/** Ends a child process, which exits when its parent disconnects. */
export async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  child.disconnect()
  await once(child, "exit")
}
