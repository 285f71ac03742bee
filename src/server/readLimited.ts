import type { Ending } from "./deadline.js"

/**
 * The bytes of a body, or null as soon as more than `max` have come: counted while they stream, because a declared
 * length can lie. Rejects when the stream breaks or `deadline` is over.
 */
export async function readLimited(
  body: ReadableStream<Uint8Array> | null,
  max: number,
  deadline: Ending,
): Promise<Uint8Array | null> {
  if (!body) return new Uint8Array()
  const reader = body.getReader()
  // Ends a pending read at once and is not awaited: a source that never settles its cancel must not hold anything up.
  const cancel = () => void reader.cancel().catch(() => {})
  const leave = deadline.onOver(cancel)
  const collected = collectUpTo(max)
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (deadline.over) throw new Error("aborted")
      if (done) return collected.bytes()
      if (!collected.add(value)) {
        cancel()
        return null
      }
    }
  } finally {
    leave()
  }
}

export function collectUpTo(max: number) {
  const chunks: Uint8Array[] = []
  let size = 0
  return {
    /** False once there are more than `max` bytes. */
    add(chunk: Uint8Array): boolean {
      chunks.push(chunk)
      size += chunk.byteLength
      return size <= max
    },
    bytes(): Uint8Array {
      const [first] = chunks
      if (first && chunks.length === 1) return first
      const bytes = new Uint8Array(size)
      let at = 0
      for (const chunk of chunks) {
        bytes.set(chunk, at)
        at += chunk.byteLength
      }
      return bytes
    },
  }
}
