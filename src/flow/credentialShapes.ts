import { clientIdShape, uuid } from "../contract/clientId.js"

/**
 * What Personio's two values look like: a client ID is `papi-` and a UUID, a secret is `papi-` and 86 base64url characters
 * (Personio's v2 auth document). Older credentials look different, so a shape is a hint and never a refusal.
 */

/** The two fields for what Personio shows, in the order of its screen. */
export const credentialFields = ["clientId", "secret"] as const
/** Name of one of the two credential fields. */
export type CredentialFieldName = (typeof credentialFields)[number]

/** How many characters stand behind `papi-` in a client ID. */
export const clientIdRun = 36
/** How many characters stand behind `papi-` in a secret. */
export const secretRun = 86
/** From this many characters behind `papi-` on, a text can only be meant as a secret. */
export const likelySecretRun = 60
const likelySecret = `papi-(?!${uuid})[\\w-]{${likelySecretRun},}`
/** A text that can only be meant as a secret, whole or not. */
export const secretShape = new RegExp(`^${likelySecret}$`)
/** What may be a secret, cut off or with more behind it, anywhere in a text: it is longer than a client ID, or ends in dots. */
export const secretInside = new RegExp(`papi-(?!${uuid}(?![\\w-]))(?:[\\w-]{37,}|[\\w-]*(?:…|\\.{3}))`, "i")
/** How many characters a whole secret has, `papi-` included. */
export const secretLength = "papi-".length + secretRun

/** Whether the two values look as if they stand in each other's field. */
export const looksSwapped = (clientId: string, secret: string): boolean =>
  secretShape.test(clientId) || clientIdShape.test(secret)

/** `papi-1f0c…9a2e`: enough to compare with Personio, short enough for a row. */
export function shortenClientId(clientId: string): string {
  return clientId.length > 16 ? `${clientId.slice(0, 9)}…${clientId.slice(-4)}` : clientId
}
