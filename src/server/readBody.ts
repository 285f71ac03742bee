import { Deadline } from "./deadline.js"
import { readLimited } from "./readLimited.js"
import type { Refusal } from "./responses.js"

const maxBodyBytes = 8 * 1024
const bodyMs = 5_000
const strictUtf8 = new TextDecoder("utf-8", { fatal: true })

/** The JSON in the body of a request, or why it is refused. A refusal never quotes the body. */
export async function readBody(request: Request): Promise<{ json: unknown } | Refusal> {
  if (request.bodyUsed || request.body?.locked)
    return {
      reason: "body_already_read",
      error: new Error(
        "personio-connect: the body was read before. Hand the request on unread, or, to toNodeHandler, pass what a parser has read as request.body.",
      ),
    }
  if (Number(request.headers.get("content-length") ?? 0) > maxBodyBytes) return { reason: "too_large" }
  const deadline = new Deadline(request.signal, bodyMs)
  let bytes: Uint8Array | null
  try {
    bytes = await readLimited(request.body, maxBodyBytes, deadline.signal)
  } catch {
    if (request.signal.aborted) return { reason: "aborted" }
    if (deadline.signal.aborted) return { reason: "timeout" }
    return { reason: "invalid_body", detail: "The body broke off." }
  } finally {
    deadline.clear()
  }
  if (bytes === null) return { reason: "too_large" }
  try {
    return { json: JSON.parse(strictUtf8.decode(bytes)) }
  } catch {
    return { reason: "invalid_body", detail: "The body is not JSON in UTF-8." }
  }
}
