"use client"
import type { ChangeEvent, FocusEvent, InputHTMLAttributes, KeyboardEvent, RefCallback } from "react"
import { useFormState, useWatch } from "react-hook-form"
import { type Address, currentSuffix, parseAddress } from "../../contract/hostname.js"
import type { ConnectFlow } from "./connectFlow.js"

/** Why the typed address cannot be used. */
export type AddressProblem = Exclude<Address["status"], "understood">

/** The Personio address while it is typed. */
export interface AddressFieldState {
  /** The text as it is typed. */
  readonly value: string
  /** What the text means. */
  readonly address: Address
  /** What to say about it now: a wrong host while typing, an unfinished name only once the person wants to go on. */
  readonly problem: AddressProblem | null
  /** The ending that is added to a bare name: `.app.personio.com`. */
  readonly suffix: string
  /** Whether the typed text brings its own ending. */
  readonly isWhole: boolean
  /** Replaces the text. */
  change(value: string): void
  /** All that an `<input>` needs. */
  getInputProps(): InputHTMLAttributes<HTMLInputElement> & { ref: RefCallback<HTMLInputElement> }
}

/** Reads and changes the Personio address. The component that calls it renders again with every keystroke. */
export function useAddressField({ form, options, navigation }: ConnectFlow): AddressFieldState {
  const { control, register, setValue } = form
  const value = useWatch({ control, name: "address" })
  const { errors, isSubmitted } = useFormState({ control, name: "address" })
  const address = parseAddress(value)
  const suffix = address.status === "understood" ? address.suffix : currentSuffix
  const isWhole = /[.:/]/.test(value)
  const change = (next: string) =>
    setValue("address", next, { shouldDirty: true, shouldValidate: isSubmitted })
  const field = register("address")
  const problem = problemShown(address.status, errors.address !== undefined)
  return {
    value,
    address,
    problem,
    suffix,
    isWhole,
    change,
    getInputProps: () => ({
      ref: field.ref,
      defaultValue: value,
      // Without a `name`, so that the field is no part of a form of the host.
      onChange: (event: ChangeEvent<HTMLInputElement>) =>
        void field.onChange({ target: { name: field.name, value: event.target.value }, type: "change" }),
      onBlur: (event: FocusEvent<HTMLInputElement>) => {
        if (address.status === "understood") change(isWhole ? address.hostname : address.name)
        void field.onBlur({ target: { name: field.name, value: event.target.value }, type: "blur" })
      },
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key !== "Enter" || event.nativeEvent.isComposing) return
        event.preventDefault()
        void navigation.next()
      },
      form: "",
      type: "text",
      inputMode: "url",
      enterKeyHint: "next",
      autoComplete: "off",
      autoCapitalize: "none",
      autoCorrect: "off",
      spellCheck: false,
      "aria-invalid": problem ? true : undefined,
      "aria-required": options.address === "required" || undefined,
    }),
  }
}

function problemShown(status: Address["status"], failed: boolean): AddressProblem | null {
  if (status === "understood") return null
  if (status === "login" || status === "jobs" || status === "not_an_account") return status
  return failed ? status : null
}
