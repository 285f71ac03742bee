import type { ReactElement } from "react"
import type { PersonioLanguage } from "../contract/englishLabels.js"
import type { ScopeSet, Scopes } from "../contract/scopes.js"
import type { OnVerify } from "../contract/submission.js"
import type { ReconnectTarget } from "../flow/connection.js"
import type { DraftStorage } from "../flow/draft.js"
import type { HostCallbackProps } from "../flow/events.js"
import type { LocaleTag } from "./i18n/locales.js"
import type { Locale, MessageOverrides } from "./i18n/messages/locale.js"
import type { Appearance } from "./styles/appearance.js"

/** Ways to reach the support of your product. Only those that are given are offered. */
export interface Support {
  /** An e-mail address. A mail that is started from a failure has the reference in its subject. */
  email?: string | undefined
  /** A telephone number, as it is to be read. */
  phone?: string | undefined
  /** When somebody answers, such as “Mon–Fri, 9–17 CET”. */
  hours?: string | undefined
  /** The address of a page with a contact form. */
  url?: string | undefined
  /** Opens a chat of yours. It gets the reference of the failure, if there is one. */
  onChat?: ((context: { reference?: string | undefined }) => void) | undefined
}

/** What the administrator had decided when they sent the setup to somebody else. There is no secret in it. */
export interface HandoffSetup {
  /** The required scopes and the optional ones that were chosen. */
  scopes: ScopeSet
  /** The company's Personio hostname, such as `acme.app.personio.com`; null when no address was understood. */
  hostname: string | null
  /** The name that the integration gets in Personio. */
  credentialName: string
  /** Your id of the connection, for a reconnection. Default: it is a new one. */
  connectionId?: string | undefined
}

/** The props that both layouts have. A mistake in them goes to the console while you develop. */
export interface PersonioConnectBaseProps extends HostCallbackProps {
  /** The name of your product. It stands in nearly every sentence. */
  appName: string
  /** The account of your product into which the data goes. Every step shows it beside `appName`. Default: nothing is shown. */
  workspaceName?: string | undefined
  /** The name that the administrator gives the integration in Personio, at most 200 characters. Default: `appName`. */
  credentialName?: string | undefined
  /** What you ask for, as `defineScopes` returns it. Give the same object to `createVerifyHandler`. */
  scopes: Scopes
  /**
   * Asks your backend for a verdict; `createVerifyClient(url)` makes such a function. When it throws, takes longer than
   * 40 seconds or answers something that is not a verdict, the administrator sees `unavailable` with code `host_error`.
   */
  onVerify: OnVerify
  /**
   * Whether the first step asks for the company's Personio address. The address opens the right page of Personio; no
   * request is sent to it. A reconnection never asks. Default: `"off"`.
   */
  address?: "required" | "optional" | "off" | undefined
  /** The Personio address that is filled in at first, such as `"acme.app.personio.com"` or `"acme"`. Default: empty. */
  defaultAddress?: string | undefined
  /**
   * Which way through Personio the guide shows. Use `"marketplace"` when your product is listed in Personio's marketplace,
   * where access rights and attributes are preset. Default: `"custom-integration"`.
   */
  guide?: "custom-integration" | "marketplace" | undefined
  /**
   * The language of the widget: a BCP 47 tag, whose words are fetched together with the dialog, or an object with words of
   * your own. A tag that does not ship shows its language (`de-AT` shows German), else English. Default: `"en"`.
   */
  locale?: LocaleTag | Locale | (string & {}) | undefined
  /**
   * Words that replace those of the locale: `{ "connect.submit": "Set up integration" }`. A reconnection submits with
   * `"reconnect.submit"` instead. Where one of these two is the name of a button of Personio's own, such as “Next”, the word
   * of the locale is used, because people would press the wrong one of two. `"done.next"` is empty in every locale: say
   * there what your product does next, and the receipt shows it. Default: none.
   */
  messages?: MessageOverrides | undefined
  /**
   * The language in which Personio's own labels are quoted. The administrator can switch it. Default: the first language of
   * the browser, else of the locale, in which Personio's labels are known.
   */
  personioLanguage?: PersonioLanguage | undefined
  /** How the widget looks. Default: the values of the style sheet. */
  appearance?: Appearance | undefined
  /**
   * An existing connection to repair. The flow then opens on the second step. With `problem: "missing"` your backend checks
   * the pair that it has stored, and nothing is asked for; otherwise the administrator chooses between a new secret and a
   * new integration.
   */
  connection?: ReconnectTarget | undefined
  /**
   * Makes a link with which somebody else can continue what has been decided so far. It resolves to the address (`url`) and to the time until which the
   * link works (`expiresAt`, ISO 8601); the administrator sees both. When it rejects, the administrator is told that the
   * link could not be made. Default: only a checklist without a link is offered.
   */
  handoff?: ((setup: HandoffSetup) => Promise<{ url: string; expiresAt: string }>) | undefined
  /**
   * Keeps the address, the step and the chosen scopes for 24 hours, and never a value from Personio. A reconnection neither
   * reads nor writes a draft. Default: nothing is kept.
   */
  draft?:
    | {
        /** Names the draft. Make it from tenant and user, so that nobody sees the draft of somebody else. */
        key: string
        /** Where the draft is kept. Default: `localStorage`. */
        storage?: DraftStorage | undefined
      }
    | undefined
  /** The address of your help page. A “Help” link to it stands in the footer of every step. Default: no link. */
  helpUrl?: string | undefined
  /** How the administrator reaches your support, under “Help” and on every failure. Default: nothing is offered. */
  support?: Support | undefined
  /** Where the administrator logs in again when your session has ended. It opens in a new tab. Default: no link. */
  loginUrl?: string | undefined
  /**
   * The page to which a copied checklist sends somebody for pasting the two values. Default: the address of the page
   * without query and hash.
   */
  returnUrl?: string | undefined
  /** The address of your privacy notice. A link to it stands beneath the two credential fields. Default: no link. */
  privacyUrl?: string | undefined
  /** The logo of your product, shown 24 px high: the address of an image, or an element. Default: the first letter of `appName`. */
  logo?: string | ReactElement | undefined
}

