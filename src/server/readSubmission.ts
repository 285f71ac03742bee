import { parseSubmission, type Submission } from "../contract/submission.js"
import type { Refusal } from "./answers.js"
import { Deadline } from "./deadline.js"
import type { Incoming } from "./exchange.js"

const maxBodyBytes = 8 * 1024
const bodyMs = 5_000
const strictUtf8 = new TextDecoder("utf-8", { fatal: true })

/** The submission in a request's body, or why it is refused. What is said about it never quotes it. */
export async function readSubmission(incoming: Incoming): Promise<Submission | Refusal> {
  if (Number(incoming.header("content-length") ?? 0) > maxBodyBytes) return { status: 413 }
  const deadline = new Deadline(incoming.gone, bodyMs)
  let bytes: Uint8Array | null
  try {
    bytes = await incoming.read(maxBodyBytes, deadline)
  } catch {
    return deadline.over ? { status: 408 } : { status: 400, detail: "The body broke off." }
  } finally {
    deadline.end()
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
