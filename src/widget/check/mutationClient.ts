import { MutationCache, type QueryClient } from "@tanstack/react-query"

/**
 * All that a `MutationObserver` asks of its client. A `QueryClient` would bring the query half of the library along,
 * 4 KiB of which nothing runs here. One of our own, so that the host's cache, retries and devtools never see the check.
 */
export function createMutationClient(): QueryClient {
  const cache = new MutationCache()
  const asked: Pick<QueryClient, "getMutationCache" | "defaultMutationOptions"> = {
    getMutationCache: () => cache,
    defaultMutationOptions: (options) => options as never,
  }
  return asked as QueryClient
}
