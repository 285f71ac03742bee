export type { Appearance, AppearanceVariable, ColorScheme, Density } from "./widget/appearance.js"
export { createVerifyClient, type VerifyClientOptions } from "./widget/createVerifyClient.js"
export type { DraftStorage } from "./widget/draft.js"
export type { LocaleTag } from "./widget/locales.js"
export type { Message, MessageKey, Messages, PluralForms } from "./widget/messages/en.js"
export type { Locale, MessageOverrides } from "./widget/messages/locale.js"
export { PersonioConnect } from "./widget/PersonioConnect.js"
export type {
  Connected,
  Exit,
  PersonioConnectBaseProps,
  PersonioConnectInlineProps,
  PersonioConnectModalProps,
  PersonioConnectProps,
  ReconnectTarget,
  WidgetEvent,
} from "./widget/props.js"
export type { StepId } from "./widget/steps.js"
