/** Who may send submissions from a browser, and what a page of another origin needs to be told. */
interface OriginPolicy {
  /** Null for the page's own origin (as the browser says) and for the listed ones, else what is wrong, for a developer. */
  problem(request: Request): string | null
  /** CORS headers for a listed origin. There are none for anyone else; the page's own origin needs none. */
  corsHeaders(request: Request): Record<string, string>
  /** The answer to the browser's own preflight (CORS) from a listed origin, else null. */
  corsPreflight(request: Request): Response | null
}

/**
 * Trusts `Sec-Fetch-Site: same-origin`, which no page can forge, and exact matches of `Origin`. A request with neither
 * is refused. The own origin is never worked out from `Host` or `X-Forwarded-*`, because anyone can send those.
 * @throws Error for an entry that is not an origin, `*` and `null` included.
 */
export function createOriginPolicy(allowedOrigins: readonly string[] = []): OriginPolicy {
  for (const origin of allowedOrigins)
    if (!isOrigin(origin))
      throw new Error(
        `personio-connect: allowedOrigins takes origins such as "https://app.example.com", exactly as browsers send them; got "${origin}".`,
      )
  const listed = ({ headers }: Request): string | null => {
    const origin = headers.get("origin")
    return origin !== null && allowedOrigins.includes(origin) ? origin : null
  }
  const corsHeaders = (request: Request): Record<string, string> => {
    if (allowedOrigins.length === 0) return {}
    const origin = listed(request)
    if (origin === null) return { Vary: "Origin" }
    return {
      Vary: "Origin",
      "Access-Control-Allow-Origin": origin,
      "Access-Control-Allow-Credentials": "true",
      "Access-Control-Expose-Headers": "Retry-After",
    }
  }
  return {
    problem(request) {
      const site = request.headers.get("sec-fetch-site")
      if (site === "same-origin" || listed(request) !== null) return null
      // The headers are not quoted, because anyone can write anything into them.
      return site === null && request.headers.get("origin") === null
        ? "The request has neither Sec-Fetch-Site nor Origin. It does not come from a browser, or a proxy dropped both."
        : "Sec-Fetch-Site is not same-origin, and the Origin is not in allowedOrigins."
    },
    corsHeaders,
    corsPreflight(request) {
      if (listed(request) === null) return null
      const headers = {
        ...corsHeaders(request),
        Vary: "Origin, Access-Control-Request-Headers",
        "Access-Control-Allow-Methods": "POST",
        "Access-Control-Allow-Headers":
          request.headers.get("access-control-request-headers") ?? "content-type",
        "Access-Control-Max-Age": "600",
        "Cache-Control": "no-store",
      }
      return new Response(null, { status: 204, headers })
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
