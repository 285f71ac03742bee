import type { EditingMode } from "./registry.js"
import type { Scenario } from "./scenarios.js"

/** What a person can change at the foot of the settings page, and a test can change here, while the fake runs. */
export interface Controls {
  /** What happens to the credentials when somebody changes their ticks. */
  editing: EditingMode
  /** The language of Personio's labels on the settings page. Default: `"en"`. */
  language: "en" | "de"
  /**
   * The scenario of the next credential that somebody creates on the settings page. The fake sets it back to `null`
   * after that. Default: `null`, which means that the credential behaves as Personio's do.
   */
  nextScenario: Scenario | null
}
