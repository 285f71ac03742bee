import type { IncomingMessage, ServerResponse } from "node:http"

/** As much of Express as the README's examples use; its types are no dependency of this package. */
export default function express(): {
  post(path: string, handler: (request: IncomingMessage, response: ServerResponse) => void): void
}
