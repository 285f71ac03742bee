import { unlessAborted } from "./deadline.js"

/**
 * The bytes of a body, or null as soon as more than `max` have come: counted while they stream, because a declared
 * length can lie. Rejects when the stream breaks or `signal` aborts.
 */
export async function readLimited(
  body: ReadableStream<Uint8Array> | null,
  max: number,
  signal: AbortSignal,
): Promise<Uint8Array | null> {
  if (!body) return new Uint8Array()
  const reader = body.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  let complete = false
  try {
    for (;;) {
      const { done, value } = await unlessAborted(signal, reader.read())
      if (done) break
      size += value.byteLength
      if (size > max) return null
      chunks.push(value)
    }
    complete = true
    return joined(chunks, size)
  } finally {
    // Not awaited: a source that never settles its cancel must not hold the answer up.
    if (!complete) reader.cancel().catch(() => {})
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.byteLength
  }
  return bytes
}
