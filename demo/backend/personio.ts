import type { Fetch } from "personio-connect/server"
import { realPersonio } from "./settings.js"

/**
 * Returns a `fetch` for a Personio at another address: requests for api.personio.de go to `baseUrl`, all others are
 * refused. Returns undefined for the real Personio, which needs none.
 */
export function fetchOf(baseUrl: string): Fetch | undefined {
  if (baseUrl === realPersonio) return undefined
  return async (input, init) => {
    const request = new Request(input, init)
    const url = new URL(request.url)
    if (url.origin !== realPersonio) throw new TypeError(`Not Personio: ${url.origin}`)
    return fetch(new Request(new URL(url.pathname + url.search, baseUrl), request))
  }
}
