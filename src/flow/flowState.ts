import { unionOf } from "../contract/scopes.js"
import type { Incomplete, Inconclusive, Rejected, Unavailable, Verified } from "../contract/verdict.js"
import type { ReconnectTarget } from "./connection.js"
import { type CredentialFieldName, credentialFields } from "./credentialShapes.js"
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
  /** Whether the check that was made on returning to the tab could not be answered, so that the rows may be out of date. */
  readonly unanswered: boolean
}

/** Which pair a check is about. `stored`: the one that the host has, so that nothing is asked for. `pasted`: the fields. */
export type CheckedPair = "stored" | "pasted"

/**
 * How an existing connection is repaired: with the pair that the host has stored (`stored`), with a new secret of the same
 * integration (`new_secret`), or with an integration that is created beside it (`new_integration`).
 */
export type ReconnectWay = "stored" | "new_secret" | "new_integration"

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
      /** What is wrong with the connection: what the host said, or `rejected` once Personio has refused the stored pair. */
      readonly problem: ReconnectTarget["problem"]
      /** The way that is chosen. */
      readonly way: ReconnectWay
    }
  /** Something required is not ticked in Personio. */
  | {
      readonly status: "incomplete"
      readonly step: "connect"
      /** The answer to the latest check. */
      readonly verdict: Incomplete
      /** The rows to tick. */
      readonly repair: Repair
      /** The pair that was checked. */
      readonly pair: CheckedPair
    }
  /** Personio could not be asked about something required. */
  | {
      readonly status: "inconclusive"
      readonly step: "connect"
      /** The answer to the latest check. */
      readonly verdict: Inconclusive
      /** The rows to look at. */
      readonly repair: Repair
      /** The pair that was checked. */
      readonly pair: CheckedPair
    }
  /** Personio does not accept the pair. */
  | {
      readonly status: "rejected"
      readonly step: "connect"
      /** The answer to the latest check. */
      readonly verdict: Rejected
      /** Whether the check before found ticks missing: Personio may have retired the pair when they were added. */
      readonly afterRepair: boolean
      /** The fields whose values are in doubt. */
      readonly refused: readonly CredentialFieldName[]
    }
  /** Nobody could check the pair. */
  | {
      readonly status: "unavailable"
      readonly step: "connect"
      /** The answer to the latest check. */
      readonly verdict: Unavailable
      /** The pair that was to be checked. */
      readonly pair: CheckedPair
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
export function flowStateOf(wizard: WizardState, plan: GuidePlan, labels: PersonioLabels): FlowState {
  const { step, verdict, isStored, problem, repairing } = wizard
  if (step === "done")
    return {
      status: "connected",
      step,
      verdict: verdict?.status === "verified" ? verdict : null,
      afterRepair: repairing,
    }
  if (step !== "connect") return { status: "deciding", step }
  const pair = isStored ? "stored" : "pasted"
  switch (verdict?.status) {
    case "incomplete":
      return { status: "incomplete", step, verdict, repair: repairOf(wizard, plan, verdict, labels), pair }
    case "inconclusive":
      return { status: "inconclusive", step, verdict, repair: repairOf(wizard, plan, verdict, labels), pair }
    case "rejected":
      // Ticks that change can retire a secret, but they never give the integration another client ID.
      return {
        status: "rejected",
        step,
        verdict,
        afterRepair: repairing,
        refused: repairing ? ["secret"] : credentialFields,
      }
    case "unavailable":
      return { status: "unavailable", step, verdict, pair }
    default:
      return problem
        ? { status: "reconnecting", step, problem, way: wayOf(wizard) }
        : { status: "guiding", step }
  }
}

/** Whether no field is needed, because the pair that the host has stored is checked. */
export const isAboutStoredPair = (state: FlowState): boolean =>
  ("pair" in state && state.pair === "stored") || ("way" in state && state.way === "stored")

function wayOf({ isStored, edition }: WizardState): ReconnectWay {
  if (isStored) return "stored"
  return edition <= 1 ? "new_secret" : "new_integration"
}

function repairOf(
  { listed, repeats, attested, unanswered }: WizardState,
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
    unanswered,
    attestedInVain: verdict.status === "inconclusive" && unconfirmed.every(({ id }) => attested.includes(id)),
  }
}
