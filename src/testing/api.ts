import {
  v1Forbidden,
  v1PathNotFound,
  v1TokenMissing,
  v1TokenRefused,
  v2Forbidden,
  v2PathNotFound,
  v2ReportsRefused,
  v2Unauthorized,
} from "./answers.js"
import { renamed } from "./attributes.js"
import { bearer, faultOr, v1Auth, v2Revoke, v2Token } from "./auth.js"
import { createLimiter, type Limit, limitHeaders, personsLimit, tokenLimit, usualLimit } from "./limits.js"
import type { Credential } from "./registry.js"
import type { Route } from "./routes.js"
import { playOf } from "./scenarios.js"
import type { Tenant } from "./tenant.js"
import { v1Routes } from "./v1.js"
import { v2Routes } from "./v2.js"

/** Personio's API, v1 and v2, by path. No answer carries CORS headers: Personio keeps browsers out on purpose. */
export function createApi(tenant: Tenant, options: { rateLimits: boolean }) {
  const limiter = createLimiter(tenant.now, options.rateLimits)

  const tokenEndpoints: { readonly [path: string]: typeof v2Token } = {
    "/v1/auth": v1Auth,
    "/v2/auth/token": v2Token,
    "/v2/auth/revoke": v2Revoke,
  }

  return async function answer(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url)
    const endpoint = tokenEndpoints[pathname]
    if (endpoint && request.method === "POST") {
      if (limiter.take("token", tokenLimit) === null) return new Response(null, { status: 429 })
      return endpoint(request, tenant)
    }
    if (pathname.startsWith("/v1/")) return answerV1(request, pathname)
    const limit = pathname.startsWith("/v2/persons") ? personsLimit : usualLimit
    return limited(limit, pathname, () => answerV2(request, pathname))
  }

  async function limited(limit: Limit, name: string, answer: () => Promise<Response>): Promise<Response> {
    const left = limiter.take(name, limit)
    const response = left === null ? new Response(null, { status: 429 }) : await answer()
    for (const [header, value] of Object.entries(limitHeaders(limit, left)))
      response.headers.set(header, value)
    return response
  }

  async function answerV1(request: Request, path: string): Promise<Response> {
    const route = find(v1Routes, request.method, path)
    if (!route) return v1PathNotFound()
    const token = bearer(request)
    if (!token) return v1TokenMissing()
    const owner = tenant.registry.owner(token)
    if (!owner) return v1TokenRefused()
    const { credential, generation } = owner
    if (tenant.registry.diesNow(credential)) return v1TokenRefused()
    if (playOf(credential.scenario).separateTokens && generation === "shared") return v1TokenRefused()

    const response = await faultOr(credential, route.phase ?? "read", request, tenant, () =>
      credential.holdings.accessRights.has(route.right) ? read(route, request, owner) : v1Forbidden(),
    )
    // A good answer hands the token back; a widely used Python client insists on it.
    if (response.ok) response.headers.set("authorization", `Bearer ${token}`)
    return response
  }

  async function answerV2(request: Request, path: string): Promise<Response> {
    const now = tenant.now()
    const route = find(v2Routes, request.method, path)
    if (!route || (route.beta && request.headers.get("beta") !== "true")) return v2PathNotFound(path, now)
    const refused = () => (route.right === "custom_reports:read" ? v2ReportsRefused() : v2Unauthorized(now))
    const owner = tenant.registry.owner(bearer(request) ?? "")
    if (!owner || owner.generation === "v1") return refused()
    const { credential } = owner
    if (tenant.registry.diesNow(credential)) return refused()

    return faultOr(credential, route.phase ?? "read", request, tenant, () => {
      const held = credential.holdings.accessRights.has(route.right)
      if (held && !playOf(credential.scenario).v2Refuses) return read(route, request, owner)
      // Seen live: persons say 401 and reports 400 where the right is missing, everything else 403.
      return route.right === "employees:read" || route.right === "custom_reports:read"
        ? refused()
        : v2Forbidden(now)
    })
  }

  function read(
    route: Route,
    request: Request,
    { credential }: { credential: Pick<Credential, "holdings" | "scenario"> },
  ) {
    const url = new URL(request.url)
    const { renamedLabels } = playOf(credential.scenario)
    const definitions = renamedLabels ? tenant.definitions.map(renamed) : tenant.definitions
    return route.answer({
      url,
      parameters: route.path.exec(url.pathname)?.slice(1) ?? [],
      tenant,
      readable: definitions.filter(({ key }) => credential.holdings.attributes.has(key)),
    })
  }
}

function find(routes: readonly Route[], method: string, path: string): Route | undefined {
  return method === "GET" ? routes.find((route) => route.path.test(path)) : undefined
}
