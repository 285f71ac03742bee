import { zodResolver } from "@hookform/resolvers/zod"
import type { Resolver } from "react-hook-form"
import * as z from "zod/mini"
import { type Address, parseAddress } from "../contract/hostname.js"
import type { CredentialNote } from "./credentialNote.js"
import { type CredentialFieldName, credentialFields } from "./credentialShapes.js"

/** What react-hook-form holds: all that the fields show. The secret itself is not among it. */
export interface FormValues {
  /** The Personio address as it is typed. */
  address: string
  /** Ids of the optional scopes that are chosen. */
  optional: string[]
  /** Ids of the scopes of which the administrator says that they are ticked in Personio. */
  attested: string[]
  /** Empty while it has not been pasted. */
  clientId: string
  /** How many characters the secret in the box has; 0 while it has not been pasted. */
  secretLength: number
  /** The fields that got a value since the latest answer. */
  fresh: CredentialFieldName[]
  /** What is said about the two credential fields. */
  note: CredentialNote | null
}

/** How many of the two credential fields hold a value. */
export const countFilled = ({ clientId, secretLength }: Pick<FormValues, "clientId" | "secretLength">) =>
  (clientId === "" ? 0 : 1) + (secretLength === 0 ? 0 : 1)

/** Whether the flow asks for the Personio address, and whether it continues without one. */
export type AddressMode = "required" | "optional" | "off"

/**
 * Checks the form before the flow continues. The message of a failed field is a code, the status of the address such as
 * `"not_personio"`: its words are looked up where they are shown.
 */
export const formResolver = (mode: AddressMode): Resolver<FormValues> => resolvers[mode]

const formSchema = (mode: AddressMode) =>
  z.object({
    address: z.string().check((field) => {
      const problem = addressProblem(field.value, mode)
      if (problem) field.issues.push({ code: "custom", message: problem, input: field.value })
    }),
    optional: z.array(z.string()),
    attested: z.array(z.string()),
    clientId: z.string(),
    secretLength: z.number(),
    fresh: z.array(z.enum(credentialFields)),
    note: z.custom<CredentialNote | null>(),
  })

// Made once: a schema takes longer than a render.
const resolvers: Record<AddressMode, Resolver<FormValues>> = {
  required: zodResolver(formSchema("required")),
  optional: zodResolver(formSchema("optional")),
  off: zodResolver(formSchema("off")),
}

/** Why the address cannot be used; null when it can, or when none is needed. */
function addressProblem(input: string, mode: AddressMode): Exclude<Address["status"], "understood"> | null {
  if (mode === "off") return null
  const { status } = parseAddress(input)
  if (status === "understood" || (status === "empty" && mode === "optional")) return null
  return status
}
