"use client"
import { Label } from "radix-ui"
import { type ClipboardEvent, type DragEvent, type FocusEvent, type KeyboardEvent, useState } from "react"
import { type CredentialFieldName, shorten } from "../../flow/sortPaste.js"
import { useWords } from "../i18n/words.js"
import { useFlow } from "../state/useFlow.js"
import { Button } from "../ui/Button.js"
import { Icon } from "../ui/Icon.js"

/** Browsers, managers and form histories are asked not to remember, translate or correct what is pasted here. */
const leaveAlone = {
  autoComplete: "off",
  autoCorrect: "off",
  autoCapitalize: "none",
  spellCheck: false,
  translate: "no",
  "data-1p-ignore": "",
  "data-lpignore": "true",
  "data-bwignore": "",
  "data-form-type": "other",
} as const

/** Marks that keep session recorders away: Datadog, Sentry, PostHog, FullStory, LogRocket, Hotjar, Clarity, rrweb. */
const unrecorded = {
  "data-dd-privacy": "mask",
  "data-sentry-block": "",
  "data-private": "",
  "data-hj-suppress": "",
  "data-clarity-mask": "true",
}
const unrecordedClasses = "ph-no-capture fs-exclude rr-block sentry-block"

interface SlotProps {
  slot: CredentialFieldName
  /** Takes a pasted or typed text; where the focus goes afterwards is the tray's business. */
  onValue: (raw: string, slot: CredentialFieldName) => boolean
  /** Id of the message that speaks about this slot. */
  problemId: string | undefined
}

/** A place for one of the two values: an input while empty, a row without the value once it is filled. */
export function CredentialField({ slot, onValue, problemId }: SlotProps) {
  const { slots, checking } = useFlow()
  const { text } = useWords()
  const secret = slot === "secret"
  const filled = secret ? slots.secretLength > 0 : slots.clientId !== ""
  const label = text(secret ? "connect.secret" : "connect.clientId")
  return (
    <div
      data-pc-part="slot"
      data-pc-ring=""
      data-state={problemId ? "problem" : filled ? "filled" : "empty"}
      {...(secret ? unrecorded : {})}
      className={secret ? unrecordedClasses : undefined}
    >
      {filled ? (
        <Filled slot={slot} label={label} />
      ) : (
        <Empty slot={slot} label={label} onValue={onValue} problemId={problemId} disabled={checking} />
      )}
    </div>
  )
}

function Filled({ slot, label }: { slot: CredentialFieldName; label: string }) {
  const { slots, checking, companion } = useFlow()
  const { text } = useWords()
  const secret = slot === "secret"
  const replace = () => {
    slots.replace(slot)
    companion.view.requestAnimationFrame(() => slots.inputs.current[slot]?.focus())
  }
  return (
    <>
      <div className="pc:flex-1">
        <div className="pc:w-0 pc:min-w-full pc:truncate pc:text-12 pc:text-muted">{label}</div>
        <div className="pc:flex pc:items-center pc:gap-1.5 pc:text-13 pc:tabular-nums">
          <Icon name="check" draws className="pc:size-4 pc:text-success" />
          {secret ? (
            text("connect.characters", { n: slots.secretLength })
          ) : (
            <span className="pc:truncate pc:font-mono">{shorten(slots.clientId)}</span>
          )}
        </div>
      </div>
      {checking ? null : (
        <Button
          onClick={replace}
          aria-label={text(secret ? "connect.replaceSecret" : "connect.replaceClientId")}
        >
          {text("connect.replace")}
        </Button>
      )}
    </>
  )
}

interface EmptyProps extends SlotProps {
  label: string
  disabled: boolean
}

function Empty({ slot, label, onValue, problemId, disabled }: EmptyProps) {
  const { slots } = useFlow()
  const { text } = useWords()
  const secret = slot === "secret"
  const [masked] = useState(() => CSS.supports("-webkit-text-security", "disc"))
  const take = (raw: string) => {
    if (raw.trim() !== "") onValue(raw, slot)
  }
  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    event.preventDefault()
    event.stopPropagation()
    take(event.clipboardData.getData("text/plain"))
  }
  const drop = (event: DragEvent<HTMLInputElement>) => {
    event.preventDefault()
    take(event.dataTransfer.getData("text/plain"))
  }
  const commit = (event: FocusEvent<HTMLInputElement> | KeyboardEvent<HTMLInputElement>) =>
    take(event.currentTarget.value)
  // Copying a field masked by CSS gives dots, and cutting would lose the value.
  const guard = secret ? (event: ClipboardEvent) => event.preventDefault() : undefined
  return (
    <Label.Root className="pc:flex pc:min-w-0 pc:flex-1 pc:flex-col pc:cursor-text">
      <span className="pc:truncate pc:text-12 pc:text-muted">{label}</span>
      <input
        ref={(input) => {
          slots.inputs.current[slot] = input
        }}
        form=""
        type={secret && !masked ? "password" : "text"}
        {...leaveAlone}
        {...(secret && !masked ? { autoComplete: "new-password" } : {})}
        placeholder={text("connect.pasteHere")}
        readOnly={disabled}
        enterKeyHint="done"
        aria-invalid={problemId ? true : undefined}
        aria-describedby={problemId}
        onPaste={paste}
        onDrop={drop}
        onCopy={guard}
        onCut={guard}
        // Leaving for another tab is not leaving the field.
        onBlur={(event) => event.currentTarget.ownerDocument.hasFocus() && commit(event)}
        onKeyDown={(event) => event.key === "Enter" && commit(event)}
        className={`pc:w-full pc:bg-transparent pc:font-mono pc:text-13 pc:text-ink pc:outline-none pc:placeholder:font-normal pc:placeholder:text-muted ${secret ? "pc:[-webkit-text-security:disc]" : ""}`}
      />
    </Label.Root>
  )
}
