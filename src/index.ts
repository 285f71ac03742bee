export type { DraftStorage } from "./flow/draft.js"
export type { Connected, Exit, WidgetEvent } from "./flow/events.js"
export type { StepId } from "./flow/steps.js"
export { createVerifyClient, type VerifyClientOptions } from "./widget/check/createVerifyClient.js"
export type { LocaleTag } from "./widget/i18n/locales.js"
export type { Message, MessageKey, Messages, PluralForms } from "./widget/i18n/messages/en.js"
export type { Locale, MessageOverrides } from "./widget/i18n/messages/locale.js"
export { PersonioConnect } from "./widget/PersonioConnect.js"
export type {
  PersonioConnectBaseProps,
  PersonioConnectInlineProps,
  PersonioConnectModalProps,
  PersonioConnectProps,
  ReconnectTarget,
} from "./widget/props.js"
export type { Appearance, AppearanceVariable, ColorScheme, Density } from "./widget/styles/appearance.js"
