import { unionOf } from "../contract/scopes.js"
import type { Incomplete, Inconclusive, Rejected, Unavailable, Verified } from "../contract/verdict.js"
import type { ReconnectTarget } from "./connection.js"
import type { PersonioLabels } from "./personioLabels.js"
import { type GuideItem, type GuidePlan, itemsIn } from "./planGuide.js"
import type { StepId } from "./steps.js"
import type { WizardState } from "./wizard.js"

/** What a check found about the ticks, in the order of Personio's screens. */
export interface Repair {
  /** Rows that are known to be missing, required and chosen optional ones. */
  readonly missing: readonly GuideItem[]
  /** Rows that could not be asked. */
  readonly unconfirmed: readonly GuideItem[]
  /** Rows that were open after an earlier check and are ticked now. */
  readonly found: readonly GuideItem[]
  /** How many times the same answer came back; 0 on its first time. */
  readonly repeats: number
  /** Whether everything unconfirmed was attested already and the host does not accept that. */
  readonly attestedInVain: boolean
}

/** What the administrator has in front of them: one screen for each `status`. */
export type FlowState =
  /** Decides what is shared and which Personio account it is. */
  | {
      readonly status: "deciding"
      /** The step that is shown. */
      readonly step: Exclude<StepId, "connect" | "done">
    }
  /** Creates the credential with the guide; nothing is checked yet. */
  | { readonly status: "guiding"; readonly step: "connect" }
  /** Came to repair an existing connection; nothing is checked yet. */
  | {
      readonly status: "reconnecting"
      readonly step: "connect"
      /** What is wrong with the connection, as the host said. */
      readonly problem: ReconnectTarget["problem"]
    }
  /** Something required is not ticked in Personio. */
  | {
      readonly status: "incomplete"
      readonly step: "connect"
      /** The answer to the latest check. */
      readonly verdict: Incomplete
      /** The rows to tick. */
      readonly repair: Repair
    }
  /** Personio could not be asked about something required. */
  | {
      readonly status: "inconclusive"
      readonly step: "connect"
      /** The answer to the latest check. */
      readonly verdict: Inconclusive
      /** The rows to look at. */
      readonly repair: Repair
    }
  /** Personio does not accept the pair. */
  | {
      readonly status: "rejected"
      readonly step: "connect"
      /** The answer to the latest check. */
      readonly verdict: Rejected
      /** Whether the check before found ticks missing: Personio may have retired the pair when they were added. */
      readonly afterRepair: boolean
    }
  /** Nobody could check the pair. */
  | {
      readonly status: "unavailable"
      readonly step: "connect"
      /** The answer to the latest check. */
      readonly verdict: Unavailable
    }
  /** The pair is stored. */
  | {
      readonly status: "connected"
      readonly step: "done"
      /** The answer to the latest check; null only where a step in between was left without a check. */
      readonly verdict: Verified | null
      /** Whether the check before found ticks missing: then Personio's “Finish” has been clicked already. */
      readonly afterRepair: boolean
    }

/** Derives the screen from where the administrator is. */
export function flowStateOf(
  wizard: WizardState,
  plan: GuidePlan,
  connection: ReconnectTarget | undefined,
  labels: PersonioLabels,
): FlowState {
  const { step, verdict } = wizard
  if (step === "done")
    return {
      status: "connected",
      step,
      verdict: verdict?.status === "verified" ? verdict : null,
      afterRepair: wizard.repairing,
    }
  if (step !== "connect") return { status: "deciding", step }
  switch (verdict?.status) {
    case "incomplete":
      return { status: "incomplete", step, verdict, repair: repairOf(wizard, plan, verdict, labels) }
    case "inconclusive":
      return { status: "inconclusive", step, verdict, repair: repairOf(wizard, plan, verdict, labels) }
    case "rejected":
      return { status: "rejected", step, verdict, afterRepair: wizard.repairing }
    case "unavailable":
      return { status: "unavailable", step, verdict }
    default:
      return connection && wizard.edition === 1
        ? { status: "reconnecting", step, problem: connection.problem }
        : { status: "guiding", step }
  }
}

function repairOf(
  { listed, repeats, attested }: WizardState,
  plan: GuidePlan,
  verdict: Incomplete | Inconclusive,
  labels: PersonioLabels,
): Repair {
  const answer = { labels, findings: verdict }
  const missing = itemsIn(plan, unionOf(verdict.missingRequired, verdict.missingOptional), answer)
  const unconfirmed = itemsIn(plan, verdict.unconfirmed, answer)
  const open = new Set([...missing, ...unconfirmed].map(({ id }) => id))
  return {
    missing,
    unconfirmed,
    found: itemsIn(plan, listed, answer).filter(({ id }) => !open.has(id)),
    repeats,
    attestedInVain: verdict.status === "inconclusive" && unconfirmed.every(({ id }) => attested.includes(id)),
  }
}
