import type { EditingMode } from "./registry.js"
import type { Scenario } from "./scenarios.js"

/** Settings a person can change at the foot of the settings page while the fake runs. */
export interface Controls {
  editing: EditingMode
  language: "en" | "de"
  /** Played by the next credential that is created on the page; back to `null` after that. */
  nextScenario: Scenario | null
}
