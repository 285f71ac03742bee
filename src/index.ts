export type { ClosingQuestion } from "./flow/closing.js"
export type { ReconnectTarget } from "./flow/connection.js"
export type { CredentialNote } from "./flow/credentialNote.js"
export type { CredentialProblem } from "./flow/credentialProblem.js"
export type { CredentialFieldName } from "./flow/credentialShapes.js"
export type { DraftStorage } from "./flow/draft.js"
export type { Connected, Exit, WidgetEvent } from "./flow/events.js"
export type { CheckedPair, FlowState, ReconnectWay, Repair } from "./flow/flowState.js"
export type { FormValues } from "./flow/formValues.js"
export type { PersonioLabels } from "./flow/personioLabels.js"
export type { GuideItem, GuidePlan, RightItem } from "./flow/planGuide.js"
export type { StepId } from "./flow/steps.js"
export type { Block } from "./flow/wizard.js"
export type { VerifyClientOptions } from "./widget/check/postSubmission.js"
export type { LocaleTag } from "./widget/i18n/locales.js"
export type { Message, MessageKey, Messages, PluralForms } from "./widget/i18n/messages/en.js"
export type { Locale, MessageOverrides } from "./widget/i18n/messages/locale.js"
export { createVerifyClient } from "./widget/lazy/createVerifyClient.js"
export { PersonioConnect } from "./widget/PersonioConnect.js"
export type {
  HandoffSetup,
  PersonioConnectBaseProps,
  PersonioConnectInlineProps,
  PersonioConnectModalProps,
  PersonioConnectProps,
  Support,
} from "./widget/props.js"
export type {
  ConnectCheck,
  ConnectClosing,
  ConnectCredentials,
  ConnectDraft,
  ConnectFlow,
  ConnectGuide,
  ConnectNavigation,
  ConnectOptions,
  ConnectPreflight,
  EarlierValues,
} from "./widget/state/connectFlow.js"
export {
  type AddressFieldState,
  type AddressProblem,
  useAddressField,
} from "./widget/state/useAddressField.js"
export { type CredentialFieldState, useCredentialField } from "./widget/state/useCredentialField.js"
export { type DecisionsState, useDecisions } from "./widget/state/useDecisions.js"
export { type TickState, useTick } from "./widget/state/useTick.js"
export type {
  Appearance,
  AppearanceOptions,
  AppearanceVariable,
  ColorScheme,
  Density,
  Preset,
} from "./widget/styles/appearance.js"
export { checkAppearance, type PairOfColors } from "./widget/styles/checkAppearance.js"
export type { ElementLook, ElementName } from "./widget/styles/elements.js"
export { presets } from "./widget/styles/presets.js"
export { usePersonioConnect } from "./widget/usePersonioConnect.js"
