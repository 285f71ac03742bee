import type { Incoming, Outgoing } from "./exchange.js"

/** Who may send submissions from a browser, and what a page elsewhere needs to be told. */
interface OriginPolicy {
  /** True for the page's own origin (as the browser says) and for the listed ones. */
  allows(incoming: Incoming): boolean
  /** CORS headers for a listed origin; none for anyone else, the page's own origin needs none. */
  corsHeaders(incoming: Incoming): Record<string, string>
  /** The answer to a preflight from a listed origin, else null. */
  preflight(incoming: Incoming): Outgoing | null
}

/**
 * Trusts `Sec-Fetch-Site: same-origin`, which no page can forge, and exact matches of `Origin`. A request with neither
 * is refused. The own origin is never worked out from `Host` or `X-Forwarded-*`: anyone can send those.
 * @throws Error for an entry that is not an origin, `*` and `null` included.
 */
export function createOriginPolicy(allowedOrigins: readonly string[] = []): OriginPolicy {
  for (const origin of allowedOrigins)
    if (!isOrigin(origin))
      throw new Error(
        `personio-connect: allowedOrigins takes origins such as "https://app.example.com", exactly as browsers send them; got "${origin}".`,
      )
  const listed = (incoming: Incoming): string | null => {
    const origin = incoming.header("origin")
    return origin !== null && allowedOrigins.includes(origin) ? origin : null
  }
  const corsHeaders = (incoming: Incoming): Record<string, string> => {
    if (allowedOrigins.length === 0) return {}
    const origin = listed(incoming)
    if (origin === null) return { Vary: "Origin" }
    return {
      Vary: "Origin",
      "Access-Control-Allow-Origin": origin,
      "Access-Control-Allow-Credentials": "true",
      "Access-Control-Expose-Headers": "Retry-After",
    }
  }
  return {
    allows: (incoming) => incoming.header("sec-fetch-site") === "same-origin" || listed(incoming) !== null,
    corsHeaders,
    preflight(incoming) {
      if (listed(incoming) === null) return null
      const headers = {
        ...corsHeaders(incoming),
        Vary: "Origin, Access-Control-Request-Headers",
        "Access-Control-Allow-Methods": "POST",
        "Access-Control-Allow-Headers": incoming.header("access-control-request-headers") ?? "content-type",
        "Access-Control-Max-Age": "600",
        "Cache-Control": "no-store",
      }
      return { status: 204, headers, body: null }
    },
  }
}

function isOrigin(text: string): boolean {
  try {
    const url = new URL(text)
    return url.origin === text && ["https:", "http:"].includes(url.protocol)
  } catch {
    return false
  }
}
