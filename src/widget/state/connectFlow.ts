import type { ClipboardEvent, RefObject } from "react"
import type { UseFormReturn } from "react-hook-form"
import type { PersonioLanguage } from "../../contract/labels.js"
import type { Unavailable } from "../../contract/verdict.js"
import type { ClosingQuestion } from "../../flow/closing.js"
import type { CredentialFieldName } from "../../flow/credentialShapes.js"
import type { FlowState, ReconnectWay } from "../../flow/flowState.js"
import type { FormValues } from "../../flow/formValues.js"
import type { PersonioLabels } from "../../flow/personioLabels.js"
import type { GuidePlan } from "../../flow/planGuide.js"
import type { StepId } from "../../flow/steps.js"
import type { Block } from "../../flow/wizard.js"
import type { PersonioConnectBaseProps } from "../props.js"

/** What the flow needs to know, without anything about looks. Each option means what the prop of the same name means. */
export interface ConnectOptions
  extends Pick<
    PersonioConnectBaseProps,
    | "appName"
    | "credentialName"
    | "scopes"
    | "onVerify"
    | "address"
    | "defaultAddress"
    | "guide"
    | "personioLanguage"
    | "connection"
    | "draft"
    | "onConnect"
    | "onExit"
    | "onEvent"
    | "onError"
  > {
  /** BCP 47 tag of the language your interface is in; reasons and labels of yours are picked by it. Default `"en"`. */
  locale?: string | undefined
  /** Whether the flow is on the screen. Closing it drops the secret. Default `true`. */
  open?: boolean | undefined
  /** Called with `false` when the administrator has closed the flow. */
  onOpenChange?: ((open: boolean) => void) | undefined
  /** Labels of Personio that were loaded before. Default: they are loaded after the first render, English until then. */
  labels?: PersonioLabels | undefined
}

/** What to do inside Personio, derived from the scopes and from what was decided on the first step. */
export interface ConnectGuide {
  /** What to tick, in the order of Personio's screens. */
  readonly plan: GuidePlan
  /** The name to give the integration in Personio: `-2`, or “ 2” in a name of several words, is added after creating it again. */
  readonly credentialName: string
  /** The page “Connected integrations” of the company's account; null without an address. */
  readonly personioUrl: string | null
  /** The block of the guide that is open. */
  readonly block: Block
  /** Whether the name has been copied. */
  readonly nameCopied: boolean
  /** Personio's labels in the administrator's Personio language. */
  readonly labels: PersonioLabels
  /** Shows Personio's labels in another language. Never rejects: labels that cannot be fetched are shown in English. */
  setLanguage(language: PersonioLanguage): Promise<void>
  /** Opens one block of the guide, and closes the others. */
  openBlock(block: Block): void
  /** To be called when the name is in the clipboard. */
  markNameCopied(): void
  /** To be called when the administrator leaves for Personio: the guide advances, and a repair is checked on the return. */
  markPersonioOpened(): void
}

/** The two values of Personio. The secret itself cannot be read from here. */
export interface ConnectCredentials {
  /** The inputs that are on the page, for moving the focus. */
  readonly inputs: RefObject<Record<CredentialFieldName, HTMLInputElement | null>>
  /** Sorts a text into the two fields. Returns the fields that got a value. */
  accept(text: string, into: CredentialFieldName | null): CredentialFieldName[]
  /** For `onPaste` of the element around the flow: a paste beside every field finds its field. Returns as `accept`. */
  takePaste(event: ClipboardEvent | globalThis.ClipboardEvent): CredentialFieldName[]
  /** Exchanges the two values. */
  swap(): void
  /** Empties one field. */
  replace(field: CredentialFieldName): void
  /** The values that creating the integration again has set aside, until a check is good; null when there are none. */
  readonly earlier: EarlierValues | null
}

/** Values that were set aside. */
export interface EarlierValues {
  /** The name of their integration in Personio. */
  readonly credentialName: string
  /** Takes them back into the fields, with their latest answer. What is in the fields now is set aside in turn. */
  use(): void
}

/** The check of the pasted values, or of the stored pair, by `onVerify`. */
export interface ConnectCheck {
  /** Whether a check is running. */
  readonly pending: boolean
  /** When the latest check was answered, in milliseconds since 1970 (UTC); null before the first answer. */
  readonly answeredAt: number | null
  /** Whether the latest check was made by itself, on opening or on the return from Personio. */
  readonly automatic: boolean
  /** Changes whenever the screen is to be read from its heading on. It stays when an automatic check finds the same. */
  readonly turn: number
  /** Starts a check. With an empty field it says so there instead, focuses it and returns false. */
  start(): boolean
  /** Gives up the running check, whose answer is then ignored. It may still have connected. */
  cancel(): void
}

/** What the host's side would refuse, asked by `onVerify.preflight` before anything is created in Personio. */
export interface ConnectPreflight {
  /** What stands in the way; null while nothing is known. It blocks nothing. */
  readonly obstacle: Unavailable | null
  /** Whether the host is being asked. */
  readonly pending: boolean
  /** Asks once more. */
  ask(): void
  /** To be called when the administrator leaves to log in: the host is asked again on the return. */
  markLoginOpened(): void
}

/** Leaving the flow. */
export interface ConnectClosing {
  /** The question that is being asked, because closing would lose input; null while none is asked. */
  readonly question: ClosingQuestion | null
  /** Closes, or asks first. */
  request(): void
  /** Closes without asking. */
  close(): void
  /** Answers the question with “stay”. */
  stay(): void
  /** To be called when the setup was sent to somebody else: `onExit` then says `handed_off`. */
  handedOff(): void
}

/** Moves between the steps. */
export interface ConnectNavigation {
  /** Leaves the first step with what was decided, or says what is wrong with the address and focuses it. */
  next(): Promise<void>
  /** Goes to the step before. In a reconnection it goes back to the stored pair, where that can still be checked. */
  back(): void
  /** Whether `back` leads anywhere. */
  readonly canGoBack: boolean
  /** Goes to any step. */
  go(step: StepId): void
  /** “Create the integration again”: the same list under a new name, with empty fields. The values are set aside. */
  recreate(): void
  /** The name that the integration gets when it is created again. */
  readonly nextName: string
  /** Chooses how an existing connection is repaired. What the fields hold is set aside. */
  chooseWay(way: ReconnectWay): void
}

/** What is left of an earlier visit. */
export interface ConnectDraft {
  /** Whether the flow started from a draft. */
  readonly resumed: boolean
  /** Drops the draft and what was typed. */
  startOver(): void
}

/** The whole flow without an interface, as `usePersonioConnect` returns it. */
export interface ConnectFlow {
  /** The options that were passed in. */
  readonly options: ConnectOptions
  /** What the administrator has in front of them. */
  readonly state: FlowState
  /** What to do inside Personio. */
  readonly guide: ConnectGuide
  /** react-hook-form's own object. Read values with `useWatch`, or with the field hooks. */
  readonly form: UseFormReturn<FormValues>
  /** The two values of Personio. */
  readonly credentials: ConnectCredentials
  /** The check of these values. */
  readonly check: ConnectCheck
  /** What the host's side would refuse. */
  readonly preflight: ConnectPreflight
  /** Ways to leave the flow. */
  readonly closing: ConnectClosing
  /** Ways from step to step. */
  readonly navigation: ConnectNavigation
  /** What is left of an earlier visit. */
  readonly draft: ConnectDraft
}
