import type { ReactElement } from "react"
import type { PersonioLanguage } from "../contract/englishLabels.js"
import type { Scopes } from "../contract/scopes.js"
import type { OnVerify } from "../contract/submission.js"
import type { Verdict, Verified } from "../contract/verdict.js"
import type { Appearance } from "./appearance.js"
import type { DraftStorage } from "./draft.js"
import type { LocaleTag } from "./locales.js"
import type { Locale, MessageOverrides } from "./messages/locale.js"
import type { SlotName } from "./paste.js"
import type { StepId } from "./steps.js"

export interface PersonioConnectBaseProps {
  /** Your product's name, in nearly every sentence. */
  appName: string
  /** Which account of your product the data goes into; shown on every step. */
  workspaceName?: string | undefined
  /** The name the administrator gives the integration in Personio. Default: `appName`. */
  credentialName?: string | undefined
  /** What you ask for. Use the same object in `createVerifyHandler`. */
  scopes: Scopes
  /** Asks your backend for a verdict; `createVerifyClient(url)` makes one. */
  onVerify: OnVerify
  /** Whether to ask for the Personio address. It opens the right page and is never checked. Default `"off"`. */
  address?: "required" | "optional" | "off" | undefined
  defaultAddress?: string | undefined
  /** `"marketplace"` when your product is listed there: rights and attributes are preset then. Default `"custom-integration"`. */
  guide?: "custom-integration" | "marketplace" | undefined
  /** A tag loads its chunk with the dialog; an object is used as it is. Default `"en"`. */
  locale?: LocaleTag | Locale | (string & {}) | undefined
  /** Any words, replaced: `{ "connect.submit": "Set up integration" }`. */
  messages?: MessageOverrides | undefined
  /** Language of the quoted Personio labels. Default: the browser's, read when the dialog opens, else the locale's. */
  personioLanguage?: PersonioLanguage | undefined
  appearance?: Appearance | undefined
  /** An existing connection to repair: opens on the second step with all that is known filled in. */
  connection?: ReconnectTarget | undefined
  /** Makes a link with which somebody else can continue. The person is told when it expires (ISO 8601). */
  handoff?: (() => Promise<{ url: string; expiresAt: string }>) | undefined
  /** Keeps address, step and chosen scopes for 24 h, never a value from Personio. `key`: tenant and user. Default: nothing is kept. */
  draft?: { key: string; storage?: DraftStorage | undefined } | undefined
  helpUrl?: string | undefined
  privacyUrl?: string | undefined
  /** An image address or an element, 24 px high. */
  logo?: string | ReactElement | undefined
  /** The check was good and your backend has stored the pair. Fires once. */
  onConnect?: ((connected: Connected) => void) | undefined
  onExit?: ((exit: Exit) => void) | undefined
  /** For analytics; carries no personal data and nothing from Personio. */
  onEvent?: ((event: WidgetEvent) => void) | undefined
  /** Mistakes in the props, a failed chunk, a render error or an `onVerify` that rejected. Never carries the secret. */
  onError?: ((error: Error) => void) | undefined
}

interface ModalProps {
  layout?: "modal" | undefined
  /** Opens the dialog when pressed. Default: a button of ours; `null`: none, for a controlled dialog. */
  trigger?: ReactElement | null | undefined
  open?: boolean | undefined
  defaultOpen?: boolean | undefined
  onOpenChange?: ((open: boolean) => void) | undefined
  /** Where to put the dialog instead of in place: for `<a>`, `<label>`, `<button>` and `<p>` ancestors. */
  container?: Element | null | undefined
  /** Where focus goes on closing when the opener is gone. */
  returnFocus?: (() => HTMLElement | null) | undefined
}

interface InlineProps {
  layout: "inline"
}

/** With a dialog, the default layout. */
export type PersonioConnectModalProps = PersonioConnectBaseProps & ModalProps
/** As part of the page. */
export type PersonioConnectInlineProps = PersonioConnectBaseProps & InlineProps
export type PersonioConnectProps = PersonioConnectModalProps | PersonioConnectInlineProps

export interface ReconnectTarget {
  id: string
  clientId?: string | undefined
  hostname: string | null
  credentialName: string
  /** `rejected`: Personio refuses the saved pair. `missing`: a scope went away. `renewed`: a new secret was made. */
  problem: "rejected" | "missing" | "renewed"
}

export interface Connected {
  connectionId?: string | undefined
  clientId: string
  hostname: string | null
  credentialName: string
  verdict: Verified
}

export interface Exit {
  reason: "done" | "dismissed" | "handed_off"
  step: StepId
  /** Closed while a check was running: it may still connect. */
  outcomeUnknown: boolean
}

export type WidgetEvent =
  | { type: "opened"; reconnecting: boolean }
  | { type: "step"; step: StepId }
  | { type: "name_copied" }
  | { type: "personio_opened" }
  | { type: "value_pasted"; slot: SlotName }
  | { type: "check_started" }
  | { type: "verdict"; status: Verdict["status"]; code?: string | undefined; milliseconds: number }
  | { type: "recreate" }
  | { type: "handed_off" }
  | { type: "closed"; step: StepId }
