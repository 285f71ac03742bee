import type { CredentialProblem } from "./credentialProblem.js"
import type { CredentialFieldName } from "./credentialShapes.js"
import type { Mending } from "./sortPaste.js"

/** What is said beneath the two credential fields, one thing at a time. */
export type CredentialNote =
  /** The field is empty although it is needed, or the pasted value cannot be what it asks for. */
  | {
      readonly kind: "problem"
      /** The field that has the problem. */
      readonly field: CredentialFieldName
      /** What is wrong with its value. */
      readonly problem: CredentialProblem | "empty"
    }
  /** Nothing in the clipboard could be read as text. */
  | { readonly kind: "unreadable" }
  /** The pasted text is neither of the two values. */
  | { readonly kind: "unknown" }
  /** The two values look as if they stand in each other's field. */
  | { readonly kind: "swapped" }
  /** The value was taken, but it did not stand in the pasted text as it is. */
  | {
      readonly kind: "mended"
      /** What was done to get it. */
      readonly how: Mending
    }
  /** The pasted value belongs to the other field and stands there now. */
  | {
      readonly kind: "moved"
      /** The field in which the value stands now. */
      readonly field: CredentialFieldName
    }
  /** The page was away, so the secret was dropped. */
  | { readonly kind: "restored" }
