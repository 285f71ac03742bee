/** What this package uses of `http.IncomingMessage`, and of what Express and its parsers add to it. */
export interface NodeRequest {
  /** The HTTP method in capital letters. */
  readonly method?: string | undefined
  /** Path and query; in Express, without the path that the handler is mounted on. */
  readonly url?: string | undefined
  /** Path and query as they were sent. Express adds it. */
  readonly originalUrl?: string | undefined
  /** The headers by their names in lower case. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  /** What a parser made of the body: an object, a string or bytes. Undefined or null when no parser has read it. */
  readonly body?: unknown
  /** True when somebody has already read from the body. */
  readonly readableDidRead?: boolean | undefined
  /** True when the body has been read to its end. */
  readonly readableEnded?: boolean | undefined
  /** Registers a listener for `data`, `end`, `error` or `close`. */
  on(event: string, listener: (...values: never[]) => void): unknown
  /** Stops the `data` events. */
  pause(): unknown
  /** Lets the `data` events go on. */
  resume(): unknown
}

const nodeRequests = new WeakMap<Request, NodeRequest>()

/**
 * Node's own request behind a `Request` that `toNodeHandler` made, for `authorize`: what the host's middleware has added to
 * it, such as `req.user` or `req.session`, is there. It also works for the copy without a body that `authorize` gets.
 * Undefined for every other `Request`, such as a copy that the host made. `Own` is the type of the host's requests, such
 * as Express's `Request`; nothing checks it.
 */
export function nodeRequestOf<Own extends NodeRequest = NodeRequest>(request: Request): Own | undefined {
  return nodeRequests.get(request) as Own | undefined
}

/** Remembers which request of Node's `request` was made from. */
export function linkNodeRequest(request: Request, nodeRequest: NodeRequest | undefined): Request {
  if (nodeRequest) nodeRequests.set(request, nodeRequest)
  return request
}
