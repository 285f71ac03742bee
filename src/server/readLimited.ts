import { abortable } from "./deadline.js"

/**
 * The bytes of a body, or null as soon as more than `max` bytes have come. They are counted while they stream, because a
 * declared length can be wrong. Rejects when the stream breaks or `signal` aborts.
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
  try {
    for (;;) {
      const { done, value } = await abortable(signal, reader.read())
      if (done) return concat(chunks, size)
      chunks.push(value)
      size += value.byteLength
      if (size > max) return null
    }
  } finally {
    // Not awaited: a source that never settles its cancel must not hold up the answer. After the end it does nothing.
    void reader.cancel().catch(() => {})
  }
}

function concat(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const [first] = chunks
  if (first && chunks.length === 1) return first
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.byteLength
  }
  return bytes
}
