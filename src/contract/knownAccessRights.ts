import * as z from "zod/mini"
import { isAccessRight } from "./catalogue.js"

/**
 * A list of ids, reduced to the access rights that this version knows. During a rolling deployment the page may be
 * newer than the server: what the server does not know is dropped, and the rest is still understood.
 */
export const knownAccessRights = (ids: z.ZodMiniType<string[]>) =>
  z.pipe(
    ids,
    z.transform((listed: string[]) => listed.filter(isAccessRight)),
  )
