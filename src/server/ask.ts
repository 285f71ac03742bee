import type { AccessRight } from "../contract/catalogue.js"
import type { Scopes } from "../contract/scopes.js"
import type { Credentials } from "../contract/submission.js"
import type { Rejected, Unavailable } from "../contract/verdict.js"
import { attributesCount, type Evidence, type Judged, type RightState } from "./judge.js"
import {
  attributesCall,
  type Generation,
  type HeldScopes,
  heldRights,
  type Identity,
  isV1Probe,
  probeCall,
  type ReadableAttribute,
  readAttributes,
  readProbe,
  readRight,
  readToken,
  readV1Token,
  type TokenAnswer,
  tokenCall,
  v1TokenCall,
} from "./personio.js"
import type { Answer, Call, Failure, Reply } from "./request.js"

/** How one check talks to Personio. */
interface Line {
  readonly credentials: Credentials
  readonly identity: Identity
  /** Never rejects. */
  readonly send: (call: Call) => Promise<Reply>
  /** Takes what a developer should look at; never the content of an answer. */
  readonly report: (what: string) => void
}

/** A token and the scope names that came with it; null where Personio named none. */
interface Session {
  readonly token: string
  readonly generation: Generation
  readonly scopes: HeldScopes | null
}

type TokenReply = TokenAnswer | { readonly kind: "failed"; readonly failure: Failure }

/** The questions in order: a token, then attributes and undecided rights side by side. */
export async function askPersonio(
  scopes: Scopes,
  judged: Judged,
  line: Line,
): Promise<Evidence | Rejected | Unavailable> {
  // Asked at most once, and only when something about the v2 token leaves a question open.
  const v1Token = once(() => askToken(line, v1TokenCall(line.credentials, line.identity), readV1Token))
  const session = await openSession(line, v1Token)
  if ("status" in session) return session

  if (!session.scopes) line.report("no token names its scopes: most rights cannot be confirmed")

  const named = new Map(
    scopes.accessRights
      .map(({ id, api }) => [id, readRight(session.scopes, id, api)] as const)
      .filter(([id, state]) => judged.right(id) || state === "granted"),
  )
  const decided = [...named].map(async ([id, state]): Promise<[AccessRight, RightState]> => {
    return [id, state === "probe" ? await tryRight(id, session, line, v1Token) : state]
  })
  const [attributes, ...rights] = await Promise.all([
    attributesCount(judged, named) ? askAttributes(session.token, line, v1Token) : null,
    ...decided,
  ])
  if (attributes && "status" in attributes) return attributes
  return { rights: new Map(rights), held: heldRights(session.scopes), attributes }
}

async function openSession(
  line: Line,
  v1Token: () => Promise<TokenReply>,
): Promise<Session | Rejected | Unavailable> {
  const answer = await askToken(line, tokenCall(line.credentials, line.identity), readToken)
  if (answer.kind === "token") {
    if (answer.scopes) return answer
    const v1 = await v1Token()
    return { ...answer, scopes: v1.kind === "token" ? v1.scopes : null }
  }
  // 401 or 403 without a reason may be a gateway's; v1 words its refusal in another way.
  const known = answer.kind === "unclear" ? await v1Token() : answer
  switch (known.kind) {
    case "token":
      return known
    case "rejected":
      return { status: "rejected", code: known.code }
    case "failed":
      return unavailable(known.failure)
    case "personio_error":
      return { status: "unavailable", code: "personio_error" }
    case "unclear":
      line.report("the token endpoints refused without a reason; is this server's address blocked?")
      return { status: "unavailable", code: "unexpected_answer" }
    case "unexpected":
      return { status: "unavailable", code: "unexpected_answer" }
  }
}

async function askToken(line: Line, call: Call, read: (answer: Answer) => TokenAnswer): Promise<TokenReply> {
  const reply = await line.send(call)
  if (!reply.ok) return { kind: "failed", failure: reply }
  const answer = read(reply)
  if (answer.kind === "unexpected") line.report(`${call.url} ${answer.detail}`)
  return answer
}

/** Null: refused by the token and by a v1 one, so nobody can say what is readable. */
async function askAttributes(
  token: string,
  line: Line,
  v1Token: () => Promise<TokenReply>,
): Promise<ReadableAttribute[] | Unavailable | null> {
  const call = attributesCall(token, line.identity)
  const reply = await line.send(call)
  if (!reply.ok) return unavailable(reply)
  const list = readAttributes(reply)
  if (list === "unexpected") {
    line.report(`${call.url} answered ${reply.status} without a list of attributes`)
    return { status: "unavailable", code: "unexpected_answer" }
  }
  if (list !== "refused") return list
  const v1 = await v1Token()
  if (v1.kind === "failed") return unavailable(v1.failure)
  if (v1.kind === "token" && v1.token !== token) return askAttributes(v1.token, line, v1Token)
  line.report(`${call.url} answered ${reply.status}: the readable attributes cannot be confirmed`)
  return null
}

/** What v2 refuses to a v1 token says nothing about the right; v1 may refuse a v2 token that is good. */
async function tryRight(
  right: AccessRight,
  { token, generation }: Pick<Session, "token" | "generation">,
  line: Line,
  v1Token: () => Promise<TokenReply>,
): Promise<RightState> {
  const call = probeCall(right, token, line.identity)
  if (!call) return "unconfirmed"
  const reply = await line.send(call)
  if (!reply.ok) return "unconfirmed"
  const undecided = () => {
    line.report(`${call.url} answered ${reply.status}: ${right} cannot be confirmed`)
    return "unconfirmed" as const
  }
  const read = readProbe(right, reply)
  const state = read === "missing" && generation === "v1" && !isV1Probe(right) ? "unconfirmed" : read
  if (state !== "unconfirmed") return state
  if (!isV1Probe(right) || ![401, 403].includes(reply.status)) return undecided()
  const v1 = await v1Token()
  return v1.kind === "token" && v1.token !== token ? tryRight(right, v1, line, v1Token) : undecided()
}

function unavailable({ code, retryAfterSeconds }: Failure): Unavailable {
  return { status: "unavailable", code, ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }) }
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined
  return () => {
    running ??= work()
    return running
  }
}
