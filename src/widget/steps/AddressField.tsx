"use client"
import { Label } from "radix-ui"
import { type ReactNode, useEffect, useId, useRef } from "react"
import { AddressBar } from "../guide/drawings/AddressBar.js"
import { useWords } from "../i18n/words.js"
import { useFlow } from "../screen/useFlow.js"
import { useScreen } from "../screen/useScreen.js"
import { useAddressField } from "../state/useAddressField.js"
import { Button } from "../ui/Button.js"
import { Disclosure } from "../ui/Disclosure.js"
import { Icon } from "../ui/Icon.js"

/**
 * Takes any pasted form of the address and says at once what was understood. Nothing can check it, so it gets no tick.
 * Each part that shows the address reads it on its own, so that a keystroke renders those parts alone.
 */
export function AddressField() {
  const { options } = useFlow()
  const { text } = useWords()
  const id = useId()
  const problemId = `${id}problem`
  const understoodId = `${id}understood`
  return (
    <AddressRoot>
      <Label.Root htmlFor={id} className="pc:text-13 pc:font-semibold">
        {text(options.address === "optional" ? "prepare.addressOptional" : "prepare.address")}
      </Label.Root>
      <AddressInput id={id} problemId={problemId} understoodId={understoodId} />
      <AddressProblemNote id={problemId} />
      <div className="pc:flex pc:max-w-105 pc:flex-wrap pc:items-baseline pc:gap-x-4 pc:text-13 pc:text-muted">
        <UnderstoodAddress id={understoodId} />
        <Disclosure label={text("prepare.addressWhere")} className="pc:contents pc:*:last:basis-full">
          <AddressHelp />
        </Disclosure>
      </div>
    </AddressRoot>
  )
}

function AddressRoot({ children }: { children: ReactNode }) {
  const { address, problem } = useAddressField(useFlow())
  return (
    <div
      data-pc-part="address"
      data-state={problem ? "problem" : address.status}
      className="pc:flex pc:flex-col pc:gap-1"
    >
      {children}
    </div>
  )
}

interface AddressInputProps {
  id: string
  problemId: string
  understoodId: string
}

function AddressInput({ id, problemId, understoodId }: AddressInputProps) {
  const { problem, suffix, isWhole, getInputProps } = useAddressField(useFlow())
  return (
    <div
      dir="ltr"
      data-pc-ring=""
      className="pc:flex pc:min-h-control pc:max-w-105 pc:items-center pc:rounded-field pc:border pc:border-line-strong pc:bg-field-surface pc:pe-3 pc:data-[problem]:border-danger"
      data-problem={problem ? "" : undefined}
    >
      <input
        {...getInputProps()}
        id={id}
        placeholder="acme"
        aria-describedby={problem ? problemId : understoodId}
        className="pc:min-w-0 pc:flex-1 pc:self-stretch pc:bg-transparent pc:px-3 pc:text-15 pc:text-ink pc:placeholder:text-muted"
      />
      {isWhole ? null : (
        <span aria-hidden="true" className="pc:text-14 pc:text-muted">
          {suffix}
        </span>
      )}
    </div>
  )
}

/** Nobody types any more after this many milliseconds without a key. */
const pauseMs = 800

/** Says `sentence` after a pause in the typing. Screen readers seldom tell that the description of a field has changed. */
function useSpokenNote(sentence: string): void {
  const { announce } = useScreen()
  const first = useRef(sentence)
  useEffect(() => {
    if (sentence === "" || sentence === first.current) return
    const timer = setTimeout(() => announce(sentence), pauseMs)
    return () => clearTimeout(timer)
  }, [sentence, announce])
}

function AddressProblemNote({ id }: { id: string }) {
  const { text } = useWords()
  const { address, problem, change } = useAddressField(useFlow())
  const host = "host" in address ? address.host : "hostname" in address ? address.hostname : ""
  const sentence = problem ? text(`address.${problem}`, { host }) : ""
  useSpokenNote(sentence)
  if (!problem) return null
  return (
    <p id={id} className="pc:flex pc:items-start pc:gap-1.5 pc:text-13 pc:text-danger">
      <Icon name="warning" className="pc:mt-0.5 pc:size-4" />
      <span className="pc:min-w-0">
        <span>{sentence}</span>{" "}
        {address.status === "jobs" ? (
          <Button onClick={() => change(address.name)}>{text("address.use", { name: address.name })}</Button>
        ) : null}
      </span>
    </p>
  )
}

function UnderstoodAddress({ id }: { id: string }) {
  const { text } = useWords()
  const { value, address, suffix, isWhole } = useAddressField(useFlow())
  const hostname = address.status === "understood" ? address.hostname : null
  // The field with its ending reads the same already; only a screen reader does not see the ending.
  const isSeenInField = hostname === `${value}${isWhole ? "" : suffix}`
  const sentence = hostname ? text("prepare.understood", { host: hostname }) : ""
  useSpokenNote(sentence)
  return (
    <p id={id} className="pc:min-w-0 pc:flex-1 pc:[overflow-wrap:anywhere]">
      <span className={isSeenInField ? "pc:sr-only" : ""}>{sentence}</span>
    </p>
  )
}

/** Where to find the address, drawn with the company's own name once it is known. */
function AddressHelp() {
  const { text } = useWords()
  const { address, suffix } = useAddressField(useFlow())
  const name = address.status === "understood" ? address.name : "acme"
  return (
    <div className="pc:flex pc:flex-col pc:gap-3 pc:pt-2">
      <p>{text("prepare.addressHelp")}</p>
      <AddressBar name={name} suffix={suffix} captions={[text("prepare.addressPart")]} />
    </div>
  )
}
