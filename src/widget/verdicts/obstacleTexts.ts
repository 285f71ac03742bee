import type { UnavailableCode } from "../../contract/verdict.js"
import { type UnavailableTexts, unavailableTexts } from "./unavailableTexts.js"

/** What somebody can mend before there are values. Any other code is an obstacle of the host's server. */
const mendable: ReadonlySet<UnavailableCode> = new Set([
  "network",
  "session_expired",
  "not_allowed",
  "host_rate_limited",
])

const serverObstacle: UnavailableTexts = {
  title: "preflight.host_error.title",
  lead: "preflight.host_error.lead",
}

/** What is said about the host's side before a secret exists. */
export const obstacleTexts = (code: UnavailableCode): UnavailableTexts =>
  mendable.has(code) ? unavailableTexts(code) : serverObstacle
