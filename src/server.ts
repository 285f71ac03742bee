export type { VerifyHandler, VerifyHandlerOptions } from "./server/handler.js"
export { type AuditEntry, type Caller, createVerifyHandler, type RefusalEntry } from "./server/handler.js"
export { type NodeRequest, nodeRequestOf } from "./server/nodeRequest.js"
export type { RateLimit, RateLimitAnswer, RateLimitCaller } from "./server/rateLimit.js"
export { type CheckLimit, createMemoryRateLimit, type MemoryRateLimitOptions } from "./server/rateLimit.js"
export type { RefusalReason } from "./server/responses.js"
export {
  openCredentials,
  SealError,
  type SealErrorCode,
  type SealKey,
  sealCredentials,
} from "./server/seal.js"
export type { Fetch } from "./server/sendRequest.js"
export { type NodeResponse, toNodeHandler } from "./server/toNodeHandler.js"
export { createVerifier, type Verifier, type VerifierOptions, type VerifyInput } from "./server/verify.js"
