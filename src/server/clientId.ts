import { clientIdShape } from "../contract/clientId.js"

/**
 * False for every value that could be a secret, or hold one, because somebody pasted it into the wrong field: a secret is
 * `papi-` and 86 other characters, so it never has the shape of a client ID.
 */
export const isClientId = (value: string): boolean => clientIdShape.test(value)

/** A submitted client ID as a log may hold it: in full when it has the shape of one, else its first five characters. */
export const loggableClientId = (value: string): string =>
  isClientId(value) ? value : `${[...value].slice(0, 5).join("")}…`
