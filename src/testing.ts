export type { AttributeType, OwnField } from "./testing/company.js"
export { type Controls, type SettingsView, settingsViews } from "./testing/controls.js"
export {
  createFakePersonio,
  type FakePersonio,
  type FakePersonioOptions,
  type NewCredential,
  type SeenRequest,
} from "./testing/fakePersonio.js"
export type { Grant, Listing } from "./testing/grant.js"
export { type EditingMode, editingModes } from "./testing/registry.js"
export {
  type Scenario,
  type ScenarioGroup,
  scenarioGroups,
  scenarioNames,
  scenarios,
} from "./testing/scenarios.js"
export type { TokenScopeNames } from "./testing/tokenScopeNames.js"
