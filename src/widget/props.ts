import type { ReactElement } from "react"
import type { PersonioLanguage } from "../contract/englishLabels.js"
import type { Scopes } from "../contract/scopes.js"
import type { OnVerify } from "../contract/submission.js"
import type { ReconnectTarget } from "../flow/connection.js"
import type { DraftStorage } from "../flow/draft.js"
import type { HostCallbackProps } from "../flow/events.js"
import type { LocaleTag } from "./i18n/locales.js"
import type { Locale, MessageOverrides } from "./i18n/messages/locale.js"
import type { Appearance } from "./styles/appearance.js"

export interface PersonioConnectBaseProps extends HostCallbackProps {
  /** The name of your product. It stands in nearly every sentence. */
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

/** Props of the default layout, which opens a dialog. */
export type PersonioConnectModalProps = PersonioConnectBaseProps & ModalProps
/** Props of the layout that is part of the page. */
export type PersonioConnectInlineProps = PersonioConnectBaseProps & InlineProps
export type PersonioConnectProps = PersonioConnectModalProps | PersonioConnectInlineProps
