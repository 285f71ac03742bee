import type { Resolver } from "react-hook-form"
import * as z from "zod/mini"
import { type Address, parseAddress } from "../contract/hostname.js"

/** What react-hook-form holds. The secret is not among it. */
export interface Fields {
  address: string
  /** Ids of the optional scopes that were chosen. */
  optional: string[]
  /** Ids the administrator says are ticked. */
  attested: string[]
  clientId: string
}

export type AddressMode = "required" | "optional" | "off"

/** Messages of failed fields are codes: the words are looked up where they are shown. */
export function fieldsResolver(address: AddressMode): Resolver<Fields> {
  const schema = z.object({
    address: z.string().check((field) => {
      const problem = addressProblem(field.value, address)
      if (problem) field.issues.push({ code: "custom", input: "", message: problem })
    }),
    optional: z.array(z.string()),
    attested: z.array(z.string()),
    clientId: z.string(),
  })
  return (values) => {
    const parsed = schema.safeParse(values)
    if (parsed.success) return { values: parsed.data, errors: {} }
    const errors = parsed.error.issues.map(({ path, message }) => [path[0], { type: "custom", message }])
    return { values: {}, errors: Object.fromEntries(errors) }
  }
}

/** Why the address cannot be used; null when it can, or when none is needed. */
function addressProblem(input: string, mode: AddressMode): Exclude<Address["status"], "understood"> | null {
  if (mode === "off") return null
  const { status } = parseAddress(input)
  if (status === "understood" || (status === "empty" && mode === "optional")) return null
  return status
}
