import * as z from "zod/mini"
import { isAccessRight } from "../../contract/catalogue.js"
import type { Credentials } from "../../contract/submission.js"
import { attributeKeys } from "../attributeDefinitions.js"
import { type Controls, settingsViews } from "../controls.js"
import type { Listing } from "../grant.js"
import { type Credential, editingModes, type Holdings } from "../registry.js"
import { scenarioNames } from "../scenarios.js"
import type { Tenant } from "../tenant.js"
import { pageLanguages } from "./pageLabels.js"
import { connectedPage, listingPage, marketplacePage, olderPage, settingsPage } from "./pages.js"
import { paths } from "./paths.js"
import { standInScript, standInStyle } from "./standInFiles.js"

/** Serves the stand-in's settings page, where an administrator of the invented company creates and edits credentials. */
export function createSettings(tenant: Tenant, controls: Controls) {
  const notice = (url: URL) => (url.searchParams.has("saved") ? "saved" : null)
  const isOlder = () => controls.view === "older"
  /** Where the credentials are listed. Today's page and the older one lead to whichever there is. */
  const list = () => (isOlder() ? paths.apiCredentials : paths.connected)
  const pages: { readonly [path: string]: (url: URL) => Response } = {
    [paths.connected]: (url) =>
      isOlder() ? redirect(302) : htmlResponse(connectedPage(tenant, controls, notice(url))),
    [paths.apiCredentials]: (url) =>
      isOlder() ? htmlResponse(olderPage(tenant, controls, notice(url))) : redirect(302),
    [paths.marketplace]: () => htmlResponse(marketplacePage(controls)),
    [paths.settings]: () => htmlResponse(settingsPage(controls)),
    [paths.style]: () => textResponse(standInStyle, "text/css"),
    [paths.script]: () => textResponse(standInScript, "text/javascript"),
    "/": () => redirect(302),
  }

  return async function respond(request: Request): Promise<Response> {
    const url = new URL(request.url)
    if (request.method === "GET" || request.method === "HEAD") {
      return pages[url.pathname]?.(url) ?? showListing(url) ?? textResponse("Not found", "text/plain", 404)
    }
    if (request.method !== "POST") return textResponse("Method not allowed", "text/plain", 405)
    if (!fromThisPage(request, url)) return textResponse("Cross-site request refused", "text/plain", 403)
    if (url.pathname === paths.create) return create(await readEntry(request))
    if (url.pathname === paths.controls) return setControls(new URLSearchParams(await request.text()))
    const listed = listingAt(url)
    if (listed) return connectListed(listed.listing)
    return actOn(url.pathname, request)
  }

  function listingAt({ pathname }: URL): { listing: Listing; index: number } | undefined {
    const index = controls.listings.findIndex((_, at) => paths.listing(at) === pathname)
    const listing = controls.listings[index]
    return listing && { listing, index }
  }

  function showListing(url: URL): Response | undefined {
    const listed = listingAt(url)
    return listed && htmlResponse(listingPage(listed.listing, listed.index, controls))
  }

  /** The product has set what is ticked. */
  function connectListed({ name, accessRights, attributes }: Listing): Response {
    const preset = {
      accessRights: new Set(accessRights),
      attributes: attributeKeys(attributes, tenant.ownFields),
    }
    return credentialsResponse(tenant.registry.add({ name, holdings: preset, scenario: null }))
  }

  function create(entry: Entry | null): Response {
    if (!entry?.name) return textResponse("Malformed", "text/plain", 400)
    const pair = tenant.registry.add({
      name: entry.name,
      holdings: holdings(entry),
      scenario: null,
    })
    return credentialsResponse(pair)
  }

  async function actOn(path: string, request: Request): Promise<Response> {
    const [, clientId = "", action = ""] = /^\/configuration\/integrations\/([^/]+)\/(\w+)$/.exec(path) ?? []
    const credential = tenant.registry.find(clientId)
    if (!credential) return textResponse("Not found", "text/plain", 404)
    switch (action) {
      case "edit":
        return edit(credential, await readEntry(request))
      case "secret":
        return credentialsResponse(tenant.registry.renewSecret(credential))
      case "show":
        // Only the older page shows a secret again.
        return isOlder() ? credentialsResponse(credential) : textResponse("Not found", "text/plain", 404)
      case "activate":
        tenant.registry.setActive(credential, true)
        return redirect(303)
      case "deactivate":
        tenant.registry.setActive(credential, false)
        return redirect(303)
      case "delete":
        tenant.registry.delete(credential)
        return redirect(303)
      default:
        return textResponse("Not found", "text/plain", 404)
    }
  }

  function edit(credential: Credential, entry: Entry | null): Response {
    if (!entry) return textResponse("Malformed", "text/plain", 400)
    const pair = tenant.registry.edit(credential, holdings(entry), controls.editing)
    if (!pair) return textResponse("Editing is not offered", "text/plain", 403)
    // Personio does not show a secret again that stays valid.
    return controls.editing === "keeps" ? new Response(null, { status: 204 }) : credentialsResponse(pair)
  }

  function setControls(fields: URLSearchParams): Response {
    const pick = <T extends string>(known: readonly T[], name: string) =>
      known.find((value) => value === fields.get(name))
    controls.editing = pick(editingModes, "editing") ?? controls.editing
    const languages = Object.keys(pageLanguages) as (keyof typeof pageLanguages)[]
    controls.language = pick(languages, "language") ?? controls.language
    controls.view = pick(settingsViews, "view") ?? controls.view
    controls.scenario = pick(scenarioNames, "scenario") ?? null
    return redirect(303)
  }

  function redirect(status: 302 | 303): Response {
    return new Response(null, { status, headers: { location: list(), "cache-control": "no-store" } })
  }

  /** Attributes can be read only with Employees – Read. */
  function holdings({ accessRights, attributes }: Entry): Holdings {
    const rights = new Set(accessRights.filter(isAccessRight))
    const known = tenant.definitions.map(({ key }) => key).filter((key) => attributes.includes(key))
    return { accessRights: rights, attributes: new Set(rights.has("employees:read") ? known : []) }
  }
}

/** What the page's script sends when an administrator creates or edits an integration. */
const Entry = z.object({
  name: z.string().check(z.trim(), z.maxLength(100)),
  accessRights: z.array(z.string()).check(z.minLength(1)),
  attributes: z.array(z.string()),
})
type Entry = z.infer<typeof Entry>

async function readEntry(request: Request): Promise<Entry | null> {
  const body: unknown = await request.json().catch(() => null)
  return Entry.safeParse(body).data ?? null
}

/**
 * Whether the page itself sent a request, by `Sec-Fetch-Site` or, in browsers without it, by `Origin`. A request with
 * neither header counts as foreign.
 */
function fromThisPage(request: Request, url: URL): boolean {
  const site = request.headers.get("sec-fetch-site")
  return site === null ? request.headers.get("origin") === url.origin : site === "same-origin"
}

/** Forbids inline scripts and styles, everything from other origins, and HTML from strings. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join("; ")

function htmlResponse(markup: string): Response {
  const response = textResponse(markup, "text/html")
  response.headers.set("content-security-policy", contentSecurityPolicy)
  return response
}

function textResponse(body: string, type: string, status = 200): Response {
  return new Response(body, {
    status,
    headers: {
      "content-type": `${type}; charset=utf-8`,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      "referrer-policy": "same-origin",
    },
  })
}

/** The only response that holds a secret. */
function credentialsResponse({ clientId, clientSecret }: Credentials): Response {
  return Response.json({ clientId, clientSecret }, { status: 201, headers: { "cache-control": "no-store" } })
}
