export {
  type AccessRight,
  type Area,
  accessRights,
  type ReadOnlyArea,
  type StandardAttribute,
  splitAccessRight,
  standardAttributes,
} from "./contract/catalogue.js"
export { defineScopes } from "./contract/defineScopes.js"
export { type Address, parseAddress, parseHostname } from "./contract/hostname.js"
export {
  areaLabels,
  attributeLabels,
  labelIn,
  type PersonioLabel,
  type PersonioLanguage,
  personioLanguages,
  type ShownLabel,
} from "./contract/labels.js"
export type {
  AccessRightRequest,
  AttributeRequest,
  ScopeRequest,
  ScopeSet,
  Scopes,
} from "./contract/scopes.js"
export {
  type CheckedSubmission,
  type Credentials,
  type OnVerify,
  parseSubmission,
  type Submission,
  submissionSchema,
} from "./contract/submission.js"
export type { Text } from "./contract/text.js"
export {
  type Findings,
  type FoundAttribute,
  type Incomplete,
  type Inconclusive,
  parseVerdict,
  type Rejected,
  type RejectedCode,
  rejectedCodes,
  type Unavailable,
  type UnavailableCode,
  unavailableCodes,
  type Verdict,
  type Verified,
  verdictSchema,
} from "./contract/verdict.js"
