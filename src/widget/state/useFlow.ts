"use client"
import { createContext, type RefObject, useContext } from "react"
import type { UseFormReturn } from "react-hook-form"
import type { PersonioLanguage } from "../../contract/englishLabels.js"
import type { Address } from "../../contract/hostname.js"
import type { FormValues } from "../../flow/formValues.js"
import type { GuidePlan } from "../../flow/planGuide.js"
import type { CredentialFieldName } from "../../flow/sortPaste.js"
import type { WizardEvent, WizardState } from "../../flow/wizard.js"
import type { Companion } from "../companion/useCompanion.js"
import type { PersonioConnectBaseProps } from "../props.js"
import type { Copying } from "../ui/useCopy.js"
import type { Announce } from "../ui/useLiveRegions.js"
import type { ConfirmationKey } from "./useClosing.js"
import type { CredentialsState } from "./useCredentials.js"

/** What the steps share. */
export interface FlowValue {
  props: PersonioConnectBaseProps
  wizard: WizardState
  send: (event: WizardEvent) => void
  form: UseFormReturn<FormValues>
  slots: CredentialsState
  /** Sorts a pasted or typed text into the slots; false when nothing in it was for them. */
  takePaste: (raw: string, into: CredentialFieldName | null) => boolean
  checking: boolean
  /** Checks what is in the slots, or says which one is empty. */
  check: () => void
  cancelCheck: () => void
  /** What to tick, as chosen. */
  plan: GuidePlan
  address: Address
  /** The page “Connected integrations” of the understood address; null without one. */
  personioUrl: string | null
  /** The suggested name, `-2` after creating again. */
  credentialName: string
  /** Its way into the clipboard: two buttons copy it, and what becomes of it shows beside the name. */
  nameCopying: Copying
  setPersonioLanguage: (language: PersonioLanguage) => void
  /** Asks first when something would be lost; null where there is nothing to close (`layout: "inline"`). */
  requestClose: (() => void) | null
  /** The question that is being asked before closing. */
  confirmation: ConfirmationKey | null
  stay: () => void
  close: () => void
  announce: Announce
  headingId: string
  heading: RefObject<HTMLHeadingElement | null>
  companion: Companion
  resumed: boolean
  startOver: () => void
  onHandedOff: () => void
}

const FlowContext = createContext<FlowValue | null>(null)
export const FlowProvider = FlowContext.Provider

export function useFlow(): FlowValue {
  const flow = useContext(FlowContext)
  if (!flow) throw new Error("personio-connect: useFlow outside of its provider")
  return flow
}
