"use client"
import { Collapsible, Label } from "radix-ui"
import { type ReactNode, useEffect, useId, useRef } from "react"
import { AddressBar } from "../guide/drawings/AddressBar.js"
import { useWords } from "../i18n/words.js"
import { useFlow } from "../screen/useFlow.js"
import { useScreen } from "../screen/useScreen.js"
import { useAddressField } from "../state/useAddressField.js"
import { useElements } from "../styles/elements.js"
import { Button } from "../ui/Button.js"
import { DisclosureButton, DisclosureContent } from "../ui/Disclosure.js"
import { Icon } from "../ui/Icon.js"

/**
 * Takes any pasted form of the address and says at once what was understood. Nothing can check it, so it gets no tick.
 * Each part that shows the address reads it on its own, so that a keystroke renders those parts alone.
 */
export function AddressField() {
  const { options } = useFlow()
  const { text } = useWords()
  const id = useId()
  const noteId = `${id}note`
  return (
    // It surrounds the field, because its button is beside the label.
    <Collapsible.Root className="pc:contents">
      <AddressRoot>
        <div className="pc:flex pc:flex-wrap pc:items-baseline pc:gap-x-4">
          <Label.Root htmlFor={id} className="pc:text-13 pc:font-semibold">
            {text(options.address === "optional" ? "prepare.addressOptional" : "prepare.address")}
          </Label.Root>
          <DisclosureButton className="pc:text-muted">{text("prepare.addressWhere")}</DisclosureButton>
        </div>
        <DisclosureContent>
          <AddressHelp />
        </DisclosureContent>
        <AddressInput id={id} noteId={noteId} />
        <AddressNote id={noteId} />
      </AddressRoot>
    </Collapsible.Root>
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
  noteId: string
}

function AddressInput({ id, noteId }: AddressInputProps) {
  const { text } = useWords()
  const { problem, suffix, isWhole, getInputProps } = useAddressField(useFlow())
  const element = useElements()
  return (
    <div dir="ltr" data-pc-ring="" {...element("field")} data-problem={problem ? "" : undefined}>
      <input
        {...getInputProps()}
        id={id}
        placeholder={text("prepare.addressPlaceholder")}
        aria-describedby={noteId}
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

/** What is wrong with the address, or what was understood. */
function AddressNote({ id }: { id: string }) {
  const { announce } = useScreen()
  const { text } = useWords()
  const { value, address, problem, suffix, isWhole, change } = useAddressField(useFlow())
  const host = "hostname" in address ? address.hostname : "host" in address ? address.host : ""
  const isUnderstood = address.status === "understood"
  const note = problem
    ? text(`address.${problem}`, { host })
    : isUnderstood
      ? text("prepare.understood", { host })
      : ""
  // The field with its ending reads the same already; only a screen reader does not see the ending.
  const isSeenInField = isUnderstood && host === `${value}${isWhole ? "" : suffix}`
  const first = useRef(note)
  // Screen readers seldom tell that the description of a field has changed.
  useEffect(() => {
    if (note === "" || note === first.current) return
    const timer = setTimeout(() => announce(note), pauseMs)
    return () => clearTimeout(timer)
  }, [note, announce])
  return (
    <p
      id={id}
      className={`pc:flex pc:items-start pc:gap-1.5 pc:text-13 pc:wrap-anywhere ${problem ? "pc:text-danger" : "pc:text-muted"}`}
    >
      {problem ? <Icon name="warning" className="pc:mt-0.5 pc:size-4" /> : null}
      <span className={isSeenInField ? "pc:sr-only" : "pc:min-w-0"}>
        <span>{note}</span>{" "}
        {address.status === "jobs" ? (
          <Button onClick={() => change(address.name)}>{text("address.use", { name: address.name })}</Button>
        ) : null}
      </span>
    </p>
  )
}

/** Where to find the address, drawn with the company's own name once it is known. */
function AddressHelp() {
  const { text } = useWords()
  const { address, suffix } = useAddressField(useFlow())
  const name = address.status === "understood" ? address.name : "acme"
  return (
    <div className="pc:flex pc:flex-col pc:gap-3 pc:pb-2 pc:text-13 pc:text-muted">
      <p>{text("prepare.addressHelp")}</p>
      <AddressBar name={name} suffix={suffix} captions={[text("prepare.addressPart")]} />
    </div>
  )
}
