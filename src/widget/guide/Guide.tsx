"use client"
import { useFlow } from "../screen/useFlow.js"
import { CustomIntegrationGuide } from "./CustomIntegrationGuide.js"
import { MarketplaceGuide } from "./MarketplaceGuide.js"

/** Says what to do inside Personio. */
export function Guide() {
  const { options } = useFlow()
  return options.guide === "marketplace" ? <MarketplaceGuide /> : <CustomIntegrationGuide />
}
