import { zodResolver } from "@hookform/resolvers/zod"
import type { Resolver } from "react-hook-form"
import * as z from "zod/mini"
import { type Address, parseAddress } from "../contract/hostname.js"

/** What react-hook-form holds. The secret is not among it. */
export interface FormValues {
  /** The Personio address as it was typed or pasted. */
  address: string
  /** The ids of the optional scopes that were chosen. */
  optional: string[]
  /** The ids of the scopes that the administrator says are ticked in Personio. */
  attested: string[]
  /** The client ID; empty until it is pasted. */
  clientId: string
}

/** Whether the flow asks for the Personio address, and whether it continues without one. */
export type AddressMode = "required" | "optional" | "off"

/**
 * Checks the form before the flow continues. The message of a failed field is a code, the status of the address such as
 * `"not_personio"`: its words are looked up where they are shown.
 */
export function formResolver(mode: AddressMode): Resolver<FormValues> {
  return zodResolver(formSchema(mode))
}

const formSchema = (mode: AddressMode) =>
  z.object({
    address: z.string().check((field) => {
      const problem = addressProblem(field.value, mode)
      if (problem) field.issues.push({ code: "custom", message: problem, input: field.value })
    }),
    optional: z.array(z.string()),
    attested: z.array(z.string()),
    clientId: z.string(),
  })

/** Why the address cannot be used; null when it can, or when none is needed. */
function addressProblem(input: string, mode: AddressMode): Exclude<Address["status"], "understood"> | null {
  if (mode === "off") return null
  const { status } = parseAddress(input)
  if (status === "understood" || (status === "empty" && mode === "optional")) return null
  return status
}
