import type { Resolver } from "react-hook-form"
import { type Address, parseAddress } from "../contract/hostname.js"

/** What react-hook-form holds. The secret is not among it. */
export interface FormValues {
  address: string
  /** Ids of the optional scopes that were chosen. */
  optional: string[]
  /** Ids the administrator says are ticked. */
  attested: string[]
  clientId: string
}

export type AddressMode = "required" | "optional" | "off"

/** The message of a failed field is a code: the words are looked up where they are shown. */
export function formResolver(mode: AddressMode): Resolver<FormValues> {
  return (values) => {
    const problem = addressProblem(values.address, mode)
    return problem
      ? { values: {}, errors: { address: { type: "custom", message: problem } } }
      : { values, errors: {} }
  }
}

/** Why the address cannot be used; null when it can, or when none is needed. */
function addressProblem(input: string, mode: AddressMode): Exclude<Address["status"], "understood"> | null {
  if (mode === "off") return null
  const { status } = parseAddress(input)
  if (status === "understood" || (status === "empty" && mode === "optional")) return null
  return status
}
