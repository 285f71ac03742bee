"use client"
import { useWords } from "../i18n/words.js"
import { MarketplaceListing } from "./drawings/MarketplaceListing.js"

/** Leads to the product's listing in Personio's Marketplace. The listing presets rights and attributes, so there is nothing to tick. */
export function MarketplaceGuide() {
  const { rich } = useWords()
  return (
    <div data-pc-part="guide" className="pc:grid pc:grid-cols-1 pc:gap-4 pc:wide:grid-cols-2">
      <MarketplaceListing
        captions={[rich("marketplace.captionConnect"), rich("marketplace.captionGenerate")]}
      />
      <div className="pc:flex pc:flex-col pc:gap-3 pc:text-14">
        <p>{rich("marketplace.open")}</p>
        <p>{rich("marketplace.copy")}</p>
      </div>
    </div>
  )
}
