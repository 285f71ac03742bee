import { linkNodeRequest, nodeRequestOf } from "./nodeRequest.js"

/** A copy for `authorize`: address, method and headers, and nothing that could hold the secret. */
export function withoutBody(request: Request): Request {
  const { url, method, headers } = request
  const copy = new Request(url, { method, headers })
  copy.headers.delete("content-length")
  copy.headers.delete("transfer-encoding")
  return linkNodeRequest(copy, nodeRequestOf(request))
}
