import { withRenamedLabel } from "./attributeDefinitions.js"
import { bearerToken } from "./bearerToken.js"
import type { Credential } from "./registry.js"
import {
  createRequestLimiter,
  limitHeaders,
  personsLimit,
  type RequestLimit,
  tokenLimit,
  usualLimit,
} from "./requestLimits.js"
import { respondAsScenario } from "./respondAsScenario.js"
import type { Route } from "./routes.js"
import { specOf } from "./scenarios.js"
import type { Tenant } from "./tenant.js"
import { tokenEndpoints } from "./tokenEndpoints.js"
import { v1Forbidden, v1PathNotFound, v1TokenMissing, v1TokenRefused } from "./v1Responses.js"
import { v1Routes } from "./v1Routes.js"
import { v2Forbidden, v2PathNotFound, v2ReportsRefused, v2Unauthorized } from "./v2Responses.js"
import { v2Routes } from "./v2Routes.js"

/**
 * Serves Personio's API, v1 and v2, by path. No response carries CORS headers, because Personio keeps browsers out on
 * purpose.
 */
export function createApi(tenant: Tenant, options: { rateLimits: boolean }) {
  const limiter = createRequestLimiter(tenant.now, options.rateLimits)

  return async function respond(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url)
    const endpoint = tokenEndpoints[pathname]
    if (endpoint && request.method === "POST") {
      if (limiter.take("token", tokenLimit) === null) return new Response(null, { status: 429 })
      return endpoint(request, tenant)
    }
    if (pathname.startsWith("/v1/")) return respondV1(request, pathname)
    const limit = pathname.startsWith("/v2/persons") ? personsLimit : usualLimit
    return limited(limit, pathname, () => respondV2(request, pathname))
  }

  async function limited(
    limit: RequestLimit,
    name: string,
    respond: () => Promise<Response>,
  ): Promise<Response> {
    const left = limiter.take(name, limit)
    const response = left === null ? new Response(null, { status: 429 }) : await respond()
    for (const [header, value] of Object.entries(limitHeaders(limit, left)))
      response.headers.set(header, value)
    return response
  }

  async function respondV1(request: Request, path: string): Promise<Response> {
    const route = find(v1Routes, request.method, path)
    if (!route) return v1PathNotFound()
    const token = bearerToken(request)
    if (!token) return v1TokenMissing()
    const owner = tenant.registry.owner(token)
    if (!owner) return v1TokenRefused()
    const { credential, generation } = owner
    if (tenant.registry.endTokensAtFirstRead(credential)) return v1TokenRefused()
    if (specOf(credential.scenario).separateTokens && generation === "shared") return v1TokenRefused()

    const response = await respondAsScenario(credential, route.phase ?? "read", request, tenant.now(), () =>
      credential.holdings.accessRights.has(route.right) ? read(route, request, credential) : v1Forbidden(),
    )
    // A successful response repeats the token. A widely used Python client depends on that.
    if (response.ok) response.headers.set("authorization", `Bearer ${token}`)
    return response
  }

  async function respondV2(request: Request, path: string): Promise<Response> {
    const now = tenant.now()
    const route = find(v2Routes, request.method, path)
    if (!route || (route.beta && request.headers.get("beta") !== "true")) return v2PathNotFound(path, now)
    const refused = () => (route.right === "custom_reports:read" ? v2ReportsRefused() : v2Unauthorized(now))
    const owner = tenant.registry.owner(bearerToken(request) ?? "")
    if (!owner || owner.generation === "v1") return refused()
    const { credential } = owner
    if (tenant.registry.endTokensAtFirstRead(credential)) return refused()

    return respondAsScenario(credential, route.phase ?? "read", request, now, () => {
      const held = credential.holdings.accessRights.has(route.right)
      if (held && !specOf(credential.scenario).v2Refuses) return read(route, request, credential)
      // As seen live, a missing right is 401 for persons, 400 for reports and 403 for everything else.
      return route.right === "employees:read" || route.right === "custom_reports:read"
        ? refused()
        : v2Forbidden(now)
    })
  }

  function read(route: Route, request: Request, credential: Credential): Response {
    const url = new URL(request.url)
    const { renamedLabels } = specOf(credential.scenario)
    const definitions = renamedLabels ? tenant.definitions.map(withRenamedLabel) : tenant.definitions
    return route.respond({
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
