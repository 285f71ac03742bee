import * as z from "zod/mini"
import { parseHostname } from "../contract/hostname.js"
import { knownAccessRights } from "../contract/knownAccessRights.js"
import { schemaFor } from "../contract/schemaFor.js"
import type { ScopeSet } from "../contract/scopes.js"
import { assertTenant, openJson, SealError, type SealKey, sealJson } from "./sealJson.js"

/** What one person has decided, for another one who goes on with it. There is no secret in it. */
export interface Handoff {
  /** The scopes that were chosen. The server alone decides what is required. */
  scopes: ScopeSet
  /** The company's Personio host in full, such as `acme.app.personio.com`; null when it is not known. */
  hostname: string | null
  /** The name that the integration gets in Personio. */
  credentialName: string
  /** The connection that is being reconnected. Default: a new one. */
  connectionId?: string | undefined
}

/** What a token turned out to be. */
export type OpenedHandoff =
  /** It is good. */
  | {
      /** Tells this outcome from the other one. */
      ok: true
      /** What was decided. */
      handoff: Handoff
      /** Until when the token can be opened: UTC, ISO 8601. */
      expiresAt: string
    }
  /** It cannot be used. */
  | {
      /** Tells this outcome from the other one. */
      ok: false
      /**
       * `"expired"`: its time is over. `"other_tenant"`: it was made for another tenant. `"invalid"`: it was changed or cut
       * off, it was sealed with a key that is not in `keys`, or it never was a token.
       */
      reason: "expired" | "other_tenant" | "invalid"
    }

const kind = "personio-handoff+jwe"
const weekInSeconds = 7 * 24 * 60 * 60
const handoffSchema = schemaFor<Handoff>()(
  z.object({
    scopes: z.object({
      accessRights: knownAccessRights(z.array(z.string())),
      attributes: z.array(z.string()),
    }),
    hostname: z.nullable(z.string().check(z.refine((value) => parseHostname(value) === value))),
    credentialName: z.string(),
    connectionId: z.optional(z.string()),
  }),
)
const contentSchema = z.object({
  tenant: z.string(),
  /** Milliseconds since 1970. */
  expiresAt: z.number(),
  handoff: handoffSchema,
})

/**
 * Makes the token of a link with which a colleague goes on, such as one who may create integrations in Personio. It is
 * sealed as by `sealCredentials` and safe in a URL, nobody can read or change it, and it opens for its tenant only. It is no
 * permission: whoever opens the link signs in as usual. Members that a `Handoff` does not have are left out.
 * @param options `expiresInSeconds`: for how long it can be opened; default: 604,800, which is seven days.
 * @returns the token, and until when it can be opened (UTC, ISO 8601).
 * @throws SealError with code `invalid_key`, or `wrong_tenant` when `tenant` is empty; Error when `handoff` or
 *   `expiresInSeconds` has a mistake.
 */
export async function createHandoff(
  handoff: Handoff,
  options: { tenant: string; key: SealKey; expiresInSeconds?: number | undefined },
): Promise<{ token: string; expiresAt: string }> {
  const { tenant, key, expiresInSeconds = weekInSeconds } = options
  assertTenant(tenant)
  const parsed = handoffSchema.safeParse(handoff)
  if (!parsed.success) {
    const places = parsed.error.issues.map(({ path }) => path.join("."))
    throw new Error(`personio-connect: createHandoff cannot use ${places.join(", ")}.`)
  }
  const expires = new Date(Date.now() + expiresInSeconds * 1000)
  if (!(expiresInSeconds > 0) || Number.isNaN(expires.getTime()))
    throw new Error("personio-connect: expiresInSeconds takes a number of seconds above 0.")
  const token = await sealJson(kind, { tenant, expiresAt: expires.getTime(), handoff: parsed.data }, key)
  return { token, expiresAt: expires.toISOString() }
}

/**
 * Opens the token of a link for the tenant of whoever is signed in. Whatever the token is, the answer is a value. To rotate
 * keys, keep the old ones in `keys` for as long as tokens last.
 * @throws SealError with code `invalid_key`, when the key that the token names does not have 32 bytes.
 */
export async function openHandoff(
  token: string,
  { tenant, keys }: { tenant: string; keys: readonly SealKey[] },
): Promise<OpenedHandoff> {
  const opened = await openJson(kind, token, keys).catch((error: unknown) => {
    if (error instanceof SealError && error.code === "invalid_key") throw error
    return null
  })
  const content = contentSchema.safeParse(opened?.value)
  if (!content.success) return { ok: false, reason: "invalid" }
  const { expiresAt, handoff } = content.data
  // The tenant comes first, so that nobody learns more about the link of another one.
  if (content.data.tenant !== tenant) return { ok: false, reason: "other_tenant" }
  if (expiresAt <= Date.now()) return { ok: false, reason: "expired" }
  return { ok: true, handoff, expiresAt: new Date(expiresAt).toISOString() }
}
