import * as z from "zod/mini"
import { parseHostname } from "./hostname.js"
import { knownAccessRights } from "./knownAccessRights.js"
import { schemaFor } from "./schemaFor.js"
import type { ScopeSet } from "./scopes.js"
import type { Unavailable, Verdict } from "./verdict.js"

/** The pair that Personio shows when an integration is created. */
export interface Credentials {
  /** Personio's “client ID”. It identifies the pair and may appear in logs. 1 to 512 characters. */
  clientId: string
  /** Personio's “API secret (client secret)”, which Personio shows once. It must appear nowhere. 1 to 512 characters. */
  clientSecret: string
}

/** What the administrator handed in: the body of the POST request, and the argument of `onVerify`. */
export interface Submission {
  /** Random for each press of the button, so that a log can tell two attempts apart. 1 to 100 characters. */
  attemptId: string
  /** The company's Personio host in full, such as `acme.app.personio.com`; null when none was asked for or given. */
  hostname: string | null
  /** The name that the administrator gave the integration in Personio. At most 200 characters. */
  credentialName: string
  /** The two values from Personio; null asks for a check of the pair that is stored for `connectionId`. */
  credentials: Credentials | null
  /** The scopes that the administrator chose, required ones included. The server alone decides what is required. */
  scopes: ScopeSet
  /** The scopes of which the administrator said “I see it ticked in Personio” because they could not be confirmed. */
  attested: ScopeSet
  /**
   * The connection that is being reconnected; absent for a new one, and always there where `credentials` is null. At most
   * 200 characters. It comes from the browser, so the host has to check that it belongs to the caller's tenant.
   */
  connectionId?: string | undefined
}

/** A submission with the pair that was checked: the submitted one, or the one that the host has stored. */
export interface CheckedSubmission extends Submission {
  /** The two values from Personio. */
  credentials: Credentials
}

interface VerifyContext {
  /** Aborts when nobody waits for the answer any more. */
  signal: AbortSignal
}

/**
 * Asks the host's backend for a verdict. When it throws, or answers something that is not a verdict, the administrator
 * sees `unavailable` with the code `host_error`.
 */
export type OnVerify = ((submission: Submission, context: VerifyContext) => Promise<Verdict>) & {
  /**
   * Asks the backend whether it would take a submission: whether the administrator is signed in and allowed, and whether
   * the route is there. The widget calls it when it opens, before anything is created in Personio. It resolves to what
   * stands in the way, or to null. Default: nothing is asked before the first check.
   */
  preflight?: ((context: VerifyContext) => Promise<Unavailable | null>) | undefined
}

// PostgreSQL stores neither a NUL nor half of a surrogate pair, and an HTTP client would replace the latter silently:
// Personio would be asked about another text than the one that is stored.
const storable = /^[^\0\p{Surrogate}]*$/u
const text = (max: number) => z.string().check(z.maxLength(max), z.regex(storable))
const scopeSet = z.strictObject({
  accessRights: knownAccessRights(z.array(text(100)).check(z.maxLength(100))),
  attributes: z.array(text(100)).check(z.maxLength(200)),
})

/**
 * The schema of a submission. It is strict: unknown members, wrong types, texts that are too long, lone surrogates and
 * NUL characters are refused. Access rights that this version does not know are dropped.
 */
export const submissionSchema = schemaFor<Submission>()(
  z
    .strictObject({
      attemptId: text(100).check(z.minLength(1)),
      hostname: z.nullable(text(253).check(z.refine((value) => parseHostname(value) === value))),
      credentialName: text(200),
      credentials: z.nullable(
        z.strictObject({
          clientId: text(512).check(z.minLength(1)),
          clientSecret: text(512).check(z.minLength(1)),
        }),
      ),
      scopes: scopeSet,
      attested: scopeSet,
      connectionId: z.optional(text(200)),
    })
    // Without a pair and without a connection there is nothing to check.
    .check(
      z.refine(({ credentials, connectionId }) => credentials !== null || connectionId !== undefined, {
        path: ["connectionId"],
      }),
    ),
)

/**
 * Reads the body of a request by {@link submissionSchema}. Never throws.
 * @returns the submission; or `problems`, each of which names the place and the kind of a mistake (`"hostname: custom"`).
 *   A problem never quotes a value or an unknown member's name, because one of them may be the secret.
 */
export function parseSubmission(
  body: unknown,
): { ok: true; submission: Submission } | { ok: false; problems: string[] } {
  const parsed = submissionSchema.safeParse(body)
  if (parsed.success) return { ok: true, submission: parsed.data }
  const problems = parsed.error.issues.map((issue) => {
    const where = issue.path.join(".") || "body"
    return issue.code === "unrecognized_keys" ? `${where}: unknown keys` : `${where}: ${issue.code}`
  })
  return { ok: false, problems }
}
