import * as z from "zod/mini"
import { isAccessRight } from "./catalogue.js"
import { parseHostname } from "./hostname.js"
import type { ScopeSet } from "./scopes.js"
import type { Verdict } from "./verdict.js"

export interface Credentials {
  clientId: string
  clientSecret: string
}

/** What the administrator handed in: the POST body, and the argument of `onVerify`. */
export interface Submission {
  /** Random, one per press of the button. */
  attemptId: string
  /** In full, such as `acme.app.personio.com`; null when no address was asked for or given. */
  hostname: string | null
  credentialName: string
  credentials: Credentials
  /** What the administrator chose. The server decides what is required. */
  scopes: ScopeSet
  /** “I see it ticked in Personio”, for scopes that could not be confirmed. */
  attested: ScopeSet
  /** The connection being reconnected. It comes from the browser: check that it belongs to the caller's tenant. */
  connectionId?: string | undefined
}

/**
 * Asks the host's backend for a verdict. Whatever it throws or answers that is not a verdict becomes
 * `unavailable` with code `host_error`.
 */
export type OnVerify = (submission: Submission, context: { signal: AbortSignal }) => Promise<Verdict>

const text = (max: number) => z.string().check(z.maxLength(max))
// Ids this version does not know are dropped, not refused: during a rolling deploy the page may be newer than the handler.
const scopeSet = z.strictObject({
  accessRights: z.pipe(
    z.array(text(100)).check(z.maxLength(100)),
    z.transform((ids: string[]) => ids.filter(isAccessRight)),
  ),
  attributes: z.array(text(100)).check(z.maxLength(200)),
})
const submission = z.strictObject({
  attemptId: text(100).check(z.minLength(1)),
  hostname: z.nullable(text(253).check(z.refine((value) => parseHostname(value) === value))),
  credentialName: text(200),
  credentials: z.strictObject({
    clientId: text(512).check(z.minLength(1)),
    clientSecret: text(512).check(z.minLength(1)),
  }),
  scopes: scopeSet,
  attested: scopeSet,
  connectionId: z.optional(text(200)),
})

/** Strict on keys and types. A refusal names the offending keys and never a value: one of them is the secret. */
export function parseSubmission(
  body: unknown,
): { ok: true; submission: Submission } | { ok: false; problems: string[] } {
  const parsed = submission.safeParse(body)
  if (parsed.success) return { ok: true, submission: parsed.data }
  const problems = parsed.error.issues.map((issue) => {
    const where = issue.path.join(".") || "body"
    return issue.code === "unrecognized_keys" ? `${where}: unknown keys` : `${where}: ${issue.code}`
  })
  return { ok: false, problems }
}
