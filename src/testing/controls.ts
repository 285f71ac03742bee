import type { Listing } from "./grant.js"
import type { EditingMode } from "./registry.js"
import type { Scenario } from "./scenarios.js"

/**
 * What the person in front of the settings page may do and see:
 * - `administrator`: the pages of 2025 and 2026, with the button “Create custom integration”.
 * - `no_button`: the same pages for a role without edit rights for Marketplace integration and API.
 * - `older`: the page “API credentials” of 2021 to 2024, with the button “Generate new credential”.
 */
export const settingsViews = ["administrator", "no_button", "older"] as const

/** One of `settingsViews`. */
export type SettingsView = (typeof settingsViews)[number]

/** What a person can change at the foot of the settings page, and a test can change here, while the fake runs. */
export interface Controls {
  /** What happens to the credentials when somebody changes their ticks. */
  editing: EditingMode
  /** The language of Personio's labels on the settings page. Default: `"en"`. */
  language: "en" | "de"
  /**
   * How Personio behaves from now on towards every credential without a scenario of its own. Setting it plays the
   * scenario from its beginning. Default: `null`, which means that Personio behaves as usual.
   */
  scenario: Scenario | null
  /** What the settings page shows. Default: `"administrator"`. */
  view: SettingsView
  /** The name of the company on the settings page. Default: `"Acme GmbH"`. */
  company: string
  /** The products in Personio's Marketplace. Default: none. */
  listings: readonly Listing[]
}
