/** The part of a client ID behind `papi-`, as the source of a regular expression. */
export const uuid = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"

/** A client ID of Personio: `papi-` and a UUID (Personio's v2 auth document). Older client IDs may look different. */
export const clientIdShape = new RegExp(`^papi-${uuid}$`, "i")
