import { parseSubmission, type Submission } from "../contract/submission.js"
import { Deadline } from "./deadline.js"
import { readLimited } from "./readLimited.js"
import type { Refusal } from "./responses.js"

const maxBodyBytes = 8 * 1024
const bodyMs = 5_000
const strictUtf8 = new TextDecoder("utf-8", { fatal: true })

/**
 * The submission in the body of a request, or why it is refused. A refusal never quotes the body.
 * @throws Error when somebody has read the body before, which is a mistake of the host's developer.
 */
export async function readSubmission(request: Request): Promise<Submission | Refusal> {
  if (request.bodyUsed || request.body?.locked)
    throw new Error(
      "personio-connect: the body was read before. Hand the request on unread, or, to toNodeHandler, pass what a parser has read as request.body.",
    )
  if (Number(request.headers.get("content-length") ?? 0) > maxBodyBytes) return { status: 413 }
  const deadline = new Deadline(request.signal, bodyMs)
  let bytes: Uint8Array | null
  try {
    bytes = await readLimited(request.body, maxBodyBytes, deadline.signal)
  } catch {
    return deadline.signal.aborted ? { status: 408 } : { status: 400, detail: "The body broke off." }
  } finally {
    deadline.clear()
  }
  if (bytes === null) return { status: 413 }
  let body: unknown
  try {
    body = JSON.parse(strictUtf8.decode(bytes))
  } catch {
    return { status: 400, detail: "The body is not JSON in UTF-8." }
  }
  const parsed = parseSubmission(body)
  return parsed.ok ? parsed.submission : { status: 400, problems: parsed.problems }
}
