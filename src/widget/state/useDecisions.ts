"use client"
import { useWatch } from "react-hook-form"
import { chosenScopes, hostnameOf, personioUrlOf } from "../../flow/decisions.js"
import { type GuidePlan, planGuide } from "../../flow/planGuide.js"
import type { ConnectFlow } from "./connectFlow.js"

/** What is being decided on the first step, before it is left. */
export interface DecisionsState {
  /** What there will be to tick. */
  readonly plan: GuidePlan
  /** The page “Connected integrations” of the typed address; null while there is none. */
  readonly personioUrl: string | null
}

/** Follows the ticks and the address of the first step. The component that calls it renders again with each change. */
export function useDecisions(flow: ConnectFlow): DecisionsState {
  const address = useWatch({ control: flow.form.control, name: "address" })
  const hostname = hostnameOf(address)
  return { plan: useChosenPlan(flow), personioUrl: hostname && personioUrlOf(hostname) }
}

/** Follows the ticks of the first step alone: what there will be to tick in Personio. */
export function useChosenPlan({ form, options, guide }: ConnectFlow): GuidePlan {
  const optional = useWatch({ control: form.control, name: "optional" })
  const { scopes, locale = "en" } = options
  return planGuide(scopes, chosenScopes(scopes, optional), { labels: guide.labels, locale })
}
