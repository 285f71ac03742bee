import { cleanValue } from "./cleanValue.js"
import { type CredentialFieldName, secretLength } from "./credentialShapes.js"

/** Why a value cannot be what its field asks for. `recruiting` and `length` are hints only. */
export type CredentialProblem = "dots" | "name" | "link" | "recruiting" | "length"

/** What is wrong with `value` in `field`, as far as its look tells; null when it may be right. */
export function credentialProblem(
  field: CredentialFieldName,
  value: string,
  credentialName: string,
): CredentialProblem | null {
  if (/^[*]+$|[•●∙·⦁]{3}|papi-[*]/i.test(value)) return "dots"
  if (value === cleanValue(credentialName).value) return "name"
  if (/^https?:|^www\.|\.personio\.|@/i.test(value)) return "link"
  // The recruiting API has its own pair: a numeric company ID and a hexadecimal token (Personio's getting-started page).
  if (field === "clientId" ? /^\d{1,10}$/.test(value) : /^[0-9a-f]{32,64}$/i.test(value)) return "recruiting"
  if (field === "secret" && value.startsWith("papi-") && value.length !== secretLength) return "length"
  return null
}

/** Whether the value is taken all the same, because an older credential can look like that too. */
export const isHint = (problem: CredentialProblem): boolean =>
  problem === "recruiting" || problem === "length"
