import type { AccessRight } from "../contract/catalogue.js"

/** What a credential may do. */
export interface Grant {
  /** The ticks under “Access rights”, such as `"employees:read"`. */
  readonly accessRights: readonly AccessRight[]
  /**
   * The ticks under “Readable employee attributes”. Each is a standard key (`"email"`), the label or the key of one of
   * the company's own fields (`"custom:address"`, `"Address"`, `"dynamic_2101"`), or `"any_custom"` for all own fields.
   */
  readonly attributes: readonly string[]
}

/** A product in Personio's Marketplace. Whoever connects it there ticks nothing. */
export interface Listing extends Grant {
  /** The name of the product, which the credential gets too. */
  readonly name: string
}
