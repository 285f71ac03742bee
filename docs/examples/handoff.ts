import type { ScopeSet, Scopes } from "personio-connect/contract"
import { createHandoff, type Handoff, openHandoff, type SealKey } from "personio-connect/server"

interface Host {
  /** The same keys as for the store: the first one seals, each of them opens. */
  keys: readonly [SealKey, ...SealKey[]]
  /** The page that embeds the widget, such as `https://app.example.com/settings/personio`. */
  page: string
  readSession(cookie: string | null): Promise<{ accountId: string } | null>
}

export function createHandoffRoutes({ keys, page, readSession }: Host) {
  const tenantOf = async ({ headers }: Request) =>
    (await readSession(headers.get("cookie")))?.accountId ?? null

  return {
    /** POST: makes the link. The body says what was chosen so far. */
    async create(request: Request): Promise<Response> {
      if (request.headers.get("sec-fetch-site") !== "same-origin") return Response.json(null, { status: 403 })
      const tenant = await tenantOf(request)
      if (!tenant) return Response.json(null, { status: 401 })
      const chosen = (await request.json()) as Handoff
      const { token, expiresAt } = await createHandoff(chosen, { tenant, key: keys[0] })
      return Response.json({ url: `${page}?handoff=${token}`, expiresAt })
    },

    /** GET with `?token=`: what the page that the link opens begins with. */
    async open(request: Request): Promise<Response> {
      const tenant = await tenantOf(request)
      if (!tenant) return Response.json(null, { status: 401 })
      const token = new URL(request.url).searchParams.get("token") ?? ""
      const opened = await openHandoff(token, { tenant, keys })
      // “expired”, “other_tenant” and “invalid” each deserve a sentence of their own on the page.
      return opened.ok
        ? Response.json(opened.handoff)
        : Response.json({ reason: opened.reason }, { status: 404 })
    },
  }
}

/** For the widget's `handoff` property: it resolves to the address and to the time until which the link works. */
export async function askForLink(chosen: Handoff): Promise<{ url: string; expiresAt: string }> {
  const response = await fetch("/api/personio/handoff", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(chosen),
  })
  if (!response.ok) throw new Error(`No link: ${response.status}`)
  return response.json()
}

/** The scopes for the page that the link opens: what the sender chose is ticked at first. */
export function preselect(scopes: Scopes, chosen: ScopeSet): Scopes {
  return {
    accessRights: scopes.accessRights.map((right) =>
      right.required ? right : { ...right, preselected: chosen.accessRights.includes(right.id) },
    ),
    attributes: scopes.attributes.map((attribute) =>
      attribute.required
        ? attribute
        : { ...attribute, preselected: chosen.attributes.includes(attribute.id) },
    ),
  }
}
