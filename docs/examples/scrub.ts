const verifyPath = "/api/personio/verify"

/** What error trackers and recorders know of a request, under the names that they use. */
interface Recorded {
  url?: string | undefined
  data?: unknown
  body?: unknown
}

/** For a recorder's hook on requests, in the browser and on the server. It drops the body of this one route. */
export function withoutSubmission<R extends Recorded>(request: R): R {
  if (!request.url?.includes(verifyPath)) return request
  return { ...request, data: undefined, body: undefined }
}

/** For an error tracker's hook on events, such as Sentry's `beforeSend`. */
export function scrubEvent<E extends { request?: Recorded | undefined }>(event: E): E {
  return event.request ? { ...event, request: withoutSubmission(event.request) } : event
}
