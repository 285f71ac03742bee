import * as z from "zod/mini"
import type { Credentials } from "../contract/submission.js"
import { altered, assertTenant, openJson, SealError, type SealKey, sealJson } from "./sealJson.js"

const kind = "personio-credentials+jwe"
const pair = z.object({ clientId: z.string(), clientSecret: z.string() })

/**
 * Turns credentials into one line of text to store: JWE (RFC 7516) with A256GCM and a new IV each time. The tenant is in
 * the authenticated header, where it can be read but not changed, so a row that was copied to another tenant does not
 * open there.
 * @throws SealError with code `invalid_key`, or `wrong_tenant` when `tenant` is empty.
 */
export async function sealCredentials(
  { clientId, clientSecret }: Credentials,
  { tenant, key }: { tenant: string; key: SealKey },
): Promise<string> {
  assertTenant(tenant)
  return sealJson(kind, { clientId, clientSecret }, key, { tenant })
}

/**
 * Opens what `sealCredentials` made for this tenant. To rotate keys, seal with the new one and keep the old ones in `keys`
 * until every row has been opened and sealed again.
 * @throws SealError with code `wrong_tenant`, `unknown_key`, `altered` or `invalid_key`.
 */
export async function openCredentials(
  sealed: string,
  { tenant, keys }: { tenant: string; keys: readonly SealKey[] },
): Promise<Credentials> {
  assertTenant(tenant)
  const { header, value } = await openJson(kind, sealed, keys)
  const credentials = pair.safeParse(value)
  if (!credentials.success) throw altered()
  // Only after decryption, because until then anybody may have written the header.
  if (header["tenant"] !== tenant)
    throw new SealError("wrong_tenant", "the credentials were sealed for another tenant.")
  return credentials.data
}