interface ModalProps {
  /** Shows the flow in a dialog. This is the default layout. */
  layout?: "modal" | undefined
  /**
   * The element that opens the dialog when it is pressed. It keeps its own handlers. `null` means that there is none,
   * because you control `open`. Default: a button of the widget.
   */
  trigger?: ReactElement | null | undefined
  /** Whether the dialog is open, if you control that together with `onOpenChange`. Default: the widget decides. */
  open?: boolean | undefined
  /** Whether the dialog is open at first, if you do not control `open`. Default: `false`. */
  defaultOpen?: boolean | undefined
  /** Called with `true` when the trigger is pressed, and with `false` when the administrator has closed the dialog. */
  onOpenChange?: ((open: boolean) => void) | undefined
  /**
   * The element into which the dialog is put. It is needed inside `<a>`, `<label>`, `<button>` and `<p>`, where a click in the
   * dialog would reach them, and where a rule for siblings (`space-x-*`, `divide-*`, `:last-child`) would move the trigger
   * while the dialog is open. Default: the dialog stands after the trigger; closed, nothing does.
   */
  container?: Element | null | undefined
  /** Says which element gets the focus when the dialog has closed and its opener is gone. Default: the place of the dialog. */
  returnFocus?: (() => HTMLElement | null) | undefined
}

interface InlineProps {
  /** Shows the flow as a part of the page, without a dialog and a trigger. */
  layout: "inline"
}

/** The props of the widget with a dialog, which is the default layout. */
export type PersonioConnectModalProps = PersonioConnectBaseProps & ModalProps
/** The props of the widget as a part of the page. */
export type PersonioConnectInlineProps = PersonioConnectBaseProps & InlineProps
/** The props of `<PersonioConnect/>`. `layout` decides which of the two kinds they are. */
export type PersonioConnectProps = PersonioConnectModalProps | PersonioConnectInlineProps
