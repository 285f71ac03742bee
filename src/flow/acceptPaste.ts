import type { CredentialNote } from "./credentialNote.js"
import { credentialProblem, isHint } from "./credentialProblem.js"
import { type CredentialFieldName, credentialFields } from "./credentialShapes.js"
import { sortPaste } from "./sortPaste.js"

/** What a pasted text means for the two fields. */
export interface AcceptedPaste {
  /** The values that are taken, each for its own field. */
  readonly values: { readonly [field in CredentialFieldName]?: string }
  /** What is said about it; null when the text was one of the values, or both. */
  readonly note: CredentialNote | null
}

interface Fields {
  /** The suggested name, which is sometimes pasted by mistake. */
  readonly credentialName: string
  /** The first field without a value; null when both have one. */
  readonly firstEmpty: CredentialFieldName | null
}

/** Reads a text that was pasted into the field `into`, or beside the fields. A text without a use leaves a note. */
export function acceptPaste(
  raw: string,
  into: CredentialFieldName | null,
  { credentialName, firstEmpty }: Fields,
): AcceptedPaste {
  if (raw.trim() === "") return { values: {}, note: { kind: "unreadable" } }
  const { mended, ...found } = sortPaste(raw, into)
  const values: { [field in CredentialFieldName]?: string } = {}
  let note: CredentialNote | null = mended && { kind: "mended", how: mended }
  for (const field of credentialFields) {
    const value = found[field]
    if (!value) continue
    const problem = credentialProblem(field, value, credentialName)
    if (problem) note = { kind: "problem", field, problem }
    else if (into && into !== field && !found[into]) note = { kind: "moved", field }
    if (!problem || isHint(problem)) values[field] = value
  }
  if (found.clientId || found.secret) return { values, note }
  // A text that has the shape of neither value and was pasted into no field, or is too long to be one.
  const stray = sortPaste(raw, "secret").secret
  const problem = stray && firstEmpty && credentialProblem(firstEmpty, stray, credentialName)
  return { values, note: problem ? { kind: "problem", field: firstEmpty, problem } : { kind: "unknown" } }
}
