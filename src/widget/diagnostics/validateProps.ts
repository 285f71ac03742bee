import { findScopeMistakes } from "../../contract/defineScopes.js"
import type { Scopes } from "../../contract/scopes.js"

/** Props as they may arrive from JavaScript. */
interface UncheckedProps {
  scopes?: unknown
  onVerify?: unknown
  appName?: unknown
}

/**
 * Returns the mistakes in the props; an empty list when there are none. Each is a sentence that says what is wrong, why
 * it matters and what to do. It never throws.
 */
export function validateProps({ scopes, onVerify, appName }: UncheckedProps): string[] {
  const mistakes: string[] = []
  if (typeof onVerify !== "function")
    mistakes.push(
      "onVerify is missing, so nothing can check the credentials. Pass createVerifyClient(“/api/personio/verify”) or a function of your own.",
    )
  if (typeof appName !== "string" || appName.trim() === "")
    mistakes.push("appName is missing. Nearly every sentence names your product; pass its name.")
  if (looksLikeScopes(scopes)) mistakes.push(...findScopeMistakes(scopes))
  else
    mistakes.push(
      "scopes is missing. Pass what defineScopes({ accessRights: […], attributes: […] }) returns, the same as to the handler.",
    )
  return mistakes.map((mistake) => `<PersonioConnect/>: ${mistake}`)
}

function looksLikeScopes(scopes: unknown): scopes is Scopes {
  return (
    typeof scopes === "object" &&
    scopes !== null &&
    "accessRights" in scopes &&
    Array.isArray(scopes.accessRights) &&
    "attributes" in scopes &&
    Array.isArray(scopes.attributes)
  )
}
