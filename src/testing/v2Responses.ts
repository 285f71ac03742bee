// Responses in the shapes of Personio's v2 API. The token endpoint has a shape of its own: see oauthErrors.ts.
import { jsonResponse } from "./jsonResponse.js"
import { randomTraceId } from "./random.js"

const problemJson = { "content-type": "application/problem+json" }

interface ProblemDocument {
  /** The HTTP status. */
  readonly status: number
  readonly title: string
  readonly detail: string
  /** The fragment of the address in `type`, e.g. `commonforbidden`. */
  readonly anchor: string
}

/** A refusal of a v2 resource (Personio's common components of 2024-08-28). */
export function v2Problem({ status, title, detail, anchor }: ProblemDocument, now: number): Response {
  const type = `https://developer.personio.de/v2.0/reference/errors#${anchor}`
  return jsonResponse(
    {
      personio_trace_id: randomTraceId(),
      timestamp: new Date(now).toISOString(),
      errors: [{ title, detail, type, _meta: {} }],
    },
    { status, headers: problemJson },
  )
}

/** `/v2/reports` refuses in a shape of its own (seen live by an independent client, 2026-07). */
export function v2ReportsRefused(): Response {
  const title = "Unauthorized token"
  const error = { status: "400", title, id: randomTraceId(), detail: title }
  return jsonResponse({ errors: [error] }, { status: 400, headers: problemJson })
}

/** The token is missing, unknown or expired. */
export const v2Unauthorized = (now: number) =>
  v2Problem(
    {
      status: 401,
      title: "Unauthorized Request",
      detail: "The request is not authorized.",
      anchor: "commonunauthorized",
    },
    now,
  )

/** The credential lacks the access right (users' reports since 2024-09). */
export const v2Forbidden = (now: number) =>
  v2Problem(
    {
      status: 403,
      title: "Insufficient access scope",
      detail: "Client scope insufficient to access resource",
      anchor: "commonforbidden",
    },
    now,
  )

/** No such path exists. A beta endpoint answers the same when the request lacks the header `Beta: true`. */
export const v2PathNotFound = (path: string, now: number) =>
  v2Problem(
    {
      status: 404,
      title: "API not found",
      detail: `The endpoint with ${path} was not found.`,
      anchor: "apinot_found",
    },
    now,
  )

/** No such record exists. */
export const v2RecordNotFound = (now: number) =>
  v2Problem(
    {
      status: 404,
      title: "Resource not found",
      detail: "The requested resource was not found.",
      anchor: "commonnot_found",
    },
    now,
  )

/** The request itself is wrong. */
export const v2BadRequest = (title: string, detail: string, now: number) =>
  v2Problem({ status: 400, title, detail, anchor: "commonbad_request" }, now)

/** The query parameter `name` has a value that Personio does not accept. */
export const v2InvalidParameter = (name: string, now: number) =>
  v2BadRequest("Invalid request parameter", `Provided value for ${name} is not valid`, now)

/** One page of a v2 list. The last page has no `next`. */
export function v2List(data: readonly unknown[], links: { self: string; next?: string }): Response {
  const href = (address: string) => ({ href: address })
  return jsonResponse({
    _data: data,
    _meta: { links: { self: href(links.self), ...(links.next ? { next: href(links.next) } : {}) } },
  })
}
