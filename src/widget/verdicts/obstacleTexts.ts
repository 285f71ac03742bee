import type { UnavailableCode } from "../../contract/verdict.js"
import type { MessageKey } from "../i18n/messages/en.js"

interface ObstacleTexts {
  readonly title: MessageKey
  readonly lead: MessageKey
}

/** What is said about the host's side where no value was pasted. A code that has no row is an obstacle of its server. */
export const obstacleTexts: Readonly<Partial<Record<UnavailableCode, ObstacleTexts>>> = {
  network: { title: "unavailable.network.title", lead: "preflight.network.lead" },
  session_expired: { title: "unavailable.session_expired.title", lead: "preflight.session_expired.lead" },
  not_allowed: { title: "unavailable.not_allowed.title", lead: "unavailable.not_allowed.lead" },
  host_rate_limited: {
    title: "unavailable.host_rate_limited.title",
    lead: "preflight.host_rate_limited.lead",
  },
}

export const otherObstacle: ObstacleTexts = {
  title: "preflight.host_error.title",
  lead: "preflight.host_error.lead",
}
