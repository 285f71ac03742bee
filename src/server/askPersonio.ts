import type { AccessRight } from "../contract/catalogue.js"
import type { Scopes } from "../contract/scopes.js"
import type { Credentials } from "../contract/submission.js"
import type { Rejected, Unavailable } from "../contract/verdict.js"
import { attributesMatter, type EvaluatedScopes, type Evidence, type RightState } from "./evaluate.js"
import {
  attributesRequest,
  type Generation,
  type HeldScopes,
  heldRights,
  type Identity,
  isV1Probe,
  probeRequest,
  type ReadableAttribute,
  readAttributes,
  readProbe,
  readRight,
  readToken,
  readV1Token,
  type TokenResult,
  tokenRequest,
  v1TokenRequest,
} from "./personio.js"
import type { PersonioFailure, PersonioRequest, PersonioResponse } from "./sendRequest.js"

/** How one check talks to Personio. */
interface PersonioClient {
  readonly credentials: Credentials
  readonly identity: Identity
  /** Never rejects. */
  readonly send: (request: PersonioRequest) => Promise<PersonioResponse | PersonioFailure>
  /** Takes what a developer should look at, never the content of an answer. */
  readonly report: (what: string) => void
}

/** A token and the scope names that came with it; null when Personio named none. */
interface Session {
  readonly token: string
  readonly generation: Generation
  readonly scopes: HeldScopes | null
}

type TokenOutcome = TokenResult | { readonly kind: "failed"; readonly failure: PersonioFailure }

/** Puts the questions in their order: first a token, then the attributes and the undecided rights at the same time. */
export async function askPersonio(
  scopes: Scopes,
  evaluated: EvaluatedScopes,
  client: PersonioClient,
): Promise<Evidence | Rejected | Unavailable> {
  // It is asked for at most once, and only when the v2 token leaves a question open.
  const v1Token = once(() =>
    askToken(client, v1TokenRequest(client.credentials, client.identity), readV1Token),
  )
  const session = await openSession(client, v1Token)
  if ("status" in session) return session

  if (!session.scopes) client.report("no token names its scopes: most rights cannot be confirmed")

  const byName = new Map(
    scopes.accessRights
      .map(({ id, api }) => [id, readRight(session.scopes, id, api)] as const)
      .filter(([id, state]) => evaluated.right(id) || state === "granted"),
  )
  const decided = [...byName].map(async ([id, state]): Promise<[AccessRight, RightState]> => {
    return [id, state === "probe" ? await tryRight(id, session, client, v1Token) : state]
  })
  const [attributes, ...rights] = await Promise.all([
    attributesMatter(evaluated, byName) ? askAttributes(session.token, client, v1Token) : null,
    ...decided,
  ])
  if (attributes && "status" in attributes) return attributes
  return { rights: new Map(rights), held: heldRights(session.scopes), attributes }
}

async function openSession(
  client: PersonioClient,
  v1Token: () => Promise<TokenOutcome>,
): Promise<Session | Rejected | Unavailable> {
  const v2 = await askToken(client, tokenRequest(client.credentials, client.identity), readToken)
  if (v2.kind === "token") {
    if (v2.scopes) return v2
    const v1 = await v1Token()
    return { ...v2, scopes: v1.kind === "token" ? v1.scopes : null }
  }
  // A 401 or 403 without a reason may come from a gateway. v1 words its refusal in another way.
  const outcome = v2.kind === "unclear" ? await v1Token() : v2
  switch (outcome.kind) {
    case "token":
      return outcome
    case "rejected":
      return { status: "rejected", code: outcome.code }
    case "failed":
      return unavailable(outcome.failure)
    case "personio_error":
      return { status: "unavailable", code: "personio_error" }
    case "unclear":
      client.report("the token endpoints refused without a reason; is this server's address blocked?")
      return { status: "unavailable", code: "unexpected_answer" }
    case "unexpected":
      return { status: "unavailable", code: "unexpected_answer" }
  }
}

async function askToken(
  client: PersonioClient,
  request: PersonioRequest,
  read: (response: PersonioResponse) => TokenResult,
): Promise<TokenOutcome> {
  const response = await client.send(request)
  if (!response.ok) return { kind: "failed", failure: response }
  const result = read(response)
  if (result.kind === "unexpected") client.report(`${request.url} ${result.detail}`)
  return result
}

/** Null when the list was refused to this token and to a v1 token, so that nobody can say what is readable. */
async function askAttributes(
  token: string,
  client: PersonioClient,
  v1Token: () => Promise<TokenOutcome>,
): Promise<ReadableAttribute[] | Unavailable | null> {
  const request = attributesRequest(token, client.identity)
  const response = await client.send(request)
  if (!response.ok) return unavailable(response)
  const list = readAttributes(response)
  if (list === "unexpected") {
    client.report(`${request.url} answered ${response.status} without a list of attributes`)
    return { status: "unavailable", code: "unexpected_answer" }
  }
  if (list !== "refused") return list
  const v1 = await v1Token()
  if (v1.kind === "failed") return unavailable(v1.failure)
  if (v1.kind === "token" && v1.token !== token) return askAttributes(v1.token, client, v1Token)
  client.report(`${request.url} answered ${response.status}: the readable attributes cannot be confirmed`)
  return null
}

/** A refusal of v2 to a v1 token says nothing about the right, and v1 may refuse a good v2 token. */
async function tryRight(
  right: AccessRight,
  { token, generation }: Pick<Session, "token" | "generation">,
  client: PersonioClient,
  v1Token: () => Promise<TokenOutcome>,
): Promise<RightState> {
  const request = probeRequest(right, token, client.identity)
  if (!request) return "unconfirmed"
  const first = await client.send(request)
  // Single 404s of v2 that go away were reported (Personio's developer forum, 2026).
  const response = first.ok && first.status === 404 ? await client.send(request) : first
  if (!response.ok) return "unconfirmed"
  const undecided = () => {
    client.report(`${request.url} answered ${response.status}: ${right} cannot be confirmed`)
    return "unconfirmed" as const
  }
  const read = readProbe(right, response)
  const state = read === "missing" && generation === "v1" && !isV1Probe(right) ? "unconfirmed" : read
  if (state !== "unconfirmed") return state
  if (!isV1Probe(right) || ![401, 403].includes(response.status)) return undecided()
  const v1 = await v1Token()
  return v1.kind === "token" && v1.token !== token ? tryRight(right, v1, client, v1Token) : undecided()
}

function unavailable({ code, retryAfterSeconds }: PersonioFailure): Unavailable {
  return { status: "unavailable", code, ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }) }
}

function once<Value>(work: () => Promise<Value>): () => Promise<Value> {
  let running: Promise<Value> | undefined
  return () => {
    running ??= work()
    return running
  }
}
