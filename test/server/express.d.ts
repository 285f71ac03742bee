/** Express has no types of its own. These are the parts that the tests use. */
declare module "express" {
  import type { IncomingMessage, ServerResponse } from "node:http"

  type Handler = (
    request: IncomingMessage & { body?: unknown },
    response: ServerResponse,
    next: (error?: unknown) => void,
  ) => void
  interface App {
    (request: IncomingMessage, response: ServerResponse): void
    use(handler: Handler): App
    use(path: string, handler: Handler): App
    post(path: string, handler: Handler): App
  }
  type Parser = (options?: { type?: string; extended?: boolean }) => Handler

  const express: { (): App; json: Parser; text: Parser; raw: Parser; urlencoded: Parser }

  export type { Handler }
  export default express
}
